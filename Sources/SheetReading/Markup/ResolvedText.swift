extension [UInt8] {
  /// Appends text with its references resolved and its line ends made LF (XML 1.0, §2.11, §4.1,
  /// §4.6).
  ///
  /// - Returns: `false` where the text is not well-formed or needs a declaration.
  mutating func appendResolved(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"):
        guard appendReference(in: text, at: &index) else { return false }
        continue
      case 0x0D:
        append(0x0A)
        if index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
      case 0x09, 0x0A: append(byte)
      case 0x00..<0x20: return false
      case UInt8(ascii: ">"):
        guard
          index < 2 || text[index - 1] != UInt8(ascii: "]")
            || text[index - 2] != UInt8(ascii: "]")
        else { return false }
        append(byte)
      case 0xEF:
        // U+FFFE and U+FFFF are no characters.
        guard text[index + 1] != 0xBF || text[index + 2] < 0xBE else { return false }
        append(byte)
      default: append(byte)
      }
      index += 1
    }
    return true
  }

  /// Appends what the reference at an index stands for, and moves past it.
  private mutating func appendReference(in text: Span<UInt8>, at index: inout Int) -> Bool {
    var end = index + 1
    while end < text.count, text[end] != UInt8(ascii: ";") {
      guard end - index < 12 else { return false }
      end += 1
    }
    guard end < text.count else { return false }
    let name = text.extracting(index + 1..<end)
    index = end + 1
    switch name {
    case "amp": append(UInt8(ascii: "&"))
    case "lt": append(UInt8(ascii: "<"))
    case "gt": append(UInt8(ascii: ">"))
    case "quot": append(UInt8(ascii: "\""))
    case "apos": append(UInt8(ascii: "'"))
    default:
      guard let scalar = Unicode.Scalar(characterReference: name) else { return false }
      append(contentsOf: String(Character(scalar)).utf8)
    }
    return true
  }
}

extension Unicode.Scalar {
  /// The character of a reference without its `&` and `;`: `#10`, `#xA`; `nil` for what XML
  /// allows nowhere (XML 1.0, §2.2).
  fileprivate init?(characterReference name: Span<UInt8>) {
    guard name.count > 1, name[0] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = name[1] == UInt8(ascii: "x")
    let digits = name.extracting((isHexadecimal ? 2 : 1)..<name.count).string
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      value >= 0x20 || value == 9 || value == 10 || value == 13,
      value != 0xFFFE, value != 0xFFFF, let scalar = Unicode.Scalar(value)
    else { return nil }
    self = scalar
  }
}
