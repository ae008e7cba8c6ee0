import Sheets

/// A sheet whose cells have been read once, with what its merged ranges cover.
struct SheetGrid: Sendable {
  struct GridRow: Sendable {
    let number: Int
    /// The cells that hold something, in ascending order of column.
    let cells: [ReadCell]
    let isHidden: Bool

    subscript(column: Int) -> ReadCell? {
      let index = firstIndex(atOrAfter: column)
      return index < cells.count && cells[index].column == column ? cells[index] : nil
    }

    /// The cells that stand in some columns.
    subscript(columns: ClosedRange<Int>) -> ArraySlice<ReadCell> {
      let start = firstIndex(atOrAfter: columns.lowerBound)
      return cells[start..<max(start, firstIndex(atOrAfter: columns.upperBound + 1))]
    }

    private func firstIndex(atOrAfter column: Int) -> Int {
      var low = 0
      var high = cells.count
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].column < column { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  let source: SheetSource
  /// The rows that hold something, in ascending order.
  let rows: [GridRow]
  private let merges: [CellRange]
  /// The indices of the merged ranges that a row takes part in.
  private var mergesOfRow: [Int: [Int]] = [:]

  init(_ sheet: Sheet) {
    source = sheet.source
    // Units, positions and titles are repeated down a sheet: each is read once.
    var known: [Spelling: ReadCell] = [:]
    known.reserveCapacity(min(sheet.rows.count * 4, 1024))
    rows = sheet.rows.compactMap { row in
      let cells = row.cells.compactMap { cell in
        let read = SheetGrid.read(cell, knowing: &known)
        return read.isBlank ? nil : read
      }
      return cells.isEmpty
        ? nil : GridRow(number: row.number, cells: cells, isHidden: row.isHidden)
    }
    merges = sheet.merges
    let last = rows.last?.number ?? 0
    for (index, merge) in merges.enumerated() where merge.rows.lowerBound <= last {
      for row in merge.rows.lowerBound...min(merge.rows.upperBound, last) {
        mergesOfRow[row, default: []].append(index)
      }
    }
  }

  private static func read(_ cell: Cell, knowing known: inout [Spelling: ReadCell]) -> ReadCell {
    guard case .text(let text) = cell.value else { return ReadCell(cell) }
    let spelling = Spelling(text)
    if let read = known[spelling] { return read.moved(to: cell.column) }
    let read = ReadCell(cell)
    known[spelling] = read
    return read
  }

  /// The position in ``rows`` of a row number; `nil` where the row is empty.
  func index(ofRow number: Int) -> Int? {
    let index = firstIndex(atOrAfter: number)
    return index < rows.count && rows[index].number == number ? index : nil
  }

  func firstIndex(atOrAfter number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The merged range that covers a cell.
  func merge(row: Int, column: Int) -> CellRange? {
    guard let indices = mergesOfRow[row] else { return nil }
    for index in indices where merges[index].columns.contains(column) { return merges[index] }
    return nil
  }

  /// The merged ranges that a row takes part in.
  func merges(ofRow row: Int) -> [CellRange] {
    (mergesOfRow[row] ?? []).map { merges[$0] }
  }

  /// The cell that stands in a place, that of the merged range's first cell included.
  func cell(row: Int, column: Int) -> ReadCell? {
    if let index = index(ofRow: row), let cell = rows[index][column] { return cell }
    guard let merge = merge(row: row, column: column),
      let index = index(ofRow: merge.rows.lowerBound)
    else { return nil }
    return rows[index][merge.columns.lowerBound]
  }

  /// How many columns a cell spans.
  func width(row: Int, column: Int) -> Int { merge(row: row, column: column)?.columns.count ?? 1 }
}
