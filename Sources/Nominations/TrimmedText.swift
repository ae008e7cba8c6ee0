import VietnameseText

/// A text without white space, non-breaking space included, at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    first.isSpace || last.isSpace
  else { return String(text) }
  let head = scalars.drop(while: \.isSpace)
  guard let end = head.lastIndex(where: { !$0.isSpace }) else { return "" }
  return String(String.UnicodeScalarView(head[...end]))
}
