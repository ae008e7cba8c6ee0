extension String {
  /// The text for comparing and for taking apart: letters composed, every run of white space
  /// (non-breaking spaces, tabs, line ends) one space and none at the ends, quotation marks and
  /// dashes as those of ASCII, zero-width characters left out.
  public func unified() -> String {
    if isUnified { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    var spaceIsDue = false
    for scalar in composed().unicodeScalars {
      if scalar.isSpace {
        spaceIsDue = true
        continue
      }
      guard !scalar.isFormat else { continue }
      if spaceIsDue && !result.isEmpty { result.append(" ") }
      spaceIsDue = false
      result.unicodeScalars.append(scalar.asciiLookAlike)
    }
    return result
  }

  /// Whether it holds ASCII and composed Latin letters alone, without controls, double spaces or
  /// spaces at the ends.
  private var isUnified: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x21...0x7E, 0x80...0xBF: break
      case 0xC3...0xC6: break  // U+00C0...U+01BF
      case 0xE1: break
      default: return false
      }
      // The letters of U+1E00...U+1EFF; what else begins with E1 holds a space, U+1680.
      if previous == 0xE1 && !(0xB8...0xBB).contains(byte) { return false }
      previous = byte
    }
    return previous != 0x20 || isEmpty
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; what nearly every text is made of is not looked up.
  public var isSpace: Bool {
    if value < 0x7F { return value == 0x20 || (0x09...0x0D).contains(value) }
    return Letter(self) == nil && properties.isWhitespace
  }

  /// Zero-width characters, soft hyphens and their like.
  fileprivate var isFormat: Bool {
    value >= 0xAD && Letter(self) == nil && properties.generalCategory == .format
  }

  /// The quotation mark or dash of ASCII that stands for this one; any other scalar as it is.
  fileprivate var asciiLookAlike: Unicode.Scalar {
    if value < 0xAB || Letter(self) != nil { return self }
    switch self {
    case "“", "”", "„", "‟", "«", "»", "″", "＂": return "\""
    case "‘", "’", "‚", "‛", "´", "ʼ", "ʹ", "′", "＇": return "'"
    case "−": return "-"
    default: return properties.generalCategory == .dashPunctuation ? "-" : self
    }
  }
}
