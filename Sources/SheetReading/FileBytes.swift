import Glibc

/// Reads files through the system's own calls.
enum FileBytes {
  /// The first bytes of a file, at most `count`.
  static func head(of path: String, count: Int = 4096) throws(ReadFailure) -> [UInt8] {
    try read(path, atMost: count)
  }

  /// A whole file.
  ///
  /// - Throws: `.beyond` where it is longer than the limit.
  static func whole(_ path: String, limits: ReadLimits) throws(ReadFailure) -> [UInt8] {
    let bytes = try read(path, atMost: limits.fileBytes + 1)
    guard bytes.count <= limits.fileBytes else {
      throw .beyond(.fileBytes, limit: limits.fileBytes)
    }
    return bytes
  }

  private static func read(_ path: String, atMost limit: Int) throws(ReadFailure) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .unopened(String(cString: strerror(errno))) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 64 << 10))
    while bytes.count < limit {
      let count = fread(&buffer, 1, min(buffer.count, limit - bytes.count), file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw .unopened(String(cString: strerror(errno))) }
    return bytes
  }
}
