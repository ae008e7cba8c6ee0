import Sheets
import VietnameseText

/// The values that a cell of the plan may take, each with the words that stand for it.
struct Choice<Value: Sendable>: Sendable {
  let entries: [(value: Value, words: Phrase)]

  init(_ entries: [(value: Value, words: Phrase)]) {
    self.entries = entries
  }

  var words: [Phrase] { entries.map(\.words) }

  /// The value that a text names, in either language; accents, case and punctuation aside.
  func value(of text: String) -> Value? {
    let key = ComparisonKey(text)
    return entries.first { entry in
      ComparisonKey(entry.words.vi) == key || ComparisonKey(entry.words.en) == key
    }?.value
  }
}

extension Choice<Bool> {
  static let yesNo = Choice([
    (true, Phrase(vi: "có", en: "yes")), (false, Phrase(vi: "không", en: "no")),
  ])
}

extension Choice<NomineeKind> {
  static let nomineeKinds = Choice([
    (.collective, Phrase(vi: "tập thể", en: "collective")),
    (.individual, Phrase(vi: "cá nhân", en: "individual")),
    (.leader, Phrase(vi: "lãnh đạo", en: "leader")),
  ])
}

extension Choice<Cadence> {
  static let cadences = Choice([
    (.quarterly, Phrase(vi: "hằng quý", en: "quarterly")),
    (.yearly, Phrase(vi: "hằng năm", en: "yearly")),
  ])
}

extension Choice<Severity> {
  static let severities = Choice([
    (.note, Phrase(vi: "ghi nhận", en: "note")),
    (.warning, Phrase(vi: "cảnh báo", en: "warning")),
    (.error, Phrase(vi: "lỗi", en: "error")),
  ])
}
