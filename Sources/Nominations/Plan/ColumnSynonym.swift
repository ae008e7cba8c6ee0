import Sheets

/// A further heading under which a column may stand.
public struct ColumnSynonym: Sendable {
  public let meaning: ColumnMeaning
  public let heading: String
  public let isInForm: Bool
  public let place: Place

  public init(meaning: ColumnMeaning, heading: String, isInForm: Bool, place: Place) {
    self.meaning = meaning
    self.heading = heading
    self.isInForm = isInForm
    self.place = place
  }
}
