/// Up to eight ASCII characters as the number that their bytes make, the first the least; folded
/// into a constant by the compiler, as a string literal is not.
struct Word {
  let bits: UInt64
  let mask: UInt64

  @inline(__always)
  init(
    _ a: Unicode.Scalar, _ b: Unicode.Scalar = "\0", _ c: Unicode.Scalar = "\0",
    _ d: Unicode.Scalar = "\0", _ e: Unicode.Scalar = "\0", _ f: Unicode.Scalar = "\0",
    _ g: Unicode.Scalar = "\0", _ h: Unicode.Scalar = "\0"
  ) {
    let low = UInt64(a.value) | UInt64(b.value) << 8 | UInt64(c.value) << 16
    let middle = UInt64(d.value) << 24 | UInt64(e.value) << 32 | UInt64(f.value) << 40
    bits = low | middle | UInt64(g.value) << 48 | UInt64(h.value) << 56
    let length = 8 - bits.leadingZeroBitCount / 8
    mask = UInt64.max >> UInt64(64 - length * 8)
  }
}

extension Span<UInt8> {
  /// Whether a word stands at an index; what lies beyond the end is taken for zeros.
  @inline(__always)
  func begins(_ word: Word, at index: Int) -> Bool {
    guard index + 8 <= count else { return tail(at: index) & word.mask == word.bits }
    let bits = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    return UInt64(littleEndian: bits) & word.mask == word.bits
  }

  private func tail(at index: Int) -> UInt64 {
    var bits: UInt64 = 0
    for offset in 0..<Swift.max(0, count - index) {
      bits |= UInt64(self[index + offset]) << UInt64(offset * 8)
    }
    return bits
  }
}
