extension Substring {
  /// The first place where the bytes of another text stand, as they are. Canonical equivalents are
  /// not looked for, as the standard library's search does at many times the cost.
  ///
  /// - Returns: `nil` for an empty text, too.
  package func firstBytes(of other: String) -> Range<Index>? {
    let (text, pattern) = (utf8.span, other.utf8.span)
    guard !pattern.isEmpty, pattern.count <= text.count else { return nil }
    for offset in 0...text.count - pattern.count where text[offset] == pattern[0] {
      var length = 1
      while length < pattern.count, text[offset + length] == pattern[length] { length += 1 }
      guard length == pattern.count else { continue }
      let start = utf8.index(startIndex, offsetBy: offset)
      return start..<utf8.index(start, offsetBy: length)
    }
    return nil
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Whether the bytes of another text stand in this one.
  package func holdsBytes(of other: String) -> Bool { self[...].firstBytes(of: other) != nil }
}
