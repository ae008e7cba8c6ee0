import Sheets

/// The titles, awards, ratings, initiative kinds and disciplines a plan knows: its own over the
/// built-in ones.
public struct Vocabulary: Sendable {
  public static let builtIn = BuiltInTerms.all

  public let terms: [VocabularyTerm]
  let lexicon: Lexicon

  /// - Parameter planTerms: A term of the same name replaces the built-in one, whose aliases it
  ///   keeps.
  public init(planTerms: [VocabularyTerm] = []) {
    var terms = planTerms.map { term in
      let known = Vocabulary.builtIn.first { $0.name == term.name }
      return known.map { term.adding(aliases: $0.aliases) } ?? term
    }
    let replaced = Set(terms.map(\.name))
    terms += Vocabulary.builtIn.filter { !replaced.contains($0.name) }
    self.terms = terms
    lexicon = planTerms.isEmpty ? Vocabulary.builtInLexicon : Lexicon(terms: terms)
  }

  private static let builtInLexicon = Lexicon(terms: builtIn)

  /// The term that a text names as a whole, in any spelling.
  public func term(named text: String) -> VocabularyTerm? {
    lexicon.term(spelled: text).map { terms[$0] }
  }

  /// Whether a name stands at least as high as another of its chain.
  ///
  /// - Returns: `nil` where the two cannot be compared.
  public func isAtLeast(_ name: String, _ minimum: String) -> Bool? {
    if name == minimum { return true }
    guard let higher = term(named: name), let lower = term(named: minimum),
      higher.chain == lower.chain, higher.chain != .none
    else { return nil }
    return higher.rank >= lower.rank
  }

  /// The terms of a chain, the lowest first.
  public func terms(of chain: VocabularyTerm.Chain) -> [VocabularyTerm] {
    terms.filter { $0.chain == chain }.sorted { $0.rank < $1.rank }
  }
}

extension VocabularyTerm {
  /// Whether the law or the plan knows the term in a year.
  public func isValid(in year: Int) -> Bool {
    (validFrom?.year ?? year) <= year && year <= (validTo?.year ?? year)
  }

  fileprivate func adding(aliases more: [String]) -> VocabularyTerm {
    VocabularyTerm(
      kind: kind, name: name, aliases: aliases + more, chain: chain, rank: rank, level: level,
      appliesTo: appliesTo, validFrom: validFrom, validTo: validTo, place: place)
  }
}
