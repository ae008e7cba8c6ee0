import Sheets

/// How many nominations a unit may or must send.
package struct Quota: Sendable {
  /// What is counted.
  package enum Subject: String, Sendable, CaseIterable {
    case nominations
    /// Inspections that the agency carries out; the program cannot count them.
    case inspections
  }

  package enum Count: String, Sendable, CaseIterable { case perUnit, total }

  package let code: String
  package let subject: Subject
  /// Unit kinds or codes it holds for; empty for every unit that must submit.
  package let units: [String]
  package let count: Count
  package let cadence: Cadence
  /// Which nominees count; empty for all.
  package let kinds: [NomineeKind]
  /// `nil` where there is no lower bound; 0 as upper bound reserves the nomination.
  package let atLeast: Int?
  package let atMost: Int?
  package let severity: Severity
  /// The clause and its place in the plan.
  package let clause: String
  /// Holds only under this reading.
  package let condition: ReadingCondition?
  package let place: Place

  package init(
    code: String, subject: Subject = .nominations, units: [String] = [], count: Count = .perUnit,
    cadence: Cadence,
    kinds: [NomineeKind] = [], atLeast: Int? = nil, atMost: Int? = nil,
    severity: Severity = .warning, clause: String = "", condition: ReadingCondition? = nil,
    place: Place
  ) {
    self.code = code
    self.subject = subject
    self.units = units
    self.count = count
    self.cadence = cadence
    self.kinds = kinds
    self.atLeast = atLeast
    self.atMost = atMost
    self.severity = severity
    self.clause = clause
    self.condition = condition
    self.place = place
  }
}
