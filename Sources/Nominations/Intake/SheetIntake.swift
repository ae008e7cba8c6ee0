import Sheets

/// One sheet on its way to nominations: its cells, its tables, and what became of its rows.
struct SheetIntake {
  let grid: SheetGrid
  let layout: SheetLayout
  /// Whether the plan's policy lets it be read.
  let isRead: Bool
  private let lastRow: Int
  private let isHidden: Bool
  private var kinds: [RowKind]
  /// Rows that made a nomination or a task; of two tables side by side the other may hold nothing.
  private var usedRows: Set<Int> = []

  /// - Parameter isSetAside: Whether the workbook itself says that the sheet only repeats or
  ///   explains what its others hold; its rows are notes then.
  init(
    _ sheet: Sheet, dictionary: HeaderDictionary, readsHidden: Bool, isSetAside: Bool = false
  ) {
    lastRow = sheet.lastRow
    isHidden = sheet.isHidden
    isRead = !isSetAside && (readsHidden || !sheet.isHidden)
    guard isRead else {
      grid = SheetGrid(Sheet(source: sheet.source))
      layout = SheetLayout(tables: [], kinds: [])
      kinds = [RowKind](repeating: isSetAside ? .note : .hidden, count: lastRow)
      return
    }
    grid = SheetGrid(sheet)
    layout = detectTables(in: grid, lastRow: lastRow, dictionary: dictionary)
    kinds = layout.kinds
    if !readsHidden {
      for row in grid.rows where row.isHidden { kinds[row.number - 1] = .hidden }
    }
  }

  /// What a row is to a table: hidden rows are left where the policy says so.
  func kind(ofRow row: Int, in table: DetectedTable) -> RowKind {
    kinds[row - 1] == .hidden ? .hidden : table.rowKinds[row] ?? .blank
  }

  mutating func use(row: Int, as kind: RowKind) {
    usedRows.insert(row)
    kinds[row - 1] = kind
  }

  /// Enters a row as something that made neither nomination nor task.
  mutating func setAside(row: Int, as kind: RowKind) {
    if !usedRows.contains(row) { kinds[row - 1] = kind }
  }

  /// Every row from the first to the last, in runs of one kind.
  var ledger: [LedgerEntry] { LedgerEntry.runs(of: kinds, in: grid.source) }

  func reportHidden(_ report: (Finding) -> Void) {
    let count = kinds.count { $0 == .hidden }
    if count > 0 { report(Finding(.hiddenUnread, at: Place(grid.source), "\(count)")) }
  }

  /// What stands in the columns of birth dates, for telling the sender's habit.
  func birthDateValues() -> [CellValue] {
    layout.tables.flatMap { table -> [CellValue] in
      let columns = [ColumnMeaning.birthDate, .maleBirthDate, .femaleBirthDate].flatMap {
        table.columns(for: $0)
      }
      guard !columns.isEmpty else { return [] }
      return grid.rows[
        grid.firstIndex(
          atOrAfter: table.dataRows.lowerBound)..<grid.firstIndex(
            atOrAfter: table.dataRows.upperBound + 1)
      ].flatMap { row in columns.compactMap { row[$0]?.value } }
    }
  }
}
