/// Builds archives byte by byte, so that a test can also build wrong ones (APPNOTE 4.3).
struct ZipBuilder {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry without compression.
  mutating func add(_ name: String, _ content: [UInt8], crc: UInt32? = nil) {
    let offset = bytes.count
    let header = fields(name, content, crc: crc ?? crc32(content))
    bytes += little(0x0403_4B50, 4) + little(20, 2) + header + Array(name.utf8) + content
    directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + header
    directory += [UInt8](repeating: 0, count: 10) + little(offset, 4) + Array(name.utf8)
    count += 1
  }

  mutating func add(_ name: String, _ content: String) {
    add(name, Array(content.utf8))
  }

  var archive: [UInt8] {
    let sizes = little(directory.count, 4) + little(bytes.count, 4)
    return bytes + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2)
      + little(count, 2) + sizes + little(0, 2)
  }

  private func fields(_ name: String, _ content: [UInt8], crc: UInt32) -> [UInt8] {
    little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(Int(crc), 4)
      + little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2)
      + little(0, 2)
  }
}

private func little(_ value: Int, _ width: Int) -> [UInt8] {
  (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}

func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}
