/// A fixed table from packed words to numbers, probed without hashing seeds or allocation: every
/// word of every text is looked up in one.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private let shift: UInt64

  /// - Parameter entries: Keys other than 0, values other than 0.
  init(_ entries: [UInt64: Int32]) {
    var bits: UInt64 = 4
    while 1 << bits < entries.count * 2 { bits += 1 }
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
      var slot = slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// 0 for a key that the table lacks.
  subscript(key: UInt64) -> Int32 {
    var slot = slot(of: key)
    while keys[slot] != key {
      if keys[slot] == 0 { return 0 }
      slot = (slot + 1) & (keys.count - 1)
    }
    return key == 0 ? 0 : values[slot]
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
