import Sheets
import VietnameseText

/// The titles, awards and ratings with their order, as it held in each year.
struct TermOrder: Sendable {
  /// What a name has stood for over the years, by position in ``names``.
  typealias NameID = Int

  private let terms: [VocabularyTerm]
  private let names: [Spelling: NameID]
  /// The terms of one name: more than one where the law changed what it means.
  private let termsOfName: [[Int]]
  private let namesByKey: [ComparisonKey: NameID]
  /// Bằng khen, and that of the Prime Minister.
  private let certificate: NameID?
  private let primeMinisterCertificate: NameID?

  init(_ known: [VocabularyTerm]) {
    let terms = known + TermOrder.primeMinisterTerms(missingIn: known)
    self.terms = terms
    var names: [Spelling: NameID] = [:]
    var termsOfName: [[Int]] = []
    var namesByKey: [ComparisonKey: NameID] = [:]
    for (index, term) in terms.enumerated() {
      let id = names[Spelling(term.name)] ?? termsOfName.count
      if id == termsOfName.count { termsOfName.append([]) }
      names[Spelling(term.name)] = id
      termsOfName[id].append(index)
      namesByKey[ComparisonKey(term.name)] = id
    }
    for term in terms {
      for alias in term.aliases {
        let key = ComparisonKey(alias)
        if namesByKey[key] == nil { namesByKey[key] = names[Spelling(term.name)] }
      }
    }
    self.names = names
    self.termsOfName = termsOfName
    self.namesByKey = namesByKey
    certificate = namesByKey[TermOrder.certificateKey]
    primeMinisterCertificate = namesByKey[TermOrder.primeMinisterKey]
  }

  private static let certificateKey = ComparisonKey("Bằng khen")
  private static let primeMinisterKey = ComparisonKey("Bằng khen Thủ tướng Chính phủ")

  /// The Prime Minister's Bằng khen, which stands between the others and the Huân chương; records
  /// tell it by its issuer only.
  private static func primeMinisterTerms(missingIn terms: [VocabularyTerm]) -> [VocabularyTerm] {
    let isKnown = terms.contains { ComparisonKey($0.name) == primeMinisterKey }
    guard !isKnown, let plain = terms.first(where: { ComparisonKey($0.name) == certificateKey })
    else { return [] }
    return [
      VocabularyTerm(
        kind: .award, name: "Bằng khen Thủ tướng Chính phủ",
        aliases: ["Bằng khen của Thủ tướng Chính phủ", "Bằng khen của Thủ tướng"],
        chain: plain.chain, rank: plain.rank + 1, level: "nhà nước")
    ]
  }

  /// The name as a record bears it; `nil` for one that the vocabulary lacks.
  func id(of name: String) -> NameID? {
    names[Spelling(name)]
  }

  /// The name that a plan writes, in any spelling.
  func id(spelled name: String) -> NameID? {
    namesByKey[ComparisonKey(name)]
  }

  /// The kind of the term that a heading names as a whole.
  func kind(named heading: String) -> AchievementKind? {
    namesByKey[ComparisonKey(heading)].flatMap { termsOfName[$0].first }.map { terms[$0].kind }
  }

  /// The name of an award, a Prime Minister's Bằng khen told apart from others.
  func id(of name: String, givenByPrimeMinister: Bool) -> NameID? {
    let id = id(of: name)
    return givenByPrimeMinister && id == certificate ? primeMinisterCertificate : id
  }

  /// What a rule accepts that names a term, and with it what outranks it in its chain.
  func demand(for name: String, orHigher: Bool) -> TermDemand {
    guard let id = namesByKey[ComparisonKey(name)] else {
      return TermDemand(Array(repeating: .never, count: termsOfName.count))
    }
    let named = termsOfName[id].map { terms[$0] }
    var acceptances = termsOfName.enumerated().map { other, indices -> TermDemand.Acceptance in
      let isNamed = other == id || (id == certificate && other == primeMinisterCertificate)
      let accepted = indices.lazy.map { terms[$0] }.filter { term in
        isNamed
          || (orHigher && term.chain != .none
            && named.contains { $0.chain == term.chain && $0.rank <= term.rank })
      }
      return accepted.isEmpty
        ? .never
        : .inForce(accepted.reduce(YearSet()) { $0.union($1.yearsInForce) })
    }
    for vague in vagueNames(for: acceptances) { acceptances[vague] = .vague }
    return TermDemand(acceptances)
  }

  /// Names that could stand for what is accepted: “Chiến sĩ thi đua” without a level, “Khen
  /// thưởng” without a form.
  private func vagueNames(for acceptances: [TermDemand.Acceptance]) -> [NameID] {
    termsOfName.indices.filter { id in
      guard case .never = acceptances[id], let term = termsOfName[id].first.map({ terms[$0] }),
        term.chain == .none
      else { return false }
      return termsOfName.indices.contains { other in
        guard case .inForce = acceptances[other],
          let whole = termsOfName[other].first.map({ terms[$0] })
        else { return false }
        return whole.name.hasPrefix(term.name + " ")
          || (whole.kind == .award && term.name == TitleName.praise)
      }
    }
  }

  /// Whether the law gives the power to confer the two to bodies of different levels: two forms of
  /// award of one chain, titles of two levels.
  ///
  /// - SeeAlso: Luật 06/2022/QH15, Điều 79–83.
  func areConferredApart(_ name: String, _ other: String) -> Bool {
    guard name != other, let first = term(named: name), let second = term(named: other),
      first.chain != .none, first.chain == second.chain
    else { return false }
    if first.kind == .award { return first.rank != second.rank }
    return !first.level.contains(second.level) && !second.level.contains(first.level)
  }

  private func term(named name: String) -> VocabularyTerm? {
    id(of: name).flatMap { termsOfName[$0].first }.map { terms[$0] }
  }

  /// Whether the form outranks the one named within its chain.
  func outranks(_ name: NameID, _ lower: String) -> Bool {
    guard let id = namesByKey[ComparisonKey(lower)] else { return false }
    return termsOfName[name].contains { index in
      termsOfName[id].contains { other in
        terms[index].chain != .none && terms[index].chain == terms[other].chain
          && terms[index].rank > terms[other].rank
      }
    }
  }
}

/// What a rule accepts of the vocabulary.
struct TermDemand: Sendable {
  enum Acceptance: Sendable {
    case never
    /// The name is too vague to tell.
    case vague
    /// In the years in which the name was in force.
    case inForce(YearSet)
  }

  private let acceptances: [Acceptance]

  fileprivate init(_ acceptances: [Acceptance]) {
    self.acceptances = acceptances
  }

  /// Whether a name satisfies the rule; `nil` for one that the vocabulary lacks.
  func acceptance(of name: TermOrder.NameID?) -> Acceptance {
    name.map { acceptances[$0] } ?? .never
  }
}

extension VocabularyTerm {
  fileprivate var yearsInForce: YearSet {
    let (first, last) = (validFrom?.year ?? 1945, validTo?.year ?? 2072)
    return first <= last ? YearSet(first...last) : YearSet()
  }
}
