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

  private struct Phrase {
    let key: [UInt8]
    let wordCount: Int
    var value: Value
  }

  /// By the first two letters, the phrases that begin so, those of most words first: most words of a
  /// text begin none, which is told without a comparison.
  private var phrases = [[Phrase]](repeating: [], count: 1 << 10)

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
    let bytes = [UInt8](key.utf8)
    let beginning = bytes.span.beginning
    if let index = phrases[beginning].firstIndex(where: { $0.key == bytes }) {
      phrases[beginning][index].value = value
      return
    }
    let phrase = Phrase(key: bytes, wordCount: key.spacedWords.count, value: value)
    let index = phrases[beginning].firstIndex { $0.wordCount < phrase.wordCount }
    phrases[beginning].insert(phrase, at: index ?? phrases[beginning].count)
  }

  /// The value of a phrase that is the whole text.
  subscript(key key: String) -> Value? {
    let text = key.utf8.span
    let found = phrases[text.beginning].first { phrase in
      phrase.key.count == text.count && text.opens(with: phrase.key)
    }
    return found?.value
  }

  /// The longest phrase that begins at a word.
  func match(in words: [Substring], at start: Int) -> Match? {
    guard start < words.count else { return nil }
    let beginning = words[start].utf8.span.beginning
    guard !phrases[beginning].isEmpty else { return nil }
    let rest = words[start].base[words[start].startIndex..<words[words.count - 1].endIndex]
    let text = rest.utf8.span
    for phrase in phrases[beginning] where text.opens(with: phrase.key) {
      return Match(value: phrase.value, start: start, wordCount: phrase.wordCount)
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

extension Span<UInt8> {
  /// A number under 1,024 from the first two letters.
  fileprivate var beginning: Int {
    let second = count > 1 ? self[1] & 31 : 0
    return isEmpty ? 0 : Int(self[0] & 31) << 5 | Int(second)
  }

  /// Whether the first words are those of a key.
  fileprivate func opens(with key: [UInt8]) -> Bool {
    guard count == key.count || count > key.count && self[key.count] == UInt8(ascii: " ") else {
      return false
    }
    for index in key.indices where self[index] != key[index] { return false }
    return true
  }
}

/// Syllables that are written with i and with y alike.
private let otherSpellings: [Substring: Substring] = [
  "si": "sy", "ky": "ki", "ly": "li", "my": "mi", "ty": "ti", "quy": "qui", "hy": "hi",
]
