import Sheets
import Testing

@testable import Nominations

@Suite struct DerivationTests {
  static func entry(
    _ name: String, row: Int, records: [AchievementRecord], plan: Plan
  ) -> RegisterEntry {
    var nominee = Sample.nominee(records: records, name: name)
    nominee.nominations[0].place = Place(Sample.form, row: row)
    return RegisterEntry(nominee: nominee, assessment: Sample.assess(nominee, by: plan))
  }

  static func consolidation(streak years: Int = 2) -> Consolidation {
    let plan = Sample.plan(
      Sample.criterion(
        .titleStreak(.init(title: fighter, years: years)), code: "C2.1",
        clause: "Hai năm liên tục", points: .init(value: 5, isPerOccurrence: true)),
      points: true)
    var consolidation = Consolidation(plan: plan, period: Period(year: 2025))
    consolidation.entries = [
      entry("Nguyễn Văn An", row: 7, records: [Sample.title(fighter, [2023, 2024])], plan: plan),
      entry(
        "Trần Thị Bình", row: 8, records: [Sample.title(fighter, [2021, 2022, 2023, 2024])],
        plan: plan),
      entry("Lê Văn Cường", row: 9, records: [Sample.title(fighter, [2024])], plan: plan),
    ]
    rank(&consolidation.entries)
    return consolidation
  }

  @Test func derivationGoesFromTheRowToTheVerdict() {
    let consolidation = Self.consolidation()
    let derivation = Derivation(of: consolidation.entries[0], in: consolidation)
    #expect(
      derivation.lines(in: .vietnamese) == [
        "Nguyễn Văn An — Cá nhân — A",
        "Kết luận: ĐẠT",
        "Điểm: 5; hạng 2/2",
        "  ngay trên: Trần Thị Bình (hạng 1, 10 điểm)",
        "Có trong danh sách gửi.",
        "",
        "Các dòng đã đọc:",
        "  phong-a/danh-sach.xlsx › Sheet1!7:7: Nguyễn Văn An",
        "",
        "Thành tích đọc được:",
        "  “\(fighter) 2023 2024” → \(fighter); 2023, 2024 [phong-a/danh-sach.xlsx › Sheet1!E7]",
        "",
        "Tiêu chí:",
        "  C2.1 C2.1: ĐẠT",
        "    Hai năm liên tục [plan.xlsx › Tiêu chí!G2]",
        "    Có 2/2: 2 năm liên tục “\(fighter)”.",
        "    “\(fighter) 2023 2024” [phong-a/danh-sach.xlsx › Sheet1!E7]",
        "    Điểm: 5",
      ])
  }

  @Test func derivationSaysWhatWouldMakeItPass() {
    let consolidation = Self.consolidation()
    let lines = Derivation(of: consolidation.entries[2], in: consolidation).lines(in: .english)
    #expect(lines.contains("Verdict: NOT MET"))
    #expect(lines.contains("    To pass: 1 more"))
    #expect(lines.contains("Not on the forwarding list."))
  }

  @Test func nomineeIsFoundByNameAndByCell() {
    let consolidation = Self.consolidation()
    #expect(consolidation.entries(named: "tran thi binh").map(\.nominee.name) == ["Trần Thị Bình"])
    let cell = Place(Sample.form, row: 9, column: 2)
    #expect(consolidation.entry(at: cell)?.nominee.name == "Lê Văn Cường")
    #expect(consolidation.entry(at: Place(Sample.form, row: 99)) == nil)
  }

  // MARK: What if

  @Test func otherPlanChangesWhoGoesForward() {
    let comparison = AssessmentComparison(
      from: Self.consolidation(), to: Self.consolidation(streak: 3))
    #expect(comparison.leaving.map(\.before.nominee.name) == ["Nguyễn Văn An"])
    #expect(comparison.entering.isEmpty)
    let change = comparison.changes[0]
    #expect(change.criteria.map(\.code) == ["C2.1"])
    #expect(change.criteria.map(\.from) == [.met])
    #expect(change.criteria.map(\.to) == [.notMet])
    #expect(
      comparison.lines(in: .vietnamese, showingPersonalValues: true).prefix(2) == [
        "Ra khỏi danh sách gửi (1):",
        "  Nguyễn Văn An (A): ĐẠT → KHÔNG ĐẠT; C2.1: ĐẠT → KHÔNG ĐẠT; điểm 5 → 0; hạng 2 → –",
      ])
  }

  @Test func whoKeepsTheVerdictIsToldApart() {
    let comparison = AssessmentComparison(
      from: Self.consolidation(), to: Self.consolidation(streak: 1))
    #expect(comparison.entering.map(\.before.nominee.name) == ["Lê Văn Cường"])
    #expect(comparison.turning.isEmpty)
    #expect(comparison.unturned.map(\.before.nominee.name) == ["Nguyễn Văn An", "Trần Thị Bình"])
    #expect(
      comparison.lines(in: .vietnamese, showingPersonalValues: true).suffix(3) == [
        "Giữ kết luận (2):", "  Nguyễn Văn An (A): ĐẠT; điểm 5 → 10",
        "  Trần Thị Bình (A): ĐẠT; điểm 10 → 20",
      ])
  }

  @Test func samePlanChangesNothing() {
    let comparison = AssessmentComparison(from: Self.consolidation(), to: Self.consolidation())
    #expect(comparison.isEmpty)
    #expect(
      comparison.lines(in: .english, showingPersonalValues: true) == ["Nothing changes."])
  }

  @Test func peopleAreComparedByTheirCellsUnlessNamesAreAskedFor() {
    var after = Self.consolidation(streak: 3)
    after.entries.removeLast()
    let lines = AssessmentComparison(from: Self.consolidation(), to: after)
      .lines(in: .english, showingPersonalValues: false).joined(separator: "\n")
    #expect(!lines.contains("Nguyễn Văn An") && !lines.contains("Lê Văn Cường"))
    #expect(
      lines.contains("\(Self.consolidation().entries[0].nominee.nominations[0].name.place) ("))
  }

  @Test func nomineeOfOneRegisterOnly() {
    var after = Self.consolidation()
    after.entries.removeLast()
    let comparison = AssessmentComparison(from: Self.consolidation(), to: after)
    #expect(comparison.onlyBefore.map(\.nominee.name) == ["Lê Văn Cường"])
  }

  static let ways: [(Rule, [AchievementRecord], String)] = [
    (
      .ratingWindow(RatingRuleTests.unbroken), [Sample.rating(fair, [2022])],
      "sớm nhất năm xét 2028"
    ),
    (.titleStreak(.init(title: fighter, years: 2)), [], "có thêm 2"),
    (
      .titleCount(.init(title: fighter, count: 2)),
      [
        Sample.title(fighter, [2024], certain: false),
        Sample.title(fighter, [2022], certain: false),
      ], "decisions.xlsx"
    ),
  ]

  @Test(arguments: ways)
  func wayToMeet(rule: Rule, records: [AchievementRecord], words: String) throws {
    let assessment = Sample.assess(
      Sample.nominee(records: records), by: Sample.plan(Sample.criterion(rule)))
    let way = try #require(assessment.results[0].wayToMeet)
    #expect(way.vi.contains(words))
  }
}
