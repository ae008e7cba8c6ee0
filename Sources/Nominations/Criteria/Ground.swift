import Sheets

/// What a verdict rests on, in numbers and years; the words are made of it when somebody reads
/// them.
package enum Ground: Sendable, Hashable {
  /// Words given as they are.
  indirect case stated(Phrase)
  /// So many of what the rule counts: titles, awards, initiatives, years of the longest streak.
  case amount(Amount)
  indirect case ratings(Ratings)
  /// Yearly marks: the years attested, denied, and those without a mark.
  indirect case flags(shown: YearSet, denied: YearSet, missing: YearSet)
  case attestation(Attestation, by: Criterion.Attester)
  /// The number under the heading; `nil` where there is none.
  case number(Double?, isReadable: Bool)
  /// How many of the members nominated hold the title.
  case memberTitle(holders: Int, members: Int)
  /// How many entries were found, and whether the plan keeps a disciplinary list.
  case discipline(count: Int, listIsKept: Bool)
  /// Whether the forms state what the plan asks for.
  case required(ColumnMeaning, isStated: Bool)
  /// A person's decision, kept in decisions.xlsx.
  case confirmed
  /// The form ticks what its own achievements do not show.
  case claimed

  package struct Amount: Sendable, Hashable {
    // Ten million of them are kept at a time.
    private let shownCount: Int32
    private let possibleCount: Int32
    private let neededCount: Int32

    package init(shown: Int, possible: Int, needed: Int) {
      shownCount = Int32(clamping: shown)
      possibleCount = Int32(clamping: possible)
      neededCount = Int32(clamping: needed)
    }

    /// What certain facts show.
    package var shown: Int { Int(shownCount) }
    /// What there is if every doubt is resolved in its favour.
    package var possible: Int { Int(possibleCount) }
    package var needed: Int { Int(neededCount) }

    package var isShown: Bool { shown >= needed }
    package var isPossible: Bool { possible >= needed }
  }

  package struct Ratings: Sendable, Hashable {
    package let years: Amount
    package let level: Amount
    /// Years rated below the minimum.
    package let below: YearSet
    /// Years whose rating nothing tells.
    package let missing: YearSet
    package let lacksPraise: Bool

    package init(
      years: Amount, level: Amount, below: YearSet, missing: YearSet, lacksPraise: Bool
    ) {
      self.years = years
      self.level = level
      self.below = below
      self.missing = missing
      self.lacksPraise = lacksPraise
    }
  }

  package enum Attestation: Sendable, Hashable {
    case absent, byWrongAttester, contradictory, unclear, given, denied
  }
}
