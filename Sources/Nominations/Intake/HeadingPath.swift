import Sheets
import VietnameseText

/// The headings over one column, outermost first, each once.
struct HeadingPath: Sendable, Hashable {
  var texts: [String]
  var keys: [String]

  init(_ texts: [String] = []) {
    self.texts = texts
    keys = texts.map { ComparisonKey($0).text }
  }

  mutating func append(_ cell: ReadCell) {
    guard keys.last != cell.key else { return }
    texts.append(cell.text)
    keys.append(cell.key)
  }

  var isEmpty: Bool { texts.isEmpty }
}

extension SheetGrid {
  /// The headings over each column of a header; a heading that was not merged over its group
  /// reaches to the right as far as the rows below it divide it.
  func headingPaths(of header: HeaderBlock) -> [Int: HeadingPath] {
    var paths: [Int: HeadingPath] = [:]
    for column in header.columns {
      var path = HeadingPath()
      for (level, row) in header.rows.enumerated() {
        if let cell = cell(row: row, column: column) {
          path.append(cell)
        } else if let group = group(over: column, level: level, in: header) {
          path.append(group)
        }
      }
      if !path.isEmpty { paths[column] = path }
    }
    return paths
  }

  /// The unmerged heading to the left that a column without one of its own belongs to.
  private func group(over column: Int, level: Int, in header: HeaderBlock) -> ReadCell? {
    let below = header.rows[(level + 1)...]
    func isDivided(_ column: Int) -> Bool {
      below.contains { cell(row: $0, column: column) != nil }
    }
    guard isDivided(column) else { return nil }
    let row = header.rows[level]
    for left in stride(
      from: column - 1, through: max(header.columns.lowerBound, column - 12), by: -1)
    {
      guard let heading = cell(row: row, column: left) else {
        if isDivided(left) { continue }
        return nil
      }
      let isGroup =
        isDivided(left) && merge(row: row, column: left).map { $0.columns.count == 1 } ?? true
      return isGroup ? heading : nil
    }
    return nil
  }
}
