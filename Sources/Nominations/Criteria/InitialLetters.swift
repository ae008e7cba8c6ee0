import Matching

extension Sequence where Element: StringProtocol {
  /// The first letters of words in lower case without accents; an abbreviation is made of such
  /// letters already: `pho truong phong` and `ptp` both give `ptp`.
  var initialLetters: String {
    reduce(into: "") { letters, word in
      letters += isSyllable(String(word)) ? String(word.prefix(1)) : String(word)
    }
  }
}
