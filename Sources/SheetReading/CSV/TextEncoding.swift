/// How the characters of a text file are laid down in bytes.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  /// A byte a character, the way Windows in the West does; bytes of Vietnamese legacy code pages
  /// come through unharmed, so that they can be told apart afterwards.
  case windows1252 = "Windows-1252"

  /// The encoding of a whole file: by its byte order mark, by where its zeros stand, and UTF-8
  /// where it is valid.
  init(of bytes: [UInt8]) {
    if let wide = TextEncoding.wide(of: Array(bytes.prefix(4096))) {
      self = wide
    } else {
      self = isValidUTF8(bytes.span) ? .utf8 : .windows1252
    }
  }

  /// UTF-16 or UTF-32, by the mark or by the zeros beside ASCII; `nil` for anything else.
  static func wide(of head: [UInt8]) -> TextEncoding? {
    if head.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard head.count >= 4, head.contains(0) else { return nil }
    var zeros = [0, 0, 0, 0]
    for index in 0..<(head.count & ~3) where head[index] == 0 { zeros[index & 3] += 1 }
    let quarter = head.count / 4
    func mostly(_ lane: Int) -> Bool { zeros[lane] * 10 >= quarter * 7 }
    func rarely(_ lane: Int) -> Bool { zeros[lane] * 10 <= quarter }
    switch (mostly(0), mostly(1), mostly(2), mostly(3)) {
    case (false, true, true, true) where rarely(0): return .utf32LittleEndian
    case (true, true, true, false) where rarely(3): return .utf32BigEndian
    case (false, true, false, true) where rarely(0) && rarely(2): return .utf16LittleEndian
    case (true, false, true, false) where rarely(1) && rarely(3): return .utf16BigEndian
    default: return nil
    }
  }

  /// The text in UTF-8 without its byte order mark; what is no character becomes U+FFFD.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8:
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    case .windows1252:
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count * 3 / 2)
      for byte in bytes {
        if byte < 0x80 {
          result.append(byte)
        } else {
          result += String(TextEncoding.windows1252Scalar(byte)).utf8
        }
      }
      return result
    case .utf16LittleEndian: return units(of: bytes, width: 2, littleEndian: true)
    case .utf16BigEndian: return units(of: bytes, width: 2, littleEndian: false)
    case .utf32LittleEndian: return units(of: bytes, width: 4, littleEndian: true)
    case .utf32BigEndian: return units(of: bytes, width: 4, littleEndian: false)
    }
  }

  private func units(of bytes: [UInt8], width: Int, littleEndian: Bool) -> [UInt8] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / width)
    for start in stride(from: 0, through: bytes.count - width, by: width) {
      var unit: UInt32 = 0
      for offset in 0..<width {
        let index = start + (littleEndian ? width - 1 - offset : offset)
        unit = unit << 8 | UInt32(bytes[index])
      }
      units.append(unit)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return width == 2
      ? Array(String(decoding: units.map { UInt16($0) }, as: UTF16.self).utf8)
      : Array(String(decoding: units, as: UTF32.self).utf8)
  }

  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperControls[Int(byte - 0x80)])!
  }

  /// Windows-1252 from 0x80 to 0x9F; the five that it leaves open stand for themselves.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
