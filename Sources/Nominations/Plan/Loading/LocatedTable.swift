import Sheets
import VietnameseText

/// A table of the plan as a sheet holds it: where its columns stand, and the rows under them.
struct LocatedTable: Sendable {
  let table: PlanTable
  let source: SheetSource
  let headerRow: Int
  /// The column of the sheet that a column of the table stands in; 1 is A.
  let columns: [PlanColumn: Int]
  /// The rows under the header that have a cell in one of the table's columns.
  let rows: [Row]

  func place(row: Int, column: PlanColumn? = nil) -> Place {
    Place(source, row: row, column: column.flatMap { columns[$0] })
  }
}

extension LocatedTable {
  /// Finds the header under whatever titles and explanations stand above it.
  ///
  /// The header is the first row with the most of the table's headings; every mistake in it is
  /// reported, and a table without a required column is not read.
  init?(_ table: PlanTable, in sheet: Sheet, report: (Finding) -> Void) {
    let headings = Headings(of: table)
    let candidates = sheet.rows.map { row in (row: row, count: headings.count(in: row)) }
    let most = candidates.map(\.count).max() ?? 0
    guard most > 0, let header = candidates.first(where: { $0.count == most })?.row else {
      let expected = table.columns.map(\.header.vi).joined(separator: ", ")
      report(Finding(.planHeaderMissing, at: Place(sheet.source), "\(expected)"))
      return nil
    }
    self.table = table
    source = sheet.source
    headerRow = header.number
    let columns = headings.columns(of: header, in: sheet.source, report: report)
    self.columns = columns
    let missing = table.columns.filter { $0.isRequired && columns[$0] == nil }
    for column in missing {
      report(
        Finding(
          .planColumnMissing, at: Place(sheet.source, row: header.number),
          "\(column.header.vi)", "\(table.sheetName.vi)"))
    }
    guard missing.isEmpty else { return nil }
    let known = Set(columns.values)
    rows = sheet.rows.filter { row in
      row.number > header.number
        && row.cells.contains { known.contains($0.column) && !$0.value.planText.isEmpty }
    }
  }
}

/// The headings of one table, in both languages.
private struct Headings {
  private let columns: [ComparisonKey: PlanColumn]

  init(of table: PlanTable) {
    var columns: [ComparisonKey: PlanColumn] = [:]
    for column in table.columns + [.note] {
      columns[ComparisonKey(column.header.vi)] = column
      columns[ComparisonKey(column.header.en)] = column
    }
    self.columns = columns
  }

  func count(in row: Row) -> Int {
    row.cells.count { columns[ComparisonKey($0.value.planText)] != nil }
  }

  func columns(
    of header: Row, in source: SheetSource, report: (Finding) -> Void
  ) -> [PlanColumn: Int] {
    var found: [PlanColumn: Int] = [:]
    for cell in header.cells where !cell.value.planText.isEmpty {
      let place = Place(source, row: header.number, column: cell.column)
      let text = cell.value.planText
      guard let column = columns[ComparisonKey(text)] else {
        report(Finding(.planColumnUnknown, at: place, "\(text)"))
        continue
      }
      if found[column] == nil {
        found[column] = cell.column
      } else {
        report(Finding(.planColumnTwice, at: place, "\(text)"))
      }
    }
    return found
  }
}
