import Foundation
import Nominations
import Testing

@Suite struct AchievementReaderTests {
  let reader = AchievementReader(vocabulary: Vocabulary())

  @Test(arguments: LabelledText.all(in: "labelled.txt"))
  func readsWhatTheTextStates(_ labelled: LabelledText) {
    let read = reader.records(in: labelled.text).map(LabelledRecord.init)
    #expect(read.sortedByDescription == labelled.records.sortedByDescription)
  }

  @Test func labelsAreMany() {
    #expect(LabelledText.all(in: "labelled.txt").count >= 300)
  }

  /// Of texts kept back while the rules were made: the share of the certain that are right, and of the
  /// expected that are found, asked ones included.
  @Test func readsTextsKeptBack() {
    var counted = 0
    var right = 0
    var expected = 0
    var found = 0
    for labelled in LabelledText.all(in: "held-back.txt") {
      let read = reader.records(in: labelled.text).map(LabelledRecord.init)
      let certain = read.filter(\.isCertain)
      counted += certain.count
      right += certain.filter(labelled.records.contains).count
      expected += labelled.records.count
      found +=
        labelled.records.filter { record in
          read.contains { $0 == record || $0.withCertainty(of: record) == record }
        }.count
    }
    #expect(expected > 100)
    #expect(Double(right) >= 0.99 * Double(counted), "\(right) of \(counted) certain are right")
    #expect(Double(found) >= 0.95 * Double(expected), "\(found) of \(expected) are found")
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
