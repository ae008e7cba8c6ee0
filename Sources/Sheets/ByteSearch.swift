extension Substring {
  /// The first place where the bytes of another text stand, as they are. Canonical equivalents are
  /// not looked for, as the standard library's search does at many times the cost.
  ///
  /// - Returns: `nil` for an empty text, too.
  public func firstBytes(of other: String) -> Range<Index>? {
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

extension String {
  /// Whether the bytes of another text stand in this one.
  public func holdsBytes(of other: String) -> Bool { self[...].firstBytes(of: other) != nil }

  /// What stands between its spaces, blanks left out; see ``Swift/Substring/spacedWords``.
  public var spacedWords: [Substring] { self[...].spacedWords }
}

extension Substring {
  /// Whether the bytes of another text stand in this one.
  public func holdsBytes(of other: String) -> Bool { firstBytes(of: other) != nil }

  /// What stands between its spaces, blanks left out: `split(separator: " ")` without looking for
  /// the bounds of characters, which the words of keys do not need.
  public var spacedWords: [Substring] {
    var words: [Substring] = []
    words.reserveCapacity(8)
    func add(_ bytes: Range<Int>) {
      guard !bytes.isEmpty else { return }
      let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
      words.append(self[start..<utf8.index(start, offsetBy: bytes.count)])
    }
    let bytes = utf8.span
    var start = 0
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: " ") {
      add(start..<offset)
      start = offset + 1
    }
    add(start..<bytes.count)
    return words
  }
}
