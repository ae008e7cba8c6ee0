import VietnameseText

/// One word of a name or of a body, in the two forms in which it is compared.
struct Token: Hashable {
  /// Small letters and digits, without accents.
  var plain = ""
  /// Letters by rank, then the tone of the word: equal wherever in the syllable the tone was
  /// typed. It is for comparing alone.
  var marked = ""
  var bearsAccent = false
  /// The letters that are written as capitals, without accents.
  var capitals = ""
  /// Whether a full stop follows at once, as after an initial.
  var isAbbreviated = false
  /// Whether it is written in capitals only, and is more than one letter.
  var isCapitals = false
  /// Whether a comma, dash, bracket or the like stands before it.
  var followsBreak = false
}

/// Cuts a text into its words.
///
/// Spaces, punctuation and a capital after a small letter part words.
func tokens(of text: String) -> [Token] {
  var cutter = TokenCutter()
  // Combining accents are U+0300...U+036F, led by the byte CC or CD.
  let isDecomposed = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
  for scalar in (isDecomposed ? text.composed() : text).unicodeScalars { cutter.take(scalar) }
  cutter.finish()
  return cutter.tokens
}

private struct TokenCutter {
  var tokens: [Token] = []
  private var plain: [UInt8] = []
  private var marked: [UInt8] = []
  private var tone = Tone.ngang
  private var hasShape = false
  private var capitals: [UInt8] = []
  private var lastIsCapital = false
  private var breakPending = false

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39:
      plain.append(UInt8(scalar.value))
      marked.append(UInt8(scalar.value))
      lastIsCapital = true
    // Eth is typed for đ where a keyboard confuses the two; in capitals they look alike.
    case 0xD0: take(Letter("Đ"))
    case 0xF0: take(Letter("đ"))
    default:
      if let letter = Letter(scalar) { take(letter) } else { takeOther(scalar) }
    }
  }

  private mutating func take(_ letter: Letter?) {
    guard let letter else { return }
    if letter.isCapital && !lastIsCapital && plain.count >= 2 { finish() }
    if letter.isCapital { capitals.append(letter.base) }
    lastIsCapital = letter.isCapital
    plain.append(letter.base)
    marked.append(0x40 + letter.rank)
    if letter.hasShape { hasShape = true }
    if letter.tone != .ngang { tone = letter.tone }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    switch scalar {
    // An apostrophe belongs to the word, as in H'Mông.
    case "'", "’", "‘", "`", "ʼ", "\u{200B}", "\u{FEFF}", "\u{AD}": return
    case ".":
      let endsWord = !plain.isEmpty
      finish()
      if endsWord { tokens[tokens.count - 1].isAbbreviated = true }
    case " ", "\u{A0}", "\t", "\n", "\r": finish()
    default:
      finish()
      breakPending = true
    }
  }

  mutating func finish() {
    guard !plain.isEmpty else { return }
    foldLoneY()
    if tone != .ngang { marked.append(0x7A + tone.rawValue) }
    tokens.append(
      Token(
        plain: String(decoding: plain, as: UTF8.self),
        marked: String(decoding: marked, as: UTF8.self),
        bearsAccent: hasShape || tone != .ngang, capitals: String(decoding: capitals, as: UTF8.self),
        isCapitals: capitals.count > 1 && capitals.count == plain.count, followsBreak: breakPending))
    plain.removeAll(keepingCapacity: true)
    marked.removeAll(keepingCapacity: true)
    tone = .ngang
    capitals.removeAll(keepingCapacity: true)
    (hasShape, breakPending, lastIsCapital) = (false, false, false)
  }

  /// Writes i for a y that is all of the vowel: kỹ and kĩ, Lý and Lí, Quý and Quí.
  private mutating func foldLoneY() {
    guard plain.count > 1, plain.last == UInt8(ascii: "y") else { return }
    let before = plain[plain.count - 2]
    let followsQ =
      before == UInt8(ascii: "u") && plain.count > 2 && plain[plain.count - 3] == UInt8(ascii: "q")
    guard followsQ || !"aeiou".utf8.contains(before) else { return }
    plain[plain.count - 1] = UInt8(ascii: "i")
    marked[marked.count - 1] = 0x40 + Letter.Rank.i
  }
}
