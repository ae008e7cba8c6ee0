@preconcurrency import Glibc

/// The bytes of the next line without its end; `nil` at the end of the file.
func readLine(from file: UnsafeMutablePointer<FILE>) -> [UInt8]? {
  var buffer: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(buffer) }
  let count = getline(&buffer, &capacity, file)
  guard count >= 0, let buffer else { return nil }
  var bytes = UnsafeBufferPointer(start: buffer, count: count).map(UInt8.init(bitPattern:))
  while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
  return bytes
}
