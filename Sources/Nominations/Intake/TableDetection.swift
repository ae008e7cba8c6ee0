import Sheets

/// One table of a sheet, as it will be read.
public struct DetectedTable: Sendable {
  public let source: SheetSource
  /// Ascending; empty where the table has no header.
  public var headerRows: [Int]
  /// From the first row of data or first section to the last row of data.
  public var dataRows: ClosedRange<Int>
  /// The columns of the table, from its first to its last.
  public var columnRange: ClosedRange<Int>
  /// What each column holds; 1 is A.
  public var columns: [Int: ColumnReading]
  public var sectionRows: [Int] = []
  public var totalRows: [Int] = []
  public var signatureRows: [Int] = []
  /// What each of its rows below the header is; rows that hold nothing of it are absent.
  public var rowKinds: [Int: RowKind] = [:]
  /// Whether the data stand beside their headings.
  public var isShifted = false

  /// The columns of a meaning that is sure enough to be applied, ascending.
  public func columns(for meaning: ColumnMeaning) -> [Int] {
    columns.filter { $0.value.meaning == meaning && $0.value.isSure }.keys.sorted()
  }

  /// Whether the rows are tasks and not nominees.
  public var isTaskTable: Bool {
    !columns(for: .task).isEmpty && columns(for: .name).isEmpty
      && columns(for: .familyAndMiddleName).isEmpty
  }
}

/// How a sheet will be read: its tables, and what every row is.
public struct SheetLayout: Sendable {
  public let tables: [DetectedTable]
  /// The kinds of rows 1…lastRow; rows that the sheet does not hold are blank.
  public let kinds: [RowKind]

  /// - Parameter row: 1-based, as the sheet numbers it; beyond its rows all is blank.
  public func kind(ofRow row: Int) -> RowKind {
    kinds.indices.contains(row - 1) ? kinds[row - 1] : .blank
  }
}

/// Finds the tables of a sheet and tells what each of its rows and columns is.
public func detectTables(in sheet: Sheet, dictionary: HeaderDictionary) -> SheetLayout {
  detectTables(in: SheetGrid(sheet), lastRow: sheet.lastRow, dictionary: dictionary)
}

func detectTables(in grid: SheetGrid, lastRow: Int, dictionary: HeaderDictionary) -> SheetLayout {
  var blocks = HeaderFinder(grid: grid, dictionary: dictionary).blocks()
  if blocks.isEmpty, let block = HeaderlessFinder(grid: grid).block() { blocks = [block] }
  var kinds = [RowKind](repeating: .blank, count: lastRow)
  for row in grid.rows { kinds[row.number - 1] = .note }
  let reader = TableReader(grid: grid, dictionary: dictionary)
  var tables: [DetectedTable] = []
  var start = 1
  for (position, block) in blocks.enumerated() {
    for row in start..<max(start, block.bodyStart) where kinds[row - 1] == .note {
      kinds[row - 1] = .heading
    }
    let next = position + 1 < blocks.count ? blocks[position + 1].firstRow : lastRow + 1
    let part = reader.part(under: block, endingBefore: next)
    for (row, kind) in part.kinds { kinds[row - 1] = kind }
    tables += part.tables
    start = position + 1 < blocks.count ? part.endOfTable : lastRow + 1
  }
  return SheetLayout(tables: tables, kinds: kinds)
}
