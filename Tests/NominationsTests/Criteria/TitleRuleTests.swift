import Testing

@testable import Nominations

struct TitleCase: CustomTestStringConvertible, Sendable {
  let what: String
  var text: String? = "…"
  var records: [AchievementRecord] = []
  let verdict: Verdict
  var testDescription: String { what }
}

@Suite struct TitleRuleTests {
  static let streak: Rule = .titleStreak(.init(title: fighter, years: 2))

  static let streakCases = [
    TitleCase(
      what: "two years in a row", records: [Sample.title(fighter, [2023, 2024])], verdict: .met),
    TitleCase(
      what: "two years in two records",
      records: [Sample.title(fighter, [2022]), Sample.title(fighter, [2021])], verdict: .met),
    TitleCase(
      what: "a gap between", records: [Sample.title(fighter, [2022, 2024])], verdict: .notMet),
    TitleCase(what: "one year only", records: [Sample.title(fighter, [2024])], verdict: .notMet),
    TitleCase(what: "nothing named in a filled-in field", verdict: .notMet),
    TitleCase(what: "an empty field", text: " ", verdict: .missingData),
    TitleCase(what: "no field", text: nil, verdict: .missingData),
    TitleCase(
      what: "one of the years uncertain",
      records: [Sample.title(fighter, [2023]), Sample.title(fighter, [2024], certain: false)],
      verdict: .awaitingConfirmation),
    TitleCase(
      what: "an uncertain year beside two certain ones",
      records: [
        Sample.title(fighter, [2022, 2023]), Sample.title(fighter, [2024], certain: false),
      ],
      verdict: .met),
    TitleCase(
      what: "an uncertain year that would not help",
      records: [Sample.title(fighter, [2021]), Sample.title(fighter, [2024], certain: false)],
      verdict: .notMet),
    TitleCase(
      what: "the year under review, which is not over",
      records: [Sample.title(fighter, [2024, 2025])], verdict: .awaitingConfirmation),
    TitleCase(
      what: "a year to come",
      records: [Sample.title(fighter, [2024]), Sample.title(fighter, [2026])],
      verdict: .notMet),
    TitleCase(
      what: "a higher title does not fill the streak",
      records: [Sample.title(fighter, [2023]), Sample.title(higherFighter, [2024])],
      verdict: .notMet),
    TitleCase(
      what: "an unbroken streak without years",
      records: [Sample.title(fighter, count: 2, words: "CSTĐCS 02 năm liền")], verdict: .met),
    TitleCase(
      what: "a count without years that need not be unbroken",
      records: [Sample.title(fighter, count: 2, words: "02 lần CSTĐCS")],
      verdict: .awaitingConfirmation),
    TitleCase(
      what: "a title without its level",
      records: [Sample.title("Chiến sĩ thi đua", [2023, 2024], certain: false)],
      verdict: .awaitingConfirmation),
  ]

  @Test(arguments: streakCases)
  func titleStreak(_ testCase: TitleCase) {
    let nominee = Sample.nominee(text: testCase.text, records: testCase.records)
    #expect(Sample.verdict(Self.streak, nominee) == testCase.verdict)
  }

  @Test func higherTitleFillsAStreakWhereThePlanSaysSo() {
    var streak = Rule.TitleStreak(title: fighter, years: 2)
    streak.acceptsHigher = true
    let nominee = Sample.nominee(
      records: [Sample.title(fighter, [2023]), Sample.title(higherFighter, [2024])])
    #expect(Sample.verdict(.titleStreak(streak), nominee) == .met)
  }

  @Test(arguments: [
    ([2023, 2024], Verdict.met), ([2022, 2023], .notMet), ([2021, 2022, 2024], .notMet),
  ])
  func streakThatMustEndLastYear(years: [Int], verdict: Verdict) {
    var streak = Rule.TitleStreak(title: fighter, years: 2)
    streak.mustEndLastYear = true
    let nominee = Sample.nominee(records: [Sample.title(fighter, years)])
    #expect(Sample.verdict(.titleStreak(streak), nominee) == verdict)
  }

  static let countCases = [
    TitleCase(
      what: "years that do not follow one another",
      records: [Sample.title(fighter, [2019, 2024])], verdict: .met),
    TitleCase(
      what: "one year named twice",
      records: [
        Sample.title(fighter, [2024]), Sample.title(fighter, [2024], words: "CSTĐCS 2024"),
      ],
      verdict: .notMet),
    TitleCase(
      what: "a count without years",
      records: [Sample.title(fighter, count: 2, words: "02 lần CSTĐCS")], verdict: .met),
    TitleCase(
      what: "one named year and one without a year, which may be the same",
      records: [Sample.title(fighter, [2024]), Sample.title(fighter, words: "CSTĐCS")],
      verdict: .awaitingConfirmation),
    TitleCase(
      what: "a higher title, where the plan says “trở lên”",
      records: [Sample.title(fighter, [2020]), Sample.title(higherFighter, [2021])], verdict: .met),
    TitleCase(
      what: "a lower title", records: [Sample.title("Lao động tiên tiến", [2020, 2021])],
      verdict: .notMet),
  ]

  @Test(arguments: countCases)
  func titleCount(_ testCase: TitleCase) {
    var count = Rule.TitleCount(title: fighter, count: 2)
    count.acceptsHigher = true
    let nominee = Sample.nominee(text: testCase.text, records: testCase.records)
    #expect(Sample.verdict(.titleCount(count), nominee) == testCase.verdict)
  }

  @Test(arguments: [([2023, 2024], Verdict.met), ([2019, 2024], .notMet)])
  func onlyTheLastYearsCount(years: [Int], verdict: Verdict) {
    var count = Rule.TitleCount(title: fighter, count: 2)
    count.withinYears = 3
    let nominee = Sample.nominee(records: [Sample.title(fighter, years)])
    #expect(Sample.verdict(.titleCount(count), nominee) == verdict)
  }

  @Test func listHeldOpenLeavesTheRestUnknown() {
    var plan = Sample.plan(Sample.criterion(Self.streak))
    plan.properties.achievementsAreComplete = false
    let nominee = Sample.nominee(records: [Sample.title(fighter, [2024])])
    #expect(Sample.assess(nominee, by: plan).verdict == .missingData)
  }

  @Test func blankYearColumnIsUnknown() {
    var streak = Rule.TitleStreak(title: fighter, years: 2)
    streak.mustEndLastYear = true
    var nominee = Sample.nominee(text: nil, records: [Sample.title(fighter, [2024])])
    func verdict(columns: [Int]) -> Verdict {
      nominee.nominations[0].achievementTexts = columns.map {
        AchievementText(text: "x", year: $0, heading: "Danh hiệu", place: Sample.cell)
      }
      return Sample.verdict(.titleStreak(streak), nominee)
    }
    #expect(verdict(columns: [2024]) == .missingData)
    #expect(verdict(columns: [2023, 2024]) == .notMet)
  }

  @Test func titleIsCountedByTheLawOfItsYear() {
    let terms = [
      VocabularyTerm(
        kind: .title, name: "Cờ thi đua của Bộ", chain: .collectiveTitles, rank: 3,
        validFrom: .init(year: 2024, month: 1, day: 1))
    ]
    let rule = Rule.titleCount(.init(title: "Cờ thi đua của Bộ", count: 1))
    func verdict(_ year: Int) -> Verdict {
      let nominee = Sample.nominee(
        .collective, records: [Sample.title("Cờ thi đua của Bộ", [year])])
      return Assessor(
        plan: Sample.plan(Sample.criterion(rule)), terms: terms, period: Period(year: 2026),
        nominees: [nominee]
      ).assess(nominee).verdict
    }
    #expect(verdict(2024) == .met)
    #expect(verdict(2022) == .awaitingConfirmation)
  }
}
