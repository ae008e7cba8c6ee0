import CZip
import Glibc

/// One file inside an archive.
struct ZipEntry: Sendable {
  /// Its place in the central directory.
  let index: Int
  /// As the directory has it.
  let name: String
  /// Bytes after inflation, as the directory claims.
  let size: Int
  let isEncrypted: Bool
}

/// A ZIP archive opened for reading; libzip checks its directory and each entry's CRC.
struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  let entries: [ZipEntry]

  /// - Throws: `.damaged` where the directory cannot be made out.
  init(_ source: FileSource, limits: ReadLimits) throws(ReadFailure) {
    let opened = try ZipArchive.open(source)
    do {
      entries = try ZipArchive.directory(of: opened, limits: limits)
      archive = opened
    } catch {
      zip_discard(opened)
      throw error
    }
  }

  deinit {
    zip_discard(archive)
  }

  /// Inflates an entry piece by piece.
  ///
  /// - Throws: `.damaged` on a broken stream or a wrong CRC, `.beyond` when it inflates to more
  ///   than the limit whatever size it claims.
  func read(
    _ entry: ZipEntry, limits: ReadLimits, body: (Span<UInt8>) throws(ReadFailure) -> Void
  ) throws(ReadFailure) {
    guard !entry.isEncrypted else { throw .encrypted }
    guard let file = zip_fopen_index(archive, zip_uint64_t(entry.index), 0) else {
      throw .damaged(part: entry.name, detail: String(cString: zip_strerror(archive)))
    }
    defer { zip_fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var total = 0
    while true {
      let count = Int(zip_fread(file, &buffer, zip_uint64_t(buffer.count)))
      guard count >= 0 else {
        throw .damaged(part: entry.name, detail: String(cString: zip_file_strerror(file)))
      }
      if count == 0 { return }
      total += count
      guard total <= limits.partBytes else { throw .beyond(.partBytes, limit: limits.partBytes) }
      try body(buffer.span.extracting(0..<count))
    }
  }

  private static func open(_ source: FileSource) throws(ReadFailure) -> OpaquePointer {
    switch source {
    case .path(let path):
      var code: Int32 = 0
      guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw failure(code: code) }
      return archive
    case .bytes(let bytes):
      return try open(bytes)
    }
  }

  private static func open(_ bytes: [UInt8]) throws(ReadFailure) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // libzip frees the copy with the source.
    let copy = malloc(max(bytes.count, 1))!
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged(part: "ZIP", detail: String(cString: zip_error_strerror(&error)))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(part: "ZIP", detail: String(cString: zip_error_strerror(&error)))
    }
    return archive
  }

  private static func directory(
    of archive: OpaquePointer, limits: ReadLimits
  ) throws(ReadFailure) -> [ZipEntry] {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else { throw .beyond(.entries, limit: limits.entries) }
    var entries: [ZipEntry] = []
    entries.reserveCapacity(count)
    for index in 0..<count {
      var status = zip_stat_t()
      guard zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0, let name = status.name
      else { continue }
      entries.append(
        ZipEntry(
          index: index, name: String(cString: name), size: Int(clamping: status.size),
          isEncrypted: status.encryption_method != ZIP_EM_NONE))
    }
    return entries
  }

  private static func failure(code: Int32) -> ReadFailure {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    let words = String(cString: zip_error_strerror(&error))
    return code == ZIP_ER_OPEN || code == ZIP_ER_NOENT
      ? .unopened(words) : .damaged(part: "ZIP", detail: words)
  }
}
