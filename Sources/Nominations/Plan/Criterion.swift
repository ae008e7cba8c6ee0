import Sheets

/// One criterion of the plan: whom it applies to, what it asks, where it stands.
///
/// Every verdict on it refers to it, a million of them to one: hence a class.
public final class Criterion: Sendable {
  /// Who may attest what a person must attest.
  public enum Attester: String, Sendable, CaseIterable { case unit, council, either }

  /// What a criterion that is met is worth.
  public struct Points: Sendable, Hashable {
    public let value: Double
    /// Whether every occurrence earns the points, or the criterion once.
    public let isPerOccurrence: Bool
    /// The most that the criterion may earn.
    public let cap: Double?

    public init(value: Double, isPerOccurrence: Bool = false, cap: Double? = nil) {
      self.value = value
      self.isPerOccurrence = isPerOccurrence
      self.cap = cap
    }
  }

  /// A place in an any-of group: one alternative met as a whole meets the group.
  public struct Membership: Sendable, Hashable {
    public let group: String
    /// Criteria of one alternative must all be met.
    public let alternative: String

    public init(group: String, alternative: String) {
      self.group = group
      self.alternative = alternative
    }
  }

  public let code: String
  public let appliesTo: Set<NomineeKind>
  /// A short name for the heading of a column.
  public let label: String
  /// The clause, restated briefly.
  public let clause: String
  /// Where the clause stands in the plan, as in “II.2.1, gạch đầu dòng 2”.
  public let locus: String
  public let rule: Rule
  /// A criterion that is not mandatory only earns points.
  public let isMandatory: Bool
  public let membership: Membership?
  public let points: Points?
  public let attester: Attester
  /// Headings under which a form asks for this criterion's attestation.
  public let headings: [String]
  /// Holds only under this reading.
  public let condition: ReadingCondition?
  /// The readings that its rule, its condition included, rests on.
  public let readings: [ReadingCondition]
  /// The years of review in which it holds.
  public let firstYear: Int?
  public let lastYear: Int?
  /// The row of the plan, and of its rule the cell.
  public let place: Place
  public let ruleCell: Place

  public init(
    code: String, appliesTo: Set<NomineeKind>, label: String, clause: String, locus: String,
    rule: Rule, isMandatory: Bool = true, membership: Membership? = nil, points: Points? = nil,
    attester: Attester = .either, headings: [String] = [], condition: ReadingCondition? = nil,
    readings: [ReadingCondition] = [], firstYear: Int? = nil, lastYear: Int? = nil, place: Place,
    ruleCell: Place
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
    self.readings = readings
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.place = place
    self.ruleCell = ruleCell
  }
}
