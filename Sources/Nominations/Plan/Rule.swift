/// What a criterion asks of the records; the years it looks at end with the year before the one
/// under review.
package enum Rule: Sendable, Hashable {
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

  package enum Comparison: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
  }

  package struct TitleStreak: Sendable, Hashable {
    package var title: String
    package var years: Int
    /// Whether a higher title of the chain fills a year.
    package var acceptsHigher = false
    /// Whether the streak must reach the year before the review.
    package var mustEndLastYear = false

    package init(title: String, years: Int) {
      self.title = title
      self.years = years
    }
  }

  package struct TitleCount: Sendable, Hashable {
    package var title: String
    package var count: Int
    package var acceptsHigher = false
    /// Only the last so many years count; `nil` for all.
    package var withinYears: Int?

    package init(title: String, count: Int) {
      self.title = title
      self.count = count
    }
  }

  package struct AwardCount: Sendable, Hashable {
    package var form: String
    package var count: Int
    package var acceptsHigher = false
    /// Issuers that count; empty for any.
    package var issuers: [String] = []
    /// Whether a higher form counts whoever issued it.
    package var acceptsHigherFromAnyIssuer = false
    package var withinYears: Int?

    package init(form: String, count: Int) {
      self.form = form
      self.count = count
    }
  }

  package struct RatingWindow: Sendable, Hashable {
    package var years: Int
    package var isConsecutive = false
    /// The lowest rating that a year of the window may have.
    package var minimum: String
    /// How many of the years must reach ``level``.
    package var count = 0
    package var level: String?
    /// Which years the praise by the branch (“được ngành khen thưởng”) attaches to.
    package var praise = Praise.notAsked

    package enum Praise: String, Sendable, CaseIterable { case notAsked, once, everyCountedYear }

    package init(years: Int, minimum: String) {
      self.years = years
      self.minimum = minimum
    }
  }

  package struct InitiativeCount: Sendable, Hashable {
    package var count: Int
    /// “sáng kiến”, “đề tài”; empty for any kind.
    package var kinds: [String] = []
    package var mustBeApplied = false
    package var mustBeReplicable = false

    package init(count: Int) {
      self.count = count
    }
  }
}
