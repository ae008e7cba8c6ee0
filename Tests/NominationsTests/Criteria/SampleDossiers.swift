import Sheets

@testable import Nominations

/// Values that the tables of cases are made of.
enum Sample {
  static let plan = SheetSource(file: "plan.xlsx", sheet: "Tiêu chí")
  static let form = SheetSource(file: "phong-a/danh-sach.xlsx", sheet: "Sheet1")
  static let cell = Place(form, row: 7, column: 5)

  static let terms: [VocabularyTerm] = [
    term(.title, "Lao động tiên tiến", .individualTitles, 1),
    term(.title, "Chiến sĩ thi đua", .none, 0),
    term(.title, "Chiến sĩ thi đua cơ sở", .individualTitles, 2),
    term(.title, "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh", .individualTitles, 3),
    term(.title, "Tập thể lao động tiên tiến", .collectiveTitles, 1),
    term(.title, "Tập thể lao động xuất sắc", .collectiveTitles, 2),
    term(.award, "Giấy khen", .awards, 1),
    term(.award, "Bằng khen", .awards, 2),
    term(.award, "Huân chương", .awards, 4),
    term(.award, "Khen thưởng", .none, 0),
    term(.rating, "Hoàn thành nhiệm vụ", .ratings, 2),
    term(.rating, "Hoàn thành tốt nhiệm vụ", .ratings, 3),
    term(.rating, "Hoàn thành xuất sắc nhiệm vụ", .ratings, 4),
    term(.initiative, "Sáng kiến", .none, 0),
    term(.initiative, "Đề tài", .none, 0),
  ]

  private static func term(
    _ kind: AchievementKind, _ name: String, _ chain: VocabularyTerm.Chain, _ rank: Int
  ) -> VocabularyTerm {
    VocabularyTerm(kind: kind, name: name, chain: chain, rank: rank)
  }

  static func criterion(
    _ rule: Rule, code: String = "T", appliesTo: Set<NomineeKind> = Set(NomineeKind.allCases),
    clause: String = "", isMandatory: Bool = true, membership: Criterion.Membership? = nil,
    points: Criterion.Points? = nil, attester: Criterion.Attester = .either,
    headings: [String] = []
  ) -> Criterion {
    Criterion(
      code: code, appliesTo: appliesTo, label: code, clause: clause, locus: "", rule: rule,
      isMandatory: isMandatory, membership: membership, points: points, attester: attester,
      headings: headings, place: Place(plan, row: 2), ruleCell: Place(plan, row: 2, column: 7))
  }

  static func plan(_ criteria: Criterion..., points: Bool = false) -> Plan {
    var plan = Plan()
    plan.criteria = criteria
    plan.properties.usesPoints = points
    return plan
  }

  static func title(
    _ name: String, _ years: [Int] = [], count: Int? = nil, certain: Bool = true,
    words: String? = nil
  ) -> AchievementRecord {
    record(.title, name, years, count: count, certain: certain, words: words)
  }

  static func rating(_ name: String, _ years: [Int] = [], count: Int? = nil, certain: Bool = true)
    -> AchievementRecord
  {
    record(.rating, name, years, count: count, certain: certain, words: nil)
  }

  static func award(
    _ name: String, _ years: [Int] = [], from issuer: String? = nil, count: Int? = nil,
    decision: String? = nil, date: CivilDate? = nil, certain: Bool = true
  ) -> AchievementRecord {
    var award = record(.award, name, years, count: count, certain: certain, words: nil)
    award.issuer = issuer
    award.decision = decision
    award.date = date
    return award
  }

  static func initiative(
    _ name: String = "Sáng kiến", count: Int? = nil, words: String, applied: Bool = true,
    replicable: Bool = true
  ) -> AchievementRecord {
    var initiative = record(.initiative, name, [], count: count, certain: true, words: words)
    initiative.isApplied = applied
    initiative.isReplicable = replicable
    return initiative
  }

  static func record(
    _ kind: AchievementKind, _ name: String, _ years: [Int], count: Int?, certain: Bool,
    words: String?
  ) -> AchievementRecord {
    var record = AchievementRecord(
      kind: kind, name: name, years: years, count: count, isCertain: certain,
      words: words ?? ([name] + years.map(String.init)).joined(separator: " "))
    record.place = cell
    return record
  }

  static func mark(
    _ heading: String..., value: String, at column: Int = 9
  ) -> MarkedCell {
    MarkedCell(headings: heading, value: value, place: Place(form, row: 7, column: column))
  }

  /// - Parameter text: What the achievements field holds; `nil` for a form without one.
  static func nominee(
    _ kind: NomineeKind? = .individual, text: String? = "…", records: [AchievementRecord] = [],
    marks: [MarkedCell] = [], name: String = "Nguyễn Văn An", unit: String? = "A",
    sender: String? = "A"
  ) -> Nominee {
    var nomination = Nomination(
      place: Place(form, row: 7), period: Period(year: 2025), name: Sourced(name, at: cell))
    nomination.kind = kind
    nomination.sender = sender
    nomination.hasAchievementsField = text != nil
    nomination.marks = marks
    if let text { nomination.achievementTexts = [AchievementText(text: text, place: cell)] }
    var nominee = Nominee(nominations: [nomination])
    nominee.unit = unit
    nominee.records = records
    return nominee
  }

  static func assess(
    _ nominee: Nominee, by plan: Plan, among others: [Nominee] = [],
    confirmations: [String: Confirmation] = [:], report: (Finding) -> Void = { _ in }
  ) -> Assessment {
    let assessor = Assessor(
      plan: plan, terms: terms, period: Period(year: 2025), nominees: [nominee] + others)
    return assessor.assess(nominee, confirmations: confirmations, report: report)
  }

  static func verdict(_ rule: Rule, _ nominee: Nominee) -> Verdict {
    assess(nominee, by: plan(criterion(rule))).verdict
  }
}

let fighter = "Chiến sĩ thi đua cơ sở"
let higherFighter = "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh"
let good = "Hoàn thành tốt nhiệm vụ"
let excellent = "Hoàn thành xuất sắc nhiệm vụ"
let fair = "Hoàn thành nhiệm vụ"
