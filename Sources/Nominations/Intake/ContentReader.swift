import Sheets
import VietnameseText

/// Tells from a cell's text what it looks like.
struct ContentReader: Sendable {
  static let shared = ContentReader()

  /// What phrases at the start of a text show.
  private let openings: PhraseIndex<CellTraits>
  /// What phrases anywhere in a text show.
  private let mentions: PhraseIndex<CellTraits>
  private let wholes: [String: CellTraits]

  private init() {
    openings = PhraseIndex([
      (.collective, ContentWords.collectives), (.position, ContentWords.positions),
    ])
    mentions = PhraseIndex([
      (.rating, ContentWords.ratings.filter { $0.count > 5 }), (.title, ContentWords.titles),
      (.award, ContentWords.awards),
    ])
    var wholes: [String: CellTraits] = [:]
    func add(_ traits: CellTraits, _ phrases: [String]) {
      for phrase in phrases { wholes[ComparisonKey(phrase).text, default: []].insert(traits) }
    }
    add(.sexWord, ["nam", "nữ", "male", "female"])
    add(.tick, ["x", "v", "có", "đạt", "xx", "yes", "co"])
    add(.rating, ContentWords.ratings)
    add(.kindWord, ContentWords.kinds)
    add(.nothing, ContentWords.nothing)
    self.wholes = wholes
  }

  /// Whether a text is a rating in so many words.
  func isRating(key: String) -> Bool { wholes[key]?.contains(.rating) ?? false }

  func traits(
    of value: CellValue, text: String, key: String, words: [Substring]
  ) -> CellTraits {
    switch value {
    case .text: textTraits(text, key: key, words: words)
    case .number(let number): numberTraits(number)
    case .bool(let flag): flag ? .tick : []
    case .date, .dateTime: .date
    case .error: []
    case .time, .duration: .measure
    }
  }

  private func numberTraits(_ number: Double) -> CellTraits {
    guard number == number.rounded(), number >= 0, number < 1e13 else {
      return [.number, .measure]
    }
    var traits: CellTraits = .number
    if number < 10_000 { traits.insert(.serial) }
    if (1900...2100).contains(number) { traits.insert(.year) }
    switch digitCount(Int(number)) {
    case 5...7: traits.insert(.code)
    case 8, 9: traits.formUnion([.code, .citizenID, .telephone])
    case 10, 11, 12: traits.formUnion([.code, .citizenID])
    default: break
    }
    return traits
  }

  private func textTraits(_ text: String, key: String, words: [Substring]) -> CellTraits {
    guard !key.isEmpty else { return markTraits(text) }
    var traits: CellTraits = .text
    if let known = wholes[key] { traits.formUnion(known) }
    if words.count > 12 { traits.insert(.longText) }
    let digits = text.utf8.reduce(0) { $0 + ((48...57).contains($1) ? 1 : 0) }
    if digits > 0 {
      traits.formUnion(digitTraits(text, digits: digits, words: words))
    } else {
      traits.formUnion(NameShape.traits(of: text, words: words))
    }
    if let opening = openings.match(in: words, at: 0) { traits.insert(opening.value) }
    if let mention = mentions.longestMatch(in: words) { traits.insert(mention.value) }
    if isSectionNumeral(text) { traits.insert(.sectionNumeral) }
    if text.utf8.contains(UInt8(ascii: "@")) || key.hasPrefix("http") { traits.insert(.address) }
    return traits
  }

  private func markTraits(_ text: String) -> CellTraits {
    switch text {
    case "✓", "✔", "√", "☑", "■", "+", "*", "●", "þ", "ü", "✗", "✘", "×", "☒": .tick
    case "": []
    default: .nothing
    }
  }

  private func digitTraits(_ text: String, digits: Int, words: [Substring]) -> CellTraits {
    let length = text.utf8.count
    if digits == length {
      return plainDigitTraits(text, count: digits)
    }
    if looksLikeDate(text, digits: digits) { return .date }
    if let number = ReadCell.wholeNumber(.text(text), text: text), number < 10_000 {
      return .serial
    }
    if words.count == 1 || (words.count == 2 && !text.utf8.contains(UInt8(ascii: " "))) {
      return length <= 5 ? [.code, .schoolClass] : .code
    }
    let separators = text.utf8.count { $0 == 0x20 || (0x2B...0x2E).contains($0) }
    if digits + separators == length {
      switch digits {
      case 9, 12: return [.citizenID, .code]
      case 10, 11: return [.telephone, .code]
      default: return .number
      }
    }
    return []
  }

  private func plainDigitTraits(_ text: String, count: Int) -> CellTraits {
    var traits: CellTraits = .number
    switch count {
    case 1...4:
      traits.insert(.serial)
      if count == 4, let year = Int(text), (1900...2100).contains(year) { traits.insert(.year) }
    case 9, 12: traits.formUnion([.citizenID, .code])
    case 10, 11:
      traits.formUnion(text.utf8.first == UInt8(ascii: "0") ? [.telephone, .code] : .code)
    default: traits.insert(.code)
    }
    return traits
  }
}

private func digitCount(_ number: Int) -> Int {
  var rest = number
  var count = 1
  while rest >= 10 {
    rest /= 10
    count += 1
  }
  return count
}

/// Whether a text is a Roman numeral up to 39 or one capital letter, with what follows it in a
/// list: “II.”, “IV)”, “A/”.
func isSectionNumeral(_ text: String) -> Bool {
  let letters = text.utf8.prefix { (65...90).contains($0) }
  guard !letters.isEmpty, letters.count <= 6 else { return false }
  let tail = text.utf8.dropFirst(letters.count)
  // What may follow: a point, a bracket, a dash, a slash, a colon, a space, a digit.
  guard tail.count <= 4, tail.allSatisfy({ (0x29...0x3A).contains($0) || $0 == 0x20 }) else {
    return false
  }
  return letters.count == 1
    || letters.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }  // I, V, X
}

/// Whether a text has the outer form of a date: 2 or 3 groups of digits, the year last or first.
private func looksLikeDate(_ text: String, digits: Int) -> Bool {
  guard (5...14).contains(digits), text.utf8.count <= 24 else { return false }
  var groups = (0, 0, 0)
  var count = 0
  var length = 0
  for byte in text.utf8 {
    guard (48...57).contains(byte) else {
      length = 0
      continue
    }
    if length == 0 { count += 1 }
    length += 1
    guard length <= 4 else { return false }
    let digit = Int(byte) - 48
    switch count {
    case 1: groups.0 = groups.0 * 10 + digit
    case 2: groups.1 = groups.1 * 10 + digit
    case 3: groups.2 = groups.2 * 10 + digit
    default: break
    }
  }
  let years = 1900...2100
  switch count {
  case 2: return (1...12).contains(groups.0) && years.contains(groups.1)
  case 3...6:
    let isDayFirst = (1...31).contains(groups.0) && (1...31).contains(groups.1)
    let isYearFirst = years.contains(groups.0) && (1...12).contains(groups.1)
    return isDayFirst && (years.contains(groups.2) || (1...99).contains(groups.2)) || isYearFirst
  default: return false
  }
}
