extension Double {
  /// A decimal number as SpreadsheetML writes it, white space around it left out.
  ///
  /// Up to 2^53 and ten to the 22nd both are exact, so that one multiplication or division rounds
  /// rightly; the few numbers beyond go the long way.
  ///
  /// - Returns: `nil` for anything else.
  @inline(__always)
  init?(decimal text: Span<UInt8>) {
    var mantissa: UInt64 = 0
    var digits = 0
    var fraction = 0
    var hasPoint = false
    var isNegative = false
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case 48...57:
        mantissa = mantissa &* 10 &+ UInt64(byte &- 48)
        digits += 1
        if hasPoint { fraction += 1 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "-") where index == 0: isNegative = true
      default:
        self.init(longDecimal: text)
        return
      }
    }
    guard (1...19).contains(digits), mantissa <= 1 << 53, fraction <= 22 else {
      self.init(longDecimal: text)
      return
    }
    let magnitude = fraction == 0 ? Double(mantissa) : Double(mantissa) / powersOfTen[fraction]
    self = isNegative ? -magnitude : magnitude
  }

  /// Any number: exponents, many digits, white space.
  private init?(longDecimal text: Span<UInt8>) {
    let digits = text.extracting(text.trimmedRange)
    guard !digits.isEmpty, let number = Double(digits.string) else { return nil }
    self = number
  }
}

/// The powers of ten that a double holds exactly.
private let powersOfTen: InlineArray<23, Double> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]
