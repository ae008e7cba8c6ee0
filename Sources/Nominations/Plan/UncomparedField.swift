import Sheets

/// A field that two rows of one nominee need not agree in, so that it is left out where duplicates
/// are searched for.
public struct UncomparedField: Sendable {
  public let field: ColumnMeaning
  public let place: Place

  public init(field: ColumnMeaning, place: Place) {
    self.field = field
    self.place = place
  }
}
