import Sheets

extension PlanTable {
  public static let quotas = PlanTable(
    "quotas",
    sheetName: Phrase(vi: "Chỉ tiêu", en: "Quotas"),
    about: Phrase(
      vi: "Mỗi dòng là một số lượng mà đơn vị phải gửi hoặc được gửi. “Nhiều nhất” bằng 0 nghĩa "
        + "là đơn vị không được đề nghị đối tượng đó.",
      en: "A row is how many nominations a unit must or may send. “At most” 0 means that units "
        + "may not nominate such nominees."),
    columns: QuotaColumn.all)
}

enum QuotaColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng", en: "its own code"), isRequired: true,
    example: "P0-Q1")
  static let subject = PlanColumn(
    vi: "Đếm gì", en: "Counts",
    takes: Phrase(
      vi: "đề nghị (mặc định), hoặc cuộc kiểm tra mà chương trình chỉ nhắc",
      en: "nominations (default), or inspections, of which the program only reminds"),
    example: "đề nghị", choices: subjects.words)
  static let units = PlanColumn(
    vi: "Đơn vị", en: "Units",
    takes: Phrase(
      vi: "mã hoặc loại đơn vị, cách nhau bằng dấu “;”; để trống là mọi đơn vị phải gửi",
      en: "codes or kinds of units, separated by “;”; empty for all that must submit"),
    example: "phòng; đơn vị", isList: true)
  static let count = PlanColumn(
    vi: "Cách đếm", en: "Per",
    takes: Phrase(
      vi: "mỗi đơn vị (mặc định), hoặc cả kế hoạch", en: "per unit (default), or in all"),
    example: "mỗi đơn vị", choices: counts.words)
  static let cadence = PlanColumn(
    vi: "Kỳ", en: "Period", takes: Phrase(vi: "hằng quý hoặc hằng năm", en: "quarterly or yearly"),
    isRequired: true, example: "hằng năm", choices: Choice.cadences.words)
  static let kinds = PlanColumn(
    vi: "Đối tượng", en: "Nominees",
    takes: Phrase(
      vi: "đối tượng được đếm, cách nhau bằng dấu “;”; để trống là tất cả",
      en: "which nominees count, separated by “;”; empty for all"),
    example: "tập thể; cá nhân", choices: Choice.nomineeKinds.words, isList: true)
  static let atLeast = PlanColumn(
    vi: "Ít nhất", en: "At least", takes: Phrase(vi: "số nguyên", en: "a whole number"),
    example: "2")
  static let atMost = PlanColumn(
    vi: "Nhiều nhất", en: "At most", takes: Phrase(vi: "số nguyên", en: "a whole number"),
    example: "1")
  static let severity = PlanColumn(
    vi: "Mức độ", en: "Severity",
    takes: Phrase(
      vi: "khi không đúng: ghi nhận, cảnh báo (mặc định) hoặc lỗi",
      en: "where it is not kept: note, warning (default) or error"),
    example: "cảnh báo", choices: Choice.severities.words)
  static let clause = PlanColumn(
    vi: "Điều khoản", en: "Clause",
    takes: Phrase(vi: "nội dung và vị trí trong kế hoạch", en: "the clause, and where it stands"),
    example: "III.1: mỗi đơn vị ít nhất 02 điển hình")
  static let condition = PlanColumn.condition

  static let all = [
    code, subject, units, count, cadence, kinds, atLeast, atMost, severity, clause, condition,
  ]

  fileprivate static let subjects = Choice<Quota.Subject>([
    (.nominations, Phrase(vi: "đề nghị", en: "nominations")),
    (.inspections, Phrase(vi: "kiểm tra", en: "inspections")),
  ])
  fileprivate static let counts = Choice<Quota.Count>([
    (.perUnit, Phrase(vi: "mỗi đơn vị", en: "per unit")),
    (.total, Phrase(vi: "cả kế hoạch", en: "in all")),
  ])
}

extension PlanColumn {
  /// The reading under which a row holds.
  public static let condition = PlanColumn(
    vi: "Khi hiểu là", en: "Under reading",
    takes: Phrase(
      vi: "mã cách hiểu=giá trị, nếu dòng chỉ đúng theo cách hiểu ấy",
      en: "code=value of the reading under which alone the row holds"),
    example: "tieu-chuan-khen=và")
}

extension Quota {
  init(_ row: inout PlanRow, condition: ReadingCondition?) {
    let atLeast = row.integer(QuotaColumn.atLeast, in: 0...100_000)
    let atMost = row.integer(QuotaColumn.atMost, in: 0...100_000)
    if let atLeast, let atMost, atLeast > atMost {
      row.report(.planQuotaImpossible, at: QuotaColumn.atMost, "\(atLeast)", "\(atMost)")
    }
    if row.text(QuotaColumn.atLeast).isEmpty && row.text(QuotaColumn.atMost).isEmpty {
      row.report(.planQuotaEmpty, at: QuotaColumn.atLeast)
    }
    let cadence = row.requiredChoice(QuotaColumn.cadence, of: .cadences)
    self.init(
      code: row.requiredText(QuotaColumn.code),
      subject: row.choice(QuotaColumn.subject, of: QuotaColumn.subjects) ?? .nominations,
      units: row.list(QuotaColumn.units),
      count: row.choice(QuotaColumn.count, of: QuotaColumn.counts) ?? .perUnit,
      cadence: cadence ?? .yearly, kinds: row.choices(QuotaColumn.kinds, of: .nomineeKinds),
      atLeast: atLeast, atMost: atMost,
      severity: row.choice(QuotaColumn.severity, of: .severities) ?? .warning,
      clause: row.text(QuotaColumn.clause), condition: condition, place: row.place)
  }
}
