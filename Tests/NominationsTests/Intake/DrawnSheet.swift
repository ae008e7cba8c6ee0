import Sheets

/// A sheet drawn in text: a line a row, cells between bars, as in
///
///     STT | Họ và tên | Năm sinh | <   |
///     ^   | ^         | Nam      | Nữ  |
///
/// `<` is merged with the cell to its left, `^` with the one above; digits alone are a number
/// unless a single quote stands before them; 1980-03-05 is a real date; a line that begins with
/// `~` is a hidden row; `-` alone is a blank row.
func drawnSheet(
  _ drawing: String, file: String = "bieu.xlsx", sheet: String = "Sheet1", isHidden: Bool = false
) -> Sheet {
  var drawn = Sheet(source: SheetSource(file: file, sheet: sheet), isHidden: isHidden)
  var merges = DrawnMerges()
  for (index, line) in drawing.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
  {
    let isHidden = line.hasPrefix("~")
    guard line != "-" else { continue }
    var cells: [Cell] = []
    let texts = (isHidden ? line.dropFirst() : line).split(
      separator: "|", omittingEmptySubsequences: false)
    for (column, text) in texts.enumerated() {
      let text = text.trimmingSpaces()
      switch text {
      case "": break
      case "<": merges.extendRight(row: index + 1, column: column + 1)
      case "^": merges.extendDown(row: index + 1, column: column + 1)
      default: cells.append(Cell(column: column + 1, value: value(of: text)))
      }
    }
    if !cells.isEmpty {
      drawn.rows.append(Row(number: index + 1, cells: cells, isHidden: isHidden))
    }
  }
  drawn.merges = merges.ranges
  return drawn
}

private func value(of text: String) -> CellValue {
  if text.hasPrefix("'") { return .text(String(text.dropFirst())) }
  if text.allSatisfy({ "0123456789.".contains($0) }), let number = Double(text), text.last != "." {
    return .number(number)
  }
  let parts = text.split(separator: "-").compactMap { Int($0) }
  if text.utf8.count == 10, parts.count == 3, parts[0] > 1000,
    let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
  {
    return .date(date)
  }
  return .text(text.replacing("\\n", with: "\n"))
}

private struct DrawnMerges {
  private(set) var ranges: [CellRange] = []

  mutating func extendRight(row: Int, column: Int) {
    if let index = ranges.lastIndex(where: {
      $0.rows.contains(row) && $0.columns.upperBound == column - 1
    }) {
      ranges[index].columns = ranges[index].columns.lowerBound...column
    } else if !ranges.contains(where: { $0.rows.contains(row) && $0.columns.contains(column) }) {
      ranges.append(CellRange(rows: row...row, columns: column - 1...column))
    }
  }

  mutating func extendDown(row: Int, column: Int) {
    if let index = ranges.lastIndex(where: {
      $0.columns.contains(column) && $0.rows.upperBound == row - 1
    }) {
      ranges[index].rows = ranges[index].rows.lowerBound...row
    } else if !ranges.contains(where: { $0.rows.contains(row) && $0.columns.contains(column) }) {
      ranges.append(CellRange(rows: row - 1...row, columns: column...column))
    }
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
