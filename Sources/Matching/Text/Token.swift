import VietnameseText

/// One word of a name or of a body, in the two forms in which it is compared.
struct Token: Hashable, Sendable {
  /// Small letters and digits, without accents.
  var plain = ""
  /// Letters by rank, then the tone of the word: equal wherever in the syllable the tone was
  /// typed. It is for comparing alone.
  var marked = ""
  var bearsAccent = false
  /// Whether some word of its text bears an accent, so that its own lack of one means something.
  var standsAmongAccents = false
  /// The letters that are written as capitals, without accents.
  var capitals = ""
  /// Whether a full stop follows at once, as after an initial.
  var isAbbreviated = false
  /// Whether it is written in capitals only, and is more than one letter.
  var isCapitals = false
  /// Whether a comma, dash, bracket or the like stands before it.
  var followsBreak = false
}

extension Token {
  /// Whether a vowel bears a tone other than ngang, as no acronym does.
  var bearsTone: Bool { marked.utf8.last.map { $0 > 0x7A } ?? false }
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
  if cutter.tokens.contains(where: \.bearsAccent) {
    for index in cutter.tokens.indices { cutter.tokens[index].standsAmongAccents = true }
  }
  return cutter.tokens
}

private struct TokenCutter {
  var tokens: [Token] = []
  private var letters: [WordLetter] = []
  private var breakPending = false

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39:
      letters.append(WordLetter(base: UInt8(scalar.value), rank: 0, tone: .ngang, form: .digit))
    // Eth is typed for đ where a keyboard confuses the two; in capitals they look alike.
    case 0xD0: take(Letter("Đ"))
    case 0xF0: take(Letter("đ"))
    default:
      if let letter = Letter(scalar) { take(letter) } else { takeOther(scalar) }
    }
  }

  private mutating func take(_ letter: Letter?) {
    guard let letter else { return }
    if !letter.isCapital { partWordsTypedTogether() }
    letters.append(
      WordLetter(
        base: letter.base, rank: letter.rank, tone: letter.tone,
        form: letter.isCapital ? .capital : .small, hasShape: letter.hasShape))
  }

  /// Parts “NguyễnThị” once the small letter after the second capital is seen; not so in
  /// “NGUYễN”, where old fonts left a small letter among capitals.
  private mutating func partWordsTypedTogether() {
    let count = letters.count
    guard count >= 3, letters[count - 1].form == .capital, letters[count - 2].form == .small
    else { return }
    let capital = letters.removeLast()
    finish()
    letters.append(capital)
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    switch scalar {
    // An apostrophe belongs to the word, as in H'Mông.
    case "'", "’", "‘", "`", "ʼ", "\u{200B}", "\u{FEFF}", "\u{AD}": return
    case ".":
      let endsWord = !letters.isEmpty
      finish()
      if endsWord { tokens[tokens.count - 1].isAbbreviated = true }
    case " ", "\u{A0}", "\t", "\n", "\r": finish()
    default:
      finish()
      breakPending = true
    }
  }

  mutating func finish() {
    guard !letters.isEmpty else { return }
    foldLoneY()
    let tone = letters.last { $0.tone != .ngang }?.tone ?? .ngang
    tokens.append(
      Token(
        plain: text { $0.base },
        marked: text(endingIn: tone == .ngang ? nil : 0x7A + tone.rawValue) {
          $0.form == .digit ? $0.base : 0x40 + $0.rank
        },
        bearsAccent: tone != .ngang || letters.contains(where: \.hasShape),
        capitals: text { $0.form == .capital ? $0.base : nil },
        isCapitals: letters.count > 1 && !letters.contains { $0.form != .capital },
        followsBreak: breakPending))
    letters.removeAll(keepingCapacity: true)
    breakPending = false
  }

  /// A byte of ASCII for each letter that has one, without a list between: words are short, and
  /// there are millions.
  private func text(endingIn last: UInt8? = nil, _ byte: (WordLetter) -> UInt8?) -> String {
    String(unsafeUninitializedCapacity: letters.count + 1) { buffer in
      var count = 0
      func put(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
      }
      for letter in letters { byte(letter).map(put) }
      last.map(put)
      return count
    }
  }

  /// Writes i for a y that is all of the vowel: kỹ and kĩ, Lý and Lí, Quý and Quí.
  private mutating func foldLoneY() {
    guard letters.count > 1, letters[letters.count - 1].base == UInt8(ascii: "y") else { return }
    let before = letters[letters.count - 2].base
    let followsQ =
      before == UInt8(ascii: "u") && letters.count > 2
      && letters[letters.count - 3].base == UInt8(ascii: "q")
    guard followsQ || !"aeiou".utf8.contains(before) else { return }
    letters[letters.count - 1].base = UInt8(ascii: "i")
    letters[letters.count - 1].rank = Letter.Rank.i
  }
}

/// A letter or digit of a word.
private struct WordLetter {
  enum Form { case small, capital, digit }

  var base: UInt8
  /// Its place in the alphabet; 0 for a digit.
  var rank: UInt8
  var tone: Tone
  var form: Form
  var hasShape = false
}
