import CZip
import Glibc
import Sheets

/// The parts of a ZIP package, replaced or added one by one; every other part keeps its bytes.
struct PackageParts: ~Copyable {
  /// Why the package could not be opened or saved.
  struct Failure: Error {
    /// What the operating system refused; `nil` where it was libzip that gave up.
    private let system: SystemReason?
    /// libzip's words.
    private let words: String

    fileprivate init(_ error: inout zip_error_t) {
      system =
        zip_error_system_type(&error) == ZIP_ET_SYS
        ? SystemReason(zip_error_code_system(&error)) : nil
      words = String(cString: zip_error_strerror(&error))
    }

    fileprivate init(system: SystemReason) {
      self.system = system
      words = ""
    }

    func writeError(_ path: String) -> WriteError {
      system.map { .system(path: path, reason: $0) } ?? .library(path: path, reason: words)
    }
  }

  private let archive: OpaquePointer

  /// Opens a package that is there already.
  init(path: String) throws(Failure) {
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw Failure(&error)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// The names of all parts, in their order.
  var names: [String] {
    (0..<zip_get_num_entries(archive, 0)).compactMap { index in
      zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
    }
  }

  /// The bytes of a part; `nil` where there is none, it cannot be read, or it holds more bytes
  /// than allowed.
  func bytes(of name: String, atMost limit: Int = 1 << 28) -> [UInt8]? {
    var stat = zip_stat_t()
    guard zip_stat(archive, name, 0, &stat) == 0, stat.size <= UInt64(limit),
      let file = zip_fopen_index(archive, stat.index, 0)
    else { return nil }
    defer { zip_fclose(file) }
    return read(Int(stat.size), of: file)
  }

  /// A part as it lies in the package, not inflated; `nil` where it cannot be read.
  func raw(_ name: String) -> RawPart? {
    var stat = zip_stat_t()
    guard zip_stat(archive, name, 0, &stat) == 0,
      let file = zip_fopen_index(archive, stat.index, UInt32(ZIP_FL_COMPRESSED))
    else { return nil }
    defer { zip_fclose(file) }
    let bytes = read(Int(stat.comp_size), of: file)
    return bytes.map {
      RawPart(method: stat.comp_method, crc: stat.crc, size: Int(stat.size), bytes: $0)
    }
  }

  private func read(_ size: Int, of file: OpaquePointer) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var read = 0
      while read < size {
        let step = zip_fread(file, buffer.baseAddress! + read, UInt64(size - read))
        if step <= 0 { break }
        read += Int(step)
      }
      count = read
    }
    return bytes.count == size ? bytes : nil
  }

  /// Puts a part in the place of the one of that name, or adds it; dated 1 January 1980, so that
  /// the same parts make the same package.
  func put(_ bytes: [UInt8], as name: String) throws(Failure) {
    guard let copy = malloc(max(1, bytes.count)) else {
      throw Failure(system: SystemReason(ENOMEM))
    }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw failure
    }
    let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure
    }
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
  }

  /// Writes the package back to where it was opened.
  consuming func save() throws(Failure) {
    let archive = archive
    guard zip_close(archive) == 0 else {
      let failure = failure
      _ = consume self
      throw failure
    }
    discard self
  }

  private var failure: Failure {
    Failure(&zip_get_error(archive).pointee)
  }
}
