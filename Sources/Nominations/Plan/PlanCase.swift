import Sheets

/// A nominee made up by the office, and the verdict that the plan must come to.
package struct PlanCase: Sendable {
  package let code: String
  /// The criterion it is about; `nil` for all of them together.
  package let criterion: String?
  package let kind: NomineeKind
  package let period: Period
  /// The achievements as a form would list them; empty for a form that lists none.
  package let achievements: String
  /// Cells under other headings of the form.
  package let marks: [Mark]
  /// The code of the unit that nominates.
  package let sender: String?
  /// Of a collective: the achievements of members who are nominated in the same period.
  package let members: [String]
  package let discipline: Discipline
  /// The reading under which it holds; `nil` for those chosen.
  package let condition: ReadingCondition?
  package let expected: Verdict
  package let place: Place

  package struct Mark: Sendable, Hashable {
    package let heading: String
    package let value: String
  }

  /// What the disciplinary list says of the nominee's unit.
  package enum Discipline: Sendable, Hashable {
    /// The list may not be complete, and names nobody.
    case unknown
    /// The list is complete, and names members by these forms.
    case listed(forms: [String])
  }
}
