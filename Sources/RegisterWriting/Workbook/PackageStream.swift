import Glibc
import Sheets

/// A ZIP package written from its first byte to its last: parts taken over as they are deflated,
/// and parts of any length that come in pieces.
///
/// libzip wants ZIP64 for a part whose length it does not know beforehand, which Excel takes for
/// damage; here the lengths are put into the part's header when its last piece is written.
///
/// - SeeAlso: APPNOTE.TXT 6.3, §4.3.
struct PackageStream: ~Copyable {
  /// Why the package could not be written.
  enum Failure: Error {
    case system(SystemReason)
    /// The part of this name is larger than its header can say without ZIP64.
    case partTooLarge(String)
  }

  /// A part as the directory lists it.
  private struct Part {
    let name: [UInt8]
    let offset: UInt64
    var method: UInt16 = 8
    var crc: UInt32 = 0
    var deflatedSize: UInt64 = 0
    var size: UInt64 = 0
  }

  private let file: UnsafeMutablePointer<FILE>
  private var offset: UInt64 = 0
  private var parts: [Part] = []

  init(path: String) throws(Failure) {
    guard let file = fopen(path, "w") else { throw .system(SystemReason()) }
    self.file = file
  }

  deinit { fclose(file) }

  /// Takes over a part of another package, deflated or not as it stands there.
  mutating func add(_ name: String, raw part: RawPart) throws(Failure) {
    try begin(name)
    let last = parts.count - 1
    parts[last].method = part.method
    parts[last].crc = part.crc
    parts[last].size = UInt64(part.size)
    parts[last].deflatedSize = UInt64(part.bytes.count)
    try write(part.bytes)
    try end()
  }

  /// Adds a part that is at hand, deflated a piece at a time.
  mutating func add(_ name: String, _ part: [UInt8]) throws(Failure) {
    let length = 1 << 20
    try begin(name)
    for start in stride(from: 0, to: part.count, by: length) {
      let end = min(start + length, part.count)
      try append(DeflatedPiece(Array(part[start..<end]), isLast: end == part.count))
    }
    try end()
  }

  /// Begins a part that comes in pieces.
  mutating func begin(_ name: String) throws(Failure) {
    let part = Part(name: Array(name.utf8), offset: offset)
    parts.append(part)
    try write(header(of: part))
  }

  mutating func append(_ piece: DeflatedPiece) throws(Failure) {
    let last = parts.count - 1
    parts[last].crc = piece.crc(after: parts[last].crc)
    parts[last].size += UInt64(piece.plain.count)
    parts[last].deflatedSize += UInt64(piece.deflated.count)
    try write(piece.deflated)
  }

  /// Ends the part, whose lengths are known now.
  mutating func end() throws(Failure) {
    let part = parts[parts.count - 1]
    guard max(part.size, part.deflatedSize) < 0xFFFF_FFFF else {
      throw .partTooLarge(String(decoding: part.name, as: UTF8.self))
    }
    guard fseeko(file, off_t(part.offset), SEEK_SET) == 0 else { throw .system(SystemReason()) }
    try put(header(of: part))
    guard fseeko(file, 0, SEEK_END) == 0 else { throw .system(SystemReason()) }
  }

  /// Writes the directory and closes the file.
  consuming func finish() throws(Failure) {
    let start = offset
    for part in parts { try write(entry(of: part)) }
    try write(directoryEnd(from: start))
    guard fflush(file) == 0 else { throw .system(SystemReason()) }
  }

  private mutating func write(_ bytes: [UInt8]) throws(Failure) {
    try put(bytes)
    offset += UInt64(bytes.count)
  }

  private func put(_ bytes: [UInt8]) throws(Failure) {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw .system(SystemReason()) }
  }

  // MARK: Records

  private func header(of part: Part) -> [UInt8] {
    Fields().long(0x0403_4B50).short(20).bytes(common(to: part)).short(0).bytes(part.name).result
  }

  /// What the header of a part and its entry in the directory both say, the length of its name
  /// last; dated 1 January 1980, so that the same parts make the same package.
  private func common(to part: Part) -> [UInt8] {
    Fields().short(0x0800).short(part.method).short(0).short(0x21).long(part.crc)
      .long(UInt32(part.deflatedSize)).long(UInt32(part.size)).short(UInt16(part.name.count))
      .result
  }

  private func entry(of part: Part) -> [UInt8] {
    let isFar = part.offset >= 0xFFFF_FFFF
    let far = isFar ? Fields().short(1).short(8).double(part.offset).result : []
    return Fields().long(0x0201_4B50).short(isFar ? 45 : 20).short(isFar ? 45 : 20)
      .bytes(common(to: part)).short(UInt16(far.count)).short(0).short(0).short(0).long(0)
      .long(isFar ? 0xFFFF_FFFF : UInt32(part.offset)).bytes(part.name).bytes(far).result
  }

  private func directoryEnd(from start: UInt64) -> [UInt8] {
    let (size, count) = (offset - start, UInt64(parts.count))
    let isFar = start >= 0xFFFF_FFFF || count >= 0xFFFF
    let far =
      isFar
      ? Fields().long(0x0606_4B50).double(44).short(45).short(45).long(0).long(0).double(count)
        .double(count).double(size).double(start).long(0x0706_4B50).long(0).double(offset).long(1)
        .result : []
    return Fields().bytes(far).long(0x0605_4B50).short(0).short(0)
      .short(UInt16(min(count, 0xFFFF))).short(UInt16(min(count, 0xFFFF))).long(UInt32(size))
      .long(UInt32(min(start, 0xFFFF_FFFF))).short(0).result
  }
}

/// The bytes of a part as its package holds them.
struct RawPart {
  /// 0 stored, 8 deflated.
  let method: UInt16
  let crc: UInt32
  /// Of the part itself.
  let size: Int
  let bytes: [UInt8]
}

/// Little-endian numbers one behind the other.
private struct Fields {
  private(set) var result: [UInt8] = []

  func short(_ value: UInt16) -> Fields { adding(value) }
  func long(_ value: UInt32) -> Fields { adding(value) }
  func double(_ value: UInt64) -> Fields { adding(value) }

  func bytes(_ bytes: [UInt8]) -> Fields {
    var copy = self
    copy.result += bytes
    return copy
  }

  private func adding(_ value: some FixedWidthInteger) -> Fields {
    var copy = self
    for index in 0..<value.bitWidth / 8 {
      copy.result.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
    }
    return copy
  }
}
