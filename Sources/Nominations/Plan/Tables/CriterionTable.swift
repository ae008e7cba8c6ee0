import Sheets

extension PlanTable {
  public static let criteria = PlanTable(
    "criteria",
    sheetName: Phrase(vi: "Tiêu chí", en: "Criteria"),
    about: Phrase(
      vi: "Mỗi dòng là một tiêu chí. Tiêu chí bắt buộc phải đạt cả; tiêu chí cùng nhóm thì chỉ "
        + "cần một phương án đạt trọn. Hai dòng cùng mã, khác cột “Khi hiểu là”, là hai cách "
        + "hiểu của một điều khoản.",
      en: "A row is a criterion. All mandatory ones must be met; of a group, one alternative as "
        + "a whole. Two rows with one code under different readings are readings of one clause."),
    columns: CriterionColumn.all)
}

enum CriterionColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng", en: "its own code"), isRequired: true,
    example: "P0-C2.1")
  static let appliesTo = PlanColumn(
    vi: "Đối tượng", en: "Applies to",
    takes: Phrase(
      vi: "ai phải đạt tiêu chí; cách nhau bằng dấu “;”",
      en: "who is subject to it, separated by “;”"),
    isRequired: true, example: "cá nhân; lãnh đạo", choices: Choice.nomineeKinds.words,
    isList: true)
  static let label = PlanColumn(
    vi: "Tên gọn", en: "Label",
    takes: Phrase(vi: "tên ngắn để ghi ở tiêu đề cột", en: "a short name for a heading"),
    isRequired: true, example: "CSTĐCS 02 năm")
  static let clause = PlanColumn(
    vi: "Nội dung tiêu chí", en: "Clause",
    takes: Phrase(vi: "điều khoản, ghi gọn", en: "the clause, in short"), isRequired: true,
    example: "Hai năm liền đạt “Chiến sĩ thi đua cơ sở”")
  static let locus = PlanColumn(
    vi: "Vị trí", en: "Place",
    takes: Phrase(vi: "vị trí trong kế hoạch", en: "where it stands in the plan"),
    isRequired: true, example: "II.2.2, gạch đầu dòng 2")
  static let ruleType = PlanColumn(
    vi: "Loại quy tắc", en: "Rule",
    takes: Phrase(vi: "một loại trong danh mục", en: "one of the catalogue"), isRequired: true,
    example: "danh hiệu liên tục", choices: RuleType.all.map(\.name))
  static let parameters = PlanColumn(
    vi: "Tham số", en: "Parameters",
    takes: Phrase(
      vi:
        "tên=giá trị, cách nhau bằng dấu “;”; nhiều giá trị cách nhau bằng dấu “|”; @mã là giá trị "
        + "của cách hiểu được chọn",
      en: "name=value, separated by “;”; several values by “|”; @code is the value of the reading "
        + "chosen"),
    example: "danh hiệu=Chiến sĩ thi đua cơ sở; số năm=2; tính cao hơn=@danh-hieu-cao-hon",
    isList: true)
  static let isMandatory = PlanColumn(
    vi: "Bắt buộc", en: "Mandatory",
    takes: Phrase(
      vi: "“có” (mặc định), hoặc “không” nếu chỉ để tính điểm",
      en: "“yes” (default), or “no” where it only earns points"),
    example: "có", choices: Choice.yesNo.words)
  static let group = PlanColumn(
    vi: "Nhóm", en: "Group",
    takes: Phrase(
      vi: "tên nhóm mà chỉ cần một phương án đạt", en: "the group of which one alternative will do"),
    example: "thành tích")
  static let alternative = PlanColumn(
    vi: "Phương án", en: "Alternative",
    takes: Phrase(
      vi: "phương án trong nhóm; các dòng cùng phương án phải đạt cả",
      en: "the alternative within the group; rows of one must all be met"),
    example: "danh hiệu")
  static let points = PlanColumn(
    vi: "Điểm", en: "Points", takes: Phrase(vi: "số điểm khi đạt", en: "what it earns when met"),
    example: "10")
  static let isPerOccurrence = PlanColumn(
    vi: "Điểm mỗi lần", en: "Points per occurrence",
    takes: Phrase(
      vi: "“có” nếu mỗi lần đạt được cộng điểm; mặc định “không”",
      en: "“yes” where each occurrence earns; default “no”"),
    example: "không", choices: Choice.yesNo.words)
  static let cap = PlanColumn(
    vi: "Điểm tối đa", en: "Cap", takes: Phrase(vi: "điểm nhiều nhất", en: "the most it earns"),
    example: "30")
  static let attester = PlanColumn(
    vi: "Ai xác nhận", en: "Attested by",
    takes: Phrase(
      vi: "ai được xác nhận: đơn vị, hội đồng, hoặc cả hai (mặc định)",
      en: "who may attest: unit, council, or either (default)"),
    example: "hội đồng", choices: attesters.words)
  static let headings = PlanColumn(
    vi: "Tiêu đề trong biểu", en: "Headings",
    takes: Phrase(
      vi: "tiêu đề cột mà biểu dùng cho tiêu chí; cách nhau bằng dấu “;”",
      en: "headings under which forms ask for it, separated by “;”"),
    example: "Học tập và làm theo Bác", isList: true)
  static let condition = PlanColumn.condition
  static let firstYear = PlanColumn(
    vi: "Từ năm", en: "First year",
    takes: Phrase(vi: "năm xét đầu tiên áp dụng", en: "the first year of review it holds for"),
    example: "2022")
  static let lastYear = PlanColumn(
    vi: "Đến năm", en: "Last year",
    takes: Phrase(vi: "năm xét cuối cùng áp dụng", en: "the last year of review it holds for"),
    example: "2025")

  static let all = [
    code, appliesTo, label, clause, locus, ruleType, parameters, isMandatory, group, alternative,
    points, isPerOccurrence, cap, attester, headings, condition, firstYear, lastYear,
  ]

  fileprivate static let attesters = Choice<Criterion.Attester>([
    (.unit, Phrase(vi: "đơn vị", en: "unit")),
    (.council, Phrase(vi: "hội đồng", en: "council")),
    (.either, Phrase(vi: "cả hai", en: "either")),
  ])
}

extension Criterion {
  /// - Parameters:
  ///   - rule: What the row asks under the readings chosen.
  ///   - readings: Those that the rule and the condition rest on.
  convenience init(
    _ row: inout PlanRow, rule: Rule, readings: [ReadingCondition], condition: ReadingCondition?
  ) {
    let kinds = Set(row.choices(CriterionColumn.appliesTo, of: .nomineeKinds))
    if kinds.isEmpty { row.report(.planCriterionForNobody, at: CriterionColumn.appliesTo) }
    let (first, last) = row.years(from: CriterionColumn.firstYear, to: CriterionColumn.lastYear)
    self.init(
      code: row.requiredText(CriterionColumn.code), appliesTo: kinds,
      label: row.requiredText(CriterionColumn.label),
      clause: row.requiredText(CriterionColumn.clause),
      locus: row.requiredText(CriterionColumn.locus), rule: rule,
      isMandatory: row.flag(CriterionColumn.isMandatory, default: true),
      membership: Membership(&row), points: Points(&row),
      attester: row.choice(CriterionColumn.attester, of: CriterionColumn.attesters) ?? .either,
      headings: row.list(CriterionColumn.headings), condition: condition, readings: readings,
      firstYear: first, lastYear: last, place: row.place,
      ruleCell: row.place(of: CriterionColumn.ruleType))
  }
}

extension Criterion.Membership {
  /// `nil` for a criterion in no group; a group without an alternative, or the other way about,
  /// is reported.
  fileprivate init?(_ row: inout PlanRow) {
    let group = row.text(CriterionColumn.group)
    let alternative = row.text(CriterionColumn.alternative)
    if group.isEmpty && alternative.isEmpty { return nil }
    self.init(
      group: row.requiredText(CriterionColumn.group),
      alternative: row.requiredText(CriterionColumn.alternative))
  }
}

extension Criterion.Points {
  /// `nil` for a criterion that gives none.
  fileprivate init?(_ row: inout PlanRow) {
    let value = row.number(CriterionColumn.points)
    let cap = row.number(CriterionColumn.cap)
    guard let value else {
      if cap != nil { row.requireText(CriterionColumn.points) }
      return nil
    }
    self.init(
      value: value, isPerOccurrence: row.flag(CriterionColumn.isPerOccurrence, default: false),
      cap: cap)
  }
}
