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

  /// A byte in each of the eight places.
  @inline(__always)
  static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The top bit of each place that holds a byte; a place above the first may be wrong.
  @inline(__always)
  static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    places(below: 1, in: word ^ each(byte))
  }

  /// The top bit of each place whose byte is less than a bound, at most 0x80; a place above the
  /// first may be wrong.
  @inline(__always)
  static func places(below bound: UInt8, in word: UInt64) -> UInt64 {
    (word &- each(bound)) & ~word & each(0x80)
  }
}

extension UInt64 {
  @inline(__always)
  func begins(_ word: Word) -> Bool { self & word.mask == word.bits }
}

extension Span<UInt8> {
  /// Eight bytes from an index on as a number, the first the least; what lies beyond the end is
  /// taken for zeros.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    guard UInt(bitPattern: index) &+ 8 <= UInt(bitPattern: count) else { return tail(at: index) }
    return UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self))
  }

  @inline(never)
  private func tail(at index: Int) -> UInt64 {
    var bits: UInt64 = 0
    for offset in 0..<Swift.max(0, count - index) {
      bits |= UInt64(self[index + offset]) << UInt64(offset * 8)
    }
    return bits
  }

  /// Whether a word stands at an index.
  @inline(__always)
  func begins(_ word: Word, at index: Int) -> Bool { self.word(at: index).begins(word) }

  /// The decimal digits that stand at an index, eight at most, as the number they make: pairs of
  /// digits are joined into numbers, then pairs of these, all at once.
  @inline(__always)
  func digits(at index: Int) -> (value: UInt64, count: Int) {
    let word = word(at: index) ^ Word.each(UInt8(ascii: "0"))
    let others = (word | (word &+ Word.each(0x80 - 10))) & Word.each(0x80)
    let count = others.trailingZeroBitCount >> 3
    let digits = word << UInt64(64 - count * 8)
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return ((fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF, count)
  }

  /// Where text that stands for itself ends: at a tag, a reference, a control character, at `>`
  /// and `]`, which text may hold, and at what may be U+FFFE or U+FFFF.
  @inline(__always)
  func plainTextEnd(from start: Int) -> Int {
    var index = start
    while index < count {
      let word = word(at: index)
      let marks =
        Word.places(of: UInt8(ascii: "<"), in: word) | Word.places(of: UInt8(ascii: "&"), in: word)
        | Word.places(of: UInt8(ascii: ">"), in: word)
        | Word.places(of: UInt8(ascii: "]"), in: word)
        | Word.places(of: 0xEF, in: word) | Word.places(below: 0x20, in: word)
      if marks != 0 { return Swift.min(index + marks.trailingZeroBitCount >> 3, count) }
      index &+= 8
    }
    return count
  }
}
