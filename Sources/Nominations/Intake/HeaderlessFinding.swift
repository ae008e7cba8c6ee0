/// Finds the table of a sheet that has no header, by what its columns hold.
struct HeaderlessFinder {
  let grid: SheetGrid

  /// The longest run of rows that look alike: numbered names, or names with something beside them.
  func block() -> HeaderBlock? {
    var best: Range<Int>?
    var start: Int?
    for index in 0...grid.rows.count {
      let isMember = index < grid.rows.count && looksLikeRecord(index)
      if isMember {
        if start == nil { start = index }
      } else if let first = start, index == grid.rows.count || !bridges(index) {
        if index - first > (best?.count ?? 0) { best = first..<index }
        start = nil
      }
    }
    guard let best, records(in: best) >= 2 else { return nil }
    var low = Int.max
    var high = 0
    for index in best where looksLikeRecord(index) {
      low = min(low, grid.rows[index].cells[0].column)
      high = max(high, grid.rows[index].cells[grid.rows[index].cells.count - 1].column)
    }
    let opening = best.lowerBound
    let isSection = opening > 0 && isSectionRow(opening - 1)
    let isHeaded = opening > 0 && !isSection && heads(opening - 1, columns: low...high)
    return HeaderBlock(
      rows: isHeaded ? [grid.rows[opening - 1].number] : [], numbering: nil, columns: low...high,
      bodyStart: grid.rows[isSection ? opening - 1 : opening].number)
  }

  /// Whether a row of short texts stands right above the records and over most of their columns:
  /// headings that no dictionary knows.
  private func heads(_ index: Int, columns: ClosedRange<Int>) -> Bool {
    let row = grid.rows[index]
    guard grid.rows[index + 1].number == row.number + 1 else { return false }
    let cells = row.cells.filter { columns.contains($0.column) }
    return cells.count * 10 >= columns.count * 6 && cells.count >= 2
      && cells.allSatisfy {
        $0.looks(like: .text) && $0.words.count <= 8
          && !$0.looks(like: [.familyName, .date, .number, .tick])
      }
  }

  private func records(in range: Range<Int>) -> Int { range.count { looksLikeRecord($0) } }

  private func looksLikeRecord(_ index: Int) -> Bool {
    let cells = grid.rows[index].cells
    guard cells.count >= 2, !FormWords.isTotal(cells[0]) else { return false }
    let isNumbered = cells[0].looks(like: .serial)
    let hasName = cells.prefix(4).contains { $0.looks(like: .familyName) }
    if isNumbered && cells[1].looks(like: .text) { return true }
    return hasName
      && cells.contains {
        $0.looks(like: [.date, .year, .sexWord, .code, .position, .schoolClass, .number])
      }
  }

  /// Whether a row that is no record does not end the run: a section between two records.
  private func bridges(_ index: Int) -> Bool {
    index + 1 < grid.rows.count && isSectionRow(index) && looksLikeRecord(index + 1)
  }

  private func isSectionRow(_ index: Int) -> Bool {
    let cells = grid.rows[index].cells
    guard cells.count <= 2 else { return false }
    return cells[0].looks(like: .sectionNumeral) || SectionWords.isHeading(cells[0])
  }
}
