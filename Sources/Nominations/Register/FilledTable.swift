import Sheets
import VietnameseText

/// Where a table that a person works in stands now.
public struct TablePosition<Column: Hashable & Sendable>: Sendable {
  public let sheet: String
  /// The row of its headings, counted from 1.
  public let headerRow: Int
  /// Counted from 1.
  public let columns: [Column: Int]
}

/// A table that the program made and a person fills in: its header is found by its headings, in
/// either language, wherever the person moved it.
struct FilledTable<Column: CaseIterable & Hashable & Sendable> {
  let position: TablePosition<Column>
  /// The text of each known column of each row below the header, with the row's place.
  let rows: [(values: [Column: String], place: Place)]

  /// - Parameter required: The header is the first row that has all of these.
  /// - Returns: `nil` where no row of the sheet is such a header.
  init?(_ sheet: Sheet, heading: (Column) -> Phrase, required: [Column]) {
    var columnOfKey: [ComparisonKey: Column] = [:]
    for column in Column.allCases {
      for language in Language.allCases {
        columnOfKey[ComparisonKey(heading(column)(language))] = column
      }
    }
    var columns: [Int: Column] = [:]
    guard
      let header = sheet.rows.first(where: { row in
        columns = [:]
        for cell in row.cells {
          if let text = cell.text { columns[cell.column] = columnOfKey[ComparisonKey(text)] }
        }
        return required.allSatisfy(columns.values.contains)
      })
    else { return nil }
    position = TablePosition(
      sheet: sheet.source.sheet ?? "", headerRow: header.number,
      columns: Dictionary(columns.map { ($0.value, $0.key) }) { first, _ in first })
    rows = sheet.rows.filter { $0.number > header.number }.map { row in
      var values: [Column: String] = [:]
      for cell in row.cells {
        if let column = columns[cell.column] { values[column] = cell.value.displayText }
      }
      return (values, Place(sheet.source, row: row.number))
    }
  }

  /// The rows of every such table among the sheets in which the first required column is filled.
  static func rows(
    in sheets: [Sheet], heading: (Column) -> Phrase, required: [Column]
  ) -> [(values: [Column: String], place: Place)] {
    sheets.flatMap { FilledTable($0, heading: heading, required: required)?.rows ?? [] }
      .filter { $0.values[required[0]] != nil }
  }

  /// Where every such table stands.
  static func positions(
    in sheets: [Sheet], heading: (Column) -> Phrase, required: [Column]
  ) -> [TablePosition<Column>] {
    sheets.compactMap { FilledTable($0, heading: heading, required: required)?.position }
  }
}
