extension Double {
  /// Reads a number as Vietnamese offices write it: 1.234,5 with points between thousands and a
  /// decimal comma.
  ///
  /// A single point that cannot part thousands (12.5, 0.125, 1234.5) is a decimal point; what
  /// only English can mean (1,234.5 or 1,234,567) is read so. Spaces may part thousands too.
  ///
  /// - Returns: `nil` for anything else.
  public init?(vietnamese text: String) {
    var digits = text.unified()
    var sign = 1.0
    if digits.hasPrefix("-") || digits.hasPrefix("+") {
      sign = digits.removeFirst() == "-" ? -1 : 1
    }
    guard let first = digits.utf8.first, isDigit(first),
      digits.utf8.allSatisfy({ isDigit($0) || $0 == point || $0 == comma || $0 == space }),
      let plain = plainDecimal(Array(digits.utf8)), let value = Double(plain)
    else { return nil }
    self = sign * value
  }

  /// The number as Vietnamese offices write it, 1.234,5, rounded half away from zero.
  ///
  /// - Parameter fractionDigits: At most so many digits after the comma, 0...6; final zeros are
  ///   left out.
  public func vietnamese(fractionDigits: Int = 6) -> String {
    var scale = 1.0
    for _ in 0..<fractionDigits { scale *= 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return description }
    let whole = (scaled / scale).rounded(.down)
    var fraction = String(Int(scaled - whole * scale))
    fraction = String(repeating: "0", count: max(0, fractionDigits - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return sign + Int(whole).vietnamese + (fraction.isEmpty ? "" : ",") + fraction
  }
}

extension Int {
  /// The number with points between thousands: 1.234.567.
  public var vietnamese: String {
    var text = ""
    let digits = String(magnitude)
    for (place, digit) in digits.enumerated() {
      if place > 0 && (digits.count - place) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}

private let point = UInt8(ascii: ".")
private let comma = UInt8(ascii: ",")
private let space = UInt8(ascii: " ")

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// The number as Swift reads it, with nothing between thousands and a decimal point.
private func plainDecimal(_ text: [UInt8]) -> String? {
  let (points, commas) = (text.count { $0 == point }, text.count { $0 == comma })
  let lastPoint = text.lastIndex(of: point) ?? -1
  let lastComma = text.lastIndex(of: comma) ?? -1
  let decimal: UInt8? =
    switch (points, commas) {
    case (0, 0): nil
    case (_, 1) where lastComma > lastPoint: comma
    case (1, 0): partsThousands(text[...], at: point) ? nil : point
    case (_, 0), (0, _): nil
    case (1, _): point
    default: UInt8?.none
    }
  var whole = text[...]
  var fraction: ArraySlice<UInt8> = []
  if let decimal, let mark = text.lastIndex(of: decimal) {
    (whole, fraction) = (text[..<mark], text[(mark + 1)...])
    guard !fraction.isEmpty, fraction.allSatisfy(isDigit) else { return nil }
  }
  let marks = Set(whole.filter { !isDigit($0) })
  guard marks.count <= 1, marks.allSatisfy({ partsThousands(whole, at: $0) }) else { return nil }
  return String(decoding: whole.filter(isDigit) + [point] + fraction + [0x30], as: UTF8.self)
}

/// Whether the mark parts the digits into one to three, not only a zero, and then threes.
private func partsThousands(_ text: ArraySlice<UInt8>, at mark: UInt8) -> Bool {
  let groups = text.split(separator: mark, omittingEmptySubsequences: false)
  return (1...3).contains(groups[0].count) && groups[0] != [0x30]
    && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(isDigit) }
}
