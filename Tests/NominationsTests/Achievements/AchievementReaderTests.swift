import Foundation
import Nominations
import Sheets
import Testing

@Suite struct AchievementReaderTests {
  let reader = AchievementReader(vocabulary: Vocabulary())

  /// What is counted is what the text states; what it states may also be asked.
  @Test(arguments: LabelledText.all(in: "labelled.txt"))
  func countsOnlyWhatTheTextStates(_ labelled: LabelledText) {
    var left = labelled.records
    for record in reader.records(in: labelled.text).map(LabelledRecord.init) where record.isCertain
    {
      let place = left.firstIndex(of: record)
      #expect(place != nil, "\(record)")
      if let place { left.remove(at: place) }
    }
  }

  @Test func findsWhatTheTextsState() {
    let score = score(of: "labelled.txt")
    #expect(score.expected > 300)
    #expect(Double(score.found) >= 0.998 * Double(score.expected))
    #expect(Double(score.asked) <= 0.015 * Double(score.found))
    #expect(Double(score.beyond) <= 0.005 * Double(score.expected))
  }

  /// Of texts kept back while the rules were made.
  @Test func readsTextsKeptBack() {
    let score = score(of: "held-back.txt")
    #expect(score.expected > 100)
    #expect(Double(score.right) >= 0.99 * Double(score.counted))
    #expect(Double(score.found) >= 0.95 * Double(score.expected))
  }

  private struct Score {
    /// The records marked certain, and how many of them are right.
    var counted = 0
    var right = 0
    /// The records labelled, how many of them are found, and how many of these asked though certain.
    var expected = 0
    var found = 0
    var asked = 0
    /// The records asked that no label holds.
    var beyond = 0
  }

  private func score(of file: String) -> Score {
    var score = Score()
    for labelled in LabelledText.all(in: file) {
      let read = reader.records(in: labelled.text).map(LabelledRecord.init)
      let certain = read.filter(\.isCertain)
      score.counted += certain.count
      score.right += certain.filter(labelled.records.contains).count
      score.beyond += read.count { record in
        !record.isCertain
          && !labelled.records.contains { record.withCertainty(of: $0) == $0 }
      }
      score.expected += labelled.records.count
      for record in labelled.records {
        if read.contains(record) {
          score.found += 1
        } else if read.contains(where: { $0.withCertainty(of: record) == record }) {
          score.found += 1
          score.asked += 1
        }
      }
    }
    return score
  }

  @Test(arguments: [
    (
      "Lẽ ra năm 2020 được LĐTT", "người viết chưa chắc chắn", "the writer was not sure"
    ),
    (
      "Năm 2021 tiếc nuối CSTĐCS", "có chữ chưa hiểu đứng trước",
      "words before it that are not understood"
    ),
    (
      "LĐTT cắt xén năm 2020", "có chữ chưa hiểu đứng trước",
      "words before it that are not understood"
    ),
    (
      "GK nông dân huyện 2020", "không rõ câu nói về thành tích nào", "unclear what is meant"
    ),
    ("BK (22)", "người viết chưa chắc chắn", "the writer was not sure"),
    (
      "Trong 5 năm, trừ năm 2020, đều đạt LĐTT", "không ghi rõ năm nào", "the year is not named"
    ),
    (
      "Lê Thị Mai: LĐTT 2021; Trần Văn Bảy: CSTĐCS 2021", "không rõ là thành tích của ai",
      "unclear whose it is"
    ),
    (
      "LĐTT liên tục từ năm 2015", "“đến nay” không rõ đến năm nào",
      "“until now” has no last year"
    ),
  ])
  func asksWithAReason(text: String, vi: String, en: String) {
    let records = reader.records(in: text)
    #expect(!records.isEmpty)
    #expect(records.allSatisfy { !$0.isCertain })
    #expect(records.first?.doubt == Phrase(vi: vi, en: en))
  }

  @Test(arguments: [NomineeKind.collective, .individual])
  func titleOfPersonsInACollectivesTextIsAsked(kind: NomineeKind) {
    let records = reader.records(in: "Năm 2021: CSTĐCS", about: kind)
    #expect(records.map(\.isCertain) == [kind == .individual])
  }

  @Test(arguments: [
    ("Năm 2021 không đạt CSTĐCS; 2022: LĐTT", "Chiến sĩ thi đua cơ sở", [2021]),
    (
      "Năm 2021 không hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ", [2021]
    ),
    ("CSTĐCS 2019–2022 (trừ 2020)", "Chiến sĩ thi đua cơ sở", [2020]),
    ("Bằng khen: không", "Bằng khen", []), ("Không bị kỷ luật", "Kỷ luật", []),
    ("Vợ không đạt LĐTT năm 2021", nil, []), ("Hai năm không đạt LĐTT", nil, []),
  ])
  func tellsWhatATextDenies(text: String, name: String?, years: [Int]) {
    let denials = reader.reading(of: text).denials
    #expect(denials.map(\.name) == [name].compactMap(\.self))
    #expect(denials.flatMap(\.years) == years)
  }

  @Test func takesTheYearOfTheColumn() {
    let records = reader.records(in: "CSTĐCS", defaultYear: 2021)
    #expect(records.map(\.years) == [[2021]])
  }

  @Test func readsRatingsUnderTheirHeading() {
    let records = reader.records(in: "Xuất sắc", heading: "Xếp loại năm 2020")
    #expect(records.map(\.name) == ["Hoàn thành xuất sắc nhiệm vụ"])
    #expect(records.map(\.years) == [[2020]])
    #expect(records.map(\.isCertain) == [true])
  }

  @Test func asksWhatIsRegistered() {
    let records = reader.records(in: "CSTĐCS", heading: "Đăng ký danh hiệu thi đua")
    #expect(records.map(\.isCertain) == [false])
  }

  @Test func readsCountsUnderTheNameOfWhatIsCounted() {
    #expect(reader.records(in: "2", heading: "Số sáng kiến").map(\.count) == [2])
    #expect(reader.records(in: "2", heading: "Danh hiệu").isEmpty)
    #expect(reader.records(in: "2", heading: "Sáng kiến, đề tài").isEmpty)
  }

  @Test(arguments: [
    "Đạt danh hiệu Xã, phường, thị trấn tiêu biểu năm 2024",
    "Xã, phường, đặc khu tiêu biểu năm 2025", "Danh hiệu xã tiêu biểu năm 2024",
  ])
  func readsTheTitleOfCommunes(_ text: String) {
    #expect(reader.records(in: text).map(\.name) == ["Xã, phường, thị trấn tiêu biểu"])
  }

  @Test func asksWhatWasDecidedBeforeItsYear() {
    let texts = [
      "CSTĐCS năm 2020 (QĐ số 1/QĐ-SNV ngày 05/01/2019)", "(QĐ số 1/QĐ-SNV ngày 05/01/2021)",
    ]
    #expect(reader.records(in: texts[0]).map(\.isCertain) == [false])
    #expect(reader.records(in: "CSTĐCS năm 2020 " + texts[1]).map(\.isCertain) == [true])
  }

  @Test func keepsTheExactWords() throws {
    let text = "Năm 2019: LĐTT; năm 2020:  Bằng khen  của UBND tỉnh (QĐ số 1/QĐ-UBND)."
    for record in reader.records(in: text) {
      #expect(text.contains(record.words))
      #expect(!record.words.isEmpty)
    }
  }

  @Test(arguments: [
    "", " ", "\n\n", "(", "))", "“", "năm", "QĐ số", "20", "2019-", "/", "LĐTT năm", "-2019",
    "QĐ số 12/", "ngày 5/", "x\u{301}\u{302}", "đ/c", "\u{0}", "từ năm 2019 đến", "trừ",
  ])
  func survivesFragments(_ text: String) {
    _ = reader.records(in: text)
    _ = reader.records(in: text + " LĐTT " + text, about: .individual, heading: text)
  }

  @Test func readsDecomposedTextAlike() {
    let composed = "Năm 2019: Chiến sĩ thi đua cơ sở, Giấy khen của Giám đốc Sở"
    let decomposed = composed.decomposedStringWithCanonicalMapping
    #expect(
      reader.records(in: composed).map(\.name) == reader.records(in: decomposed).map(\.name))
  }
}

extension [LabelledRecord] {
  fileprivate var sortedByDescription: [LabelledRecord] {
    sorted { $0.description < $1.description }
  }
}

extension LabelledRecord {
  fileprivate func withCertainty(of other: LabelledRecord) -> LabelledRecord {
    var record = self
    record.isCertain = other.isCertain
    return record
  }
}
