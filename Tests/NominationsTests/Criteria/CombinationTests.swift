import Sheets
import Testing

@testable import Nominations

@Suite struct CombinationTests {
  static let title = Rule.titleStreak(.init(title: fighter, years: 2))
  static let award = Rule.awardCount(.init(form: "Giấy khen", count: 2))
  static let attestation = Rule.attestation(isSuperlative: false)

  static func member(_ rule: Rule, _ code: String, _ alternative: String) -> Criterion {
    Sample.criterion(rule, code: code, membership: .init(group: "G", alternative: alternative))
  }

  /// Of verdicts, the least holds where all must hold, the greatest where any may.
  @Test func unknownIsNeitherYesNorNo() {
    #expect(
      Verdict.allCases.sorted() == [.notMet, .missingData, .awaitingConfirmation, .met])
  }

  static let groupCases: [(String, [AchievementRecord], String?, Verdict)] = [
    ("one alternative met", [Sample.title(fighter, [2023, 2024])], "x", .met),
    ("the other alternative met", [Sample.award("Giấy khen", [2022, 2023])], "x", .met),
    ("none met", [Sample.title(fighter, [2024])], "x", .notMet),
    ("none known", [], nil, .missingData),
    (
      "one refuted, one uncertain",
      [Sample.title(fighter, [2024]), Sample.award("Giấy khen", [2022, 2023], certain: false)], "x",
      .awaitingConfirmation
    ),
  ]

  @Test(arguments: groupCases)
  func anyOfAGroup(
    what: String, records: [AchievementRecord], text: String?, verdict: Verdict
  ) {
    let plan = Sample.plan(
      Self.member(Self.title, "A", "danh hiệu"), Self.member(Self.award, "B", "khen thưởng"))
    let nominee = Sample.nominee(text: text, records: records)
    #expect(Sample.assess(nominee, by: plan).verdict == verdict)
  }

  @Test func alternativeHoldsAsAWhole() {
    let plan = Sample.plan(
      Self.member(Self.title, "A", "1"), Self.member(Self.award, "B", "1"),
      Self.member(.titleCount(.init(title: "Lao động tiên tiến", count: 3)), "C", "2"))
    let half = Sample.nominee(records: [Sample.title(fighter, [2023, 2024])])
    #expect(Sample.assess(half, by: plan).verdict == .notMet)
    let whole = Sample.nominee(
      records: half.records + [Sample.award("Giấy khen", [2022, 2023])])
    #expect(Sample.assess(whole, by: plan).verdict == .met)
  }

  @Test func mandatoryCriteriaMustAllHold() {
    let plan = Sample.plan(
      Sample.criterion(Self.title, code: "A"), Sample.criterion(Self.attestation, code: "B"))
    let met = Sample.nominee(records: [Sample.title(fighter, [2023, 2024])])
    #expect(Sample.assess(met, by: plan).verdict == .awaitingConfirmation)
    #expect(Sample.assess(Sample.nominee(), by: plan).verdict == .notMet)
  }

  @Test func criterionThatOnlyEarnsPointsRefusesNobody() {
    let plan = Sample.plan(
      Sample.criterion(Self.title, isMandatory: false, points: .init(value: 5)), points: true)
    let assessment = Sample.assess(Sample.nominee(), by: plan)
    #expect(assessment.verdict == .met)
    #expect(assessment.score == 0)
  }

  @Test func onlyTheCriteriaOfTheNomineesKindApply() {
    let plan = Sample.plan(
      Sample.criterion(Self.title, code: "A", appliesTo: [.individual]),
      Sample.criterion(Self.attestation, code: "B", appliesTo: [.collective]))
    func codes(_ kind: NomineeKind?) -> [String] {
      Sample.assess(Sample.nominee(kind), by: plan).results.map(\.criterion.code)
    }
    #expect(codes(.individual) == ["A"])
    #expect(codes(.collective) == ["B"])
    #expect(codes(.leader) == ["A"])
    #expect(codes(nil) == [])
  }

  @Test func nomineeOfUnknownKindIsNeverPassed() {
    #expect(
      Sample.assess(Sample.nominee(nil), by: Sample.plan(Sample.criterion(Self.attestation)))
        .verdict == .missingData)
  }

  @Test func planWithoutCriteriaRefusesNobody() {
    #expect(Sample.assess(Sample.nominee(), by: Plan()).verdict == .met)
  }

  @Test(arguments: [(2024, 1), (2025, 1), (2026, 0)])
  func criterionHoldsInItsYears(year: Int, count: Int) {
    var plan = Plan()
    plan.criteria = [
      Criterion(
        code: "A", appliesTo: [.individual], label: "", clause: "", locus: "",
        rule: Self.attestation, firstYear: 2021, lastYear: 2025, place: Place(Sample.plan),
        ruleCell: Place(Sample.plan))
    ]
    #expect(plan.criteria(in: Period(year: year)).count == count)
  }

  // MARK: Points

  @Test(arguments: [
    (Criterion.Points(value: 5), 5.0), (.init(value: 5, isPerOccurrence: true), 15),
    (.init(value: 5, isPerOccurrence: true, cap: 12), 12),
  ])
  func pointsOfACriterion(points: Criterion.Points, score: Double) {
    let plan = Sample.plan(
      Sample.criterion(.titleCount(.init(title: fighter, count: 2)), points: points), points: true)
    let nominee = Sample.nominee(records: [Sample.title(fighter, [2020, 2022, 2024])])
    #expect(Sample.assess(nominee, by: plan).score == score)
  }

  @Test func planWithoutPointsScoresNobody() {
    let plan = Sample.plan(Sample.criterion(Self.attestation))
    #expect(Sample.assess(Sample.nominee(), by: plan).score == nil)
  }

  @Test func equalScoresShareARank() {
    func entry(_ score: Double?, _ verdict: Verdict = .met, _ kind: NomineeKind = .individual)
      -> RegisterEntry
    {
      RegisterEntry(
        nominee: Sample.nominee(kind),
        assessment: Assessment(results: [], verdict: verdict, score: score))
    }
    var entries = [
      entry(7), entry(9), entry(7), entry(3), entry(12, .notMet), entry(nil),
      entry(1, .met, .collective), entry(8, .awaitingConfirmation), entry(0, .missingData),
    ]
    entries.append(entry(20))
    entries[9].refusal = Phrase(vi: "gửi muộn", en: "late")
    rank(&entries)
    #expect(entries.map(\.rank) == [2, 1, 2, 4, nil, nil, 1, nil, nil, nil])
  }
}
