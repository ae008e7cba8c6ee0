extension [Letter] {
  /// The vowels that make the rime: the u of qu, and the i of gi before a vowel, belong to the
  /// initial consonant.
  ///
  /// - Returns: `nil` where there are none, or two groups of them, as in no Vietnamese syllable.
  var vowelGroup: Range<Int>? {
    guard var start = firstIndex(where: \.isVowel) else { return nil }
    var end = start
    while end < count && self[end].isVowel { end += 1 }
    if start > 0 && end - start > 1 {
      switch (self[start - 1].rank, self[start].rank) {
      case (Letter.Rank.q, Letter.Rank.u): start += 1
      case (Letter.Rank.g, Letter.Rank.i) where start == 1: start += 1
      default: break
      }
    }
    return self[end...].contains(where: \.isVowel) ? nil : start..<end
  }

  /// Puts the only tone of a syllable on the vowel where the older rule has it: a vowel with a
  /// shape of its own (the second of ươ), else the only vowel, the first of two at the end of
  /// the syllable, the second of two before a consonant, the middle one of three.
  ///
  /// A word that is no syllable, or carries two tones, stays as it is.
  mutating func placeTone() {
    guard let group = vowelGroup,
      let toned = firstIndex(where: { $0.tone != .ngang }),
      !self[(toned + 1)...].contains(where: { $0.tone != .ngang })
    else { return }
    let place = tonePlace(in: group)
    let tone = self[toned].tone
    self[toned] = self[toned].carrying(.ngang)
    self[place] = self[place].carrying(tone)
  }

  private func tonePlace(in group: Range<Int>) -> Int {
    if let shaped = self[group].lastIndex(where: \.hasShape) { return shaped }
    switch group.count {
    case 1: return group.lowerBound
    case 2: return group.upperBound < count ? group.lowerBound + 1 : group.lowerBound
    default: return group.lowerBound + 1
    }
  }

  /// Writes y as i where it is the only vowel after a consonant: lý as lí, quý as quí, but not
  /// y tế or thúy.
  mutating func foldFinalY() {
    guard let group = vowelGroup, group.count == 1, group.lowerBound > 0,
      self[group.lowerBound].rank == Letter.Rank.y
    else { return }
    self[group.lowerBound] = self[group.lowerBound].replaced(by: Letter.Rank.i)
  }
}
