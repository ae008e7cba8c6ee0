import VietnameseText

/// The word that was meant where somebody typed Telex with the input method off: “Thij” for Thị,
/// “Hoongf” for Hồng.
///
/// - Returns: `nil` where nothing in the word is foreign to the language.
func undoingTelex(_ token: Token) -> Token? {
  guard !token.bearsAccent, !token.plain.isUnaccentedSyllable,
    let meant = token.plain.undoingTelex
  else { return nil }
  let result = tokens(of: meant)
  guard result.count == 1, result[0].plain.isUnaccentedSyllable, result[0].plain != token.plain
  else { return nil }
  return result[0]
}
