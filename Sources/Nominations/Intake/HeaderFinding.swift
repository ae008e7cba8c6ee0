import VietnameseText

/// Finds the rows of a sheet that head a table.
struct HeaderFinder {
  let grid: SheetGrid
  let dictionary: HeaderDictionary

  /// The header blocks of a sheet, from top to bottom.
  func blocks() -> [HeaderBlock] {
    var blocks: [HeaderBlock] = []
    var index = 0
    while index < grid.rows.count {
      guard isCore(index) else {
        index += 1
        continue
      }
      let block = block(aroundCore: index, after: blocks.last?.lastRow ?? 0)
      blocks.append(block)
      index = grid.firstIndex(atOrAfter: block.lastRow + 1)
    }
    return blocks
  }

  /// Whether a row names columns: known headings in at least two columns, and hardly any data.
  func isCore(_ index: Int) -> Bool {
    let row = grid.rows[index]
    guard row.cells.count >= 2 else { return false }
    let data = row.cells.count { isData($0) }
    guard data * 4 <= row.cells.count, !row.cells.contains(where: { $0.words.count > 25 }) else {
      return false
    }
    var known = 0
    var strong = 0
    for cell in row.cells {
      guard cell.looks(like: .text), cell.text.last != ":" else { continue }
      if let guess = dictionary.knows(key: cell.key) {
        if cell.looks(like: .sexWord) { continue }
        known += 1
        if guess.confidence >= 0.9 { strong += 1 }
      } else if cell.words.count <= 14,
        let guess = dictionary.guess(key: cell.key, words: cell.words),
        guess.confidence >= 0.7
      {
        known += 1
      }
    }
    // Beside a person's name “Giáo viên” and “Trường …” are no headings.
    let leastStrong = row.cells.contains { namesPerson($0, atLeast: 2) } ? 3 : 1
    guard known >= 2, strong >= leastStrong else { return false }
    let share = Double(known) / Double(row.cells.count)
    return (share >= 0.3 || known >= 4)
  }

  /// Whether a cell holds what no heading holds.
  private func isData(_ cell: ReadCell) -> Bool {
    if cell.looks(like: [.measure, .date, .citizenID, .telephone, .address]) { return true }
    if cell.looks(like: .familyName) { return namesPerson(cell, atLeast: 3) }
    return cell.looks(like: [.tick, .number]) && !cell.looks(like: .year)
  }

  private func namesPerson(_ cell: ReadCell, atLeast count: Int) -> Bool {
    cell.looks(like: .familyName) && cell.words.count >= count
      && dictionary.knows(key: cell.key) == nil
  }

  /// The header around its surest row: rows above that group its columns, rows below that divide
  /// them, and a row of column numbers.
  private func block(aroundCore index: Int, after lastUsed: Int) -> HeaderBlock {
    var first = index
    while first > 0, index - first < 2, grid.rows[first - 1].number > lastUsed,
      groups(rowAt: first - 1, columnsOfRowAt: first)
    {
      first -= 1
    }
    var last = index
    while last + 1 < grid.rows.count, last - first < 3,
      divides(rowAt: last + 1, columnsOfRowsAt: first...last)
    {
      last += 1
    }
    let rows = headerRows(first...last)
    var block = HeaderBlock(
      rows: rows, numbering: nil, columns: columns(ofRowsAt: first...last),
      bodyStart: rows[rows.count - 1] + 1)
    if last + 1 < grid.rows.count, isNumbering(last + 1, within: block.columns) {
      block.numbering = grid.rows[last + 1].number
      block.bodyStart = grid.rows[last + 1].number + 1
    }
    return block
  }

  /// The rows of a header, those included that its cells are merged down over.
  private func headerRows(_ indices: ClosedRange<Int>) -> [Int] {
    var rows = indices.map { grid.rows[$0].number }
    let cells = indices.flatMap { index in
      grid.rows[index].cells.map { grid.merge(row: grid.rows[index].number, column: $0.column) }
    }
    let ends = cells.compactMap { $0?.rows.upperBound }.filter { $0 > rows[rows.count - 1] }
    let bottom = grid.rows[grid.rows.count - 1].number
    if let end = ends.max(), ends.count * 2 > cells.count, end - rows[0] < 6, end <= bottom,
      grid.firstIndex(atOrAfter: rows[rows.count - 1] + 1) == grid.firstIndex(atOrAfter: end + 1)
    {
      rows += rows[rows.count - 1] + 1...end
    }
    return rows
  }

  private func columns(ofRowsAt indices: ClosedRange<Int>) -> ClosedRange<Int> {
    var low = Int.max
    var high = 0
    for index in indices {
      let row = grid.rows[index]
      for cell in row.cells {
        low = min(low, cell.column)
        high = max(
          high, cell.column + min(grid.width(row: row.number, column: cell.column), 60) - 1)
      }
    }
    return low...high
  }

  /// Whether a row stands over groups of the columns of the row below it.
  private func groups(rowAt upper: Int, columnsOfRowAt lower: Int) -> Bool {
    let row = grid.rows[upper]
    let below = grid.rows[lower]
    guard below.number - row.number == 1, row.cells.count <= below.cells.count + 8 else {
      return false
    }
    if row.cells.contains(where: { isData($0) || $0.words.count > 16 }) { return false }
    let span = columns(ofRowsAt: lower...lower)
    if row.cells.contains(where: {
      !span.contains($0.column) && grid.merge(row: row.number, column: $0.column) == nil
        && row.cells.count < 3
    }) {
      return false
    }
    let reachesDown = grid.merges(ofRow: row.number).contains {
      $0.rows.lowerBound <= row.number && $0.rows.upperBound >= below.number
        && $0.columns.count <= 4
    }
    if reachesDown { return true }
    // A heading without anything under it in the row below, or a group narrower than the table.
    let complements = row.cells.count {
      below[$0.column] == nil && dictionary.knows(key: $0.key) != nil
    }
    if complements >= 1 && row.cells.count >= 2 { return true }
    let narrow = row.cells.count { cell in
      let width = grid.width(row: row.number, column: cell.column)
      return width >= 2 && width < span.count && cell.column > span.lowerBound
    }
    return narrow >= 1 && narrow * 2 >= row.cells.count && !isLetterhead(row)
  }

  private func isLetterhead(_ row: SheetGrid.GridRow) -> Bool {
    row.cells.contains { FormWords.isLetterhead($0.words) || FormWords.isDateLine($0.words) }
  }

  /// Whether a row goes on with the header: it names parts of what stands above it.
  private func divides(rowAt index: Int, columnsOfRowsAt above: ClosedRange<Int>) -> Bool {
    let row = grid.rows[index]
    let previous = grid.rows[above.upperBound]
    guard row.number - previous.number == 1 else { return false }
    if isNumbering(index, within: columns(ofRowsAt: above)) { return false }
    // A merged heading that reaches down into the row makes it a part of the header.
    let reached = grid.merges(ofRow: row.number).contains {
      $0.rows.lowerBound < row.number && $0.rows.upperBound >= row.number
        && grid.cell(row: $0.rows.lowerBound, column: $0.columns.lowerBound) != nil
    }
    if reached { return true }
    if row.cells.contains(where: { isData($0) || $0.words.count > 16 }) { return false }
    if row.cells.count == 1, SectionWords.isHeading(row.cells[0]),
      row.cells[0].column <= columns(ofRowsAt: above).lowerBound + 1
    {
      return false
    }
    if row.cells.contains(where: {
      $0.looks(like: .sectionNumeral) && $0.column <= (previous.cells.first?.column ?? 1)
    }) {
      return false
    }
    return row.cells.allSatisfy { isPart($0, of: above, row: row) }
  }

  /// Whether a cell names a part of the heading above it.
  private func isPart(
    _ cell: ReadCell, of above: ClosedRange<Int>, row: SheetGrid.GridRow
  ) -> Bool {
    let upper = grid.rows[above.upperBound]
    guard let parent = grid.cell(row: upper.number, column: cell.column) else {
      // Blank above: a part of a group that was not merged, if a heading stands to the left.
      guard upper.cells.contains(where: { $0.column < cell.column }) else { return false }
      return isHeadingLike(cell)
    }
    if grid.width(row: upper.number, column: parent.column) > 1 { return isHeadingLike(cell) }
    // Straight below a heading: its second line, if both together are known.
    let joined = ComparisonKey(parent.text + " " + cell.text).text
    if dictionary.knows(key: joined) != nil { return true }
    let span = columns(ofRowsAt: above)
    let hasFreeColumns = row.cells.contains {
      span.contains($0.column) && grid.cell(row: upper.number, column: $0.column) == nil
    }
    return (dictionary.knows(key: cell.key) != nil || cell.text.hasPrefix("(") || hasFreeColumns)
      && isHeadingLike(cell) && !cell.looks(like: .familyName)
  }

  private func isHeadingLike(_ cell: ReadCell) -> Bool {
    if cell.looks(like: .year) { return true }
    guard cell.looks(like: .text), cell.words.count <= 12 else { return false }
    if dictionary.knows(key: cell.key) != nil || cell.looks(like: [.sexWord, .title, .award]) {
      return true
    }
    return !cell.looks(like: [.familyName, .date, .tick])
  }

  /// Whether a row numbers the columns: 1, 2, 3 … or (1), (2) or A, B, 1, 2 under the header.
  func isNumbering(_ index: Int, within columns: ClosedRange<Int>) -> Bool {
    let cells = grid.rows[index].cells.filter { columns.contains($0.column) }
    guard cells.count >= 3 || cells.count == columns.count, cells.count >= 2,
      cells[0].column <= columns.lowerBound + 1
    else { return false }
    var expected = 0
    var letters = 0
    for cell in cells {
      if let number = FormWords.columnNumber(cell) {
        guard number > expected, number <= expected + 3 else { return false }
        expected = number
      } else if let letter = FormWords.columnLetter(cell), letter == letters {
        letters += 1
      } else {
        return false
      }
    }
    return expected >= 2 || (letters == cells.count && letters >= 3)
  }
}
