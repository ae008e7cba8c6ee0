/// A text reduced to what matters when accents count: lower case, composed, the tone where the
/// older rule puts it (hoà as hòa, thuý as thúy), y as i after a consonant (sỹ as sĩ), every run
/// of spaces and punctuation one space, none at the ends.
///
/// It is for comparing alone: “Thuý” and “Thúy” have the same key, and what was written is shown.
public struct AccentedKey: Hashable, Sendable {
  public let text: String

  public init(_ source: String) {
    var words = WordWriter(capacity: source.utf8.count)
    var letters: [Letter] = []
    for scalar in source.composed().unicodeScalars {
      if let letter = Letter(scalar) {
        letters.append(letter.lowercased)
      } else if scalar.isWordScalar || scalar.properties.generalCategory == .nonspacingMark {
        words.append(spelling: &letters)
        words.append(lowercasing: scalar, keepingMarks: true)
      } else if !scalar.isIgnorable {
        words.append(spelling: &letters)
        words.endWord()
      }
    }
    words.append(spelling: &letters)
    text = words.text
  }

  public var isEmpty: Bool { text.isEmpty }
}

extension WordWriter {
  /// Appends lower-case letters in their one spelling, and empties them.
  fileprivate mutating func append(spelling letters: inout [Letter]) {
    guard !letters.isEmpty else { return }
    letters.placeTone()
    letters.foldFinalY()
    for letter in letters {
      if letter.tone == .ngang && !letter.hasShape {
        append(letter.base)
      } else {
        append(letter.scalar)
      }
    }
    letters.removeAll(keepingCapacity: true)
  }
}
