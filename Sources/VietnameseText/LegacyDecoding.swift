/// Tells legacy code pages from Unicode by content: each is tried on a set of texts, a column or
/// a file, and the valid Vietnamese syllables are counted.
///
/// Texts hold the bytes as Latin-1 or Windows-1252 scalars; see ``LegacyCodePage``. A text with
/// any other scalar outside ASCII is Unicode, has no vote and is left alone.
public enum LegacyDecoding {
  /// What the texts hold.
  public enum Decision: Hashable, Sendable {
    case unicode
    case legacy(LegacyCodePage)
    /// Several readings have as many valid syllables, Unicode perhaps among them, and they
    /// differ: somebody must be asked.
    case undecided([LegacyCodePage])
  }

  /// Decides by the words of the samples that hold more than ASCII.
  ///
  /// A code page must make more valid syllables than Unicode does and than any other code page,
  /// and more valid ones than invalid ones.
  ///
  /// - Parameter hint: What a font, or the rest of the file, suggests. It settles a tie between
  ///   code pages; against a tie with Unicode it leads to ``Decision/undecided(_:)``, since most
  ///   texts in such fonts are Unicode. Without it such a tie is Unicode.
  public static func decide(
    samples: some Sequence<String>, hint: LegacyCodePage? = nil
  ) -> Decision {
    let samples = samples.filter(\.mayHoldLegacyBytes)
    guard !samples.isEmpty else { return .unicode }
    let unicode = SyllableCount(of: samples)
    if hint == nil && unicode.explainsAll { return .unicode }
    let counts = LegacyCodePage.allCases.map { page in
      (page: page, count: SyllableCount(of: samples.lazy.map(page.decode)))
    }
    let best = counts.map(\.count).max()!
    guard best.valid > best.invalid, best.valid >= unicode.valid else { return .unicode }
    let pages = counts.filter { $0.count == best }.map(\.page)
    if best.valid == unicode.valid {
      guard let hint, pages.contains(hint), samples.contains(where: { hint.decode($0) != $0 })
      else { return .unicode }
      return .undecided([hint])
    }
    if let hint, pages.contains(hint) { return .legacy(hint) }
    let readings = Set(pages.map { page in samples.map(page.decode) })
    return readings.count == 1 ? .legacy(pages[0]) : .undecided(pages)
  }
}

extension LegacyDecoding {
  /// Whether all that is not ASCII stands in valid syllables, so that without a hint these texts,
  /// and any part of them, are Unicode.
  public static func areVietnamese(_ samples: some Sequence<String>) -> Bool {
    SyllableCount(of: samples.lazy.filter(\.mayHoldLegacyBytes)).explainsAll
  }
}

extension LegacyDecoding.Decision {
  /// The text in Unicode: decoded where the decision is for a code page, the text may hold its
  /// bytes, and it does not make more valid syllables as it stands; else the text as it is.
  ///
  /// - Parameter isInCapitals: Whether its font shows lower-case codes as capitals (`.VnTimeH`).
  public func decode(_ text: String, isInCapitals: Bool = false) -> String {
    guard case .legacy(let page) = self else { return text }
    guard text.mayHoldLegacyBytes else {
      return isInCapitals && text.utf8.allSatisfy { $0 < 0x80 } ? text.uppercased() : text
    }
    let decoded = page.decode(text)
    guard SyllableCount(of: [text]) <= SyllableCount(of: [decoded]) else {
      return text
    }
    return isInCapitals ? decoded.uppercased() : decoded
  }
}

/// How many words outside ASCII are valid Vietnamese syllables, and how many are not.
private struct SyllableCount: Comparable {
  private(set) var valid = 0
  private(set) var invalid = 0
  /// Whether all that is not ASCII stands in valid syllables, so that no code page can make more.
  private(set) var explainsAll = true

  init(of texts: some Sequence<String>) {
    var word: [Letter] = []
    for text in texts {
      var isForeign = false
      for scalar in text.unicodeScalars {
        if let letter = Letter(scalar) {
          word.append(letter)
        } else if scalar.isWordScalar || scalar.isIgnorable {
          isForeign = true
        } else {
          if !scalar.isASCII { explainsAll = false }
          count(word, isForeign: isForeign)
          word.removeAll(keepingCapacity: true)
          isForeign = false
        }
      }
      count(word, isForeign: isForeign)
      word.removeAll(keepingCapacity: true)
    }
  }

  /// Words of ASCII alone say nothing, nor do abbreviations (QĐ, TTĐU) and single letters: a
  /// lone £ is no word in any code page.
  private mutating func count(_ word: [Letter], isForeign: Bool) {
    guard !isForeign else {
      invalid += 1
      explainsAll = false
      return
    }
    guard word.contains(where: { $0.tone != .ngang || $0.hasShape }) else { return }
    if word.count > 1 && Syllable.isValid(word) {
      valid += 1
      return
    }
    explainsAll = false
    if word.count > 1 && !word.isAbbreviation { invalid += 1 }
  }

  static func == (left: SyllableCount, right: SyllableCount) -> Bool {
    (left.valid, left.invalid) == (right.valid, right.invalid)
  }

  static func < (left: SyllableCount, right: SyllableCount) -> Bool {
    (left.valid, -left.invalid) < (right.valid, -right.invalid)
  }
}

extension [Letter] {
  /// Whether it has no vowel, or capitals alone and no tone.
  fileprivate var isAbbreviation: Bool {
    allSatisfy { !$0.isVowel } || allSatisfy { $0.isCapital && $0.tone == .ngang }
  }
}
