/// What a column of a table was taken to hold, and how surely.
public struct ColumnReading: Sendable {
  public var meaning: ColumnMeaning
  /// 0…1; below ``sure`` the column is asked about and not applied.
  public var confidence: Double
  /// The headings over the column, outermost first; empty where it has none.
  public var headings: [String]
  /// What else it may hold, the most probable first.
  public var alternatives: [HeaderDictionary.Guess] = []

  /// From here on a reading is applied without asking.
  public static let sure = 0.6

  public var isSure: Bool { confidence >= ColumnReading.sure }
}
