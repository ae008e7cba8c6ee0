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
    let separators = text.utf8.filter { " .-+".utf8.contains($0) }.count
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
  guard tail.count <= 4, tail.allSatisfy({ ".)-/: 0123456789".utf8.contains($0) }) else {
    return false
  }
  return letters.count == 1 || letters.allSatisfy { "IVX".utf8.contains($0) }
}

/// Whether a text has the outer form of a date: 2 or 3 groups of digits in a row.
private func looksLikeDate(_ text: String, digits: Int) -> Bool {
  let groups = text.split { !"0123456789".contains($0) }
  guard (2...3).contains(groups.count), digits >= 5, text.utf8.count <= 24,
    groups.allSatisfy({ $0.utf8.count <= 4 }),
    groups.contains(where: { $0.utf8.count == 4 })
      || (groups.count == 3 && groups[2].utf8.count == 2)
  else { return false }
  let last = Int(groups[groups.count - 1]) ?? 0
  let first = Int(groups[0]) ?? 0
  if groups.count == 2 { return (1...12).contains(first) && (1900...2100).contains(last) }
  return ((1...31).contains(first) && (last < 100 || (1900...2100).contains(last)))
    || (1900...2100).contains(first)
}
