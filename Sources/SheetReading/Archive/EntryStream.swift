import CIsal
import CZip

/// The bytes of one entry as they inflate: DEFLATE by ISA-L from the raw entry, anything else by
/// libzip.
struct EntryStream: ~Copyable {
  private let file: OpaquePointer
  private let entry: ZipEntry
  private let inflater: OpaquePointer?
  private var input: [UInt8]
  /// The part of the input that has been read and not yet inflated.
  private var unread = 0..<0
  private var isFinished = false
  private var crc: UInt32 = 0

  init(_ entry: ZipEntry, of archive: OpaquePointer) throws(ReadFailure) {
    guard !entry.isEncrypted else { throw .encrypted }
    let flags = entry.isDeflated ? ZIP_FL_COMPRESSED : 0
    guard let file = zip_fopen_index(archive, zip_uint64_t(entry.index), flags) else {
      throw .damaged(part: entry.name, detail: String(cString: zip_strerror(archive)))
    }
    self.file = file
    self.entry = entry
    inflater = entry.isDeflated ? isal_inflater_create() : nil
    input = [UInt8](
      repeating: 0, count: entry.isDeflated ? min(max(entry.compressedSize, 1), 64 << 10) : 0)
  }

  deinit {
    if let inflater { isal_inflater_free(inflater) }
    zip_fclose(file)
  }

  /// Fills a buffer from an index on.
  ///
  /// - Returns: How many bytes were written; 0 at the end of the entry.
  mutating func read(into buffer: inout [UInt8], from start: Int) throws(ReadFailure) -> Int {
    if inflater == nil {
      return try stored(into: &buffer, from: start)
    }
    var produced = 0
    while produced == 0, !isFinished {
      if unread.isEmpty { try refill() }
      produced = try inflate(into: &buffer, from: start)
    }
    return produced
  }

  /// Compares the CRC of what was read with the directory's.
  func check() throws(ReadFailure) {
    guard inflater == nil || crc == entry.crc else {
      throw .damaged(part: entry.name, detail: "CRC")
    }
  }

  private mutating func inflate(
    into buffer: inout [UInt8], from start: Int
  ) throws(ReadFailure) -> Int {
    guard let inflater else { return 0 }
    let progress = input.withUnsafeBufferPointer { input in
      buffer.withUnsafeMutableBufferPointer { buffer in
        let progress = isal_inflater_run(
          inflater, input.baseAddress! + unread.lowerBound, unread.count,
          buffer.baseAddress! + start, buffer.count - start)
        crc = isal_crc32(crc, buffer.baseAddress! + start, progress.produced)
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

  /// Reads more of the raw entry; its end before that of the stream is damage.
  private mutating func refill() throws(ReadFailure) {
    let count = Int(zip_fread(file, &input, zip_uint64_t(input.count)))
    guard count > 0 else { throw .damaged(part: entry.name, detail: "DEFLATE") }
    unread = 0..<count
  }

  /// What libzip inflates itself, or what is not compressed; it checks the CRC.
  private mutating func stored(
    into buffer: inout [UInt8], from start: Int
  ) throws(ReadFailure) -> Int {
    let count = buffer.withUnsafeMutableBufferPointer { buffer in
      Int(zip_fread(file, buffer.baseAddress! + start, zip_uint64_t(buffer.count - start)))
    }
    guard count >= 0 else {
      throw .damaged(part: entry.name, detail: String(cString: zip_file_strerror(file)))
    }
    return count
  }
}
