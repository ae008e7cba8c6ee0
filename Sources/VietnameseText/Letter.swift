/// A letter of the Vietnamese alphabet with the tone it carries, f, j, w and z counted in.
public struct Letter: Hashable, Sendable {
  /// The place in the alphabet a ă â b c d đ e ê f g … x y z; 1 is a, 33 is z.
  public let rank: UInt8
  /// Only vowels carry one other than ngang.
  public let tone: Tone
  public let isCapital: Bool

  /// - Returns: `nil` for a scalar that is no letter of the alphabet, such as ü or ñ.
  public init?(_ scalar: Unicode.Scalar) {
    guard let letter = LetterTable.letter(of: scalar) else { return nil }
    self = letter
  }

  fileprivate init(rank: UInt8, tone: Tone, isCapital: Bool) {
    self.rank = rank
    self.tone = tone
    self.isCapital = isCapital
  }

  public var scalar: Unicode.Scalar {
    LetterTable.scalars[LetterTable.index(rank, tone, isCapital)]
  }

  /// The ASCII letter that remains in lower case without any mark; đ leaves d.
  public var base: UInt8 { LetterTable.bases[Int(rank)] }

  public var isVowel: Bool { LetterTable.vowels & (1 << UInt64(rank)) != 0 }

  /// Whether it is ă â đ ê ô ơ ư, tone aside.
  public var hasShape: Bool { LetterTable.shaped & (1 << UInt64(rank)) != 0 }

  public var lowercased: Letter { Letter(rank: rank, tone: tone, isCapital: false) }
  public var uppercased: Letter { Letter(rank: rank, tone: tone, isCapital: true) }

  /// The same letter under another tone; a consonant stays as it is.
  public func carrying(_ tone: Tone) -> Letter {
    isVowel ? Letter(rank: rank, tone: tone, isCapital: isCapital) : self
  }

  /// The same tone and case on another letter of the alphabet.
  public func replaced(by rank: UInt8) -> Letter {
    Letter(rank: rank, tone: tone, isCapital: isCapital)
  }
}

extension Letter {
  /// The ranks that rules name.
  public enum Rank {
    public static let a: UInt8 = 1
    public static let aBreve: UInt8 = 2
    public static let aCircumflex: UInt8 = 3
    public static let e: UInt8 = 8
    public static let eCircumflex: UInt8 = 9
    public static let g: UInt8 = 11
    public static let i: UInt8 = 13
    public static let o: UInt8 = 19
    public static let oCircumflex: UInt8 = 20
    public static let oHorn: UInt8 = 21
    public static let q: UInt8 = 23
    public static let u: UInt8 = 27
    public static let uHorn: UInt8 = 28
    public static let y: UInt8 = 32
  }
}

/// The alphabet as tables: scalar to letter and back.
private enum LetterTable {
  static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)
  static let bases = Array("\0aaabcddeefghijklmnooopqrstuuvwxyz".utf8)
  /// Each vowel under the six tones, in lower case and in capitals.
  static let vowelRows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ",
    "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ]
  static let vowels = bits(of: "aăâeêioôơuưy")
  static let shaped = bits(of: "ăâđêôơư")

  /// By ``index(_:_:_:)``; a tone on a consonant has the consonant itself.
  static let scalars: [Unicode.Scalar] = {
    var scalars = [Unicode.Scalar](repeating: "\0", count: (alphabet.count + 1) * 12)
    for (position, small) in alphabet.enumerated() {
      let capital = small == "đ" ? "Đ" : small.properties.uppercaseMapping.unicodeScalars.first!
      for tone in Tone.allCases {
        scalars[index(UInt8(position + 1), tone, false)] = small
        scalars[index(UInt8(position + 1), tone, true)] = capital
      }
    }
    for (number, row) in vowelRows.enumerated() {
      let row = Array(row.unicodeScalars)
      let isCapital = number >= vowelRows.count / 2
      let small = Array(vowelRows[number % (vowelRows.count / 2)].unicodeScalars)[0]
      let rank = UInt8(alphabet.firstIndex(of: small)! + 1)
      for tone in Tone.allCases { scalars[index(rank, tone, isCapital)] = row[Int(tone.rawValue)] }
    }
    return scalars
  }()

  /// Every letter by its scalar's ``slot(of:)``.
  static let letters: [Letter?] = {
    var letters = [Letter?](repeating: nil, count: 0x1B1 + 0x5A)
    for rank in 1...UInt8(alphabet.count) {
      for tone in Tone.allCases.reversed() {
        for isCapital in [false, true] {
          let letter = Letter(rank: rank, tone: tone, isCapital: isCapital)
          letters[slot(of: scalars[index(rank, tone, isCapital)])!] = letter
        }
      }
    }
    return letters
  }()

  static func letter(of scalar: Unicode.Scalar) -> Letter? {
    guard let slot = slot(of: scalar) else { return nil }
    return letters[slot]
  }

  static func index(_ rank: UInt8, _ tone: Tone, _ isCapital: Bool) -> Int {
    Int(rank) * 12 + Int(tone.rawValue) * 2 + (isCapital ? 1 : 0)
  }

  /// The alphabet lies in U+0000...U+01B0 and U+1EA0...U+1EF9.
  private static func slot(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0..<0x1B1: Int(scalar.value)
    case 0x1EA0...0x1EF9: Int(scalar.value) - 0x1EA0 + 0x1B1
    default: nil
    }
  }

  private static func bits(of letters: String) -> UInt64 {
    letters.unicodeScalars.reduce(0) { $0 | 1 << UInt64(alphabet.firstIndex(of: $1)! + 1) }
  }
}
