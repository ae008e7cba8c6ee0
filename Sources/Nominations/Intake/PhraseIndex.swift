import Sheets
import VietnameseText

/// Phrases by the words of their comparison keys, found at the start of a text or within it.
struct PhraseIndex<Value: Sendable>: Sendable {
  /// A phrase that was found: what it stands for and how many words it takes.
  struct Match {
    let value: Value
    let start: Int
    let wordCount: Int
  }

  private var values: [Substring: Value] = [:]
  /// The most words that a phrase beginning with this word has.
  private var longest: [Substring: Int] = [:]
  /// By the first two letters, whether a phrase begins so: most words of a text begin none, which
  /// is told without looking them up.
  private var beginnings = [Bool](repeating: false, count: 1 << 10)

  init() {}

  init(_ groups: [(value: Value, phrases: [String])]) {
    for group in groups {
      for phrase in group.phrases { insert(group.value, for: phrase) }
    }
  }

  /// A later value for the same phrase replaces the earlier; sĩ stands for sỹ too, and kỷ for kỉ.
  mutating func insert(_ value: Value, for phrase: String) {
    let key = ComparisonKey(phrase).text
    guard !key.isEmpty else { return }
    insert(value, forKey: key)
    let words = key.spacedWords
    let variant = words.map { otherSpellings[$0] ?? $0 }
    if variant != words { insert(value, forKey: variant.joined(separator: " ")) }
  }

  private mutating func insert(_ value: Value, forKey key: String) {
    let words = key.spacedWords
    values[key[...]] = value
    longest[words[0]] = max(longest[words[0]] ?? 0, words.count)
    beginnings[words[0].beginning] = true
  }

  /// The value of a phrase that is the whole text.
  subscript(key key: String) -> Value? { values[key[...]] }

  /// The longest phrase that begins at a word.
  func match(in words: [Substring], at start: Int) -> Match? {
    guard start < words.count, beginnings[words[start].beginning],
      let most = longest[words[start]]
    else { return nil }
    for count in stride(from: min(most, words.count - start), through: 1, by: -1) {
      let text = words[start].base[words[start].startIndex..<words[start + count - 1].endIndex]
      if let value = values[text] {
        return Match(value: value, start: start, wordCount: count)
      }
    }
    return nil
  }

  /// The first of the longest phrases within the text.
  func longestMatch(in words: [Substring]) -> Match? {
    var best: Match?
    for start in words.indices {
      guard let match = match(in: words, at: start) else { continue }
      if match.wordCount > (best?.wordCount ?? 0) { best = match }
    }
    return best
  }
}

extension Substring {
  /// A number under 1,024 from the first two letters.
  fileprivate var beginning: Int {
    let bytes = utf8.span
    let second = bytes.count > 1 ? bytes[1] & 31 : 0
    return bytes.isEmpty ? 0 : Int(bytes[0] & 31) << 5 | Int(second)
  }
}

/// Syllables that are written with i and with y alike.
private let otherSpellings: [Substring: Substring] = [
  "si": "sy", "ky": "ki", "ly": "li", "my": "mi", "ty": "ti", "quy": "qui", "hy": "hi",
]
