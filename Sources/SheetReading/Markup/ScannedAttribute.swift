/// A name as written, its prefix apart (XML Namespaces 1.0, §4), by where it stands.
struct QualifiedName {
  /// Empty where there is none.
  let prefix: Range<Int>
  let local: Range<Int>

  var whole: Range<Int> {
    (prefix.isEmpty ? local.lowerBound : prefix.lowerBound)..<local.upperBound
  }

  init(local: Range<Int>) {
    prefix = 0..<0
    self.local = local
  }

  /// Reads the name that begins at an index, and moves past it.
  ///
  /// - Returns: `nil` for what is no name, and for one beyond ASCII.
  init?(_ bytes: Span<UInt8>, at index: inout Int) {
    guard let first = bytes.name(at: &index) else { return nil }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
      prefix = 0..<0
      local = first
      return
    }
    index += 1
    guard let second = bytes.name(at: &index) else { return nil }
    prefix = first
    local = second
  }
}

/// An attribute of a start tag, by where it stands.
struct ScannedAttribute {
  let name: QualifiedName
  /// Without its quotes.
  let value: Range<Int>
  /// Whether the value stands for itself: ASCII without references.
  let isPlain: Bool
  /// Whether it declares a namespace: `xmlns`, `xmlns:x`.
  let isDeclaration: Bool

  /// Reads the attribute that begins at an index, and moves past it.
  ///
  /// - Returns: `nil` outside the scanner's dialect.
  init?(_ bytes: Span<UInt8>, at index: inout Int) {
    guard let name = QualifiedName(bytes, at: &index) else { return nil }
    self.name = name
    let declaring = name.prefix.isEmpty ? name.local : name.prefix
    isDeclaration = bytes.extracting(declaring).equals("xmlns")
    bytes.skipSpace(&index)
    guard bytes.begins(Word("="), at: index) else { return nil }
    index += 1
    bytes.skipSpace(&index)
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    index += 1
    let start = index
    index = bytes.plainValueEnd(from: index, quote: quote)
    let isPlain = index < bytes.count && bytes[index] == quote
    while index < bytes.count, bytes[index] != quote {
      guard bytes[index].standsInAttributeValue else { return nil }
      index += 1
    }
    guard index < bytes.count else { return nil }
    value = start..<index
    self.isPlain = isPlain
    index += 1
  }

  /// Whether two attributes of one element may be the same, which is an error; two prefixes may
  /// stand for one namespace.
  func mayEqual(_ other: ScannedAttribute, in bytes: Span<UInt8>) -> Bool {
    name.prefix.isEmpty == other.name.prefix.isEmpty
      && bytes.equal(name.local, other.name.local)
  }
}

extension Span<UInt8> {
  /// Moves past white space.
  ///
  /// - Returns: Whether there was any.
  @inline(__always)
  @discardableResult
  func skipSpace(_ index: inout Int) -> Bool {
    let start = index
    while index < count, self[index].isXMLSpace { index += 1 }
    return index > start
  }

  /// Where the value of an attribute ends that stands for itself: at its quote, a tag, a reference,
  /// a control character, a byte beyond ASCII.
  fileprivate func plainValueEnd(from start: Int, quote: UInt8) -> Int {
    var index = start
    while index < count {
      let word = word(at: index)
      let marks =
        Word.places(of: quote, in: word) | Word.places(of: UInt8(ascii: "&"), in: word)
        | Word.places(of: UInt8(ascii: "<"), in: word) | Word.places(below: 0x20, in: word)
        | (word & Word.each(0x80))
      if marks != 0 { return Swift.min(index + marks.trailingZeroBitCount >> 3, count) }
      index += 8
    }
    return count
  }

  fileprivate func name(at index: inout Int) -> Range<Int>? {
    let start = index
    guard index < count, self[index].startsName else { return nil }
    while index < count, self[index].continuesName { index += 1 }
    return start..<index
  }

  fileprivate func equal(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where self[left.lowerBound + offset] != self[right.lowerBound + offset] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// What may stand in the value of an attribute and is not white space to be made a space (XML
  /// 1.0, §3.3.3).
  fileprivate var standsInAttributeValue: Bool { self >= 0x20 && self != UInt8(ascii: "<") }

  /// A letter or a low line.
  fileprivate var startsName: Bool { self & 0xC0 == 0x40 && isIn(0x07FF_FFFE_87FF_FFFE) }

  /// Also a digit, a hyphen or a full stop.
  fileprivate var continuesName: Bool {
    startsName || (self & 0xC0 == 0 && isIn(0x03FF_6000_0000_0000))
  }

  /// Whether a set of 64 characters, a bit for each, holds it.
  private func isIn(_ set: UInt64) -> Bool { set >> UInt64(self & 0x3F) & 1 == 1 }
}
