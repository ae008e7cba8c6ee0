/// A whole number from 1 to 3,999 as Roman numerals write it.
public struct RomanNumeral: Hashable, Sendable {
  /// 1...3,999.
  public let value: Int

  /// - Returns: `nil` outside 1...3,999.
  public init?(_ value: Int) {
    guard (1...3999).contains(value) else { return nil }
    self.value = value
  }

  /// Reads capitals or lower-case letters in the one spelling each number has: XIV, not XIIII.
  public init?(_ text: some StringProtocol) {
    var value = 0
    var rest = text.uppercased()[...]
    for (amount, symbol) in RomanNumeral.symbols {
      while rest.hasPrefix(symbol) && value <= 3999 {
        value += amount
        rest = rest.dropFirst(symbol.count)
      }
    }
    guard rest.isEmpty, let numeral = RomanNumeral(value),
      numeral.description == text.uppercased()
    else { return nil }
    self = numeral
  }

  private static let symbols = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}

extension RomanNumeral: CustomStringConvertible {
  /// In capitals, as in XIV.
  public var description: String {
    var rest = value
    var text = ""
    for (amount, symbol) in RomanNumeral.symbols {
      text += String(repeating: symbol, count: rest / amount)
      rest %= amount
    }
    return text
  }
}
