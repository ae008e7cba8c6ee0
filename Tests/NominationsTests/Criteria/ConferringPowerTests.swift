import Sheets
import Testing

@testable import Nominations

@Suite struct ConferringPowerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let body: String
    let name: String
    var years: [Int] = []
    var date: CivilDate?
    let lacks: Bool
    var testDescription: String { "\(body): \(name) \(years) \(date?.description ?? "")" }
  }

  static let cases = [
    Case(body: "UBND xã Bản Qua", name: "Giấy khen", years: [2022], lacks: false),
    Case(body: "UBND xã Bản Qua", name: "Lao động tiên tiến", years: [2022], lacks: false),
    Case(body: "UBND xã Bản Qua", name: "Chiến sĩ thi đua cơ sở", years: [2024], lacks: true),
    Case(body: "UBND xã Bản Qua", name: "Chiến sĩ thi đua cơ sở", years: [2025], lacks: false),
    Case(
      body: "UBND xã Bản Qua", name: "Chiến sĩ thi đua cơ sở",
      date: CivilDate(year: 2025, month: 6, day: 30), lacks: true),
    Case(
      body: "UBND xã Bản Qua", name: "Chiến sĩ thi đua cơ sở",
      date: CivilDate(year: 2025, month: 7, day: 1), lacks: false),
    Case(body: "UBND huyện Bát Xát", name: "Chiến sĩ thi đua cơ sở", years: [2023], lacks: false),
    Case(body: "UBND huyện Bát Xát", name: "Giấy khen", years: [2024, 2025], lacks: false),
    Case(body: "UBND huyện Bát Xát", name: "Giấy khen", years: [2026], lacks: true),
    Case(
      body: "UBND huyện Bát Xát", name: "Giấy khen",
      date: CivilDate(year: 2025, month: 7, day: 1), lacks: true),
    Case(body: "UBND huyện Bát Xát", name: "Bằng khen", years: [2022], lacks: true),
    Case(body: "UBND huyện Bát Xát", name: "Bằng khen", lacks: true),
    Case(body: "UBND huyện Bát Xát", name: "Giấy khen", lacks: false),
    Case(body: "UBND thành phố", name: "Bằng khen", years: [2022], lacks: false),
    Case(body: "UBND thành phố Hà Nội", name: "Bằng khen", years: [2026], lacks: false),
    Case(body: "UBND tỉnh Lào Cai", name: "Tập thể lao động xuất sắc", years: [2021], lacks: false),
    Case(body: "UBND tỉnh Lào Cai", name: "Chiến sĩ thi đua toàn quốc", years: [2021], lacks: true),
    Case(body: "Sở Y tế", name: "Bằng khen", years: [2021], lacks: true),
    Case(body: "Sở Y tế", name: "Chiến sĩ thi đua cơ sở", years: [2021], lacks: false),
    Case(body: "UBND", name: "Bằng khen", years: [2021], lacks: false),
    Case(body: "Công an tỉnh", name: "Bằng khen", years: [2021], lacks: false),
    Case(body: "UBND huyện Bát Xát", name: "Kỷ niệm chương", years: [2021], lacks: false),
  ]

  @Test(arguments: cases)
  func bodiesConferWhatTheLawOfTheYearLetsThem(_ testCase: Case) {
    var record = Sample.award(testCase.name, testCase.years)
    record.date = testCase.date
    #expect(IssuingBody(testCase.body).lacksPower(for: record) == testCase.lacks)
  }

  @Test(arguments: [
    ("UBND tỉnh Yên Bái", "UBND tỉnh Lào Cai", 2026, true),
    ("UBND tỉnh Yên Bái", "UBND tỉnh Lào Cai", 2022, false),
    ("UBND tỉnh Bình Dương", "UBND TP.HCM", 2026, true),
    ("UBND TP. Hồ Chí Minh", "UBND thành phố HCM", 2022, true),
    ("UBND tỉnh Lào Cai", "UBND tỉnh Yên Bái", 2026, false),
    ("UBND tỉnh Bình Phước", "UBND tỉnh Đồng Nai", 2026, true),
    ("UBND tỉnh Hải Dương", "UBND thành phố Hải Phòng", 2026, true),
    ("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", 2026, true),
    ("Sở LĐTBXH tỉnh Lào Cai", "Giám đốc Sở Nội vụ", 2025, true),
    ("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", 2022, false),
    ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính", 2026, true),
    ("Sở Kế hoạch và Đầu tư", "Bộ Tài chính", 2026, false),
    ("Ban Dân tộc tỉnh", "Sở Dân tộc và Tôn giáo", 2026, true),
  ])
  func bodiesOfTodayTookOverThoseOfTheirTime(
    issuer: String, named: String, year: Int, belongs: Bool
  ) {
    #expect(IssuingBody(issuer).belongs(to: IssuingBody(named), in: year) == belongs)
  }

  @Test func whatABodyMayNotConferAwaitsAWord() {
    var rule = Rule.AwardCount(form: "Bằng khen", count: 1)
    rule.acceptsHigher = true
    let plan = Sample.plan(Sample.criterion(.awardCount(rule)))
    var findings: [Finding] = []
    let assessment = Sample.assess(
      Sample.nominee(records: [Sample.award("Bằng khen", [2022], from: "UBND huyện Bảo Yên")]),
      by: plan
    ) { findings.append($0) }
    #expect(assessment.verdict == .awaitingConfirmation)
    #expect(findings.map(\.kind) == [.issuerWithoutPower])
  }
}
