import Sheets

/// A member of a unit who was disciplined or broke a rule.
public struct DisciplinaryRecord: Sendable {
  public let name: String
  public let birthDate: String
  public let unit: String
  public let year: Int?
  /// “khiển trách”, “cảnh cáo”, … ; “vi phạm” for a breach without discipline.
  public let form: String
  public let place: Place

  public init(
    name: String, birthDate: String, unit: String, year: Int?, form: String, place: Place
  ) {
    self.name = name
    self.birthDate = birthDate
    self.unit = unit
    self.year = year
    self.form = form
    self.place = place
  }
}
