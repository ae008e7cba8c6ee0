import Sheets

/// A title, award, rating, initiative kind or form of discipline, with the names it goes by.
package struct VocabularyTerm: Sendable, Hashable {
  /// Terms of one chain can be compared; titles and awards are never one chain.
  package enum Chain: String, Sendable, CaseIterable {
    case individualTitles, collectiveTitles, awards, ratings, none
  }

  package let kind: AchievementKind
  package let name: String
  package let aliases: [String]
  package let chain: Chain
  /// Higher outranks lower within a chain.
  package let rank: Int
  /// cơ sở, tỉnh/bộ, nhà nước; blank where it has none.
  package let level: String
  package let appliesTo: Set<NomineeKind>
  package let validFrom: CivilDate?
  package let validTo: CivilDate?
  package let place: Place?

  package init(
    kind: AchievementKind, name: String, aliases: [String] = [], chain: Chain = .none,
    rank: Int = 0, level: String = "", appliesTo: Set<NomineeKind> = Set(NomineeKind.allCases),
    validFrom: CivilDate? = nil, validTo: CivilDate? = nil, place: Place? = nil
  ) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.chain = chain
    self.rank = rank
    self.level = level
    self.appliesTo = appliesTo
    self.validFrom = validFrom
    self.validTo = validTo
    self.place = place
  }
}
