import Sheets
import Testing

@testable import Nominations

struct AwardCase: CustomTestStringConvertible, Sendable {
  let what: String
  let records: [AchievementRecord]
  let verdict: Verdict
  var testDescription: String { what }
}

@Suite struct AwardRuleTests {
  static var rule: Rule.AwardCount {
    var rule = Rule.AwardCount(form: "Giấy khen", count: 2)
    rule.acceptsHigher = true
    rule.issuers = ["Giám đốc Công an tỉnh", "Chủ tịch UBND cấp huyện, thị xã, thành phố"]
    return rule
  }

  static let cases = [
    AwardCase(
      what: "from two of the bodies",
      records: [
        Sample.award("Giấy khen", [2022], from: "Công an tỉnh"),
        Sample.award("Giấy khen", [2023], from: "UBND huyện Bảo Yên"),
      ], verdict: .met),
    AwardCase(
      what: "from the same body in two years",
      records: [Sample.award("Giấy khen", [2022, 2023], from: "CA tỉnh Lào Cai")], verdict: .met),
    AwardCase(
      what: "two in one year",
      records: [Sample.award("Giấy khen", [2022], from: "Công an tỉnh", count: 2)],
      verdict: .met),
    AwardCase(
      what: "without its issuer, which is never inferred",
      records: [Sample.award("Giấy khen", [2022, 2023])], verdict: .awaitingConfirmation),
    AwardCase(
      what: "from another body",
      records: [Sample.award("Giấy khen", [2021, 2022], from: "Giám đốc Sở")],
      verdict: .notMet),
    AwardCase(
      what: "a people's committee of a province is no district",
      records: [Sample.award("Giấy khen", [2021, 2022], from: "UBND tỉnh Lào Cai")],
      verdict: .notMet),
    AwardCase(
      what: "a city under the central government is no district",
      records: [Sample.award("Giấy khen", [2021, 2022], from: "UBND thành phố Hà Nội")],
      verdict: .notMet),
    AwardCase(
      what: "one award named twice",
      records: [
        Sample.award("Giấy khen", [2022], from: "Công an tỉnh", decision: "12/QĐ-CAT"),
        Sample.award("Giấy khen", [2022], from: "Công an tỉnh Lào Cai"),
      ], verdict: .awaitingConfirmation),
    AwardCase(
      what: "two decisions of one year",
      records: [
        Sample.award("Giấy khen", [2022], from: "Công an tỉnh", decision: "12/QĐ-CAT"),
        Sample.award("Giấy khen", [2022], from: "Công an tỉnh", decision: "98/QĐ-CAT"),
      ], verdict: .met),
    AwardCase(
      what: "a higher form from one of the bodies",
      records: [Sample.award("Bằng khen", [2022, 2023], from: "Công an tỉnh")], verdict: .met),
    AwardCase(
      what: "a higher form from another body",
      records: [Sample.award("Bằng khen", [2022, 2023], from: "UBND tỉnh")], verdict: .notMet),
    AwardCase(
      what: "praise without a form",
      records: [Sample.award("Khen thưởng", [2022, 2023], from: "Công an tỉnh", certain: false)],
      verdict: .awaitingConfirmation),
    AwardCase(
      what: "from a district while there were districts",
      records: [
        Sample.award("Giấy khen", [2024], from: "UBND huyện Bát Xát"),
        Sample.award(
          "Giấy khen", [2025], from: "UBND huyện Bát Xát",
          date: CivilDate(year: 2025, month: 6, day: 30)),
      ], verdict: .met),
    AwardCase(
      what: "from a district after its end",
      records: [
        Sample.award("Giấy khen", [2024], from: "UBND huyện Bát Xát"),
        Sample.award(
          "Giấy khen", [2025], from: "UBND huyện Bát Xát",
          date: CivilDate(year: 2025, month: 7, day: 1)),
      ], verdict: .awaitingConfirmation),
    AwardCase(what: "none", records: [], verdict: .notMet),
  ]

  /// “Không” in the column of awards tells that there is none, and of nothing else.
  @Test func unitThatSaysThereIsNoneLeavesNothingOpen() {
    var nominee = Sample.nominee(text: nil)
    nominee.nominations[0].achievementTexts = [
      AchievementText(
        text: "Không", heading: "Hình thức khen thưởng đã được tặng", isNone: true,
        place: Sample.cell),
      AchievementText(
        text: "HTXSNV", year: 2024, heading: "Xếp loại năm 2024", place: Sample.cell),
    ]
    #expect(Sample.verdict(.awardCount(Self.rule), nominee) == .notMet)
    #expect(
      Sample.verdict(.titleStreak(.init(title: "Chiến sĩ thi đua cơ sở", years: 2)), nominee)
        == .missingData)
  }

  @Test(arguments: cases)
  func awardCount(_ testCase: AwardCase) {
    let nominee = Sample.nominee(records: testCase.records)
    #expect(Sample.verdict(.awardCount(Self.rule), nominee) == testCase.verdict)
  }

  @Test func higherFormFromAnyIssuerWhereThePlanSaysSo() {
    var rule = Self.rule
    rule.acceptsHigherFromAnyIssuer = true
    let nominee = Sample.nominee(records: [
      Sample.award("Bằng khen", [2022, 2023], from: "UBND tỉnh")
    ])
    #expect(Sample.verdict(.awardCount(rule), nominee) == .met)
  }

  @Test(arguments: [("Thủ tướng Chính phủ", Verdict.met), ("UBND tỉnh Lào Cai", .notMet)])
  func certificateOfThePrimeMinisterOutranksOthers(issuer: String, verdict: Verdict) {
    let rule = Rule.AwardCount(form: "Bằng khen Thủ tướng Chính phủ", count: 1)
    let nominee = Sample.nominee(records: [Sample.award("Bằng khen", [2022], from: issuer)])
    #expect(Sample.verdict(.awardCount(rule), nominee) == verdict)
  }

  @Test(arguments: [
    ("Công an tỉnh Lào Cai", "Giám đốc Công an tỉnh", true),
    ("Giám đốc CA tỉnh", "Công an tỉnh", true),
    ("Công an", "Công an tỉnh", nil),
    ("Công an huyện Bảo Yên", "Công an tỉnh", false),
    ("Bộ Công an", "Công an tỉnh", false),
    ("Bộ CHQS tỉnh", "Chính ủy Bộ chỉ huy Quân sự tỉnh", true),
    ("BCH Bộ đội Biên phòng tỉnh", "Chính ủy Bộ chỉ huy Bộ đội Biên phòng tỉnh", true),
    ("BCH BĐBP tỉnh Lào Cai", "Chính ủy BCH BĐBP tỉnh", true),
    ("UBND TP Lào Cai", "Chủ tịch UBND huyện, thị xã, thành phố", true),
    ("UBND thị xã Sa Pa", "Chủ tịch UBND huyện, thị xã, thành phố", true),
    ("UBND huyện Bảo Yên, tỉnh Lào Cai", "UBND cấp huyện", true),
    ("UBND xã Bản Vược", "Chủ tịch UBND huyện, thị xã, thành phố", false),
    ("UBND huyện", "UBND huyện Bảo Yên", nil),
    ("UBND huyện Bát Xát", "UBND huyện Bảo Yên", false),
    ("Sở LĐ-TB&XH tỉnh Hà Tĩnh", "Sở Lao động - Thương binh và Xã hội", true),
    ("Tỉnh ủy Lào Cai", "UBND tỉnh", false),
  ])
  func issuerBelongsToTheBodyNamed(issuer: String, named: String, belongs: Bool?) {
    #expect(IssuingBody(issuer).belongs(to: IssuingBody(named), in: 2022) == belongs)
  }
}
