/// One file inside an archive, as the central directory has it (APPNOTE 4.3.12).
struct ZipEntry: Sendable {
  /// How the bytes are laid down (APPNOTE 4.4.5).
  enum Method: Hashable, Sendable {
    case stored, deflated
    case other(Int)
  }

  let name: String
  let method: Method
  let isEncrypted: Bool
  let crc: UInt32
  let compressedSize: Int
  /// Bytes after inflation, as the directory claims.
  let size: Int
  /// Where the file's own header stands.
  let headerOffset: Int
}

/// The central directory of a ZIP archive (APPNOTE 4.3), with the extensions for large ones (ZIP64,
/// APPNOTE 4.3.14).
///
/// What stands before the archive, as in one that unpacks itself, is passed over; so is a comment
/// behind it. Sizes and places are the directory's, so that archives written as a stream, with
/// data descriptors, need no more.
struct ZipDirectory {
  private(set) var entries: [ZipEntry] = []

  private static let endSize = 22
  private static let longestComment = 0xFFFF
  private static let locatorSize = 20
  private static let end64Size = 56
  private static let headerSize = 46
  static let localHeaderSize = 30

  init(_ file: borrowing FileBytes, limits: ReadLimits) throws(ReadFailure) {
    let end = try EndOfDirectory(file)
    let directory = try file.read(at: end.start, count: end.size)
    try readEntries(directory.span, shift: end.shift, limits: limits)
  }

  private mutating func readEntries(
    _ directory: Span<UInt8>, shift: Int, limits: ReadLimits
  ) throws(ReadFailure) {
    var offset = 0
    while offset < directory.count {
      guard directory.count - offset >= ZipDirectory.headerSize,
        directory.begins(ZipSignature.centralHeader, at: offset)
      else { throw ZipDirectory.damage("4.3.12") }
      let header = directory.extracting(offset..<directory.count)
      let nameEnd = ZipDirectory.headerSize + header.uint16(at: 28)
      let extraEnd = nameEnd + header.uint16(at: 30)
      offset += extraEnd + header.uint16(at: 32)
      guard offset <= directory.count else { throw ZipDirectory.damage("4.3.12") }
      entries.append(
        try ZipEntry(
          header, name: header.extracting(ZipDirectory.headerSize..<nameEnd),
          extra: header.extracting(nameEnd..<extraEnd), shift: shift))
      guard entries.count <= limits.entries else {
        throw .beyond(.entries, limit: limits.entries)
      }
    }
  }

  /// Where the directory stands, as its end tells (APPNOTE 4.3.16).
  private struct EndOfDirectory {
    let start: Int
    let size: Int
    /// What is to be added to the places that the directory names.
    let shift: Int

    init(_ file: borrowing FileBytes) throws(ReadFailure) {
      var tail = try ZipDirectory.tail(of: file, withComment: 0)
      var found = EndOfDirectory.place(in: tail.span)
      if found == nil {
        tail = try ZipDirectory.tail(of: file, withComment: ZipDirectory.longestComment)
        found = EndOfDirectory.place(in: tail.span)
      }
      guard let place = found else { throw ZipDirectory.damage("4.3.16") }
      let tailStart = file.count - tail.count
      let record = tail.span.extracting(place..<tail.count)
      var size = record.uint32(at: 12)
      var offset = record.uint32(at: 16)
      var end = tailStart + place
      let locatorStart = max(0, end - ZipDirectory.locatorSize)
      let locator = try file.read(at: locatorStart, count: end - locatorStart)
      if locator.span.begins(ZipSignature.locator64, at: 0) {
        let record = try EndOfDirectory.record64(
          before: locatorStart, named: locator.span.uint64(at: 8), of: file)
        end = record.place
        size = record.bytes.span.uint64(at: 40)
        offset = record.bytes.span.uint64(at: 48)
      }
      guard size >= 0, size <= end else { throw ZipDirectory.damage("4.3.16") }
      // The directory ends where its end begins, wherever that says the directory to be.
      let first = try file.read(at: end - size, count: min(size, 4))
      let isBefore = first.isEmpty || first.span.begins(ZipSignature.centralHeader, at: 0)
      start = isBefore ? end - size : offset
      shift = start &- offset
      self.size = size
    }

    /// The last place that may be an end, its comment reaching to the end of the file.
    private static func place(in tail: Span<UInt8>) -> Int? {
      var place = tail.count - ZipDirectory.endSize
      while place >= 0 {
        if tail.begins(ZipSignature.end, at: place),
          place + ZipDirectory.endSize + tail.uint16(at: place + 20) <= tail.count
        {
          return place
        }
        place -= 1
      }
      return nil
    }

    /// The end of a large archive's directory (APPNOTE 4.3.14): just before its locator, or where
    /// the locator says.
    private static func record64(
      before locator: Int, named offset: Int, of file: borrowing FileBytes
    ) throws(ReadFailure) -> (place: Int, bytes: [UInt8]) {
      for place in [locator - ZipDirectory.end64Size, offset] where place >= 0 {
        guard place <= file.count - ZipDirectory.end64Size else { continue }
        let bytes = try file.read(at: place, count: ZipDirectory.end64Size)
        if bytes.span.begins(ZipSignature.end64, at: 0) { return (place, bytes) }
      }
      throw ZipDirectory.damage("4.3.14")
    }
  }

  /// The end of the file, as long as a directory's end and a comment can be.
  private static func tail(
    of file: borrowing FileBytes, withComment length: Int
  ) throws(ReadFailure) -> [UInt8] {
    let size = min(file.count, endSize + length)
    return try file.read(at: file.count - size, count: size)
  }

  static func damage(_ clause: String) -> ReadFailure {
    .damaged(part: "ZIP", detail: "APPNOTE \(clause)")
  }
}

/// The four bytes with which a record begins.
enum ZipSignature {
  static let localHeader = Word("P", "K", "\u{3}", "\u{4}")
  static let centralHeader = Word("P", "K", "\u{1}", "\u{2}")
  static let end = Word("P", "K", "\u{5}", "\u{6}")
  static let end64 = Word("P", "K", "\u{6}", "\u{6}")
  static let locator64 = Word("P", "K", "\u{6}", "\u{7}")
}

extension ZipEntry {
  private static let methodOfAES = 99

  /// - Parameter header: The directory's header of the entry, and what follows it.
  fileprivate init(
    _ header: Span<UInt8>, name: Span<UInt8>, extra: Span<UInt8>, shift: Int
  ) throws(ReadFailure) {
    let method = header.uint16(at: 10)
    var sizes = [header.uint32(at: 24), header.uint32(at: 20), header.uint32(at: 42)]
    if sizes.contains(0xFFFF_FFFF) { ZipEntry.readLarge(&sizes, from: extra) }
    guard sizes.allSatisfy({ $0 >= 0 }) else { throw ZipDirectory.damage("4.5.3") }
    let bytes = [UInt8](name)
    self.name = String(decoding: TextEncoding(of: bytes).utf8(of: bytes), as: UTF8.self)
    self.method = method == 0 ? .stored : method == 8 ? .deflated : .other(method)
    isEncrypted = header.uint16(at: 8) & 1 == 1 || method == ZipEntry.methodOfAES
    crc = UInt32(header.uint32(at: 16))
    (size, compressedSize) = (sizes[0], sizes[1])
    headerOffset = sizes[2] &+ shift
  }

  /// Sizes and place that 32 bits do not hold (APPNOTE 4.5.3).
  private static func readLarge(_ sizes: inout [Int], from extra: Span<UInt8>) {
    var offset = 0
    while offset + 4 <= extra.count, extra.uint16(at: offset) != 0x0001 {
      offset += 4 + extra.uint16(at: offset + 2)
    }
    offset += 4
    for index in sizes.indices where sizes[index] == 0xFFFF_FFFF && offset + 8 <= extra.count {
      sizes[index] = extra.uint64(at: offset)
      offset += 8
    }
  }
}

/// Numbers as ZIP stores them, the least byte first; zeros stand for what lies beyond the end.
extension Span<UInt8> {
  func uint16(at index: Int) -> Int { Int(word(at: index) & 0xFFFF) }
  func uint32(at index: Int) -> Int { Int(word(at: index) & 0xFFFF_FFFF) }
  /// Negative where it is more than `Int` holds.
  func uint64(at index: Int) -> Int { Int(truncatingIfNeeded: word(at: index)) }
}
