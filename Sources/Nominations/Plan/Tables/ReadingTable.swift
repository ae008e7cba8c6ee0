import Sheets

extension PlanTable {
  public static let readings = PlanTable(
    "readings",
    sheetName: Phrase(vi: "Cách hiểu", en: "Readings"),
    about: Phrase(
      vi: "Mỗi dòng là một cách hiểu của một điều khoản chưa rõ; các dòng cùng mã là các cách "
        + "hiểu của một điều khoản, dòng đầu là cách hiểu theo đúng câu chữ. Đánh “có” ở cột "
        + "“Dùng” cho cách hiểu được chọn; không chọn thì dùng dòng đầu.",
      en: "A row is one reading of an ambiguous clause; rows with one code are the readings of "
        + "one clause, the first the literal one. Put “yes” under “Used” for the one chosen; "
        + "where none is, the first is used."),
    columns: ReadingColumn.all)
}

public enum ReadingColumn {
  public static let code = PlanColumn(
    vi: "Mã", en: "Code",
    takes: Phrase(vi: "mã của điều khoản chưa rõ", en: "the code of the ambiguous clause"),
    isRequired: true, example: "danh-hieu-cao-hon")
  static let question = PlanColumn(
    vi: "Điều chưa rõ", en: "Question",
    takes: Phrase(
      vi: "điều chưa rõ và vị trí trong kế hoạch; chỉ cần ở dòng đầu của mỗi mã",
      en: "what is unclear, and where in the plan; only on the first row of a code"),
    example: "II.2.2: danh hiệu cao hơn có được tính vào 02 năm liên tục không?")
  public static let value = PlanColumn(
    vi: "Giá trị", en: "Value",
    takes: Phrase(
      vi: "giá trị mà tham số (@mã) và điều kiện (mã=giá trị) dùng",
      en: "the value that parameters (@code) and conditions (code=value) use"),
    isRequired: true, example: "không")
  static let meaning = PlanColumn(
    vi: "Nghĩa", en: "Meaning",
    takes: Phrase(vi: "cách hiểu, viết bằng lời", en: "the reading, in words"),
    isRequired: true, example: "chỉ tính đúng danh hiệu đã nêu")
  static let isUsed = PlanColumn(
    vi: "Dùng", en: "Used",
    takes: Phrase(
      vi: "“có” ở cách hiểu được chọn", en: "“yes” at the reading that is chosen"),
    example: "có", choices: Choice.yesNo.words)

  static let all = [code, question, value, meaning, isUsed]
}

/// One row of the table: an alternative of the switch of its code.
struct ReadingRow {
  let code: String
  let question: String
  let alternative: ReadingSwitch.Alternative
  let isUsed: Bool
  let place: Place

  init(_ row: inout PlanRow) {
    code = row.requiredText(ReadingColumn.code)
    question = row.text(ReadingColumn.question)
    alternative = ReadingSwitch.Alternative(
      value: row.requiredText(ReadingColumn.value),
      meaning: row.requiredText(ReadingColumn.meaning))
    isUsed = row.flag(ReadingColumn.isUsed, default: false)
    place = row.place
  }
}
