import Glibc
import Sheets

/// The bytes of a file: in memory for a short one, for what can be read only once, and for a member
/// of an archive; on disk, read where they are asked for, for any other.
struct FileBytes: ~Copyable {
  enum Storage: ~Copyable {
    case memory([UInt8])
    case disk(OpenFile)
  }

  /// A file no longer than this is read at once, before anything is known of it.
  private static let shortFile = 1 << 20

  private let storage: Storage
  let count: Int

  init(_ bytes: [UInt8]) {
    storage = .memory(bytes)
    count = bytes.count
  }

  init(path: String, limits: ReadLimits) throws(ReadFailure) {
    let file = try OpenFile(path)
    if file.hasSize, file.size > FileBytes.shortFile {
      count = file.size
      storage = .disk(file)
    } else {
      let bytes = try file.read(atMost: limits.fileBytes + 1)
      count = bytes.count
      storage = .memory(bytes)
    }
  }

  /// The first bytes, at most `count`.
  func head(count: Int = 4096) throws(ReadFailure) -> [UInt8] {
    try read(at: 0, count: min(count, self.count))
  }

  /// The whole file.
  ///
  /// - Throws: `.beyond` where it is longer than the limit.
  func whole(limits: ReadLimits) throws(ReadFailure) -> [UInt8] {
    guard count <= limits.fileBytes else { throw .beyond(.fileBytes, limit: limits.fileBytes) }
    switch storage {
    case .memory(let bytes): return bytes
    case .disk(let file): return try file.read(atMost: count)
    }
  }

  /// As many bytes from an offset on.
  ///
  /// - Throws: `.damaged` where there are not so many.
  func read(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
    guard offset >= 0, count >= 0, count <= self.count - offset else { throw FileBytes.tooShort }
    var bytes = [UInt8](repeating: 0, count: count)
    guard try read(at: offset, into: &bytes, atMost: count) == count else {
      throw FileBytes.tooShort
    }
    return bytes
  }

  /// Fills the beginning of a buffer with the bytes from an offset on.
  ///
  /// - Returns: How many there were, up to a limit.
  func read(
    at offset: Int, into buffer: inout [UInt8], atMost limit: Int
  ) throws(ReadFailure) -> Int {
    let length = max(0, min(limit, buffer.count, count - offset))
    switch storage {
    case .memory(let bytes):
      buffer.withUnsafeMutableBytes { buffer in
        bytes.withUnsafeBytes { bytes in
          buffer.copyMemory(
            from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
        }
      }
      return length
    case .disk(let file): return try file.read(at: offset, into: &buffer, count: length)
    }
  }

  /// The file was cut short, or ends before what it says to hold.
  private static let tooShort = ReadFailure.damaged(part: "ZIP", detail: "APPNOTE 4.3")
}

/// A file of the system, opened for reading.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  let size: Int
  /// Whether its size is known before it is read, as that of a pipe is not.
  let hasSize: Bool

  init(_ path: String) throws(ReadFailure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else { throw OpenFile.failure }
    size = Int(status.st_size)
    hasSize = size > 0 && status.st_mode & S_IFMT == S_IFREG
  }

  deinit {
    close(descriptor)
  }

  /// All of it from the beginning.
  func read(atMost limit: Int) throws(ReadFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(limit, hasSize ? size : 4096))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress! + filled, buffer.count - filled)
      }
      guard count >= 0 || errno == EINTR else { throw OpenFile.failure }
      if count == 0 { break }
      filled += max(count, 0)
      if filled == bytes.count, filled < limit, !hasSize {
        bytes += [UInt8](repeating: 0, count: min(filled, limit - filled))
      }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Fills the beginning of a buffer; fewer bytes than asked for only at the end of the file.
  func read(
    at offset: Int, into buffer: inout [UInt8], count: Int
  ) throws(ReadFailure) -> Int {
    var filled = 0
    while filled < count {
      let read = buffer.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress! + filled, count - filled, offset + filled)
      }
      guard read >= 0 || errno == EINTR else { throw OpenFile.failure }
      if read == 0 { break }
      filled += max(read, 0)
    }
    return filled
  }

  /// What the system says of its last failure.
  private static var failure: ReadFailure { .unopened(SystemReason()) }
}
