import Sheets
import Testing

@testable import Nominations

/// Numbers that look random and are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// What must hold of every verdict, tried on made-up dossiers.
@Suite struct AssessmentPropertyTests {
  static let seeds = Array(0..<120)

  /// Rules of every type that records decide.
  static let rules: [Rule] = [
    .titleStreak(.init(title: fighter, years: 2)),
    .titleCount(.init(title: fighter, count: 2)),
    .awardCount(AwardRuleTests.rule),
    .ratingWindow(RatingRuleTests.unbroken),
    .ratingWindow(.init(years: 3, minimum: good)),
    .initiativeCount(InitiativeRuleTests.rule),
  ]

  static var plan: Plan {
    var plan = Plan()
    plan.criteria = rules.enumerated().map { Sample.criterion($0.element, code: "K\($0.offset)") }
    return plan
  }

  static func record(_ numbers: inout SeededNumbers) -> AchievementRecord {
    let years = (2019...2025).filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 }
    let certain = Int.random(in: 0..<4, using: &numbers) > 0
    let count = years.isEmpty ? Int.random(in: 1...5, using: &numbers) : nil
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: return Sample.title(fighter, years, count: count, certain: certain)
    case 1: return Sample.title(higherFighter, years, count: count, certain: certain)
    case 2: return Sample.rating(good, years, count: count, certain: certain)
    case 3: return Sample.rating(excellent, years, count: count, certain: certain)
    case 4:
      let issuers = ["Công an tỉnh", "UBND huyện Bảo Yên", "Sở Y tế", nil]
      return Sample.award(
        "Giấy khen", years, from: issuers.randomElement(using: &numbers) ?? nil, count: count,
        certain: certain)
    default:
      let words = ["A", "B", "C"].randomElement(using: &numbers) ?? ""
      return Sample.initiative(count: count, words: words, applied: certain)
    }
  }

  static func records(_ numbers: inout SeededNumbers) -> [AchievementRecord] {
    (0..<Int.random(in: 0...6, using: &numbers)).map { _ in record(&numbers) }
  }

  static func verdicts(_ records: [AchievementRecord], text: String? = "…") -> [Verdict] {
    Sample.assess(Sample.nominee(text: text, records: records), by: plan).results.map(\.verdict)
  }

  @Test(arguments: seeds)
  func orderOfRecordsDoesNotMatter(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let records = Self.records(&numbers)
    #expect(Self.verdicts(records) == Self.verdicts(records.shuffled(using: &numbers)))
  }

  @Test(arguments: seeds)
  func orderOfCriteriaAndNomineesDoesNotMatter(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let nominees = (0..<3).map { _ in Sample.nominee(records: Self.records(&numbers)) }
    func verdicts(_ criteria: [Criterion], _ nominees: [Nominee]) -> [[String: Verdict]] {
      var plan = Self.plan
      plan.criteria = criteria
      let assessor = Assessor(
        plan: plan, terms: Sample.terms, period: Period(year: 2025), nominees: nominees)
      return nominees.map { nominee in
        Dictionary(
          uniqueKeysWithValues: assessor.assess(nominee).results.map {
            ($0.criterion.code, $0.verdict)
          })
      }
    }
    let criteria = Self.plan.criteria
    let straight = verdicts(criteria, nominees)
    #expect(verdicts(criteria.shuffled(using: &numbers), nominees) == straight)
    #expect(verdicts(criteria, nominees.reversed()) == straight.reversed())
  }

  /// Ratings of one year exclude each other, so only what counts upward is tried.
  @Test(arguments: seeds)
  func furtherEvidenceNeverTurnsMetIntoNotMet(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let records = Self.records(&numbers)
    let more = Self.record(&numbers)
    for (before, after) in zip(Self.verdicts(records), Self.verdicts(records + [more]))
    where before == .met {
      #expect(after == .met || more.kind == .rating)
      #expect(after != .notMet)
    }
  }

  @Test(arguments: seeds)
  func emptyFieldIsNeitherMetNorRefused(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let before = Self.verdicts(Self.records(&numbers))
    #expect(!before.isEmpty)
    #expect(Self.verdicts([], text: "").allSatisfy { $0 == .missingData })
    #expect(Self.verdicts([], text: nil).allSatisfy { $0 == .missingData })
  }

  @Test(arguments: seeds)
  func everyMetNamesEvidenceInItsCell(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let records = Self.records(&numbers)
    let assessment = Sample.assess(Sample.nominee(records: records), by: Self.plan)
    for result in assessment.results where result.verdict == .met {
      #expect(!result.evidence.isEmpty)
      for evidence in result.evidence {
        #expect(records.contains { $0.words == evidence.words && $0.place == evidence.place })
      }
    }
  }

  @Test(arguments: seeds)
  func confirmingEveryDoubtNeverRefutes(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let records = Self.records(&numbers).filter { $0.kind != .rating }
    let confirmed = records.map { record in
      var record = record
      record.isCertain = true
      return record
    }
    for (before, after) in zip(Self.verdicts(records), Self.verdicts(confirmed)) {
      #expect(after >= before)
    }
  }
}
