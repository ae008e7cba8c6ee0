/// Numbers as binary formats store them, the least byte first; offsets count from the slice's
/// beginning.
///
/// Each throws `.damaged` where the slice is too short.
extension ArraySlice<UInt8> {
  func uint8(at offset: Int) throws(ReadFailure) -> Int {
    guard offset >= 0, offset < count else { throw .damaged(part: "BIFF", detail: "record") }
    return Int(self[startIndex + offset])
  }

  func uint16(at offset: Int) throws(ReadFailure) -> Int {
    try uint8(at: offset) | uint8(at: offset + 1) << 8
  }

  func uint32(at offset: Int) throws(ReadFailure) -> UInt32 {
    UInt32(try uint16(at: offset)) | UInt32(try uint16(at: offset + 2)) << 16
  }

  func double(at offset: Int) throws(ReadFailure) -> Double {
    let low = UInt64(try uint32(at: offset))
    return Double(bitPattern: low | UInt64(try uint32(at: offset + 4)) << 32)
  }

  func from(_ offset: Int) throws(ReadFailure) -> ArraySlice<UInt8> {
    guard offset <= count else { throw .damaged(part: "BIFF", detail: "record") }
    return dropFirst(offset)
  }
}
