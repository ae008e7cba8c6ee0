/// Words put together byte by byte, one space between them and none at the ends.
struct WordWriter {
  private var bytes: [UInt8] = []
  private var wordHasEnded = false

  /// - Parameter capacity: Bytes to make room for.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func endWord() {
    wordHasEnded = true
  }

  /// Appends an ASCII character to the word.
  mutating func append(_ ascii: UInt8) {
    beginWordIfNeeded()
    bytes.append(ascii)
  }

  /// Takes an ASCII character: a letter, in lower case, and a digit belong to the word, any other
  /// ends it.
  mutating func take(_ ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      append(ascii)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(ascii | 0x20)
    default: endWord()
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    beginWordIfNeeded()
    bytes.append(utf8Of: scalar)
  }

  /// Appends a letter or digit of any script.
  mutating func append(lowercasing scalar: Unicode.Scalar, keepingMarks: Bool) {
    if scalar.isASCII {
      append(UInt8(scalar.value))
    } else {
      for small in scalar.properties.lowercaseMapping.unicodeScalars
      where keepingMarks || !small.isIgnorable {
        append(keepingMarks ? small : small.withoutLatinMark)
      }
    }
  }

  private mutating func beginWordIfNeeded() {
    if wordHasEnded && !bytes.isEmpty { bytes.append(0x20) }
    wordHasEnded = false
  }
}

extension [UInt8] {
  /// Appends the bytes of a scalar's UTF-8.
  mutating func append(utf8Of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80: append(UInt8(value))
    case 0x80..<0x800:
      append(0xC0 | UInt8(value >> 6))
      append(0x80 | UInt8(value & 0x3F))
    case 0x800..<0x10000:
      append(0xE0 | UInt8(value >> 12))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    default: append(contentsOf: UTF8.encode(scalar)!)
    }
  }
}

extension Span<UInt8> {
  /// The character of well-formed UTF-8 that begins at an offset, and where the next one does.
  @inlinable
  public func scalar(at offset: Int) -> (value: UInt32, next: Int) {
    let first = self[offset]
    return first < 0x80 ? (UInt32(first), offset + 1) : longScalar(at: offset)
  }

  /// One that takes several bytes.
  @usableFromInline
  func longScalar(at offset: Int) -> (value: UInt32, next: Int) {
    let first = UInt32(self[offset])
    func trailing(_ distance: Int) -> UInt32 { UInt32(self[offset + distance]) & 0x3F }
    return switch first {
    case 0..<0xE0: ((first & 0x1F) << 6 | trailing(1), offset + 2)
    case 0xE0..<0xF0: ((first & 0x0F) << 12 | trailing(1) << 6 | trailing(2), offset + 3)
    default:
      ((first & 7) << 18 | trailing(1) << 12 | trailing(2) << 6 | trailing(3), offset + 4)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit of any script.
  var isWordScalar: Bool {
    if value < 0x80 { return (0x30...0x39).contains(value) || isASCIILetter }
    return Letter(self) != nil || properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether comparing passes it over: marks that no letter took up, zero-width characters.
  var isIgnorable: Bool {
    if value < 0xAD || Letter(self) != nil { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .format: return true
    default: return false
    }
  }

  var isASCIILetter: Bool { value < 0x80 && (0x61...0x7A).contains(value | 0x20) }

  /// A lower-case letter of Latin-1 or Latin Extended-A without its mark; any other scalar as it
  /// is. Peoples of Tây Nguyên write some of them: č ĕ ĭ ñ ŏ ŭ.
  var withoutLatinMark: Unicode.Scalar {
    (0xE0...0x17F).contains(value) ? markedLatin[self] ?? self : self
  }
}

private let markedLatin: [Unicode.Scalar: Unicode.Scalar] = {
  let rows = [
    "aäåāą", "cçćĉċč", "dď", "eëēĕėęě", "gĝğġģ", "hĥħ", "iïīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ",
    "oöøōŏő", "rŕŗř", "sśŝşšſ", "tţťŧ", "uüūŭůűų", "wŵ", "yÿŷ", "zźżž",
  ]
  var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
  for row in rows {
    let letters = Array(row.unicodeScalars)
    for letter in letters.dropFirst() { bases[letter] = letters[0] }
  }
  return bases
}()
