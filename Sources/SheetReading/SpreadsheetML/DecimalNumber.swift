extension Double {
  /// A decimal number as SpreadsheetML writes it, white space around it left out.
  ///
  /// - Returns: `nil` for anything else.
  init?(decimal text: Span<UInt8>) {
    var index = 0
    if let number = text.plainDecimal(at: &index), index == text.count {
      self = number
    } else {
      self.init(longDecimal: text)
    }
  }

  /// Any number: exponents, many digits, white space.
  private init?(longDecimal text: Span<UInt8>) {
    let digits = text.extracting(text.trimmedRange)
    guard !digits.isEmpty, let number = Double(digits.string) else { return nil }
    self = number
  }

  /// The double nearest to a whole number divided by a power of ten, of two the even one.
  ///
  /// Up to 2^53 and ten to the 22nd both are doubles, so that one division rounds rightly. Beyond,
  /// the division is one of integers, whose quotient has ten bits more than a double at least; the
  /// last of them also stands for what is left over.
  @inline(__always)
  fileprivate init(_ mantissa: UInt64, overTenToThe exponent: Int) {
    if mantissa <= 1 << 53 {
      self = exponent == 0 ? Double(mantissa) : Double(mantissa) / powersOfTen[exponent]
    } else if exponent == 0 {
      self.init(mantissa)
    } else {
      self.init(long: mantissa, overTenToThe: exponent)
    }
  }

  private init(long mantissa: UInt64, overTenToThe exponent: Int) {
    let divisor = wholePowersOfTen[exponent]
    let (up, down) = (mantissa.leadingZeroBitCount, divisor.leadingZeroBitCount)
    let scaled = mantissa << UInt64(up)
    let (quotient, rest) = (divisor << UInt64(down)).dividingFullWidth((scaled >> 1, scaled << 63))
    let sticky = quotient | (rest == 0 ? 0 : 1)
    self.init(sign: .plus, exponent: down - up - 63, significand: Double(sticky))
  }
}

extension Span<UInt8> {
  /// Reads the number that begins at an index, and moves past it: digits with a sign before them
  /// and a point among them, 19 at most.
  ///
  /// - Returns: `nil` for anything else.
  @inline(__always)
  func plainDecimal(at index: inout Int) -> Double? {
    let isNegative = begins(Word("-"), at: index)
    if isNegative { index &+= 1 }
    var mantissa: UInt64 = 0
    var digits = readDigits(into: &mantissa, at: &index)
    var fraction = 0
    if begins(Word("."), at: index) {
      index &+= 1
      fraction = readDigits(into: &mantissa, at: &index)
      digits &+= fraction
    }
    guard (1...19).contains(digits) else { return nil }
    let magnitude = Double(mantissa, overTenToThe: fraction)
    return isNegative ? -magnitude : magnitude
  }

  /// Reads on a number with the digits at an index, and moves past them.
  ///
  /// - Returns: How many there were; beyond 19, the number means nothing.
  @inline(__always)
  private func readDigits(into number: inout UInt64, at index: inout Int) -> Int {
    let start = index
    while true {
      let run = digits(at: index)
      number = number &* wholePowersOfTen[run.count] &+ run.value
      index &+= run.count
      if run.count < 8 { return index &- start }
    }
  }
}

/// The powers of ten that a 64-bit integer holds.
private let wholePowersOfTen: InlineArray<20, UInt64> = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
  1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
  1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
]

/// The same as doubles, all of them exact.
private let powersOfTen: InlineArray<20, Double> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19,
]
