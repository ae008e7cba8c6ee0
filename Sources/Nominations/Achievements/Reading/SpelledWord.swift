import VietnameseText

/// One Vietnamese syllable or abbreviation, packed into two integers so that words are compared
/// without strings: by its letters alone, and by its letters with their marks.
///
/// Case does not matter; i and y are one letter; where the tone mark stands is irrelevant
/// (hoà, hòa), and so is whether marks are composed.
struct SpelledWord: Hashable, Sendable {
  /// Up to 12 base letters, five bits each; 0 for a longer word.
  private(set) var letters: UInt64 = 0
  /// Up to 10 letters with their quality, six bits each, above them the tone; 0 for a longer word.
  private(set) var spelling: UInt64 = 0
  private(set) var hasMarks = false
  /// Whether a mark stands on more than a đ, which abbreviations keep.
  private(set) var hasMarkedVowel = false
  private var length: UInt8 = 0
  private var tone: UInt8 = 0

  init() {}

  init(_ text: String) {
    let letters = VietnameseLetter.table
    for scalar in text.unicodeScalars {
      if let letter = letters[scalar.value] { append(letter) }
    }
    close()
  }

  /// Adds a letter, or a mark that changes the last one.
  mutating func append(_ letter: VietnameseLetter) {
    if letter.tone != 0 {
      tone = letter.tone
      hasMarks = true
    }
    if letter.code != 0 {
      length = length == .max ? length : length + 1
      letters = letters << 5 | UInt64(VietnameseLetter.base(of: letter.code))
      spelling = spelling << 6 | UInt64(letter.code)
    } else if letter.quality != 0, length > 0 {
      let changed = VietnameseLetter.marked(Int(spelling & 63), with: letter.quality)
      spelling = spelling & ~63 | UInt64(changed)
    }
    if spelling & 63 > 26 { hasMarks = true }
    if tone != 0 || (spelling & 63 > 26 && spelling & 63 != 29) { hasMarkedVowel = true }
  }

  /// Completes the word.
  mutating func close() {
    if length > 12 { letters = 0 }
    spelling = length > 10 ? 0 : spelling | UInt64(tone) << 60
  }

  /// Whether it is another word, or that word typed without its marks.
  func spells(_ word: SpelledWord) -> Bool {
    spelling == word.spelling || !hasMarks && word.hasMarks && letters == word.letters
  }

  /// The number of letters.
  var count: Int { Int(length) }

  /// Whether consonants part its vowels, as in no single syllable.
  var hasSeveralSyllables: Bool {
    var rest = letters
    var groups = 0
    var wasVowel = false
    while rest != 0 {
      let isVowel = VietnameseLetter.isVowel(rest & 31)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
      rest >>= 5
    }
    return groups > 1
  }
}

/// A letter of a Vietnamese text, or a mark that stands alone in decomposed text.
struct VietnameseLetter: Sendable {
  /// 1...26 for a–z, 27... for ă â đ ê ô ơ ư; 0 for a mark.
  var code: UInt8 = 0
  /// 0 none, else huyền, sắc, ngã, hỏi, nặng as 1...5.
  var tone: UInt8 = 0
  /// Of a mark that stands alone: 1 circumflex, 2 breve, 3 horn.
  var quality: UInt8 = 0
  var isCapital = false

  /// The code of the unmarked letter, by the code of a letter.
  static func base(of code: UInt8) -> UInt8 {
    switch code {
    case 27, 28: 1
    case 29: 4
    case 30: 5
    case 31, 32: 15
    case 33: 21
    default: code
    }
  }

  static func marked(_ code: Int, with quality: UInt8) -> UInt8 {
    switch (base(of: UInt8(code)), quality) {
    case (1, 1): 28
    case (1, 2): 27
    case (5, 1): 30
    case (15, 1): 31
    case (15, 3): 32
    case (21, 3): 33
    default: UInt8(code)
    }
  }

  /// Whether a base letter's code is that of a, e, i, o or u.
  static func isVowel(_ code: UInt64) -> Bool {
    [1, 5, 9, 15, 21].contains(code)
  }

  /// The letters of every scalar; taken once for a text.
  static let table = Table()

  /// The letters of the scalars below U+0370 and in U+1E00...U+1EFF.
  struct Table: Sendable {
    /// Those that are no letter have neither code nor mark.
    private let letters = VietnameseLetter.letters()

    /// `nil` for anything else.
    subscript(scalar: UInt32) -> VietnameseLetter? {
      let letter: VietnameseLetter
      switch scalar {
      case 0..<0x370: letter = letters[Int(scalar)]
      case 0x1E00..<0x1F00: letter = letters[Int(scalar - 0x1E00 + 0x370)]
      default: return nil
      }
      return letter.code | letter.tone | letter.quality == 0 ? nil : letter
    }
  }

  private static func letters() -> [VietnameseLetter] {
    var letters = [VietnameseLetter](repeating: VietnameseLetter(), count: 0x370 + 0x100)
    func set(_ scalar: Unicode.Scalar, _ letter: VietnameseLetter) {
      letters[Int(scalar.value < 0x370 ? scalar.value : scalar.value - 0x1E00 + 0x370)] = letter
    }
    for (row, scalars) in vowels {
      for (index, scalar) in scalars.unicodeScalars.enumerated() {
        set(scalar, VietnameseLetter(code: row, tone: UInt8(index % 6), isCapital: index > 5))
      }
    }
    for offset in UInt8(0)..<26 where !"aeiouy".utf8.contains(97 + offset) {
      set(Unicode.Scalar(97 + offset), VietnameseLetter(code: offset + 1))
      set(Unicode.Scalar(65 + offset), VietnameseLetter(code: offset + 1, isCapital: true))
    }
    set("đ", VietnameseLetter(code: 29))
    set("Đ", VietnameseLetter(code: 29, isCapital: true))
    // Icelandic and African letters that look the same as đ in capitals.
    set("Ð", VietnameseLetter(code: 29, isCapital: true))
    set("Ɖ", VietnameseLetter(code: 29, isCapital: true))
    for (index, mark) in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"].enumerated() {
      set(Unicode.Scalar(mark)!, VietnameseLetter(tone: UInt8(index + 1)))
    }
    for (index, mark) in ["\u{302}", "\u{306}", "\u{31B}"].enumerated() {
      set(Unicode.Scalar(mark)!, VietnameseLetter(quality: UInt8(index + 1)))
    }
    return letters
  }

  /// Each vowel without tone, then with huyền, sắc, ngã, hỏi, nặng; the same in capitals.
  private static let vowels: [(UInt8, String)] = [
    (1, "aàáãảạAÀÁÃẢẠ"), (27, "ăằắẵẳặĂẰẮẴẲẶ"), (28, "âầấẫẩậÂẦẤẪẨẬ"), (5, "eèéẽẻẹEÈÉẼẺẸ"),
    (30, "êềếễểệÊỀẾỄỂỆ"), (9, "iìíĩỉịIÌÍĨỈỊ"), (9, "yỳýỹỷỵYỲÝỸỶỴ"), (15, "oòóõỏọOÒÓÕỎỌ"),
    (31, "ôồốỗổộÔỒỐỖỔỘ"), (32, "ơờớỡởợƠỜỚỠỞỢ"), (21, "uùúũủụUÙÚŨỦỤ"), (33, "ưừứữửựƯỪỨỮỬỰ"),
  ]
}

extension SpelledWord {
  /// Whether it is a common family name.
  var isFamilyName: Bool { Self.familyNames[letters] != 0 }

  /// Whether it stands before a name: “đồng chí”, “đ/c”, “ông” …
  var isAddress: Bool { Self.addresses[spelling] != 0 }

  private static let familyNames = WordTable(
    Dictionary(commonFamilyNames.map { (SpelledWord($0).letters, 1) }) { first, _ in first })

  private static let addresses = WordTable(
    Dictionary(
      uniqueKeysWithValues: [
        "đồng", "đ", "ông", "bà", "anh", "chị", "cô", "thầy", "bác", "chú",
      ].map { (SpelledWord($0).spelling, 1) }))
}
