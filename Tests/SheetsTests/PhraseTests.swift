import Foundation
import Testing

/// The texts that staff see, as they stand in the sources.
@Suite struct PhraseTests {
  /// A text in both languages, as its literals give it.
  private struct Written {
    let file: String
    let vi: String
    let en: String
  }

  @Test func everyTextSaysTheSameInBothLanguages() throws {
    let texts = try Self.texts()
    #expect(texts.count > 1_000)
    for text in texts {
      let place = "\(text.file): \(text.vi) / \(text.en)"
      #expect(text.vi.isEmpty == text.en.isEmpty, "one is missing, \(place)")
      #expect(Self.marks(text.vi) == Self.marks(text.en), "the values differ, \(place)")
      // Headings that forms are known by stay Vietnamese; so do words that are quoted.
      let bare = text.en.replacing(#/“[^”]*”/#, with: "")
      let isEnglish = !bare.unicodeScalars.contains { Self.vietnamese.contains($0) }
      #expect(text.vi == text.en || isEnglish, "the English is Vietnamese, \(place)")
    }
  }

  private static let vietnamese = Set(
    "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".unicodeScalars)

  /// The marks for values, `{0}` and so on.
  private static func marks(_ text: String) -> Set<Substring> {
    Set(text.matches(of: #/\{\d\}/#).map(\.output))
  }

  private static func texts() throws -> [Written] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    let literal = #""(?:[^"\\]|\\.)*""#
    let joined = #"((?:\#(literal)\s*(?:\+\s*)?)+)"#
    let phrase = try Regex(
      #"Phrase\(\s*vi:\s*\#(joined),\s*en:\s*\#(joined)\)"#,
      as: (Substring, Substring, Substring).self)
    let part = try Regex(literal, as: Substring.self)
    func text(_ literals: Substring) -> String {
      literals.matches(of: part).map { String($0.output.dropFirst().dropLast()) }.joined()
    }
    return try (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
      let source = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      return source.matches(of: phrase).map { match in
        Written(file: name, vi: text(match.output.1), en: text(match.output.2))
      }
    }
  }
}
