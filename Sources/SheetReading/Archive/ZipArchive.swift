import CZip
import Glibc
import Sheets

/// One file inside an archive.
struct ZipEntry: Sendable {
  /// Its place in the central directory.
  let index: Int
  /// As the directory has it.
  let name: String
  /// Bytes after inflation, as the directory claims.
  let size: Int
  let compressedSize: Int
  let crc: UInt32
  let isDeflated: Bool
  let isEncrypted: Bool
}

/// How many bytes an archive has inflated to so far: entries may overlap, and be read again.
private final class Inflation {
  var total = 0
}

/// A ZIP archive opened for reading; libzip checks its directory and each entry's CRC.
struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  private let inflation = Inflation()
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

  /// Inflates an entry and gives it piece by piece to a closure.
  ///
  /// - Parameter body: Takes what has been inflated and not yet been taken, and whether the entry
  ///   ends with it; says how many bytes it is done with. The rest comes again, with more.
  /// - Throws: `.damaged` on a broken stream or a wrong CRC, `.beyond` when it inflates to more
  ///   than the limit whatever size it claims.
  func read(
    _ entry: ZipEntry, limits: ReadLimits,
    body: (Span<UInt8>, _ isLast: Bool) throws(ReadFailure) -> Int
  ) throws(ReadFailure) {
    var stream = try EntryStream(entry, of: archive)
    var buffer = [UInt8](repeating: 0, count: min(max(entry.size, 4096) + 16, 256 << 10))
    var filled = 0
    var total = 0
    var isLast = false
    while !isLast {
      let produced = try stream.read(into: &buffer, from: filled)
      isLast = produced == 0
      filled += produced
      total += produced
      inflation.total += produced
      guard total <= limits.partBytes else { throw .beyond(.partBytes, limit: limits.partBytes) }
      guard inflation.total <= limits.inflatedBytes else {
        throw .beyond(.inflatedBytes, limit: limits.inflatedBytes)
      }
      if isLast { try stream.check() }
      let taken = try body(buffer.span.extracting(0..<filled), isLast)
      if taken > 0 {
        buffer.withUnsafeMutableBytes { bytes in
          bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<filled]))
        }
        filled -= taken
      }
      if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
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
          compressedSize: Int(clamping: status.comp_size),
          crc: status.crc, isDeflated: status.comp_method == ZIP_CM_DEFLATE,
          isEncrypted: status.encryption_method != ZIP_EM_NONE))
    }
    return entries
  }

  private static func failure(code: Int32) -> ReadFailure {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    if zip_error_system_type(&error) == ZIP_ET_SYS {
      return .unopened(SystemReason(zip_error_code_system(&error)))
    }
    return code == ZIP_ER_NOENT
      ? .unopened(SystemReason(ENOENT))
      : .damaged(part: "ZIP", detail: String(cString: zip_error_strerror(&error)))
  }
}
