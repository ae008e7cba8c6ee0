import VietnameseText

extension Sequence where Element: StringProtocol {
  /// The first letters of words in lower case without accents; an abbreviation is made of such
  /// letters already: `pho truong phong` and `ptp` both give `ptp`.
  var initialLetters: String {
    reduce(into: "") { letters, word in
      letters += String(word).isUnaccentedSyllable ? String(word.prefix(1)) : String(word)
    }
  }
}
