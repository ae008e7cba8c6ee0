/// Reads strings out of a record and its continuations.
///
/// A continuation that breaks a string's characters begins with a byte that tells anew whether
/// they are wide (MS-XLS 2.5.293); nothing else is interrupted so.
struct BIFFText {
  private let segments: [ArraySlice<UInt8>]
  private var segment = 0
  private var rest: ArraySlice<UInt8>

  init(_ record: BIFFRecord, from offset: Int) throws(ReadFailure) {
    segments = record.segments
    rest = try record.body.from(offset)
  }

  /// A string with a 16-bit length: XLUnicodeRichExtendedString, XLUnicodeString.
  mutating func unicodeString() throws(ReadFailure) -> [UInt8] {
    let count = try uint16()
    return try characters(count)
  }

  /// A string with an 8-bit length: ShortXLUnicodeString.
  mutating func shortUnicodeString() throws(ReadFailure) -> [UInt8] {
    let count = try uint8()
    return try characters(count)
  }

  /// Bytes in a code page, as BIFF5 has them; each becomes the character that Windows in the West
  /// has for it.
  mutating func codePageString(count: Int) throws(ReadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes.append(UInt8(try uint8())) }
    return TextEncoding.windows1252.utf8(of: bytes)
  }

  private mutating func characters(_ count: Int) throws(ReadFailure) -> [UInt8] {
    let flags = try uint8()
    let runs = flags & 0x08 != 0 ? try uint16() : 0
    let extensionSize = flags & 0x04 != 0 ? try uint32() : 0
    var isWide = flags & 0x01 != 0
    var units: [UInt16] = []
    units.reserveCapacity(min(count, 1024))
    while units.count < count {
      if rest.isEmpty {
        try advance()
        isWide = try uint8() & 0x01 != 0
      }
      units.append(UInt16(isWide ? try uint16() : try uint8()))
    }
    try skip(runs * 4 + extensionSize)
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  mutating func uint8() throws(ReadFailure) -> Int {
    while rest.isEmpty { try advance() }
    return Int(rest.removeFirst())
  }

  mutating func uint16() throws(ReadFailure) -> Int {
    let low = try uint8()
    return low | (try uint8()) << 8
  }

  private mutating func uint32() throws(ReadFailure) -> Int {
    let low = try uint16()
    return low | (try uint16()) << 16
  }

  private mutating func skip(_ count: Int) throws(ReadFailure) {
    var left = count
    while left > rest.count {
      left -= rest.count
      try advance()
    }
    rest = rest.dropFirst(left)
  }

  private mutating func advance() throws(ReadFailure) {
    segment += 1
    guard segment < segments.count else { throw .damaged(part: "Workbook", detail: "string") }
    rest = segments[segment]
  }
}
