extension String {
  /// Whether small letters without accents can be a Vietnamese syllable: an onset, a vowel, a coda.
  ///
  /// It tells a word from an acronym and from a word typed with its accents spelled out.
  public var isUnaccentedSyllable: Bool {
    let bytes = Array(utf8)
    guard bytes.count <= 7, let vowel = bytes.firstIndex(where: isVowel) else { return false }
    var nucleus = vowel
    let onset = bytes[..<vowel]
    while nucleus < bytes.count && isVowel(bytes[nucleus]) { nucleus += 1 }
    let coda = bytes[nucleus...]
    guard nucleus - vowel <= 3, onsets.contains(String(decoding: onset, as: UTF8.self)),
      codas.contains(String(decoding: coda, as: UTF8.self))
    else { return false }
    // Alone, y takes no coda: “yt” abbreviates y tế.
    return !(bytes[vowel] == 121 && nucleus - vowel == 1 && !coda.isEmpty && onset.isEmpty)
  }

  /// Whether small letters without accents can be a syllable whose vowel was left out: “phng”,
  /// “chc”. Two letters alone are rather an abbreviation.
  public var isUnaccentedSyllableWithoutVowel: Bool {
    let bytes = Array(utf8)
    guard bytes.count >= 3, !bytes.contains(where: isVowel) else { return false }
    return (1...bytes.count).contains { end in
      onsets.contains(String(decoding: bytes[..<end], as: UTF8.self))
        && codas.contains(String(decoding: bytes[end...], as: UTF8.self))
    }
  }
}

private func isVowel(_ byte: UInt8) -> Bool {
  byte == 97 || byte == 101 || byte == 105 || byte == 111 || byte == 117 || byte == 121
}

private let onsets: Set<String> = [
  "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
  "pl", "q", "r", "s", "t", "th", "tr", "v", "x",
]

private let codas: Set<String> = ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"]
