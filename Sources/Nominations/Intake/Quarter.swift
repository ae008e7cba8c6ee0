import VietnameseText

/// The quarters of a year, 1...4, that texts tell of.
enum Quarter {
  /// The quarter of “Quý II”, “quý 3/2022”, “Công việc thực hiện trong Quý IV”.
  static func named(in text: String) -> Int? { named(inTokens: tokens(of: text)).first }

  /// Every quarter in which something falls by a text about its time: “Quý I, III”, “Quý II - IV”,
  /// “hằng quý”, “hằng tháng”, “trước ngày 20/6/2022”, “Tháng 5”; none where it tells none.
  static func all(in text: String) -> [Int] {
    let tokens = tokens(of: text)
    if recurs(tokens) { return Array(1...4) }
    let named = named(inTokens: tokens)
    return named.isEmpty ? month(in: tokens).map { [($0 - 1) / 3 + 1] } ?? [] : named
  }

  private static let each: Set<String> = ["hằng", "hàng", "mỗi", "từng"]
  private static let spans: Set<String> = ["quý", "tháng", "tuần"]

  private static func recurs(_ tokens: [String]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { each.contains($0) && spans.contains($1) }
  }

  /// The numbers after the first “quý”, Roman or not, as far as they go on alike.
  private static func named(inTokens tokens: [String]) -> [Int] {
    guard let start = tokens.firstIndex(of: "quý") else { return [] }
    var quarters: [Int] = []
    var isRoman: Bool?
    var goesOn = false
    for token in tokens[(start + 1)...] {
      if [",", ";", "&", "và", "quý"].contains(token) { continue }
      if token == "-" || token == "đến" {
        goesOn = true
        continue
      }
      let roman = Int(token) == nil
      guard isRoman ?? roman == roman, let quarter = Int(token) ?? RomanNumeral(token)?.value,
        (1...4).contains(quarter)
      else { break }
      isRoman = roman
      if goesOn, let last = quarters.last, last < quarter { quarters += last + 1..<quarter }
      if !quarters.contains(quarter) { quarters.append(quarter) }
      goesOn = false
    }
    return quarters
  }

  /// The month, 1...12, of a day and month, of a month and year, or of “tháng 5”.
  private static func month(in tokens: [String]) -> Int? {
    for (index, token) in tokens.enumerated() where index + 1 < tokens.count {
      let next = Int(tokens[index + 1])
      if token == "tháng", let next, (1...12).contains(next) { return next }
      guard index + 2 < tokens.count, ["/", "-", "."].contains(tokens[index + 1]),
        let first = Int(token), let second = Int(tokens[index + 2])
      else { continue }
      if (1...31).contains(first) && (1...12).contains(second) { return second }
      if (1...12).contains(first) && second > 1900 { return first }
    }
    return nil
  }

  /// Words and numbers in lower case, and the marks between them; “quí” is “quý”, a dash a hyphen.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var isInWord = false
    for character in text.lowercased() {
      let isWordly = character.isLetter || character.isNumber
      if isWordly && isInWord {
        tokens[tokens.count - 1].append(character)
      } else if !character.isWhitespace {
        tokens.append(character == "–" ? "-" : String(character))
      }
      isInWord = isWordly
    }
    return tokens.map { ["quí", "quy", "qui"].contains($0) ? "quý" : $0 }
  }
}
