import Sheets
import VietnameseText

/// A text compared byte by byte, which for names that come from one table is enough and quick.
struct Spelling: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Spelling, right: Spelling) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var code: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { code = (code ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hasher.combine(code)
  }
}

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
      return TermDemand(accepted: Array(repeating: [], count: termsOfName.count), vague: [])
    }
    let named = termsOfName[id].map { terms[$0] }
    let accepted = termsOfName.enumerated().map { other, indices in
      indices.compactMap { index -> TermDemand.Validity? in
        let term = terms[index]
        let isNamed = other == id || (id == certificate && other == primeMinisterCertificate)
        let outranks =
          orHigher && term.chain != .none
          && named.contains { $0.chain == term.chain && $0.rank <= term.rank }
        return isNamed || outranks ? TermDemand.Validity(term) : nil
      }
    }
    return TermDemand(accepted: accepted, vague: vagueNames(for: accepted))
  }

  /// Names that could stand for what is accepted: “Chiến sĩ thi đua” without a level, “Khen
  /// thưởng” without a form.
  private func vagueNames(for accepted: [[TermDemand.Validity]]) -> Set<NameID> {
    var vague: Set<NameID> = []
    for (id, indices) in termsOfName.enumerated() where accepted[id].isEmpty {
      guard let term = indices.first.map({ terms[$0] }), term.chain == .none else { continue }
      let couldStand = termsOfName.indices.contains { other in
        guard !accepted[other].isEmpty, let whole = termsOfName[other].first.map({ terms[$0] })
        else { return false }
        return whole.name.hasPrefix(term.name + " ")
          || (whole.kind == .award && term.name == TitleName.praise)
      }
      if couldStand { vague.insert(id) }
    }
    return vague
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
  struct Validity: Sendable {
    let firstYear: Int
    let lastYear: Int

    init(_ term: VocabularyTerm) {
      firstYear = term.validFrom?.year ?? .min
      lastYear = term.validTo?.year ?? .max
    }
  }

  /// By name: when a term of it was in force that the rule accepts; empty for never.
  fileprivate let accepted: [[Validity]]

  fileprivate let vague: Set<TermOrder.NameID>

  /// Whether a name satisfies the rule in a year; `nil` where it was not in force then, or is too
  /// vague to tell.
  func accepts(_ name: TermOrder.NameID?, in year: Int?) -> Bool? {
    guard let name else { return false }
    if accepted[name].isEmpty { return vague.contains(name) ? nil : false }
    guard let year else { return true }
    let isInForce = accepted[name].contains { $0.firstYear <= year && year <= $0.lastYear }
    return isInForce ? true : nil
  }
}
