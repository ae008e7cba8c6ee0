import Sheets
import Testing

@testable import Nominations

struct RatingCase: CustomTestStringConvertible, Sendable {
  let what: String
  var text: String? = "…"
  var records: [AchievementRecord] = []
  let verdict: Verdict
  var testDescription: String { what }
}

@Suite struct RatingRuleTests {
  /// Five years in a row rated at least good, two of them excellent: 2020–2024 in 2025.
  static var unbroken: Rule.RatingWindow {
    var window = Rule.RatingWindow(years: 5, minimum: good)
    window.isConsecutive = true
    window.count = 2
    window.level = excellent
    return window
  }

  static let unbrokenCases = [
    RatingCase(
      what: "all years, two excellent",
      records: [Sample.rating(good, [2020, 2021, 2022]), Sample.rating(excellent, [2023, 2024])],
      verdict: .met),
    RatingCase(
      what: "all years, one excellent",
      records: [Sample.rating(good, [2020, 2021, 2022, 2023]), Sample.rating(excellent, [2024])],
      verdict: .notMet),
    RatingCase(
      what: "one year below the minimum",
      records: [
        Sample.rating(good, [2020, 2021]), Sample.rating(fair, [2022]),
        Sample.rating(excellent, [2023, 2024]),
      ], verdict: .notMet),
    RatingCase(
      what: "one year below the minimum, whatever is uncertain elsewhere",
      records: [Sample.rating(fair, [2022]), Sample.rating(excellent, [2023], certain: false)],
      verdict: .notMet),
    RatingCase(
      what: "one year uncertain",
      records: [
        Sample.rating(good, [2020, 2021], certain: true),
        Sample.rating(good, [2022], certain: false),
        Sample.rating(excellent, [2023, 2024]),
      ], verdict: .awaitingConfirmation),
    RatingCase(
      what: "an uncertain low rating against a certain good one",
      records: [
        Sample.rating(excellent, [2020, 2021, 2022, 2023, 2024]),
        Sample.rating(fair, [2022], certain: false),
      ], verdict: .awaitingConfirmation),
    RatingCase(
      what: "a year that a complete list does not name",
      records: [Sample.rating(excellent, [2021, 2022, 2023, 2024])], verdict: .notMet),
    RatingCase(
      what: "an older year does not fill the window",
      records: [Sample.rating(excellent, [2019, 2021, 2022, 2023, 2024])], verdict: .notMet),
    RatingCase(
      what: "five years without being named",
      records: [Sample.rating(excellent, count: 5)], verdict: .awaitingConfirmation),
    RatingCase(what: "a text that names no rating has left them out", verdict: .missingData),
    RatingCase(what: "an empty field", text: "", verdict: .missingData),
  ]

  @Test(arguments: unbrokenCases)
  func yearsInARow(_ testCase: RatingCase) {
    let nominee = Sample.nominee(text: testCase.text, records: testCase.records)
    #expect(Sample.verdict(.ratingWindow(Self.unbroken), nominee) == testCase.verdict)
  }

  static let anyYearsCases = [
    RatingCase(
      what: "with gaps",
      records: [Sample.rating(good, [2015, 2017]), Sample.rating(excellent, [2019, 2021, 2024])],
      verdict: .met),
    RatingCase(
      what: "a low year between does not matter",
      records: [
        Sample.rating(fair, [2018]), Sample.rating(excellent, [2019, 2020, 2021, 2022, 2023]),
      ], verdict: .met),
    RatingCase(
      what: "without naming the years", records: [Sample.rating(excellent, count: 5)], verdict: .met
    ),
    RatingCase(
      what: "years named and unnamed, which may be the same",
      records: [Sample.rating(excellent, [2022, 2023]), Sample.rating(good, count: 4)],
      verdict: .awaitingConfirmation),
    RatingCase(
      what: "too few", records: [Sample.rating(excellent, [2021, 2022, 2023, 2024])],
      verdict: .notMet),
  ]

  @Test(arguments: anyYearsCases)
  func anyYears(_ testCase: RatingCase) {
    var window = Self.unbroken
    window.isConsecutive = false
    let nominee = Sample.nominee(text: testCase.text, records: testCase.records)
    #expect(Sample.verdict(.ratingWindow(window), nominee) == testCase.verdict)
  }

  @Test(arguments: [([2024], Verdict.met), ([2022], .notMet)])
  func singleYearIsTheOneBefore(years: [Int], verdict: Verdict) {
    let nominee = Sample.nominee(records: [Sample.rating(excellent, years)])
    #expect(
      Sample.verdict(.ratingWindow(.init(years: 1, minimum: excellent)), nominee) == verdict)
  }

  @Test func columnAYearThatIsBlankIsUnknown() {
    var nominee = Sample.nominee(
      text: nil, records: [Sample.rating(excellent, [2021, 2022, 2024])])
    func verdict(_ columns: [Int]) -> Verdict {
      nominee.nominations[0].achievementTexts = columns.map {
        AchievementText(text: "HTXSNV", year: $0, heading: "Xếp loại", place: Sample.cell)
      }
      return Sample.verdict(.ratingWindow(Self.unbroken), nominee)
    }
    #expect(verdict([2021, 2022, 2024]) == .missingData)
    nominee.records.append(Sample.rating(good, [2020, 2023]))
    #expect(verdict([2020, 2021, 2022, 2023, 2024]) == .met)
  }

  static let praiseCases: [(Rule.RatingWindow.Praise, [AchievementRecord], Verdict)] = [
    (.notAsked, [], .met),
    (.once, [], .notMet),
    (.once, [Sample.award("Giấy khen", [2023], from: "Sở LĐ-TB&XH")], .met),
    (.once, [Sample.award("Bằng khen", [2023], from: "Bộ Lao động - Thương binh và Xã hội")], .met),
    (.once, [Sample.award("Giấy khen", [2023], from: "Công an tỉnh")], .notMet),
    (.once, [Sample.award("Giấy khen", [2023])], .awaitingConfirmation),
    (.everyCountedYear, [Sample.award("Giấy khen", [2023], from: "Sở LĐTBXH")], .notMet),
    (.everyCountedYear, [Sample.award("Giấy khen", [2023, 2024], from: "Sở LĐTBXH")], .met),
    (
      .everyCountedYear, [Sample.award("Giấy khen", [2024, 2025], from: "Sở LĐTBXH")],
      .awaitingConfirmation
    ),
  ]

  @Test(arguments: praiseCases)
  func praiseByTheBranch(
    praise: Rule.RatingWindow.Praise, awards: [AchievementRecord], verdict: Verdict
  ) {
    var window = Self.unbroken
    window.praise = praise
    var plan = Sample.plan(Sample.criterion(.ratingWindow(window)))
    plan.properties.superior = "Sở Lao động, Thương binh và Xã hội Hà Tĩnh"
    let ratings = [
      Sample.rating(good, [2020, 2021, 2022]), Sample.rating(excellent, [2023, 2024]),
    ]
    let nominee = Sample.nominee(.collective, records: ratings + awards)
    #expect(Sample.assess(nominee, by: plan).verdict == verdict)
  }

  @Test func reasonNamesTheYears() {
    let records = [Sample.rating(excellent, [2020, 2021, 2023]), Sample.rating(fair, [2022])]
    let assessment = Sample.assess(
      Sample.nominee(records: records),
      by: Sample.plan(Sample.criterion(.ratingWindow(Self.unbroken))))
    let reason = assessment.results[0].reason.vi
    #expect(reason.contains("năm 2022 xếp loại thấp hơn"))
  }
}
