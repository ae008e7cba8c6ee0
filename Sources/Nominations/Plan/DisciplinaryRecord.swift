import Sheets

/// A member of a unit who was disciplined or broke a rule.
package struct DisciplinaryRecord: Sendable {
  package let name: String
  package let birthDate: String
  package let unit: String
  package let year: Int?
  /// “khiển trách”, “cảnh cáo”, … ; “vi phạm” for a breach without discipline.
  package let form: String
  package let place: Place

  package init(
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
