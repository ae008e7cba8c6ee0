import Sheets

/// One criterion of the plan: whom it applies to, what it asks, where it stands.
package struct Criterion: Sendable {
  /// Who may attest what a person must attest.
  package enum Attester: String, Sendable, CaseIterable { case unit, council, either }

  /// What a criterion that is met is worth.
  package struct Points: Sendable, Hashable {
    package let value: Double
    /// Whether every occurrence earns the points, or the criterion once.
    package let isPerOccurrence: Bool
    /// The most that the criterion may earn.
    package let cap: Double?

    package init(value: Double, isPerOccurrence: Bool = false, cap: Double? = nil) {
      self.value = value
      self.isPerOccurrence = isPerOccurrence
      self.cap = cap
    }
  }

  /// A place in an any-of group: one alternative met as a whole meets the group.
  package struct Membership: Sendable, Hashable {
    package let group: String
    /// Criteria of one alternative must all be met.
    package let alternative: String

    package init(group: String, alternative: String) {
      self.group = group
      self.alternative = alternative
    }
  }

  package let code: String
  package let appliesTo: Set<NomineeKind>
  /// A short name for the heading of a column.
  package let label: String
  /// The clause, restated briefly.
  package let clause: String
  /// Where the clause stands in the plan, as in “II.2.1, gạch đầu dòng 2”.
  package let locus: String
  package let rule: Rule
  /// A criterion that is not mandatory only earns points.
  package let isMandatory: Bool
  package let membership: Membership?
  package let points: Points?
  package let attester: Attester
  /// Headings under which a form asks for this criterion's attestation.
  package let headings: [String]
  /// Holds only under this reading.
  package let condition: ReadingCondition?
  /// The years of review in which it holds.
  package let firstYear: Int?
  package let lastYear: Int?
  /// The row of the plan, and of its rule the cell.
  package let place: Place
  package let ruleCell: Place

  package init(
    code: String, appliesTo: Set<NomineeKind>, label: String, clause: String, locus: String,
    rule: Rule, isMandatory: Bool = true, membership: Membership? = nil, points: Points? = nil,
    attester: Attester = .either, headings: [String] = [], condition: ReadingCondition? = nil,
    firstYear: Int? = nil, lastYear: Int? = nil, place: Place, ruleCell: Place
  ) {
    self.code = code
    self.appliesTo = appliesTo
    self.label = label
    self.clause = clause
    self.locus = locus
    self.rule = rule
    self.isMandatory = isMandatory
    self.membership = membership
    self.points = points
    self.attester = attester
    self.headings = headings
    self.condition = condition
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.place = place
    self.ruleCell = ruleCell
  }
}

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
