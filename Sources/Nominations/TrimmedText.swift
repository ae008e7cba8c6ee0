/// A text without white space, non-breaking space included, at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    first.properties.isWhitespace || last.properties.isWhitespace
  else { return String(text) }
  let head = scalars.drop(while: \.properties.isWhitespace)
  guard let end = head.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
  return String(String.UnicodeScalarView(head[...end]))
}
