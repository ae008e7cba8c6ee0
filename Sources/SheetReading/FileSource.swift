import Glibc
import Sheets

/// Where a file's bytes are: on disk, or in memory for a member of an archive.
enum FileSource {
  case path(String)
  case bytes([UInt8])

  /// The first bytes, at most `count`.
  func head(count: Int = 4096) throws(ReadFailure) -> [UInt8] {
    switch self {
    case .path(let path): try FileSource.read(path, atMost: count)
    case .bytes(let bytes): Array(bytes.prefix(count))
    }
  }

  /// The whole file.
  ///
  /// - Throws: `.beyond` where it is longer than the limit.
  func whole(limits: ReadLimits) throws(ReadFailure) -> [UInt8] {
    let bytes =
      switch self {
      case .path(let path): try FileSource.read(path, atMost: limits.fileBytes + 1)
      case .bytes(let bytes): bytes
      }
    guard bytes.count <= limits.fileBytes else {
      throw .beyond(.fileBytes, limit: limits.fileBytes)
    }
    return bytes
  }

  private static func read(_ path: String, atMost limit: Int) throws(ReadFailure) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .unopened(SystemReason()) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 64 << 10))
    while bytes.count < limit {
      let count = fread(&buffer, 1, min(buffer.count, limit - bytes.count), file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw .unopened(SystemReason()) }
    return bytes
  }
}
