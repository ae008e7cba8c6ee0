/// A compound file: streams in sectors, chained by a table as in a FAT file system (MS-CFB 2).
struct CompoundFile {
  private let bytes: [UInt8]
  private let sectorSize: Int
  private let miniSectorSize: Int
  private let miniCutoff: Int
  private var table: [UInt32] = []
  private var miniTable: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var streams: [String: Entry] = [:]

  /// A directory entry of a stream (MS-CFB 2.6.1).
  private struct Entry {
    let start: UInt32
    let size: Int
  }

  private static let endOfChain: UInt32 = 0xFFFF_FFFE

  init(_ bytes: [UInt8]) throws(ReadFailure) {
    self.bytes = bytes
    let header = bytes[...]
    let shift = try header.uint16(at: 30)
    let miniShift = try header.uint16(at: 32)
    guard shift == 9 || shift == 12, miniShift == 6 else { throw CompoundFile.damage }
    sectorSize = 1 << shift
    miniSectorSize = 1 << miniShift
    miniCutoff = Int(try header.uint32(at: 56))
    table = try sectorTable(header)
    try readDirectory(from: try header.uint32(at: 48))
    let miniTableBytes = try chain(from: try header.uint32(at: 60))
    miniTable = CompoundFile.words(miniTableBytes)
  }

  /// The names of the streams, wherever in the directory they stand.
  var streamNames: Set<String> { Set(streams.keys) }

  /// A stream's bytes; `nil` where there is none of that name.
  func stream(_ name: String) throws(ReadFailure) -> [UInt8]? {
    guard let entry = streams[name] else { return nil }
    guard entry.size <= bytes.count else { throw CompoundFile.damage }
    let content =
      entry.size < miniCutoff
      ? try miniChain(from: entry.start, size: entry.size) : try chain(from: entry.start)
    guard content.count >= entry.size else { throw CompoundFile.damage }
    return Array(content.prefix(entry.size))
  }

  /// The sector allocation table, gathered by way of the double-indirect one (MS-CFB 2.3, 2.5).
  private func sectorTable(_ header: ArraySlice<UInt8>) throws(ReadFailure) -> [UInt32] {
    var sectors: [UInt32] = []
    for index in 0..<109 { sectors.append(try header.uint32(at: 76 + index * 4)) }
    var next = try header.uint32(at: 68)
    var steps = 0
    while next < 0xFFFF_FFFA, steps <= bytes.count / sectorSize {
      let words = CompoundFile.words(try sector(next))
      sectors += words.dropLast()
      next = words.last ?? CompoundFile.endOfChain
      steps += 1
    }
    var table: [UInt32] = []
    for number in sectors where number < 0xFFFF_FFFA {
      guard table.count <= bytes.count else { throw CompoundFile.damage }
      table += CompoundFile.words(try sector(number))
    }
    return table
  }

  private mutating func readDirectory(from start: UInt32) throws(ReadFailure) {
    let directory = try chain(from: start)
    for offset in stride(from: 0, through: directory.count - 128, by: 128) {
      let entry = directory[offset..<offset + 128]
      let kind = entry[offset + 66]
      let start = try entry.uint32(at: 116)
      let size = Int(try entry.uint32(at: 120))
      if kind == 5, offset == 0 {
        miniStream = try chain(from: start)
      } else if kind == 2 {
        let length = max(0, min(try entry.uint16(at: 64), 64) - 2)
        let units = try (0..<length / 2).map { index throws(ReadFailure) in
          UInt16(try entry.uint16(at: index * 2))
        }
        streams[String(decoding: units, as: UTF16.self)] = Entry(start: start, size: size)
      }
    }
  }

  /// The sectors of a chain, joined; a chain that loops is longer than the file.
  private func chain(from start: UInt32) throws(ReadFailure) -> [UInt8] {
    var content: [UInt8] = []
    var next = start
    while next < 0xFFFF_FFFA {
      guard Int(next) < table.count, content.count <= bytes.count else {
        throw CompoundFile.damage
      }
      content += try sector(next)
      next = table[Int(next)]
    }
    return content
  }

  private func miniChain(from start: UInt32, size: Int) throws(ReadFailure) -> [UInt8] {
    var content: [UInt8] = []
    var next = start
    while next < 0xFFFF_FFFA, content.count < size {
      let offset = Int(next) * miniSectorSize
      guard Int(next) < miniTable.count, offset < miniStream.count else {
        throw CompoundFile.damage
      }
      content += miniStream[offset..<min(offset + miniSectorSize, miniStream.count)]
      next = miniTable[Int(next)]
    }
    return content
  }

  /// A sector's bytes; what the end of the file cuts off reads as zero.
  private func sector(_ number: UInt32) throws(ReadFailure) -> [UInt8] {
    let offset = (Int(number) + 1) * sectorSize
    guard offset < bytes.count else { throw CompoundFile.damage }
    let content = Array(bytes[offset..<min(offset + sectorSize, bytes.count)])
    return content + [UInt8](repeating: 0, count: sectorSize - content.count)
  }

  private static func words(_ bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count & ~3, by: 4).map { offset in
      var word: UInt32 = 0
      for index in (offset..<offset + 4).reversed() { word = word << 8 | UInt32(bytes[index]) }
      return word
    }
  }

  private static let damage = ReadFailure.damaged(part: "CFB", detail: "MS-CFB 2.2")
}
