import Sheets
import VietnameseText

/// Turns the rows of a task sheet into tasks.
struct TaskReader {
  let grid: SheetGrid
  let table: DetectedTable
  let period: Period
  /// The quarter that the sheet's name or title tells.
  let quarter: Int?

  /// The task of a row, once for each quarter in which it recurs; empty where the row has none.
  func tasks(row: Int, section: SectionContext, order: Int) -> [PlannedTask] {
    guard let column = table.columns(for: .task).first,
      let cell = grid.cell(row: row, column: column)
    else { return [] }
    let ticked = tickedQuarters(row)
    let due = ticked.isEmpty ? text(row, .due) ?? "" : ""
    return quarters(section, ticked: ticked, due: due).map { quarter in
      PlannedTask(
        code: "", year: period.year, quarter: quarter, order: order, text: cell.text,
        leads: names(row, .lead), coordinators: names(row, .coordinators), due: due,
        status: status(row), place: Place(grid.source, row: row, column: column))
    }
  }

  /// What the section says, else the ticks, else the time that is stated, else the sheet.
  private func quarters(_ section: SectionContext, ticked: [Int], due: String) -> [Int?] {
    if let quarter = section.quarter { return [quarter] }
    let told = ticked.isEmpty ? Quarter.all(in: due) : ticked
    return told.isEmpty ? [quarter] : told
  }

  /// The quarters whose columns are ticked.
  private func tickedQuarters(_ row: Int) -> [Int] {
    table.columns(for: .due).filter { column in
      grid.cell(row: row, column: column)?.looks(like: .tick) ?? false
    }.compactMap { column in
      table.columns[column]?.headings.last.flatMap(Quarter.named)
    }
  }

  /// Headings under which a task sheet tells how far a task has come, as keys.
  private static let statusHeadings: Set<String> = [
    "tinh trang", "tinh trang thuc hien", "trang thai", "ket qua", "ket qua thuc hien",
    "tinh hinh thuc hien", "da thuc hien", "muc do hoan thanh",
  ]

  private func status(_ row: Int) -> String {
    let columns = table.columns.filter { _, reading in
      reading.headings.last.map { TaskReader.statusHeadings.contains(ComparisonKey($0).text) }
        ?? false
    }
    return columns.keys.sorted().lazy.compactMap { grid.cell(row: row, column: $0)?.text }.first
      ?? ""
  }

  private func text(_ row: Int, _ meaning: ColumnMeaning) -> String? {
    table.columns(for: meaning).lazy.compactMap { grid.cell(row: row, column: $0)?.text }.first
  }

  /// Several bodies stand one a line, or parted by semicolons.
  private func names(_ row: Int, _ meaning: ColumnMeaning) -> [String] {
    guard let text = text(row, meaning) else { return [] }
    return text.split { $0 == ";" || $0 == "\n" }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
