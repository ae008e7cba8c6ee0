import Glibc

/// Puts a file at a path whole or not at all: it is written beside it under a hidden name, then
/// renamed over it. The file gets the rights that the folder and the mask give to any new file.
package func replaceFile(
  at path: String, writing: (_ temporaryPath: String) throws(WriteError) -> Void
) throws(WriteError) {
  let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  let temporary = "\(path[..<cut]).\(path[cut...]).\(getpid()).part"
  guard let probe = fopen(temporary, "w") else { throw systemError(path) }
  fclose(probe)
  do throws(WriteError) {
    try writing(temporary)
    try flush(temporary, for: path)
    guard rename(temporary, path) == 0 else { throw systemError(path) }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Whether a file's name is the one under which ``replaceFile(at:writing:)`` writes.
package func isUnfinished(_ name: String) -> Bool {
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count > 3 && name.hasPrefix(".") && parts[parts.count - 1] == "part"
    && Int(parts[parts.count - 2]) != nil
}

/// Waits until the disk holds the file, so that a crash leaves the old file or the new one.
private func flush(_ temporary: String, for path: String) throws(WriteError) {
  let descriptor = open(temporary, O_RDONLY)
  guard descriptor >= 0 else { throw systemError(path) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw systemError(path) }
}

private func systemError(_ path: String) -> WriteError {
  .system(path: path, reason: String(cString: strerror(errno)))
}
