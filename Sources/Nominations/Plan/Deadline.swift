import Sheets

/// By when something is due, and what follows if it is not.
public struct Deadline: Sendable {
  public enum Rule: Sendable, Hashable {
    case yearly(day: Int, month: Int)
    case quarterEnd
    case once(CivilDate)
    /// Within a quarter of one year, no day stated.
    case quarter(year: Int, quarter: Int)
    /// Within one year, no day stated.
    case year(Int)
    /// Due every year, or with another document; the plan states no date.
    case undated(String)
  }

  public enum Subject: String, Sendable, CaseIterable {
    /// The units' nominations: late ones are marked by it.
    case submission
    case forwarding, report, dossier, review, summary, other
  }

  public enum Consequence: String, Sendable, CaseIterable {
    case none
    /// The unit is shut out from that year's review.
    case shutOut
  }

  public let code: String
  public let subject: Subject
  /// What is due.
  public let what: String
  /// Who owes it, in the plan's words.
  public let who: String
  public let rule: Rule
  /// “chậm nhất” includes the day, “trước ngày” does not.
  public let isInclusive: Bool
  /// The hour by which, +07:00; `nil` for the end of the day.
  public let hour: Int?
  /// Years with a date of their own.
  public let overrides: [Int: CivilDate]
  public let consequence: Consequence
  public let clause: String
  public let place: Place

  public init(
    code: String, subject: Subject, what: String, who: String, rule: Rule,
    isInclusive: Bool = false, hour: Int? = nil, overrides: [Int: CivilDate] = [:],
    consequence: Consequence = .none, clause: String = "", place: Place
  ) {
    self.code = code
    self.subject = subject
    self.what = what
    self.who = who
    self.rule = rule
    self.isInclusive = isInclusive
    self.hour = hour
    self.overrides = overrides
    self.consequence = consequence
    self.clause = clause
    self.place = place
  }
}
