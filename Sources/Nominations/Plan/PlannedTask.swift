import Sheets

/// A task of the plan's appendix, or one that a unit's task sheet adds.
public struct PlannedTask: Sendable {
  public let code: String
  /// `nil` for every year.
  public let year: Int?
  /// 1...4; `nil` for a task of the whole year.
  public let quarter: Int?
  public let order: Int
  public let text: String
  public let leads: [String]
  public let coordinators: [String]
  public let due: String
  /// How far it has come, in the words of whoever reports it; blank where nobody does.
  public let status: String
  public let place: Place

  public init(
    code: String, year: Int?, quarter: Int?, order: Int, text: String, leads: [String],
    coordinators: [String], due: String = "", status: String = "", place: Place
  ) {
    self.code = code
    self.year = year
    self.quarter = quarter
    self.order = order
    self.text = text
    self.leads = leads
    self.coordinators = coordinators
    self.due = due
    self.status = status
    self.place = place
  }
}
