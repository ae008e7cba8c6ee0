import Sheets
import VietnameseText

/// Turns the rows of a task sheet into tasks.
struct TaskReader {
  let grid: SheetGrid
  let table: DetectedTable
  let period: Period
  /// The quarter that the sheet's name or title tells.
  let quarter: Int?

  func task(row: Int, section: SectionContext, order: Int) -> PlannedTask? {
    guard let column = table.columns(for: .task).first,
      let cell = grid.cell(row: row, column: column)
    else { return nil }
    let due = tickedQuarter(row) == nil ? text(row, .due) : nil
    return PlannedTask(
      code: "", year: period.year,
      quarter: section.quarter ?? tickedQuarter(row) ?? due.flatMap(Quarter.named) ?? quarter,
      order: order, text: cell.text, leads: names(row, .lead),
      coordinators: names(row, .coordinators), due: due ?? "",
      place: Place(grid.source, row: row, column: column))
  }

  /// The quarter whose column is ticked.
  private func tickedQuarter(_ row: Int) -> Int? {
    table.columns(for: .due).lazy.filter { column in
      grid.cell(row: row, column: column)?.looks(like: .tick) ?? false
    }.compactMap { column in
      table.columns[column]?.headings.last.flatMap(Quarter.named)
    }.first
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
