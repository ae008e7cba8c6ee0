import Sheets

extension PlanTable {
  public static let cases = PlanTable(
    "cases",
    sheetName: Phrase(vi: "Trường hợp thử", en: "Cases"),
    about: Phrase(
      vi: "Mỗi dòng là một trường hợp giả định và kết quả phải có, để cơ quan tự thử tiêu chí của "
        + "mình: tonghop check báo trường hợp nào ra kết quả khác.",
      en: "A row is a made-up nominee and the verdict that must come out, by which an office "
        + "tests its own criteria: tonghop check tells which comes out otherwise."),
    columns: CaseColumn.all)
}

enum CaseColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng", en: "its own code"), isRequired: true,
    example: "T1")
  static let criterion = PlanColumn(
    vi: "Tiêu chí", en: "Criterion",
    takes: Phrase(
      vi: "mã tiêu chí được thử; để trống là kết quả chung",
      en: "the code of the criterion; empty for all together"),
    example: "P0-C2.1")
  static let kind = PlanColumn(
    vi: "Đối tượng", en: "Kind", takes: Phrase(vi: "ai được đề nghị", en: "who is nominated"),
    isRequired: true, example: "cá nhân", choices: Choice.nomineeKinds.words)
  static let period = PlanColumn(
    vi: "Kỳ xét", en: "Period",
    takes: Phrase(vi: "năm, hoặc năm và quý", en: "a year, or a year and quarter"),
    isRequired: true, example: "2022")
  static let achievements = PlanColumn(
    vi: "Thành tích", en: "Achievements",
    takes: Phrase(
      vi: "như đơn vị ghi trong biểu; để trống là không kê", en: "as a form lists them"),
    example: "CSTĐCS các năm 2020, 2021")
  static let marks = PlanColumn(
    vi: "Cột khác", en: "Other columns",
    takes: Phrase(
      vi: "tiêu đề=giá trị của các cột khác trong biểu; cách nhau bằng dấu “;”",
      en: "heading=value of other columns of the form, separated by “;”"),
    example: "Học tập và làm theo Bác=x", isList: true)
  static let sender = PlanColumn(
    vi: "Đơn vị gửi", en: "Sender",
    takes: Phrase(vi: "mã đơn vị đề nghị", en: "the code of the unit that nominates"),
    example: "VP")
  static let members = PlanColumn(
    vi: "Thành viên", en: "Members",
    takes: Phrase(
      vi: "thành tích của từng thành viên cùng được đề nghị; cách nhau bằng dấu “|”",
      en: "the achievements of each member nominated too, separated by “|”"),
    example: "CSTĐCS 2021 | LĐTT 2021")
  static let discipline = PlanColumn(
    vi: "Kỷ luật", en: "Discipline",
    takes: Phrase(
      vi: "“không ai” nếu danh sách đã đủ và không có ai; hoặc các hình thức, cách nhau bằng dấu "
        + "“|”; để trống là chưa biết",
      en: "“nobody” where the list is complete and names none; or the forms, separated by “|”; "
        + "empty where it is not known"),
    example: "khiển trách")
  static let condition = PlanColumn.condition
  static let expected = PlanColumn(
    vi: "Kết quả", en: "Verdict",
    takes: Phrase(vi: "kết quả phải có", en: "the verdict that must come out"), isRequired: true,
    example: "ĐẠT", choices: Choice.verdicts.words)

  static let all = [
    code, criterion, kind, period, achievements, marks, sender, members, discipline, condition,
    expected,
  ]
}

extension Choice<Verdict> {
  static let verdicts = Choice([
    (.met, Phrase(vi: "ĐẠT", en: "met")), (.notMet, Phrase(vi: "KHÔNG ĐẠT", en: "not met")),
    (.missingData, Phrase(vi: "THIẾU DỮ LIỆU", en: "missing data")),
    (.awaitingConfirmation, Phrase(vi: "CHỜ XÁC NHẬN", en: "awaiting confirmation")),
  ])
}

extension PlanCase {
  init?(_ row: inout PlanRow, readings: Readings) {
    let kind = row.requiredChoice(CaseColumn.kind, of: .nomineeKinds)
    let expected = row.requiredChoice(CaseColumn.expected, of: .verdicts)
    let code = row.requiredText(CaseColumn.code)
    let condition = readings.condition(of: &row, in: CaseColumn.condition)
    let periodName = row.requiredText(CaseColumn.period)
    let period = Period(folderName: periodName)
    if period == nil && !periodName.isEmpty {
      row.report(.planPeriodInvalid, at: CaseColumn.period, "\(periodName)")
    }
    guard let kind, let expected, let period else { return nil }
    self.init(
      code: code, criterion: row.optionalText(CaseColumn.criterion), kind: kind, period: period,
      achievements: row.text(CaseColumn.achievements), marks: PlanCase.marks(&row),
      sender: row.optionalText(CaseColumn.sender),
      members: parts(of: row.text(CaseColumn.members), separatedBy: ["|"]),
      discipline: Discipline(row.text(CaseColumn.discipline)), condition: condition,
      expected: expected, place: row.place)
  }

  private static func marks(_ row: inout PlanRow) -> [Mark] {
    row.list(CaseColumn.marks).compactMap { item in
      let halves = item.split(separator: "=", maxSplits: 1).map(trimmed)
      guard halves.count == 2, !halves[0].isEmpty else {
        row.report(.planParameterMalformed, at: CaseColumn.marks, "\(item)")
        return nil
      }
      return Mark(heading: halves[0], value: halves[1])
    }
  }
}

extension PlanCase.Discipline {
  fileprivate init(_ text: String) {
    let nobody = Choice([(true, Phrase(vi: "không ai", en: "nobody"))])
    if text.isEmpty {
      self = .unknown
    } else if nobody.value(of: text) != nil {
      self = .listed(forms: [])
    } else {
      self = .listed(forms: parts(of: text, separatedBy: ["|"]))
    }
  }
}
