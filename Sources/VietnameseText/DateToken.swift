/// A number, a word or a mark of a text that may be a date.
enum DateToken: Hashable {
  case number(Int, digits: Int)
  /// In lower case, without accents.
  case word(String)
  /// One of / - . , : with the look-alikes of each; spaces alone make none.
  case separator(Unicode.Scalar)

  /// - Returns: `nil` where a character stands in no date, or a number is too long for one.
  static func tokens(of text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    tokens.reserveCapacity(6)
    var (number, digits) = (0, 0)
    var word = ""
    func endRun() {
      if !word.isEmpty { tokens.append(.word(word)) }
      if digits > 0 { tokens.append(.number(number, digits: digits)) }
      (number, digits) = (0, 0)
      word = ""
    }
    for scalar in text.composed().unicodeScalars {
      if 0x30...0x39 ~= scalar.value {
        if !word.isEmpty { endRun() }
        digits += 1
        guard digits <= 8 else { return nil }
        number = number * 10 + Int(scalar.value) - 0x30
      } else if let letter = Letter(scalar) {
        if digits > 0 { endRun() }
        word.unicodeScalars.append(Unicode.Scalar(letter.base))
      } else {
        endRun()
        if scalar.isSpace || scalar.isIgnorable { continue }
        guard let mark = separator(scalar) else { return nil }
        tokens.append(.separator(mark))
      }
    }
    endRun()
    return tokens
  }

  /// Takes off an hour, minutes and all that follows them, as in “00:00:00” or “T08:30Z”.
  static func dropTime(from tokens: inout [DateToken]) {
    guard let colon = tokens.firstIndex(of: .separator(":")), colon > 1,
      case .number = tokens[colon - 1]
    else { return }
    let hour = colon - 1
    tokens.removeSubrange((tokens[hour - 1] == .word("t") ? hour - 1 : hour)...)
  }

  private static func separator(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "/", "⁄", "∕", "\\": "/"
    case ".", ",", ":", "(", ")": scalar
    case "-": "-"
    default: scalar.properties.generalCategory == .dashPunctuation ? "-" : nil
    }
  }
}
