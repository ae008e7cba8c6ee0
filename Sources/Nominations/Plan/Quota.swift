import Sheets

/// How many nominations a unit may or must send.
public struct Quota: Sendable {
  /// What is counted.
  public enum Subject: String, Sendable, CaseIterable {
    case nominations
    /// Inspections that the agency carries out; the program cannot count them.
    case inspections
  }

  public enum Count: String, Sendable, CaseIterable { case perUnit, total }

  public let code: String
  public let subject: Subject
  /// Unit kinds or codes it holds for; empty for every unit that must submit.
  public let units: [String]
  public let count: Count
  public let cadence: Cadence
  /// Which nominees count; empty for all.
  public let kinds: [NomineeKind]
  /// `nil` where there is no lower bound; 0 as upper bound reserves the nomination.
  public let atLeast: Int?
  public let atMost: Int?
  public let severity: Severity
  /// The clause and its place in the plan.
  public let clause: String
  /// Holds only under this reading.
  public let condition: ReadingCondition?
  public let place: Place

  public init(
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
