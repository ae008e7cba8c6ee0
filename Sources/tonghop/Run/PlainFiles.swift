import FoundationEssentials
import Glibc
import RegisterWriting
import Sheets

/// Writes bytes to a new file, or over one that is there.
func writeBytes(_ bytes: Data, to path: String) throws(WriteError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw .system(path: path, reason: SystemReason()) }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { throw .system(path: path, reason: SystemReason()) }
    rest = rest.dropFirst(count)
  }
}

/// Copies the bytes of a file.
func copyFile(_ source: String, to target: String) throws(WriteError) {
  guard let bytes = FileManager.default.contents(atPath: source) else {
    throw .system(path: source, reason: SystemReason())
  }
  try writeBytes(bytes, to: target)
}

/// Makes a folder and those above it, where they are not there yet, each with the rights of the
/// one above.
func makeFolder(_ path: String) throws(WriteError) {
  var status = stat()
  if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
  let cut = path.lastIndex(of: "/")
  let parent = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  try makeFolder(parent)
  let rights = stat(parent, &status) == 0 ? status.st_mode & 0o777 : 0o777
  guard mkdir(path, rights) == 0 || errno == EEXIST else {
    throw .system(path: path, reason: SystemReason())
  }
}

/// The checksum of a file's bytes in hexadecimal; `nil` where there is no such file.
///
/// A register of millions of rows has gigabytes, so it is read a piece at a time.
func digest(ofFileAt path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var checksum = Checksum()
  return withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { piece in
    while true {
      let count = read(descriptor, piece.baseAddress, piece.count)
      if count == 0 { return checksum.hexadecimal }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      checksum.add(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}

func digest(_ bytes: Data) -> String {
  var checksum = Checksum()
  bytes.withUnsafeBytes { checksum.add($0) }
  return checksum.hexadecimal
}
