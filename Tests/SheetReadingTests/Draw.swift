/// A generator of numbers that gives the same ones in every run (SplitMix64).
struct Draw {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ word >> 31) % UInt64(bound))
  }

  /// Bytes that markup and archives trip over.
  private static let tricky: [UInt8] = [
    0, 9, 10, 13, 0x20, 0x22, 0x26, 0x27, 0x2F, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x5D, 0x7F, 0x80,
    0xBF, 0xC3, 0xEF, 0xFF,
  ]

  /// The bytes with the one at a position replaced, removed, doubled or inserted before.
  mutating func damage(_ bytes: [UInt8], at position: Int) -> [UInt8] {
    var bytes = bytes
    let byte =
      next(below: 2) == 0
      ? Draw.tricky[next(below: Draw.tricky.count)] : UInt8(next(below: 256))
    switch next(below: 5) {
    case 0: bytes.remove(at: position)
    case 1: bytes.insert(bytes[position], at: position)
    case 2: bytes.insert(byte, at: position)
    default: bytes[position] = byte
    }
    return bytes
  }
}
