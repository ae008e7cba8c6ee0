import Sheets

/// A task of the plan's appendix, or one that a unit's task sheet adds.
package struct PlannedTask: Sendable {
  package let code: String
  /// `nil` for every year.
  package let year: Int?
  /// 1...4; `nil` for a task of the whole year.
  package let quarter: Int?
  package let order: Int
  package let text: String
  package let leads: [String]
  package let coordinators: [String]
  package let due: String
  /// How far it has come, in the words of whoever reports it; blank where nobody does.
  package let status: String
  package let place: Place

  package init(
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
