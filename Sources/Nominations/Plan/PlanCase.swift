import Sheets

/// A nominee made up by the office, and the verdict that the plan must come to.
public struct PlanCase: Sendable {
  public let code: String
  /// The criterion it is about; `nil` for all of them together.
  public let criterion: String?
  public let kind: NomineeKind
  public let period: Period
  /// The achievements as a form would list them; empty for a form that lists none.
  public let achievements: String
  /// Cells under other headings of the form.
  public let marks: [Mark]
  /// The code of the unit that nominates.
  public let sender: String?
  /// Of a collective: the achievements of members who are nominated in the same period.
  public let members: [String]
  public let discipline: Discipline
  /// The reading under which it holds; `nil` for those chosen.
  public let condition: ReadingCondition?
  public let expected: Verdict
  public let place: Place

  public struct Mark: Sendable, Hashable {
    public let heading: String
    public let value: String
  }

  /// What the disciplinary list says of the nominee's unit.
  public enum Discipline: Sendable, Hashable {
    /// The list may not be complete, and names nobody.
    case unknown
    /// The list is complete, and names members by these forms.
    case listed(forms: [String])
  }
}
