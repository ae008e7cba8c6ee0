/// A record of a BIFF stream (MS-XLS 2.1.4).
func record(_ kind: Int, _ body: [UInt8]) -> [UInt8] {
  [UInt8(kind & 0xFF), UInt8(kind >> 8), UInt8(body.count & 0xFF), UInt8(body.count >> 8)] + body
}

/// A compound file with one stream, in sectors of 512 bytes and no mini stream.
func compoundFile(_ name: String, _ content: [UInt8]) -> [UInt8] {
  let size = max(content.count, 4096)
  let sectors = (size + 511) / 512
  var header = [UInt8](repeating: 0, count: 512)
  header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  header.replaceSubrange(24..<34, with: [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0])
  header.replaceSubrange(44..<52, with: [1, 0, 0, 0, 1, 0, 0, 0])
  header.replaceSubrange(56..<76, with: word(4096) + word(-2) + word(0) + word(-2) + word(0))
  header.replaceSubrange(76..<80, with: word(0))
  for index in 1..<109 { header.replaceSubrange(76 + index * 4..<80 + index * 4, with: word(-1)) }
  var table = word(-3) + word(-2)
  for index in 0..<sectors { table += word(index == sectors - 1 ? -2 : index + 3) }
  table += [UInt8](repeating: 0xFF, count: 512 - table.count)
  let units = littleEndian(name) + [0, 0]
  var entry = units + [UInt8](repeating: 0, count: 128 - units.count)
  entry.replaceSubrange(64..<67, with: [UInt8(units.count), 0, 2])
  entry.replaceSubrange(116..<124, with: word(2) + word(size))
  var file = header + table + entry
  file += [UInt8](repeating: 0, count: 384)
  file += content
  file += [UInt8](repeating: 0, count: sectors * 512 - content.count)
  return file
}

func littleEndian(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
  return bytes
}

private func word(_ value: Int) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}
