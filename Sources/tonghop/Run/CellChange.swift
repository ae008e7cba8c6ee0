import Sheets

/// A cell of the plan that a call sets to another value, written as `SHEET!CELL=VALUE`.
struct CellChange {
  let sheet: String
  let row: Int
  let column: Int
  /// Blank empties the cell.
  let value: String

  init?(_ text: String) {
    guard let equals = text.firstIndex(of: "="),
      let mark = text[..<equals].lastIndex(of: "!")
    else { return nil }
    let reference = text[text.index(after: mark)..<equals]
    let letters = reference.prefix { $0.isLetter }
    guard let column = columnNumber(letters), let row = Int(reference.dropFirst(letters.count)),
      row > 0
    else { return nil }
    sheet = String(text[..<mark])
    self.row = row
    self.column = column
    value = String(text[text.index(after: equals)...])
  }

  /// - Returns: Whether one of the sheets has the cell's name.
  func apply(to sheets: inout [Sheet]) -> Bool {
    guard let index = sheets.firstIndex(where: { $0.source.sheet == sheet }) else { return false }
    sheets[index].set(value, row: row, column: column)
    return true
  }
}

extension Sheet {
  fileprivate mutating func set(_ value: String, row number: Int, column: Int) {
    let position = rows.firstIndex { $0.number >= number } ?? rows.endIndex
    if position == rows.endIndex || rows[position].number != number {
      rows.insert(Row(number: number, cells: []), at: position)
    }
    rows[position].cells.removeAll { $0.column == column }
    guard !value.isEmpty else { return }
    let place = rows[position].cells.firstIndex { $0.column > column }
    rows[position].cells.insert(
      Cell(column: column, value: .text(value)), at: place ?? rows[position].cells.endIndex)
  }
}
