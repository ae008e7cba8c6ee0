import Glibc

extension Substring {
  /// The first place where the bytes of another text stand, as they are. Canonical equivalents are
  /// not looked for, as the standard library's search does at many times the cost.
  ///
  /// - Returns: `nil` for an empty text, too.
  public func firstBytes(of other: String) -> Range<Index>? {
    let (text, pattern) = (utf8.span, other.utf8.span)
    guard !pattern.isEmpty, pattern.count <= text.count else { return nil }
    let found = text.withUnsafeBytes { text in
      pattern.withUnsafeBytes { pattern in firstOffset(of: pattern, in: text) }
    }
    guard let found else { return nil }
    let start = utf8.index(startIndex, offsetBy: found)
    return start..<utf8.index(start, offsetBy: pattern.count)
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

/// The text is at least as long as the pattern, which holds something.
private func firstOffset(
  of pattern: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer
) -> Int? {
  let end = text.count - pattern.count + 1
  var start = 0
  while start < end,
    let hit = memchr(text.baseAddress! + start, Int32(pattern[0]), end - start)
  {
    let offset = UnsafeRawPointer(hit) - text.baseAddress!
    if memcmp(hit, pattern.baseAddress!, pattern.count) == 0 { return offset }
    start = offset + 1
  }
  return nil
}
