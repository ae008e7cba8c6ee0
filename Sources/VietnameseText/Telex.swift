extension String {
  /// What was meant where small letters without accents were typed by Telex with the input method
  /// off: “thij” for thị, “hoongf” for hồng; `nil` where Telex would change nothing.
  ///
  /// The marks are those that combine with the letter before, the tone's at the end.
  public var undoingTelex: String? {
    var text = String.UnicodeScalarView()
    var tone: Unicode.Scalar?
    var bytes = Array(utf8)[...]
    let first = bytes.first
    while let byte = bytes.popFirst() {
      let next = bytes.first
      switch (byte, next) {
      case (97, 97), (101, 101), (111, 111):
        bytes.removeFirst()
        text.append(contentsOf: [Unicode.Scalar(byte), "\u{302}"])
      case (100, 100):
        bytes.removeFirst()
        text.append("đ")
      case (97, 119):
        bytes.removeFirst()
        text.append(contentsOf: [Unicode.Scalar(byte), "\u{306}"])
      case (111, 119), (117, 119):
        bytes.removeFirst()
        text.append(contentsOf: [Unicode.Scalar(byte), "\u{31B}"])
      case (119, _): text.append(contentsOf: ["u", "\u{31B}"])
      case (_, nil) where tones[byte] != nil && byte != first && text.contains(where: isVowel):
        tone = tones[byte]
      default: text.append(Unicode.Scalar(byte))
      }
    }
    if let tone { text.append(tone) }
    return text.elementsEqual(unicodeScalars) ? nil : String(text)
  }
}

private func isVowel(_ scalar: Unicode.Scalar) -> Bool {
  ["a", "e", "i", "o", "u", "y"].contains(scalar)
}

/// The accents that Telex writes with a letter after the syllable.
private let tones: [UInt8: Unicode.Scalar] = [
  102: "\u{300}", 115: "\u{301}", 114: "\u{309}", 120: "\u{303}", 106: "\u{323}",
]
