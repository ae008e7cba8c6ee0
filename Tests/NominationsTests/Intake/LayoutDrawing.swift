import Nominations
import Sheets

/// A layout in a few lines: a line a table, what is unsure with a question mark.
func drawing(of layout: SheetLayout) -> String {
  layout.tables.map { table in
    var parts = [
      table.headerRows.isEmpty ? "no header" : "header " + list(table.headerRows),
      "data \(table.dataRows.lowerBound)-\(table.dataRows.upperBound)",
    ]
    if !table.sectionRows.isEmpty { parts.append("sections " + list(table.sectionRows)) }
    if !table.totalRows.isEmpty { parts.append("totals " + list(table.totalRows)) }
    if !table.signatureRows.isEmpty { parts.append("signatures " + list(table.signatureRows)) }
    let columns = table.columns.sorted { $0.key < $1.key }.map { column, reading in
      "\(columnLetters(column)) \(reading.meaning.rawValue)\(reading.isSure ? "" : "?")"
    }
    return parts.joined(separator: "; ") + "\n" + columns.joined(separator: ", ")
  }.joined(separator: "\n")
}

private func list(_ rows: [Int]) -> String { rows.map(String.init).joined(separator: " ") }
