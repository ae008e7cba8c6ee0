extension [UInt8] {
  /// Appends text with its `_xHHHH_` escapes turned into the characters they stand for
  /// (ST_Xstring, ECMA-376 Part 1, §22.9.2.19); a lone surrogate becomes U+FFFD.
  mutating func appendUnescaped(_ text: Span<UInt8>) {
    appendUnescaped(0..<text.count, of: text)
  }

  /// The same for a part of the bytes.
  mutating func appendUnescaped(_ range: Range<Int>, of bytes: Span<UInt8>) {
    let text = bytes.extracting(range)
    guard bytes.holds(UInt8(ascii: "_"), in: range) else { return append(text) }
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "_"), let unit = escape(in: text, at: index) else {
        append(text[index])
        index += 1
        continue
      }
      index += 7
      var scalar = UInt32(unit)
      if UTF16.isLeadSurrogate(unit), let trail = escape(in: text, at: index),
        UTF16.isTrailSurrogate(trail)
      {
        scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF))
        index += 7
      }
      append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
  }
}

/// The UTF-16 code unit of the escape that begins at an index, if one does.
private func escape(in text: Span<UInt8>, at start: Int) -> UInt16? {
  guard start + 7 <= text.count, text[start] == UInt8(ascii: "_"),
    text[start + 1] == UInt8(ascii: "x"), text[start + 6] == UInt8(ascii: "_")
  else { return nil }
  var unit: UInt16 = 0
  for index in start + 2..<start + 6 {
    let digit: UInt8
    switch text[index] {
    case 48...57: digit = text[index] - 48
    case 65...70: digit = text[index] - 55
    case 97...102: digit = text[index] - 87
    default: return nil
    }
    unit = unit << 4 | UInt16(digit)
  }
  return unit
}

extension Span<UInt8> {
  fileprivate func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let places = Word.places(of: byte, in: word(at: index))
      if places != 0 { return index + places.trailingZeroBitCount >> 3 < range.upperBound }
      index &+= 8
    }
    return false
  }

  /// Without XML white space at either end.
  var trimmedRange: Range<Int> { trimmed(0..<count) }

  /// A range without XML white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isXMLSpace { lower += 1 }
    while upper > lower, self[upper - 1].isXMLSpace { upper -= 1 }
    return lower..<upper
  }
}

extension UInt8 {
  var isXMLSpace: Bool { self == 32 || self == 10 || self == 13 || self == 9 }
}
