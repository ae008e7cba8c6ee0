/// The rows below a table's data: sums, signatures, notes, and the form of the next table.
extension RowClassifier {
  mutating func classifyTail(after last: Int) {
    let tail = max(last + 1, rows.lowerBound)..<rows.upperBound
    let end = nextFormStart(in: tail) ?? rows.upperBound
    var inSignature = false
    var goesOn = last >= rows.lowerBound
    for index in tail.lowerBound..<end {
      let row = grid.rows[index]
      goesOn = goesOn && gap(before: index) == 1 && continues(row)
      let kind = goesOn ? .evidence : tailKind(row, inSignature: inSignature)
      inSignature = inSignature || kind == .signature
      kinds[row.number] = kind
    }
    guard end < rows.upperBound else { return }
    endOfTable = grid.rows[end].number
    for index in end..<rows.upperBound { kinds[grid.rows[index].number] = .heading }
  }

  /// How many rows a row lies below the one before it that holds something.
  private func gap(before index: Int) -> Int {
    index == 0 ? grid.rows[0].number : grid.rows[index].number - grid.rows[index - 1].number
  }

  /// Whether a row goes on with the last row of data: it fills columns right of the subject.
  private func continues(_ row: SheetGrid.GridRow) -> Bool {
    guard let subject = subjectColumns.last, !isNothing(row.cells[...]) else { return false }
    return row.cells.allSatisfy { cell in
      (cell.column > subject || FormWords.isRemark(cell)) && columns.contains(cell.column)
        && cell.column != numberColumn
        && !FormWords.isSignature(cell.words) && !FormWords.isTotal(cell)
        && !FormWords.isDateLine(cell.words) && !cell.looks(like: .familyName)
    } && kindWithoutSubject(row.cells[...], row: row) == .evidence
  }

  /// Where the letterhead and title of the next table begin among the rows below this one.
  private func nextFormStart(in tail: Range<Int>) -> Int? {
    guard rows.upperBound < grid.rows.count else { return nil }
    func closes(_ index: Int) -> Bool {
      grid.rows[index].cells.contains {
        FormWords.isTotal($0) || FormWords.isSignature($0.words)
      }
    }
    let letterhead = tail.first { index in
      !closes(index) && grid.rows[index].cells.contains { FormWords.isLetterhead($0.words) }
    }
    let opening = tail.last { gap(before: $0) > 1 && !isSigners(grid.rows[$0]) }
    guard var start = letterhead ?? opening else { return nil }
    if letterhead == nil { return (start..<tail.upperBound).contains(where: closes) ? nil : start }
    let first = start
    while start > tail.lowerBound, gap(before: start) == 1, !closes(start - 1) { start -= 1 }
    return gap(before: start) > 1 ? start : first
  }

  /// Whether nothing but people's names stands in a row, as under signatures.
  private func isSigners(_ row: SheetGrid.GridRow) -> Bool {
    row.cells.allSatisfy { $0.looks(like: .familyName) }
  }

  private func tailKind(_ row: SheetGrid.GridRow, inSignature: Bool) -> RowKind {
    let cells = row.cells
    if cells.prefix(3).contains(where: { FormWords.isTotal($0) }) { return .total }
    if cells.contains(where: { FormWords.isDateLine($0.words) || FormWords.isSignature($0.words) })
    {
      return .signature
    }
    if !inSignature, let kind = kindBelowData(row) { return kind }
    if FormWords.isNote(cells[0]) { return .note }
    return inSignature ? .signature : .note
  }

  /// What a row below the data still is to the table: a serial number filled in advance, sums
  /// without a label, a section that nobody stands in.
  private func kindBelowData(_ row: SheetGrid.GridRow) -> RowKind? {
    let inside = row[columns]
    guard !isNothing(row.cells[...]) else { return .note }
    guard let first = inside.first else { return nil }
    let isWhole = inside.count == row.cells.count
    if isWhole, inside.count == 1, first.column == numberColumn, first.looks(like: .serial) {
      return .blank
    }
    if inside.count >= 2, inside.allSatisfy({ $0.looks(like: [.number, .measure]) }) {
      return isWhole ? .total : .note
    }
    let isMarked = SectionWords.isHeading(first) || first.looks(like: .sectionNumeral)
    return isMarked && isSection(inside, row: row) ? .section : nil
  }
}
