/// Whether bytes are UTF-8 throughout, overlong forms and surrogates refused (The Unicode Standard,
/// §3.9, table 3-7).
func isValidUTF8(_ bytes: Span<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let word = bytes.word(at: index)
    let beyondASCII = word & Word.each(0x80)
    guard beyondASCII != 0 else {
      index &+= 8
      continue
    }
    index &+= beyondASCII.trailingZeroBitCount >> 3
    // What lies beyond the end reads as zeros, which continue nothing.
    let count = sequenceLength(UInt32(truncatingIfNeeded: bytes.word(at: index)))
    guard count > 0 else { return false }
    index &+= count
  }
  return true
}

/// How many bytes the sequence beyond ASCII takes with which a word begins; 0 for none that may be.
@inline(__always)
private func sequenceLength(_ word: UInt32) -> Int {
  let lead = word & 0xFF
  let second = word >> 8 & 0xFF
  if lead < 0xE0 {
    return lead >= 0xC2 && second & 0xC0 == 0x80 ? 2 : 0
  }
  if lead < 0xF0 {
    guard word & 0xC0_C000 == 0x80_8000 else { return 0 }
    if lead == 0xE0 { return second >= 0xA0 ? 3 : 0 }
    return lead != 0xED || second < 0xA0 ? 3 : 0
  }
  guard lead < 0xF5, word & 0xC0C0_C000 == 0x8080_8000 else { return 0 }
  if lead == 0xF0 { return second >= 0x90 ? 4 : 0 }
  return lead != 0xF4 || second < 0x90 ? 4 : 0
}
