import Sheets
import Testing

@Suite struct ByteSearchTests {
  @Test(
    arguments: [
      ("Nguyễn Văn An và Trần Thị Bình", " và ", "Nguyễn Văn An"),
      ("a.zip › b.xlsx", " › ", "a.zip"),
      ("aab", "ab", "a"), ("ab", "ab", ""), ("b\u{301}a", "a", "b\u{301}"),
    ])
  func findsTheFirstPlace(text: String, other: String, before: String) throws {
    let found = try #require(text[...].firstBytes(of: other))
    #expect(text[..<found.lowerBound] == before)
    #expect(text[found] == other)
    #expect(text.holdsBytes(of: other))
  }

  @Test(arguments: [("abc", "abcd"), ("abab", "ac"), ("", "a"), ("a", "")])
  func findsNothing(text: String, other: String) {
    #expect(text[...].firstBytes(of: other) == nil)
    #expect(!text.holdsBytes(of: other))
  }

  @Test func looksWithinTheSliceAlone() throws {
    let text = "x-y-z"
    let rest = text.dropFirst(2)
    let found = try #require(rest.firstBytes(of: "-"))
    #expect(text[found.upperBound...] == "z")
    #expect(!rest.dropLast(2).holdsBytes(of: "-"))
  }

  @Test(arguments: ["", " ", "a", " a", "a ", "hình  thức khen", "một\nhai ba"])
  func wordsAreThoseBetweenSpaces(text: String) {
    #expect(text.spacedWords == text.split(separator: " "))
    #expect("x\(text)".dropFirst().spacedWords == text.split(separator: " "))
  }
}
