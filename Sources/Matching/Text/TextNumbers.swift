import VietnameseText

/// The distinct texts of a list by number, composed, each kept once; number 0 is the blank one.
struct TextNumbers {
  /// Composed texts are equal where their bytes are, which hashes faster than canonical
  /// equivalence.
  private struct Key: Hashable {
    let text: String

    func hash(into hasher: inout Hasher) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hasher.combine(hash)
    }
  }

  private(set) var texts: [String] = [""]
  private var numbers: [Key: Int32] = [:]

  mutating func number(of text: String) -> Int32 {
    if text.isEmpty { return 0 }
    // Combining accents are U+0300...U+036F, led by the byte CC or CD.
    let isDecomposed = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
    let key = Key(text: isDecomposed ? text.composed() : text)
    if let number = numbers[key] { return number }
    let number = Int32(texts.count)
    numbers[key] = number
    texts.append(key.text)
    return number
  }
}
