import Sheets

/// What a verdict rests on, in numbers and years; the words are made of it when somebody reads
/// them.
public enum Ground: Sendable, Hashable {
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

  public struct Amount: Sendable, Hashable {
    // Ten million of them are kept at a time.
    private let shownCount: Int32
    private let possibleCount: Int32
    private let neededCount: Int32

    public init(shown: Int, possible: Int, needed: Int) {
      shownCount = Int32(clamping: shown)
      possibleCount = Int32(clamping: possible)
      neededCount = Int32(clamping: needed)
    }

    /// What certain facts show.
    public var shown: Int { Int(shownCount) }
    /// What there is if every doubt is resolved in its favour.
    public var possible: Int { Int(possibleCount) }
    public var needed: Int { Int(neededCount) }

    public var isShown: Bool { shown >= needed }
    public var isPossible: Bool { possible >= needed }
  }

  public struct Ratings: Sendable, Hashable {
    public let years: Amount
    public let level: Amount
    /// Years rated below the minimum.
    public let below: YearSet
    /// Years whose rating nothing tells.
    public let missing: YearSet
    public let lacksPraise: Bool

    public init(
      years: Amount, level: Amount, below: YearSet, missing: YearSet, lacksPraise: Bool
    ) {
      self.years = years
      self.level = level
      self.below = below
      self.missing = missing
      self.lacksPraise = lacksPraise
    }
  }

  public enum Attestation: Sendable, Hashable {
    case absent, byWrongAttester, contradictory, unclear, given, denied
  }
}
