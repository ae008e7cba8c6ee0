import Sheets

extension PlanTable {
  public static let columns = PlanTable(
    "columns",
    sheetName: Phrase(vi: "Cột biểu mẫu", en: "Columns"),
    about: Phrase(
      vi: "Mỗi dòng là một cách ghi tiêu đề cột trong biểu của đơn vị, thêm vào từ điển có sẵn; "
        + "và những cột mà biểu mẫu gửi đơn vị có.",
      en: "A row is a heading that units write, beside the built-in dictionary; and the columns "
        + "of the form that goes to units."),
    columns: SynonymColumn.all)
}

enum SynonymColumn {
  static let meaning = PlanColumn(
    vi: "Ý nghĩa", en: "Meaning",
    takes: Phrase(vi: "cột chứa gì", en: "what the column holds"), isRequired: true,
    example: "đơn vị", choices: Choice.columnMeanings.words)
  static let heading = PlanColumn(
    vi: "Tiêu đề", en: "Heading",
    takes: Phrase(vi: "tiêu đề như đơn vị ghi", en: "the heading as units write it"),
    isRequired: true, example: "Khối (Tổ) công tác")
  static let isInForm = PlanColumn(
    vi: "Có trong biểu mẫu", en: "In the form",
    takes: Phrase(
      vi: "“có” nếu biểu mẫu gửi đơn vị có cột này (mặc định “không”)",
      en: "“yes” where the form has this column (default “no”)"),
    example: "không", choices: Choice.yesNo.words)

  static let all = [meaning, heading, isInForm]
}

extension Choice<ColumnMeaning> {
  static let columnMeanings = Choice([
    (.number, Phrase(vi: "số thứ tự", en: "number")),
    (.name, Phrase(vi: "họ và tên", en: "name")),
    (.familyAndMiddleName, Phrase(vi: "họ và đệm", en: "family and middle name")),
    (.givenName, Phrase(vi: "tên", en: "given name")),
    (.birthDate, Phrase(vi: "ngày sinh", en: "birth date")),
    (.maleBirthDate, Phrase(vi: "ngày sinh nam", en: "birth date male")),
    (.femaleBirthDate, Phrase(vi: "ngày sinh nữ", en: "birth date female")),
    (.sex, Phrase(vi: "giới tính", en: "sex")),
    (.unit, Phrase(vi: "đơn vị", en: "unit")),
    (.position, Phrase(vi: "chức vụ", en: "position")),
    (.code, Phrase(vi: "mã số", en: "code")),
    (.citizenID, Phrase(vi: "số CCCD", en: "citizen id")),
    (.kind, Phrase(vi: "đối tượng", en: "kind")),
    (.movement, Phrase(vi: "phong trào", en: "movement")),
    (.title, Phrase(vi: "danh hiệu", en: "title")),
    (.award, Phrase(vi: "hình thức khen thưởng", en: "award")),
    (.achievements, Phrase(vi: "thành tích", en: "achievements")),
    (.rating, Phrase(vi: "xếp loại", en: "rating")),
    (.note, Phrase(vi: "ghi chú", en: "note")),
    (.task, Phrase(vi: "nhiệm vụ", en: "task")),
    (.lead, Phrase(vi: "chủ trì", en: "lead")),
    (.coordinators, Phrase(vi: "phối hợp", en: "coordinators")),
    (.due, Phrase(vi: "thời hạn", en: "due")),
    (.other, Phrase(vi: "cột khác", en: "other")),
  ])
}

extension ColumnSynonym {
  init?(_ row: inout PlanRow) {
    let heading = row.requiredText(SynonymColumn.heading)
    let isInForm = row.flag(SynonymColumn.isInForm, default: false)
    guard let meaning = row.requiredChoice(SynonymColumn.meaning, of: .columnMeanings) else {
      return nil
    }
    self.init(meaning: meaning, heading: heading, isInForm: isInForm, place: row.place)
  }
}
