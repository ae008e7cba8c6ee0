/// Whether letters without accents can be a Vietnamese syllable: an onset, a vowel, a coda.
///
/// It tells a word from an acronym and from a word typed with its accents spelled out.
package func isSyllable(_ plain: String) -> Bool {
  let bytes = Array(plain.utf8)
  guard bytes.count <= 7, let vowel = bytes.firstIndex(where: isVowel) else { return false }
  var nucleus = vowel
  let onset = bytes[..<vowel]
  while nucleus < bytes.count && isVowel(bytes[nucleus]) { nucleus += 1 }
  let coda = bytes[nucleus...]
  guard nucleus - vowel <= 3, onsets.contains(String(decoding: onset, as: UTF8.self)),
    codas.contains(String(decoding: coda, as: UTF8.self))
  else { return false }
  // Alone, y takes no coda: “yt” abbreviates y tế.
  return !(bytes[vowel] == 121 && nucleus - vowel == 1 && !coda.isEmpty && onset.isEmpty)
}

/// Whether letters without accents can be a syllable whose vowel was left out: “phng”, “chc”. Two
/// letters alone are rather an abbreviation.
func isSyllableWithoutVowel(_ plain: String) -> Bool {
  let bytes = Array(plain.utf8)
  guard bytes.count >= 3, !bytes.contains(where: isVowel) else { return false }
  return (1...bytes.count).contains { end in
    onsets.contains(String(decoding: bytes[..<end], as: UTF8.self))
      && codas.contains(String(decoding: bytes[end...], as: UTF8.self))
  }
}

private func isVowel(_ byte: UInt8) -> Bool {
  byte == 97 || byte == 101 || byte == 105 || byte == 111 || byte == 117 || byte == 121
}

private let onsets: Set<String> = [
  "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
  "pl", "q", "r", "s", "t", "th", "tr", "v", "x",
]

private let codas: Set<String> = ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"]

/// The word that was meant where somebody typed Telex with the input method off: “Thij” for Thị,
/// “Hoongf” for Hồng.
///
/// - Returns: `nil` where nothing in the word is foreign to the language.
func undoingTelex(_ token: Token) -> Token? {
  guard !token.bearsAccent, !isSyllable(token.plain) else { return nil }
  var text = String.UnicodeScalarView()
  var tone: Unicode.Scalar?
  var bytes = Array(token.plain.utf8)[...]
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
    case (_, nil) where tones[byte] != nil && byte != first: tone = tones[byte]
    default: text.append(Unicode.Scalar(byte))
    }
  }
  if let tone { text.append(tone) }
  let result = tokens(of: String(text))
  guard result.count == 1, isSyllable(result[0].plain), result[0].plain != token.plain else {
    return nil
  }
  return result[0]
}

/// The accents that Telex writes with a letter after the syllable.
private let tones: [UInt8: Unicode.Scalar] = [
  102: "\u{300}", 115: "\u{301}", 114: "\u{309}", 120: "\u{303}", 106: "\u{323}",
]
