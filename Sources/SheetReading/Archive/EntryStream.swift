import CIsal

/// The bytes of one entry as they inflate (RFC 1951), or as they are stored.
struct EntryStream {
  private let entry: ZipEntry
  private let buffers: EntryBuffers
  /// Where the rest of the entry's bytes stands in the archive.
  private var rest: Range<Int>
  /// The part of the input buffer that has been read and not yet inflated.
  private var unread = 0..<0
  private var crc: UInt32 = 0
  /// Whether all of the entry has been read and its CRC found right.
  private(set) var isFinished = false

  /// - Throws: As `ZipEntry.place`.
  init(
    _ entry: ZipEntry, of file: borrowing FileBytes, _ buffers: EntryBuffers
  ) throws(ReadFailure) {
    rest = try entry.place(in: file, header: &buffers.input)
    self.entry = entry
    self.buffers = buffers
    isal_inflater_reset(buffers.inflater)
  }

  /// Fills a buffer from an index on.
  ///
  /// - Returns: How many bytes were written.
  mutating func read(
    _ file: borrowing FileBytes, into output: inout [UInt8], from start: Int
  ) throws(ReadFailure) -> Int {
    if unread.isEmpty { try refill(file) }
    let produced =
      entry.method == .stored
      ? copy(into: &output, from: start) : try inflate(into: &output, from: start)
    guard !isFinished || crc == entry.crc else {
      throw .damaged(part: entry.name, detail: "CRC")
    }
    return produced
  }

  /// Reads more of the entry's bytes; a file that has fewer than it had is damaged.
  private mutating func refill(_ file: borrowing FileBytes) throws(ReadFailure) {
    let count = try file.read(at: rest.lowerBound, into: &buffers.input, atMost: rest.count)
    guard count > 0 || rest.isEmpty else { throw .damaged(part: entry.name, detail: "ZIP") }
    rest = rest.lowerBound + count..<rest.upperBound
    unread = 0..<count
  }

  private mutating func inflate(
    into output: inout [UInt8], from start: Int
  ) throws(ReadFailure) -> Int {
    let progress = buffers.input.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        let progress = isal_inflater_run(
          buffers.inflater, input.baseAddress! + unread.lowerBound, unread.count,
          output.baseAddress! + start, output.count - start)
        crc = isal_crc32(crc, output.baseAddress! + start, progress.produced)
        return progress
      }
    }
    unread = unread.lowerBound + progress.taken..<unread.upperBound
    isFinished = progress.finished != 0
    guard progress.failed == 0, progress.taken > 0 || progress.produced > 0 || isFinished else {
      throw .damaged(part: entry.name, detail: "DEFLATE")
    }
    return progress.produced
  }

  private mutating func copy(into output: inout [UInt8], from start: Int) -> Int {
    let count = min(unread.count, output.count - start)
    buffers.input.withUnsafeBytes { input in
      output.withUnsafeMutableBytes { output in
        let source = UnsafeRawBufferPointer(rebasing: input[unread.lowerBound...].prefix(count))
        UnsafeMutableRawBufferPointer(rebasing: output[start...]).copyMemory(from: source)
        crc = isal_crc32(crc, source.baseAddress!, count)
      }
    }
    unread = unread.lowerBound + count..<unread.upperBound
    isFinished = unread.isEmpty && rest.isEmpty
    return count
  }
}

extension ZipEntry {
  /// Where the entry's bytes stand in the file.
  ///
  /// - Parameter header: Memory for the entry's own header (APPNOTE 4.3.7).
  /// - Throws: `.encrypted`; `.damaged` where the entry does not stand where it should, or is
  ///   compressed in another way than a package allows (ECMA-376 Part 2, annex B).
  func place(
    in file: borrowing FileBytes, header: inout [UInt8]
  ) throws(ReadFailure) -> Range<Int> {
    guard !isEncrypted else { throw .encrypted }
    if case .other(let method) = method {
      throw .damaged(part: name, detail: "APPNOTE 4.4.5: \(method)")
    }
    let misplaced = ReadFailure.damaged(part: name, detail: "APPNOTE 4.3.7")
    guard headerOffset >= 0, headerOffset < file.count else { throw misplaced }
    let count = try file.read(
      at: headerOffset, into: &header, atMost: ZipDirectory.localHeaderSize)
    guard let size = ZipEntry.headerSize(header[..<count]),
      compressedSize <= file.count - headerOffset - size
    else { throw misplaced }
    let start = headerOffset + size
    return start..<start + compressedSize
  }

  /// How long an entry's own header is, its name and its extra field with it.
  private static func headerSize(_ bytes: ArraySlice<UInt8>) -> Int? {
    let header = bytes.span
    guard header.begins(ZipSignature.localHeader, at: 0) else { return nil }
    return ZipDirectory.localHeaderSize + header.uint16(at: 26) + header.uint16(at: 28)
  }
}
