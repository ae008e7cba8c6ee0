/// A text reduced to what matters when headings, units and vocabulary are compared: lower case,
/// without accents (đ as d), every run of spaces and punctuation one space, none at the ends.
///
/// “Hình thức khen thưởng:” and “HINH THUC  KHEN-THUONG” have the same key.
public struct ComparisonKey: Hashable, Sendable {
  public let text: String

  public init(_ source: String) {
    self.init(source[...])
  }

  public init(_ source: Substring) {
    var words = WordWriter(capacity: source.utf8.count)
    let bytes = source.utf8.span
    var offset = 0
    while offset < bytes.count {
      let (value, next) = bytes.scalar(at: offset)
      offset = next
      if value < 0x80 {
        words.take(UInt8(value))
        continue
      }
      let scalar = Unicode.Scalar(value)!
      if let letter = Letter(scalar) {
        words.append(letter.base)
      } else if scalar.isWordScalar {
        words.append(lowercasing: scalar, keepingMarks: false)
      } else if !scalar.isIgnorable {
        words.endWord()
      }
    }
    text = words.text
  }

  public var isEmpty: Bool { text.isEmpty }
}
