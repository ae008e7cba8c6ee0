/// One row as it was read: its non-empty cells in ascending order of column.
public struct Row: Hashable, Sendable {
  /// 1-based.
  public var number: Int
  public var cells: [Cell]
  public var isHidden: Bool

  public init(number: Int, cells: [Cell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }

  /// The cell in a column (1 is A), or `nil` where it is empty.
  public subscript(column column: Int) -> Cell? {
    cells.first { $0.column == column }
  }
}

/// A rectangle of cells, both ends included, 1-based.
public struct CellRange: Hashable, Sendable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// One worksheet held in memory: the rows that have cells, in ascending order.
public struct Sheet: Sendable {
  public var source: SheetSource
  public var isHidden: Bool
  public var rows: [Row]
  public var merges: [CellRange]
  /// Columns that the sheet hides, 1 is A.
  public var hiddenColumns: Set<Int>

  public init(
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
  public var lastRow: Int { rows.last?.number ?? 0 }
}
