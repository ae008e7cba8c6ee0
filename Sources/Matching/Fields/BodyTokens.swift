import VietnameseText

/// The words of a body's name: contractions spelled out, numbers apart from the words before them.
func bodyTokens(_ text: String) -> [Token] {
  tokens(of: text).flatMap { contractions[$0.plain] ?? $0.numberParted }
}

private let contractions = Dictionary(
  uniqueKeysWithValues: contractedUnitWords.map { short, words in
    (tokens(of: short)[0].plain, tokens(of: words))
  })

extension Token {
  /// A word and the number that was typed onto its end: NV1, Tổ3.
  fileprivate var numberParted: [Token] {
    let letters = plain.utf8.prefix { $0 >= 97 }.count
    guard letters > 0, letters < plain.utf8.count,
      plain.utf8.dropFirst(letters).allSatisfy({ $0 < 97 })
    else { return [self] }
    var word = self
    var number = Token()
    word.plain = String(plain.utf8.prefix(letters)) ?? plain
    number.plain = String(plain.utf8.dropFirst(letters)) ?? ""
    // Digits stand in the marked form as they are, the tone of the word at its end.
    number.marked = number.plain
    word.marked = String(decoding: marked.utf8.filter { !(48...57).contains($0) }, as: UTF8.self)
    word.isCapitals = letters > 1 && capitals.utf8.count == letters
    return [word, number]
  }

  var hasSmallLetters: Bool { !isCapitals && plain.utf8.count > 1 }
}

/// The first letters that an acronym stands for: “LĐTBXH”, “NVụ” (N, V), “KTh” (K, T).
///
/// - Returns: `nil` for a word that is written out, be it misspelled.
func acronym(_ token: Token, amongSmallLetters: Bool) -> [BodyName.Letter]? {
  let letters = Array(token.plain.utf8)
  guard letters.count > 1, letters[0] >= 97, !token.plain.isUnaccentedSyllableWithoutVowel,
    !isMistypedOpening(token)
  else { return nil }
  let isWord = token.plain.isUnaccentedSyllable
  if token.isCapitals {
    // “NVỤ” abbreviates Nghiệp vụ, “NGHNỆP” is a word with a letter wrong.
    let isMistyped = letters.count > 7 || letters.count > 4 && token.bearsTone
    if isWord ? !amongSmallLetters : isMistyped { return nil }
    let endsInWord = letters.count < 5 && String(token.plain.dropFirst()).isUnaccentedSyllable
    return unwritten(!isWord && endsInWord ? letters[..<2] : letters[...])
  }
  if isWord { return nil }
  if token.capitals.utf8.count > 1 { return lettersWithSeconds(token, letters) }
  return letters.contains { "aeiouy".utf8.contains($0) } ? nil : unwritten(letters[...])
}

private func unwritten(_ letters: ArraySlice<UInt8>) -> [BodyName.Letter] {
  letters.map { BodyName.Letter(initial: $0, word: -1) }
}

/// The capitals of a word, each with the small letter after it.
private func lettersWithSeconds(_ token: Token, _ letters: [UInt8]) -> [BodyName.Letter] {
  var result: [BodyName.Letter] = []
  var capitals = Array(token.capitals.utf8)[...]
  for letter in letters {
    if letter == capitals.first {
      capitals.removeFirst()
      result.append(BodyName.Letter(initial: letter, word: -1))
    } else if let last = result.indices.last, result[last].second == 0 {
      result[last].second = letter
    }
  }
  return result
}
