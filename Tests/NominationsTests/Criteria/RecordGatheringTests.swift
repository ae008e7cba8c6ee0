import Sheets
import Testing

@testable import Nominations

@Suite struct RecordGatheringTests {
  static let reader = AchievementReader(vocabulary: Vocabulary())

  /// A nominee whose nominations, one a file, hold these texts.
  static func nominee(_ files: [AchievementText]...) -> Nominee {
    var nominee = Sample.nominee(text: nil)
    nominee.nominations = files.map { texts in
      var nomination = nominee.nominations[0]
      nomination.achievementTexts = texts
      return nomination
    }
    return nominee
  }

  static func text(_ text: String, _ year: Int? = nil, _ heading: String? = nil, row: Int = 7)
    -> AchievementText
  {
    AchievementText(
      text: text, year: year, heading: heading,
      place: Place(Sample.form, row: row, column: year.map { $0 - 2010 } ?? 5))
  }

  @Test func everyRecordNamesItsCell() {
    let nominee = Self.nominee([
      Self.text("CSTĐCS các năm 2021, 2022"), Self.text("HTXSNV", 2023, "Xếp loại"),
    ])
    let records = Self.reader.records(of: nominee)
    #expect(Set(records.map(\.place)) == Set(nominee.nominations[0].achievementTexts.map(\.place)))
    #expect(records.first { $0.kind == .rating }?.years == [2023])
  }

  @Test func whatTwoFilesStateAlikeStandsOnce() {
    let nominee = Self.nominee(
      [Self.text("Năm 2021: Giấy khen của Giám đốc Sở Y tế")],
      [Self.text("Giấy khen của Giám đốc Sở Y tế năm 2021", row: 9)])
    #expect(Self.reader.records(of: nominee).count == 1)
  }

  @Test func columnOfAYearOutweighsTheText() {
    let nominee = Self.nominee([
      Self.text("CSTĐCS năm 2021, 2022"), Self.text("LĐTT", 2022, "Danh hiệu"),
    ])
    var findings: [Finding] = []
    let records = Self.reader.records(of: nominee) { findings.append($0) }
    #expect(records.filter { $0.name == fighter }.map(\.years) == [[2021]])
    #expect(records.filter { $0.name == "Lao động tiên tiến" }.map(\.years) == [[2022]])
    #expect(findings.map(\.kind) == [.textAgainstColumn])
  }

  @Test func columnAndTextThatAgreeAreNoContradiction() {
    let nominee = Self.nominee([
      Self.text("CSTĐCS năm 2021, 2022"), Self.text("CSTĐCS", 2022, "Danh hiệu"),
      Self.text("Hoàn thành tốt nhiệm vụ", 2022, "Xếp loại"),
    ])
    var findings: [Finding] = []
    let records = Self.reader.records(of: nominee) { findings.append($0) }
    #expect(Set(records.filter { $0.name == fighter }.flatMap(\.years)) == [2021, 2022])
    #expect(findings.isEmpty)
  }

  @Test func twoRatingsOfOneYearAreReported() {
    let nominee = Self.nominee(
      [Self.text("HTTNV", 2022, "Xếp loại")], [Self.text("HTXSNV", 2022, "Xếp loại", row: 9)])
    var findings: [Finding] = []
    let records = Self.reader.records(of: nominee) { findings.append($0) }
    #expect(records.count == 2)
    #expect(findings.map(\.kind) == [.severalRatings])
  }

  @Test(arguments: [
    ("Xếp loại", AchievementKind.rating, true), ("Xếp loại", .title, false),
    ("Danh hiệu thi đua/Hình thức khen thưởng", .title, true),
    ("Danh hiệu thi đua/Hình thức khen thưởng", .award, true),
    ("Tóm tắt thành tích", .initiative, true), ("Thành tích khen thưởng", .title, true),
    ("Sáng kiến", .initiative, true), ("Sáng kiến", .award, false),
  ])
  func headingTellsWhatTheFieldCovers(heading: String, kind: AchievementKind, isAsked: Bool) {
    #expect(AskedKinds(heading: heading).contains(kind) == isAsked)
  }

  @Test func listOfAchievementsIsComplete() {
    var nominee = Self.nominee([])
    nominee.nominations[0].achievementTexts = [
      AchievementText(
        text: fighter, year: 2023, heading: "Danh hiệu", isListed: true, place: Sample.cell)
    ]
    nominee.records = Self.reader.records(of: nominee)
    #expect(Sample.verdict(.titleStreak(.init(title: fighter, years: 2)), nominee) == .notMet)
  }
}
