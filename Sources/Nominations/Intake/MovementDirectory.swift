import Sheets
import VietnameseText

/// The movements of a plan, found where a title or a section heading names one.
struct MovementDirectory: Sendable {
  private struct Entry {
    let words: [Substring]
    /// The movement's own name, whatever alias was found.
    let name: String
  }

  private let entries: [Entry]

  init(movements: [Movement]) {
    entries = movements.flatMap { movement in
      ([movement.name] + movement.aliases).map { alias in
        Entry(words: ComparisonKey(alias).text.spacedWords, name: movement.name)
      }
    }.filter { $0.words.count >= 2 }
  }

  /// The movement that the innermost of some texts names.
  func movement(in texts: [Sourced<String>]) -> Sourced<String>? {
    guard !entries.isEmpty else { return nil }
    return texts.reversed().lazy.compactMap { text in
      name(in: text.value).map { Sourced($0, at: text.place) }
    }.first
  }

  /// The movement that the title above a table names.
  func movement(above table: DetectedTable, in grid: SheetGrid) -> Sourced<String>? {
    guard !entries.isEmpty else { return nil }
    let end = table.headerRows.first ?? table.dataRows.lowerBound
    let texts = grid.rows.prefix { $0.number < end }.suffix(12).flatMap { row in
      row.cells.map { cell in
        Sourced(cell.text, at: Place(grid.source, row: row.number, column: cell.column))
      }
    }
    return movement(in: texts)
  }

  private func name(in text: String) -> String? {
    let words = ComparisonKey(text).text.spacedWords
    return entries.first { entry in
      words.indices.contains { start in
        words.count - start >= entry.words.count
          && words[start..<start + entry.words.count] == entry.words[...]
      }
    }?.name
  }
}
