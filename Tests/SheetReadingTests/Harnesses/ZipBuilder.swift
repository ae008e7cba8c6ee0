/// Builds archives byte by byte, so that a test can also build wrong ones (APPNOTE 4.3).
struct ZipBuilder {
  /// How the entries are written.
  enum Form {
    case plain
    /// Sizes and CRC behind the bytes, in a data descriptor, as one writes who cannot go back.
    case streamed
    /// With the extensions for archives beyond 4 GiB.
    case large
  }

  var form = Form.plain
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(form: Form = .plain) {
    self.form = form
  }

  /// Adds an entry without compression.
  mutating func add(_ name: String, _ content: [UInt8], crc: UInt32? = nil) {
    let offset = bytes.count
    let sum = Int(crc ?? crc32(content))
    let isStreamed = form == .streamed
    let local = isStreamed ? (sum: 0, size: 0) : (sum: sum, size: content.count)
    bytes += little(0x0403_4B50, 4) + little(20, 2)
    bytes += fields(name, crc: local.sum, size: local.size, extra: 0) + Array(name.utf8) + content
    if isStreamed {
      bytes +=
        little(0x0807_4B50, 4) + little(sum, 4) + little(content.count, 4)
        + little(content.count, 4)
    }
    let isLarge = form == .large
    let extra =
      isLarge
      ? little(1, 2) + little(24, 2) + little(content.count, 8) + little(content.count, 8)
        + little(offset, 8) : []
    directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2)
    directory += fields(
      name, crc: sum, size: isLarge ? 0xFFFF_FFFF : content.count, extra: extra.count)
    directory += [UInt8](repeating: 0, count: 10) + little(isLarge ? 0xFFFF_FFFF : offset, 4)
    directory += Array(name.utf8) + extra
    count += 1
  }

  mutating func add(_ name: String, _ content: String) {
    add(name, Array(content.utf8))
  }

  var archive: [UInt8] {
    let end = little(0x0605_4B50, 4) + little(0, 4)
    guard form == .large else {
      return bytes + directory + end + little(count, 2) + little(count, 2)
        + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
    }
    let end64 =
      little(0x0606_4B50, 4) + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8)
      + little(count, 8) + little(count, 8) + little(directory.count, 8) + little(bytes.count, 8)
    let locator =
      little(0x0706_4B50, 4) + little(0, 4) + little(bytes.count + directory.count, 8)
      + little(1, 4)
    return bytes + directory + end64 + locator + end + [UInt8](repeating: 0xFF, count: 12)
      + little(0, 2)
  }

  private func fields(_ name: String, crc: Int, size: Int, extra: Int) -> [UInt8] {
    little(form == .streamed ? 0x0808 : 0x0800, 2) + little(0, 2) + little(0, 2)
      + little(0x21, 2) + little(crc, 4) + little(size, 4) + little(size, 4)
      + little(name.utf8.count, 2) + little(extra, 2)
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
