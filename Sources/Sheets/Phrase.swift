/// A language in which staff are spoken to.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// Makes a text in one language alone, where there are too many to make each in both.
  public func choose(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch self {
    case .vietnamese: vi()
    case .english: en()
    }
  }
}

/// A text that staff see, in every language; a missing translation does not compile.
///
/// `{0}`, `{1}` … stand for values put in by ``filled(with:in:)``.
public struct Phrase: Hashable, Sendable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// As it stands within a sentence.
  public var lowercased: Phrase { Phrase(vi: vi.lowercased(), en: en.lowercased()) }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }

  /// The text with `{n}` replaced by the n-th value; a value that is not given leaves its mark.
  public func filled(with values: [String], in language: Language) -> String {
    var result = ""
    var rest = Substring(self(language))
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let index = Int(rest[rest.index(after: open)..<close]), values.indices.contains(index)
      else {
        result.append(rest.removeFirst())
        continue
      }
      result += values[index]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
