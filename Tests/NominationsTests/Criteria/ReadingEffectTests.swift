import Sheets
import Testing

@testable import Nominations

@Suite struct ReadingEffectTests {
  static let superlative = Sample.criterion(
    .attestation(isSuperlative: true), code: "T2", headings: ["Tiêu biểu nhất"])

  static func claimant(
    _ value: String?, row: Int, movement: String? = nil, text: String? = nil
  ) -> Nominee {
    var marks: [MarkedCell] = []
    if let value {
      marks = [
        MarkedCell(
          headings: ["Tiêu biểu nhất"], value: value,
          place: Place(Sample.form, row: row, column: 6))
      ]
    }
    var nominee = Sample.nominee(.collective, marks: marks)
    nominee.movements = movement.map { [$0] } ?? []
    nominee.nominations[0].achievementTexts = [text].compactMap(\.self).map {
      AchievementText(text: $0, place: Place(Sample.form, row: row, column: 5))
    }
    return nominee
  }

  static let claims: [(String, [Nominee], Int)] = [
    ("one", [claimant("x", row: 7), claimant(nil, row: 8)], 0),
    ("two", [claimant("x", row: 7), claimant("x", row: 8)], 2),
    ("one denied", [claimant("x", row: 7), claimant("không", row: 8)], 0),
    (
      "in their texts",
      [
        claimant(nil, row: 7, text: "Là tập thể tiêu biểu nhất ngành"),
        claimant(nil, row: 8, text: "Phòng tiêu biểu nhất năm 2021"),
      ], 2
    ),
    (
      "in two movements",
      [claimant("x", row: 7, movement: "A"), claimant("x", row: 8, movement: "B")], 0
    ),
  ]

  @Test(arguments: claims)
  func superlativeThatSeveralClaim(what: String, nominees: [Nominee], count: Int) {
    let plan = Sample.plan(Self.superlative)
    let entries = nominees.map {
      RegisterEntry(nominee: $0, assessment: Sample.assess($0, by: plan))
    }
    var findings: [Finding] = []
    plan.reportSuperlatives(among: entries) { findings.append($0) }
    #expect(findings.map(\.kind) == Array(repeating: .severalSuperlatives, count: count))
  }

  /// A plan whose switch decides between two years and one.
  static func loadedPlan() -> Plan? {
    func sheet(_ name: String, _ rows: [[String]]) -> Sheet {
      Sheet(
        source: SheetSource(file: "plan.xlsx", sheet: name),
        rows: rows.enumerated().map { index, cells in
          Row(
            number: index + 1,
            cells: cells.enumerated().compactMap { column, text in
              text.isEmpty ? nil : Cell(column: column + 1, value: .text(text))
            })
        })
    }
    return Plan.load(
      from: [
        sheet(
          "plan",
          [
            ["Thuộc tính", "Giá trị"], ["Cơ quan", "Sở A"], ["Tên kế hoạch", "Thử"],
            ["Năm đầu", "2021"], ["Năm cuối", "2025"],
          ]),
        sheet("units", [["Mã", "Tên"], ["A", "Phòng A"]]),
        sheet(
          "readings",
          [
            ["Mã", "Điều chưa rõ", "Giá trị", "Nghĩa", "Dùng"],
            ["cao-hon", "?", "không", "chỉ tính đúng", "có"], ["cao-hon", "", "có", "tính cả", ""],
          ]),
        sheet(
          "criteria",
          [
            [
              "Mã", "Đối tượng", "Tên gọn", "Nội dung tiêu chí", "Vị trí", "Loại quy tắc",
              "Tham số",
            ],
            [
              "C1", "cá nhân", "CSTĐCS", "Hai năm liên tục", "II", "danh hiệu liên tục",
              "danh hiệu=\(fighter); số năm=2; tính cao hơn=@cao-hon",
            ],
          ]),
      ], report: { _ in })
  }

  @Test func otherReadingChangesWhoseVerdict() throws {
    let plan = try #require(Self.loadedPlan())
    let nominees = [
      Sample.nominee(records: [Sample.title(fighter, [2023, 2024])]),
      Sample.nominee(records: [Sample.title(fighter, [2023]), Sample.title(higherFighter, [2024])]),
    ]
    let period = Period(year: 2025)
    let assessor = Assessor(plan: plan, terms: Sample.terms, period: period, nominees: nominees)
    let effects = plan.alternativeReadings(
      terms: Sample.terms, period: period, nominees: nominees,
      assessments: nominees.map { assessor.assess($0) })
    #expect(effects.map(\.alternative.value) == ["có"])
    #expect(effects[0].changes.map(\.nominee) == [1])
    #expect(effects[0].changes.map(\.from) == [.notMet])
    #expect(effects[0].changes.map(\.to) == [.met])
  }
}
