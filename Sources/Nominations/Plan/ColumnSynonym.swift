import Sheets

/// A further heading under which a column may stand.
package struct ColumnSynonym: Sendable {
  package let meaning: ColumnMeaning
  package let heading: String
  package let isInForm: Bool
  package let place: Place

  package init(meaning: ColumnMeaning, heading: String, isInForm: Bool, place: Place) {
    self.meaning = meaning
    self.heading = heading
    self.isInForm = isInForm
    self.place = place
  }
}
