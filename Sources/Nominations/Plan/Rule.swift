/// What a criterion asks of the records; the years it looks at end with the year before the one
/// under review.
public enum Rule: Sendable, Hashable {
  /// Titles in consecutive years.
  case titleStreak(TitleStreak)
  /// Titles in any years.
  case titleCount(TitleCount)
  /// Awards of a form, from certain issuers.
  case awardCount(AwardCount)
  /// Ratings over a window of years.
  case ratingWindow(RatingWindow)
  /// A collective has at least one member who holds the title.
  case memberHasTitle(title: String, acceptsHigher: Bool)
  /// A collective has no member with a disciplinary record of these forms; empty for any.
  case noMemberWithEvent(forms: [String])
  /// Initiatives or research topics, applied, replicable.
  case initiativeCount(InitiativeCount)
  /// Something that is registered and recognised every year, by its heading.
  case yearlyFlag(years: Int)
  /// What only a person can attest; a superlative can be true of one nominee only.
  case attestation(isSuperlative: Bool)
  /// A number in a column of the form.
  case threshold(heading: String, comparison: Comparison, value: Double)

  /// What the nomination must state or have with it: a column that is filled in, as the
  /// achievements of a “trích ngang”.
  case requiredEvidence(field: ColumnMeaning)

  public enum Comparison: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
  }

  public struct TitleStreak: Sendable, Hashable {
    public var title: String
    public var years: Int
    /// Whether a higher title of the chain fills a year.
    public var acceptsHigher = false
    /// Whether the streak must reach the year before the review.
    public var mustEndLastYear = false

    public init(title: String, years: Int) {
      self.title = title
      self.years = years
    }
  }

  public struct TitleCount: Sendable, Hashable {
    public var title: String
    public var count: Int
    public var acceptsHigher = false
    /// Only the last so many years count; `nil` for all.
    public var withinYears: Int?

    public init(title: String, count: Int) {
      self.title = title
      self.count = count
    }
  }

  public struct AwardCount: Sendable, Hashable {
    public var form: String
    public var count: Int
    public var acceptsHigher = false
    /// Issuers that count; empty for any.
    public var issuers: [String] = []
    /// Whether a higher form counts whoever issued it.
    public var acceptsHigherFromAnyIssuer = false
    public var withinYears: Int?

    public init(form: String, count: Int) {
      self.form = form
      self.count = count
    }
  }

  public struct RatingWindow: Sendable, Hashable {
    public var years: Int
    public var isConsecutive = false
    /// The lowest rating that a year of the window may have.
    public var minimum: String
    /// How many of the years must reach ``level``.
    public var count = 0
    public var level: String?
    /// Which years the praise by the branch (“được ngành khen thưởng”) attaches to.
    public var praise = Praise.notAsked

    public enum Praise: String, Sendable, CaseIterable { case notAsked, once, everyCountedYear }

    public init(years: Int, minimum: String) {
      self.years = years
      self.minimum = minimum
    }
  }

  public struct InitiativeCount: Sendable, Hashable {
    public var count: Int
    /// “sáng kiến”, “đề tài”; empty for any kind.
    public var kinds: [String] = []
    public var mustBeApplied = false
    public var mustBeReplicable = false

    public init(count: Int) {
      self.count = count
    }
  }
}
