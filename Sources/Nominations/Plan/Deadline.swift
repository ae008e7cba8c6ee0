import Sheets

/// By when something is due, and what follows if it is not.
package struct Deadline: Sendable {
  package enum Rule: Sendable, Hashable {
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

  package enum Subject: String, Sendable, CaseIterable {
    /// The units' nominations: late ones are marked by it.
    case submission
    case forwarding, report, dossier, review, summary, other
  }

  package enum Consequence: String, Sendable, CaseIterable {
    case none
    /// The unit is shut out from that year's review.
    case shutOut
  }

  package let code: String
  package let subject: Subject
  /// What is due.
  package let what: String
  /// Who owes it, in the plan's words.
  package let who: String
  package let rule: Rule
  /// “chậm nhất” includes the day, “trước ngày” does not.
  package let isInclusive: Bool
  /// The hour by which, +07:00; `nil` for the end of the day.
  package let hour: Int?
  /// Years with a date of their own.
  package let overrides: [Int: CivilDate]
  package let consequence: Consequence
  package let clause: String
  package let place: Place

  package init(
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
