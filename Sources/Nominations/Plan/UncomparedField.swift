import Sheets

/// A field that two rows of one nominee need not agree in, so that it is left out where duplicates
/// are searched for.
package struct UncomparedField: Sendable {
  package let field: ColumnMeaning
  package let place: Place

  package init(field: ColumnMeaning, place: Place) {
    self.field = field
    self.place = place
  }
}
