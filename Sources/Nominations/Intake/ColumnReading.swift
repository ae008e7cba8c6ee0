/// What a column of a table was taken to hold, and how surely.
package struct ColumnReading: Sendable {
  package var meaning: ColumnMeaning
  /// 0…1; below ``sure`` the column is asked about and not applied.
  package var confidence: Double
  /// The headings over the column, outermost first; empty where it has none.
  package var headings: [String]
  /// What else it may hold, the most probable first.
  package var alternatives: [HeaderDictionary.Guess] = []

  /// From here on a reading is applied without asking.
  package static let sure = 0.6

  package var isSure: Bool { confidence >= ColumnReading.sure }
}
