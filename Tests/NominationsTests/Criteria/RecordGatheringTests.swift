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

  /// What gathering these texts of one form says, and the records that count.
  private func gathered(_ texts: AchievementText...) -> (kinds: [FindingKind], counted: [String]) {
    var nominee = Sample.nominee(text: nil)
    nominee.nominations[0].achievementTexts = texts
    var findings: [Finding] = []
    let records = Self.reader.records(of: nominee) { findings.append($0) }
    let counted = records.filter(\.isCertain).map { "\($0.name) \($0.years)" }
    return (findings.map(\.kind), counted)
  }

  private func none(_ text: String, in heading: String, _ year: Int? = nil) -> AchievementText {
    AchievementText(
      text: text, year: year, heading: heading, isNone: true, place: Place(Sample.form, row: 7))
  }

  @Test func columnThatSaysNoneOutweighsTheTextOfItsYear() {
    let (kinds, counted) = gathered(
      none("Không", in: "Danh hiệu", 2022), Self.text("CSTĐCS năm 2021, 2022"))
    #expect(kinds == [.textAgainstColumn])
    #expect(counted == ["\(fighter) [2021]"])
  }

  @Test func columnThatSaysNoInWordsIsNoBlank() {
    let (kinds, counted) = gathered(
      Self.text("Không xếp loại", 2022, "Xếp loại"), Self.text("HTXSNV năm 2022"))
    #expect(kinds == [.textAgainstColumn])
    #expect(counted.isEmpty)
  }

  @Test func whatAColumnDeniesAltogetherAwaitsAPerson() {
    let (kinds, counted) = gathered(
      none("Không", in: "Kỷ luật"), Self.text("Bị khiển trách năm 2021; LĐTT năm 2022"))
    #expect(kinds == [.textAgainstDenial])
    #expect(counted == ["Lao động tiên tiến [2022]"])
  }

  @Test(arguments: [
    ("CSTĐCS (QĐ số 12/QĐ-SNV)", "CSTĐCS năm 2022 (QĐ số 15/QĐ-SNV)", true),
    (
      "CSTĐCS (QĐ số 12/QĐ-SNV ngày 05/01/2023)",
      "CSTĐCS năm 2022 (QĐ số 12/QĐ-SNV ngày 06/01/2023)", true
    ),
    ("CSTĐCS (QĐ số 12/QĐ-SNV)", "CSTĐCS năm 2022 (QĐ số 12/QĐ-SNV)", false),
    ("CSTĐCS (QĐ số 12/QĐ-SNV)", "CSTĐCS năm 2022", false),
  ])
  func decisionOfTheColumnOutweighsThatOfTheText(column: String, text: String, differs: Bool) {
    let (kinds, counted) = gathered(
      Self.text(column, 2022, "Danh hiệu"), Self.text(text))
    #expect(kinds == (differs ? [.decisionAgainstColumn] : []))
    #expect(counted.count == (differs ? 1 : 2))
  }

  @Test func anotherYearThanTheRowOfTheDecisionAwaitsAPerson() {
    let listed = AchievementText(
      text: "CSTĐCS (Quyết định số 12/QĐ-SNV)", year: 2022, heading: "Danh hiệu", isListed: true,
      place: Place(Sample.form, row: 7, column: 3))
    let (kinds, counted) = gathered(listed, Self.text("CSTĐCS năm 2021"))
    #expect(kinds == [.textOfAnotherYear])
    #expect(counted == ["\(fighter) [2022]"])
    let elsewhere = gathered(listed, Self.text("CSTĐCS năm 2021", row: 8))
    #expect(elsewhere.kinds.isEmpty)
  }

  @Test(arguments: [
    ("CSTĐCS", "Năm 2022 không đạt CSTĐCS", true), ("CSTĐCS", "2021: CSTĐCS, 2022: không", false),
    ("CSTĐCS", "CSTĐCS các năm 2020–2023, trừ năm 2022", true),
    ("CSTĐCS", "Chưa từng đạt Chiến sĩ thi đua cơ sở", true),
    ("CSTĐCS", "Năm 2021 không đạt CSTĐCS", false),
    ("CSTĐCS", "Năm 2022 không đạt CSTĐ cấp tỉnh", false),
    ("CSTĐCS", "Năm 2022 vợ tôi không đạt CSTĐCS", false),
    ("Khiển trách", "Không bị kỷ luật", true),
    ("Bằng khen của UBND tỉnh", "Năm 2022 không có Bằng khen của UBND tỉnh", true),
    ("Bằng khen của UBND tỉnh", "Năm 2022 không có Bằng khen của Bộ Y tế", false),
  ])
  func columnOutweighsTheTextThatDeniesIt(column: String, text: String, isDenied: Bool) {
    let (kinds, counted) = gathered(Self.text(column, 2022, "Thành tích"), Self.text(text))
    #expect(kinds == (isDenied ? [.deniedElsewhere] : []))
    #expect(counted.contains { $0.hasSuffix("[2022]") })
  }

  @Test func whatOneTextStatesAndAnotherDeniesAwaitsAPerson() {
    let nominee = Self.nominee(
      [Self.text("CSTĐCS năm 2021")], [Self.text("Năm 2021 không đạt CSTĐCS", row: 9)])
    var findings: [Finding] = []
    let records = Self.reader.records(of: nominee) { findings.append($0) }
    #expect(records.map(\.isCertain) == [false])
    let denial = findings.first { $0.kind == .deniedElsewhere }
    #expect(
      denial?.message(in: .vietnamese, showingPersonalValues: true)
        == """
        Ở đây ghi không có “\(fighter) 2021” mà \(records[0].place!) ghi có; cột riêng được tính, \
        phần tự khai chờ xác nhận.
        """)
    #expect(
      denial?.message(in: .english, showingPersonalValues: true)
        == """
        “\(fighter) 2021” is denied here and stated at \(records[0].place!); a column counts, \
        a text awaits a person's word.
        """)
  }

  @Test func columnsOfTwoFormsThatDisagreeAreReported() {
    let nominee = Self.nominee(
      [Self.text("HTXSNV", 2021, "Xếp loại")],
      [Self.text("Không xếp loại", 2021, "Xếp loại", row: 9)])
    var findings: [Finding] = []
    _ = Self.reader.records(of: nominee) { findings.append($0) }
    #expect(findings.map(\.kind).contains(.deniedElsewhere))
  }

  @Test(arguments: [
    ("3", "3 sáng kiến (2020, 2021, 2022)", 1, true),
    ("2", "3 sáng kiến (2020, 2021, 2022)", 1, false),
    ("2", "Tập thể đoàn kết", 1, true),
  ])
  func countOfInitiativesStandsForThoseNamed(
    column: String, text: String, records: Int, agrees: Bool
  ) {
    var nominee = Sample.nominee(text: nil)
    nominee.nominations[0].achievementTexts = [
      Self.text(column, nil, "Sáng kiến"), Self.text(text, row: 7),
    ]
    var findings: [Finding] = []
    let gathered = Self.reader.records(of: nominee) { findings.append($0) }
    #expect(gathered.count == records)
    #expect(findings.map(\.kind) == (agrees ? [] : [.initiativeCountsDiffer]))
    #expect(gathered.allSatisfy { $0.isCertain == agrees })
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
