extension String {
  /// The text with every Vietnamese letter as one scalar, whether it came composed (NFC),
  /// decomposed (NFD) or half of each (“Unicode tổ hợp”: ê and a combining tone).
  ///
  /// Marks that make no Vietnamese letter stay as they are. Text without combining marks is
  /// returned as it is, after one look at its bytes.
  public func composed() -> String {
    guard mayHoldCombiningMarks else { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    var pending: Letter?
    for scalar in unicodeScalars {
      if let letter = pending, let marked = letter.marked(with: scalar) {
        pending = marked
        continue
      }
      if let letter = pending { result.unicodeScalars.append(letter.scalar) }
      pending = Letter(scalar)
      if pending == nil { result.unicodeScalars.append(scalar) }
    }
    if let letter = pending { result.unicodeScalars.append(letter.scalar) }
    return result
  }

  /// U+0300...U+036F begin with the byte CC or CD in UTF-8.
  private var mayHoldCombiningMarks: Bool {
    utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }
}

extension Letter {
  /// The letter that a combining mark makes of this one; `nil` where it makes none.
  fileprivate func marked(with mark: Unicode.Scalar) -> Letter? {
    if let tone = Tone(combining: mark) {
      return isVowel && self.tone == .ngang ? carrying(tone) : nil
    }
    switch (mark, rank) {
    case ("\u{306}", Rank.a): return replaced(by: Rank.aBreve)
    case ("\u{302}", Rank.a): return replaced(by: Rank.aCircumflex)
    case ("\u{302}", Rank.e): return replaced(by: Rank.eCircumflex)
    case ("\u{302}", Rank.o): return replaced(by: Rank.oCircumflex)
    case ("\u{31B}", Rank.o): return replaced(by: Rank.oHorn)
    case ("\u{31B}", Rank.u): return replaced(by: Rank.uHorn)
    default: return nil
    }
  }
}

extension Tone {
  /// - Returns: `nil` for any scalar but a combining tone mark; U+0340 and U+0341 are old
  ///   spellings of U+0300 and U+0301.
  fileprivate init?(combining mark: Unicode.Scalar) {
    switch mark.value {
    case 0x300, 0x340: self = .huyen
    case 0x309: self = .hoi
    case 0x303: self = .nga
    case 0x301, 0x341: self = .sac
    case 0x323: self = .nang
    default: return nil
    }
  }
}
