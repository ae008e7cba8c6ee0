import Testing

@testable import Nominations

@Suite struct SpellingTests {
  /// Texts of one column are often of one length and end alike; alike in their hashes, they would
  /// be looked up one after the other.
  @Test func textsThatEndAlikeDifferInTheirHashes() {
    let texts = (1000..<2000).map { Spelling("Tổ \($0) phường Long Biên, thành phố Hà Nội") }
    #expect(Set(texts.map(\.hashValue)).count > 990)
  }

  @Test func isWhatItsBytesAre() {
    #expect(Spelling("Hà Nội") == Spelling("Hà Nội"))
    #expect(Spelling("Hà Nội") != Spelling("Hà Nôi"))
  }
}
