import VietnameseText

/// What a text or a plan calls a unit, as words without accents and without “và”: by it the units
/// of a plan, which are known, are found in what people wrote.
///
/// The names of units that no plan knows are compared with each other elsewhere, by `Matching`,
/// which takes each apart into part, body and places.
struct UnitDesignation: Hashable, Sendable {
  let words: [String]

  init(_ name: String) {
    words = ComparisonKey(name).text.spacedWords.map(String.init).filter { $0 != "va" }
  }

  var isEmpty: Bool { words.isEmpty }

  /// How many words of this name a text takes up from a word on, and how many words of the text
  /// that is; abbreviations count as the words that their letters begin.
  ///
  /// - Returns: `nil` where the text does not spell the whole name from there.
  func spelled(in text: [String], from start: Int) -> (wordsOfText: Int, abbreviated: Int)? {
    var own = 0
    var position = start
    var abbreviated = 0
    while own < words.count {
      guard position < text.count else { return nil }
      let word = text[position]
      if word == words[own] {
        own += 1
      } else if let taken = abbreviation(word, from: own) {
        own += taken
        abbreviated += taken
      } else {
        return nil
      }
      position += 1
    }
    return (position - start, abbreviated)
  }

  /// How many words of this name a whole text spells from its beginning; `nil` where the text
  /// goes on otherwise.
  func begun(by text: [String]) -> Int? {
    var own = 0
    for word in text {
      guard own < words.count else { return nil }
      if word == words[own] {
        own += 1
      } else if let taken = abbreviation(word, from: own) {
        own += taken
      } else {
        return nil
      }
    }
    return own
  }

  /// How many words from a position on an abbreviation stands for: a contraction, or letters that
  /// begin a word each, as “tx” and “ldtbxh” do; of one letter only where it says what kind of
  /// unit follows.
  private func abbreviation(_ word: String, from start: Int) -> Int? {
    if let full = UnitDesignation.contractions[word], words[start...].starts(with: full) {
      return full.count
    }
    let letters = Array(word.utf8)
    guard start + letters.count <= words.count, letters.count <= 10 else { return nil }
    guard letters.count >= 2 || start == 0 || UnitDesignation.kinds.contains(words[start]) else {
      return nil
    }
    for (offset, letter) in letters.enumerated() where words[start + offset].utf8.first != letter {
      return nil
    }
    return letters.count
  }

  private static let contractions = contractedUnitWords.mapValues {
    ComparisonKey($0).text.spacedWords.map(String.init)
  }

  /// Kinds of units of one syllable, often written as a letter within a name: “Y tế h. Bắc Hà”.
  private static let kinds: Set<String> = ["phong", "huyen", "quan"]
}
