/// Reads what stands under a header: its columns, the kinds of its rows, where it ends.
struct TableReader {
  /// What one header and its body turned out to be.
  struct Part {
    var tables: [DetectedTable] = []
    /// The kinds of the rows below the header that hold something.
    var kinds: [Int: RowKind] = [:]
    /// The first row after all that belongs to the table, its signatures included.
    var endOfTable: Int
  }

  let grid: SheetGrid
  let dictionary: HeaderDictionary

  func part(under block: HeaderBlock, endingBefore next: Int) -> Part {
    let paths = grid.headingPaths(of: block)
    let rows = grid.firstIndex(atOrAfter: block.bodyStart)..<grid.firstIndex(atOrAfter: next)
    var part = Part(endOfTable: next)
    let panels = panels(of: block, paths: paths)
    var ends: [Int] = []
    for panel in panels {
      var body = TableBody(
        grid: grid, rows: rows, columns: panel, isOnly: panels.count == 1,
        headings: HeadingMeaning(dictionary: dictionary))
      body.read(paths.filter { panel.contains($0.key) })
      for (row, kind) in body.kinds where outranks(kind, part.kinds[row]) { part.kinds[row] = kind }
      ends.append(body.endOfTable ?? next)
      if let table = body.table(under: block) { part.tables.append(table) }
    }
    part.endOfTable = ends.max() ?? next
    return part
  }

  /// Of two tables side by side, what a row is to the one that makes more of it.
  private func outranks(_ kind: RowKind, _ other: RowKind?) -> Bool {
    let order: [RowKind] = [.nomination, .task, .evidence, .section, .total, .signature, .note]
    guard let other else { return true }
    return (order.firstIndex(of: kind) ?? order.count)
      < (order.firstIndex(of: other) ?? order.count)
  }

  /// The ranges of columns of tables side by side: the headings begin anew.
  private func panels(of block: HeaderBlock, paths: [Int: HeadingPath]) -> [ClosedRange<Int>] {
    guard let first = block.columns.first(where: { paths[$0] != nil }), let opening = paths[first]
    else { return [block.columns] }
    let second = paths[first + 1]
    let starts = block.columns.filter { column in
      column > first + 1 && paths[column] == opening && paths[column + 1] == second
        && paths[column - 1] != opening
    }
    guard !starts.isEmpty, second != nil, second != opening else { return [block.columns] }
    let bounds = [block.columns.lowerBound] + starts + [block.columns.upperBound + 1]
    return zip(bounds, bounds.dropFirst()).map { $0...($1 - 1) }
  }
}
