/// Decodes VNI for Windows greedily: a mark joins the letter before it wherever the two make one.
func decodeVNI(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  var pending: Letter?
  for scalar in text.unicodeScalars {
    if let letter = pending, let joined = vniMarks[scalar]?.joined(to: letter) {
      pending = joined
      continue
    }
    if let letter = pending { result.unicodeScalars.append(letter.scalar) }
    let decoded = vniLetters[scalar] ?? scalar
    pending = Letter(decoded)
    if pending == nil { result.unicodeScalars.append(decoded) }
  }
  if let letter = pending { result.unicodeScalars.append(letter.scalar) }
  return result
}

/// Codes that are letters of their own.
private let vniLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "ñ": "đ", "Ñ": "Đ", "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "æ": "ỉ", "Æ": "Ỉ", "ó": "ĩ",
  "Ó": "Ĩ", "ò": "ị", "Ò": "Ị", "î": "ỵ", "Î": "Ỵ",
]

/// What a mark adds to the letter before it; its case says nothing.
private struct VNIMark {
  enum Shape { case circumflex, breve }
  let shape: Shape?
  let tone: Tone

  /// - Returns: `nil` where letter and mark make no letter: a breve on o, a tone on a tone.
  func joined(to letter: Letter) -> Letter? {
    guard letter.isVowel, letter.tone == .ngang else { return nil }
    let rank: UInt8
    switch (shape, letter.rank) {
    case (nil, Letter.Rank.i): return nil
    case (nil, _): rank = letter.rank
    case (.breve, Letter.Rank.a): rank = Letter.Rank.aBreve
    case (.circumflex, Letter.Rank.a): rank = Letter.Rank.aCircumflex
    case (.circumflex, Letter.Rank.e): rank = Letter.Rank.eCircumflex
    case (.circumflex, Letter.Rank.o): rank = Letter.Rank.oCircumflex
    default: return nil
    }
    return letter.replaced(by: rank).carrying(tone)
  }
}

private let vniMarks: [Unicode.Scalar: VNIMark] = {
  let rows: [(VNIMark.Shape?, String)] = [
    (nil, ".øûõùï"), (.circumflex, "âàåãáä"), (.breve, "êèúüéë"),
  ]
  var marks: [Unicode.Scalar: VNIMark] = [:]
  for (shape, row) in rows {
    for (tone, mark) in zip(Tone.allCases, row.unicodeScalars) where mark != "." {
      marks[mark] = VNIMark(shape: shape, tone: tone)
      let capital = mark.properties.uppercaseMapping.unicodeScalars.first!
      marks[capital] = marks[mark]
    }
  }
  return marks
}()
