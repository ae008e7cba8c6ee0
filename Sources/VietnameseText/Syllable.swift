/// Which words could be Vietnamese syllables: by their initial consonant, rime and tone, not by a
/// list of words.
enum Syllable {
  /// Whether the letters, of one case or another, spell a syllable that the rules of spelling
  /// allow.
  ///
  /// The tone may stand on any of the vowels. A rime that ends in c, ch, p or t needs sắc or nặng.
  static func isValid(_ letters: [Letter]) -> Bool {
    guard letters.count <= longest, let vowels = letters.vowelGroup else { return false }
    var tone = Tone.ngang
    for letter in letters where letter.tone != .ngang {
      guard tone == .ngang else { return false }
      tone = letter.tone
    }
    let initial = packed(letters[..<vowels.lowerBound])
    let rime = packed(letters[vowels.lowerBound...])
    guard initial == 0 || initials.contains(initial), let rimeKind = rimes[rime] else {
      return false
    }
    return rimeKind.allows(tone) && rimeKind.allows(initial: initial)
  }

  /// nghiêng has seven letters.
  private static let longest = 7

  /// Ranks without tone and case, six bits each, so that a word of ten letters fits.
  private static func packed(_ letters: ArraySlice<Letter>) -> UInt64 {
    letters.reduce(0) { $0 << 6 | UInt64($1.rank) }
  }

  private static func packed(_ spelling: some StringProtocol) -> UInt64 {
    packed(spelling.unicodeScalars.compactMap(Letter.init)[...])
  }

  private static let initials = Set(
    """
    b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
    """.split(separator: " ").map(packed))

  /// What a rime demands of the rest of its syllable.
  private struct RimeKind {
    let endsInStop: Bool
    let beginsInFrontVowel: Bool
    let beginsInI: Bool
    /// y with anything after it stands alone or after qu.
    let beginsInLongY: Bool

    func allows(_ tone: Tone) -> Bool {
      !endsInStop || tone == .sac || tone == .nang
    }

    /// c, g, ng before back vowels; k, gh, ngh before front ones; but gì, gìn.
    func allows(initial: UInt64) -> Bool {
      if beginsInLongY && initial != 0 { return initial == Initial.qu }
      switch initial {
      case Initial.c, Initial.ng: return !beginsInFrontVowel
      case Initial.g: return !beginsInFrontVowel || beginsInI
      case Initial.k, Initial.gh, Initial.ngh: return beginsInFrontVowel
      default: return true
      }
    }
  }

  private enum Initial {
    static let c = packed("c")
    static let g = packed("g")
    static let gh = packed("gh")
    static let k = packed("k")
    static let ng = packed("ng")
    static let ngh = packed("ngh")
    static let qu = packed("qu")
  }

  /// The vowels of a rime and the consonants that may close it; - for none.
  private static let rimeRows = """
    a - c ch m n ng nh p t|ă c m n ng p t|â c m n ng p t|e - c m n ng p t|ê - c ch m n ng nh p t
    i - ch m n nh p t|o - c m n ng p t|ô - c m n ng p t|ơ - m n p t|u - c m n ng p t
    ư - c m n ng t|y - ch n nh p t|ai -|ao -|au -|ay -|âu -|ây -|eo -|êu -|ia -|iu -|oi -|ôi -
    ơi -|ua -|ui -|ưa -|ưi -|ưu -|oa - c ch m n ng nh p t|oai -|oay -|oao -|oă c m n ng t
    oe - n t|oeo -|oo c ng|uâ n ng t|uây -|uê - ch nh|uơ -|uô c m n ng t|uôi -|uy - ch n nh p t
    uya -|uyê n t|uyu -|iê c m n ng p t|iêu -|yê m n ng t|yêu -|ươ c m n ng p t|ươi -|ươu -
    """

  private static let rimes: [UInt64: RimeKind] = {
    var rimes: [UInt64: RimeKind] = [:]
    for row in rimeRows.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let parts = row.split(separator: " ")
      let vowels = parts[0]
      for close in parts.dropFirst() {
        let rime = close == "-" ? vowels : vowels + close
        rimes[packed(rime)] = RimeKind(
          endsInStop: ["c", "ch", "p", "t"].contains(close),
          beginsInFrontVowel: "eêiy".contains(vowels.first!),
          beginsInI: vowels.first == "i",
          beginsInLongY: vowels.first == "y" && rime != "y")
      }
    }
    return rimes
  }()
}
