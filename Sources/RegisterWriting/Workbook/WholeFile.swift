import Glibc
import Sheets

/// Puts a file at a path whole or not at all: it is written beside it under a hidden name, then
/// renamed over it. The file gets the rights that the folder and the mask give to any new file.
public func replaceFile(
  at path: String, writing: (_ temporaryPath: String) throws(WriteError) -> Void
) throws(WriteError) {
  let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  let temporary = "\(path[..<cut]).\(path[cut...]).\(getpid()).part"
  guard let probe = fopen(temporary, "w") else { throw systemError(path) }
  fclose(probe)
  do throws(WriteError) {
    try writing(temporary)
    guard rename(temporary, path) == 0 else { throw systemError(path) }
  } catch {
    unlink(temporary)
    throw error
  }
}

private func systemError(_ path: String) -> WriteError {
  .system(path: path, reason: SystemReason())
}
