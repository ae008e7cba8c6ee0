import VietnameseText

/// What headings mean: the built-in headings and those that a plan adds.
public struct HeaderDictionary: Sendable {
  /// A meaning and how surely a heading gives it, 0…1.
  public struct Guess: Sendable, Hashable {
    public let meaning: ColumnMeaning
    public let confidence: Double
  }

  private var phrases: PhraseIndex<Guess>
  /// Keys of the headings under which a form asks for a criterion's attestation.
  private var attested: Set<String> = []

  /// - Parameters:
  ///   - synonyms: They outweigh what is built in.
  ///   - criteria: The heading, the name or the clause of one that rests on what a form says of it
  ///     heads a column for that.
  public init(synonyms: [ColumnSynonym] = [], criteria: [Criterion] = []) {
    phrases = HeaderDictionary.builtIn
    for criterion in criteria where criterion.rule.restsOnMarks {
      attested.formUnion(CriterionHeadings(criterion).keys.map(\.text))
    }
    for synonym in synonyms { attested.remove(ComparisonKey(synonym.heading).text) }
    for synonym in synonyms {
      phrases.insert(Guess(meaning: synonym.meaning, confidence: 1), for: synonym.heading)
    }
  }

  private static let builtIn: PhraseIndex<Guess> = {
    var index = PhraseIndex<Guess>()
    for group in HeadingVocabulary.groups.reversed() {
      for phrase in group.phrases {
        index.insert(Guess(meaning: group.meaning, confidence: group.weight), for: phrase)
      }
    }
    return index
  }()

  /// The meaning of one heading on its own; `nil` where no known heading is in it.
  func guess(key: String, words: [Substring]) -> Guess? {
    if let exact = phrases[key: key] { return exact }
    guard !words.isEmpty, words.count <= 24 else { return nil }
    if let name = nameAmong(words) { return name }
    if let opening = phrases.match(in: words, at: 0), !isAmbiguous(opening, in: words) {
      let coverage = Double(opening.wordCount) / Double(words.count)
      let floor = opening.value.meaning == .name && opening.wordCount > 1 ? 0.8 : 0.62
      return scaled(opening.value, by: floor + (0.97 - floor) * coverage)
    }
    guard let inner = phrases.longestMatch(in: words), inner.wordCount >= 2 else { return nil }
    let coverage = Double(inner.wordCount) / Double(words.count)
    return scaled(inner.value, by: 0.4 + 0.45 * coverage)
  }

  /// Whether what opens a longer heading leaves open what it is about: “Tên môn học”.
  private func isAmbiguous(_ match: PhraseIndex<Guess>.Match, in words: [Substring]) -> Bool {
    guard words.count > match.wordCount else { return false }
    let opening = words[..<match.wordCount].joined(separator: " ")
    return HeadingVocabulary.vagueOpenings.contains(opening)
  }

  /// “Đơn vị/Họ và tên”: a heading that asks for the name among others is about the name.
  private func nameAmong(_ words: [Substring]) -> Guess? {
    for start in words.indices.dropFirst() {
      guard let match = phrases.match(in: words, at: start), match.value.meaning == .name,
        match.value.confidence > 0.9, match.wordCount >= 2,
        start + match.wordCount == words.count || start <= 3
      else { continue }
      return scaled(match.value, by: 0.9)
    }
    return nil
  }

  /// Whether headings, outermost first, ask for what a form says of one of the plan's criteria:
  /// “Đăng ký làm theo Bác năm 2020”, or that heading over the years.
  func asksForAttestation(_ keys: [String]) -> Bool {
    guard !attested.isEmpty, let key = keys.last(where: { HeadingYear.year(inKey: $0) == nil })
    else { return false }
    return attested.contains(key) || attested.contains(HeadingYear.removed(fromKey: key))
  }

  /// Whether a heading is known word for word.
  func knows(key: String) -> Guess? { phrases[key: key] }

  private func scaled(_ guess: Guess, by factor: Double) -> Guess {
    Guess(meaning: guess.meaning, confidence: guess.confidence * factor)
  }
}
