/// One row as it was read: its non-empty cells in ascending order of column.
package struct Row: Hashable, Sendable {
  /// 1-based.
  package var number: Int
  package var cells: [Cell]
  package var isHidden: Bool

  package init(number: Int, cells: [Cell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }

  /// The cell in a column (1 is A), or `nil` where it is empty.
  package subscript(column column: Int) -> Cell? {
    cells.first { $0.column == column }
  }
}

/// A rectangle of cells, both ends included, 1-based.
package struct CellRange: Hashable, Sendable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// One worksheet held in memory: the rows that have cells, in ascending order.
package struct Sheet: Sendable {
  package var source: SheetSource
  package var isHidden: Bool
  package var rows: [Row]
  package var merges: [CellRange]
  /// Columns that the sheet hides, 1 is A.
  package var hiddenColumns: Set<Int>

  package init(
    source: SheetSource, isHidden: Bool = false, rows: [Row] = [], merges: [CellRange] = [],
    hiddenColumns: Set<Int> = []
  ) {
    self.source = source
    self.isHidden = isHidden
    self.rows = rows
    self.merges = merges
    self.hiddenColumns = hiddenColumns
  }

  /// The number of the last row that has a cell; 0 for an empty sheet.
  package var lastRow: Int { rows.last?.number ?? 0 }
}
