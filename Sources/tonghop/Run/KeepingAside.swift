import FoundationEssentials
import RegisterWriting

/// Copies a file that a person may have worked in, where there is one, to the first name of
/// `….1.bak`, `….2.bak` … that is free.
///
/// - Throws: Where there can be no copy; the file must then not be written over.
func keepAside(_ path: String) throws(WriteError) {
  let manager = FileManager.default
  guard manager.fileExists(atPath: path) else { return }
  var number = 1
  while manager.fileExists(atPath: "\(path).\(number).bak") { number += 1 }
  do {
    try manager.copyItem(atPath: path, toPath: "\(path).\(number).bak")
  } catch {
    throw .system(path: "\(path).\(number).bak", reason: "\(error)")
  }
}

/// Makes a folder and those above it, where they are not there yet.
func makeFolder(_ path: String) throws(WriteError) {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw .system(path: path, reason: "\(error)")
  }
}

/// Makes the folder that a file is to lie in.
func makeFolder(above path: String) throws(WriteError) {
  try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
}
