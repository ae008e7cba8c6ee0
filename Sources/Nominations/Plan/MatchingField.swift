import Sheets

/// Which field identifies a nominee, and how it is compared.
package struct MatchingField: Sendable {
  package enum Comparison: String, Sendable, CaseIterable {
    case name, date, code, unit, text, ignored
  }

  package let field: ColumnMeaning
  package let comparison: Comparison
  package let place: Place

  package init(field: ColumnMeaning, comparison: Comparison, place: Place) {
    self.field = field
    self.comparison = comparison
    self.place = place
  }
}
