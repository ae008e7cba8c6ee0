import Sheets

/// One criterion of the plan: whom it applies to, what it asks, where it stands.
///
/// Every verdict on it refers to it, a million of them to one: hence a class.
package final class Criterion: Sendable {
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
  /// The readings that its rule, its condition included, rests on.
  package let readings: [ReadingCondition]
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
