import VietnameseText

/// A personal name in its parts, by the words' numbers in a vocabulary.
struct PersonName: Hashable {
  /// Họ; −1 where the name is a single word.
  var family: Int32
  /// Tên đệm, in order.
  var middle: [Int32]
  /// Tên.
  var given: Int32
  /// One bit for each word, the family name first: whether only its first letters are written.
  var initials: UInt32 = 0

  var hasInitials: Bool { initials != 0 }

  /// Every word in its order.
  var words: [Int32] { family < 0 ? [given] : [family] + middle + [given] }

  init?(words: [Int32], initials: UInt32 = 0) {
    guard let last = words.last else { return nil }
    family = words.count > 1 ? words[0] : -1
    middle = words.count > 2 ? Array(words[1..<(words.count - 1)]) : []
    given = last
    self.initials = initials
  }
}

/// Titles and forms of address that stand before a name.
private let titles: Set<String> = [
  "ong", "ba", "co", "thay", "anh", "chi", "em", "dc", "d", "dong", "ts", "ths", "tsi", "bs", "bsi",
  "bsck", "bscki", "bsckii", "bsck1", "bsck2", "cki", "ckii", "ck1", "ck2", "ds", "ks", "cn", "pgs",
  "gs", "ncs", "kts", "nsut", "nsnd", "ngut", "ngnd", "mr", "mrs", "ms",
]

/// Titles that are said only as such, so that they need no full stop to be recognised.
private let properTitles: Set<String> = [
  "ts", "ths", "bs", "bscki", "bsckii", "bsck1", "bsck2", "cki", "ckii", "ck1", "ck2", "pgs", "gs",
  "ncs", "kts", "nsut", "nsnd", "ngut", "ngnd", "mr", "mrs", "ms", "ks", "ds", "cn",
]

/// The words of a person's name, without titles and with Telex undone.
///
/// - Parameter parted: Parts a word that joins two of the list's words.
func nameTokens(_ text: String, parted: (Token) -> [Token]) -> [Token] {
  var words = tokens(of: text).flatMap(parted)[...]
  while let first = words.first, words.count > 2, isTitle(first, before: words.dropFirst()) {
    let isSpelledOut = first.plain == "dong" || first.plain == "d"
    words = words.dropFirst(isSpelledOut ? 2 : 1)
  }
  return words.map { token in
    guard !token.isAbbreviated else { return token }
    return undoingTelex(token) ?? token
  }
}

private func isTitle(_ token: Token, before rest: ArraySlice<Token>) -> Bool {
  guard titles.contains(token.plain), let next = rest.first else { return false }
  switch token.plain {
  // Đồng chí and đ/c, in two words each.
  case "dong": return next.plain == "chi"
  case "d": return next.plain == "c" && (next.followsBreak || next.isAbbreviated)
  case "ong": return rest.count > 1
  case "ba": return rest.count > 1
  default:
    return token.isAbbreviated && token.plain.utf8.count > 1 || properTitles.contains(token.plain)
      || token.plain == "dc" || next.followsBreak
      || rest.count > 2 && !token.plain.isUnaccentedSyllable
  }
}

extension Token {
  /// Whether only the first letters of a word are written: “N.”, “Ng.”, a lone consonant.
  var isInitial: Bool {
    if isAbbreviated { return plain.utf8.count <= 2 }
    return plain.utf8.count == 1 && !plain.isUnaccentedSyllable
  }
}
