import Nominations
import Sheets

/// Writes the workbook in which staff keep a plan: a documented sheet for every table, with
/// drop-downs where the values are closed, and a guide to properties and types of rules.
///
/// - Parameter contents: What the tables hold already; those left out are written empty.
public func writePlan(
  _ contents: [PlanTableContent], to path: String
) throws(WriteError) {
  try XlsxFile.write(to: path) { book in
    let conditions = conditionWords(contents)
    for table in PlanTable.all {
      let content = contents.first { $0.table == table } ?? PlanTableContent(table)
      PlanSheet(content.listingEveryProperty, conditions: conditions, in: book).write()
    }
    writeGuide(in: book)
  }
}

/// What a condition may say, as `code=value`, for every reading of the plan.
private func conditionWords(_ contents: [PlanTableContent]) -> [String] {
  let readings = contents.first { $0.table == .readings }?.rows ?? []
  return readings.compactMap { row in
    guard let code = row[ReadingColumn.code], let value = row[ReadingColumn.value] else {
      return nil
    }
    return "\(code)=\(value)"
  }
}

/// One table on its sheet: title, what a row is, what each column takes, an example, the header,
/// and the rows under it.
private struct PlanSheet {
  private let content: PlanTableContent
  private let columns: [PlanColumn]
  private let conditions: [String]
  private let book: XlsxBook
  private let sheet: XlsxSheet
  /// In pixels, of each column.
  private let widths: [Double]
  /// Rows under the header that can be filled in.
  private let capacity: Int

  init(_ content: PlanTableContent, conditions: [String], in book: XlsxBook) {
    self.content = content
    self.conditions = conditions
    self.book = book
    columns = content.table.columns + [.note]
    widths = columns.map { content.width(of: $0) }
    capacity = content.rows.count + 200
    sheet = book.addSheet(content.table.sheetName.vi)
  }

  private var headerRow: Int { 5 + content.remarks.count }

  func write() {
    for (index, width) in widths.enumerated() {
      sheet.setWidth(pixels: width, columns: index + 1...index + 1)
    }
    writeHead()
    writeRows()
    addChoices()
    sheet.freeze(rows: headerRow, columns: 1)
    var page = PageSetup(isLandscape: true, margins: .narrow)
    page.repeatedRows = headerRow...headerRow
    sheet.setUp(page)
  }

  private func writeHead() {
    let title = CellFormat(size: 14, isBold: true)
    sheet.write(
      .text(content.table.sheetName.vi.uppercased()), row: 1, column: 1, style: book.style(title))
    let remark = CellFormat(vertical: .top)
    for (index, text) in ([content.table.about.vi] + content.remarks).enumerated() {
      sheet.write(.text(text), row: index + 2, column: 1, style: book.style(remark))
    }
    let takes = CellFormat(size: 10, color: Color(0x595959), vertical: .top, wraps: true)
    writeLine(columns.map(\.takes.vi), row: headerRow - 2, format: takes)
    writeLine(
      columns.map { $0.example.isEmpty ? "" : "ví dụ: " + $0.example }, row: headerRow - 1,
      format: takes.with { $0.isItalic = true })
    writeLine(
      columns.map { $0.header.vi + ($0.isRequired ? " *" : "") }, row: headerRow,
      format: WorkingTable.headingFormat)
  }

  /// Every cell is formatted as text, so that what is typed stays what it is: `20/01`, `1/2`.
  private func writeRows() {
    let format = WorkingTable.format(.wrapped).with { $0.numberFormat = "@" }
    for offset in 0..<capacity {
      let row = offset < content.rows.count ? content.rows[offset] : [:]
      writeLine(columns.map { row[$0] ?? "" }, row: headerRow + 1 + offset, format: format)
    }
  }

  /// Writes a cell for every column, and makes the row as high as the longest needs.
  private func writeLine(_ texts: [String], row: Int, format: CellFormat) {
    let style = book.style(format)
    let face = PrintedText(format)
    var lines = 1
    for (index, text) in texts.enumerated() {
      sheet.write(text.isEmpty ? .blank : .text(text), row: row, column: index + 1, style: style)
      if !text.isEmpty {
        lines = max(lines, face.lineCount(of: text, within: (widths[index] - 14) * 0.75))
      }
    }
    sheet.setHeight(Double(lines) * face.lineHeight + 4, row: row)
  }

  private func addChoices() {
    let rows = headerRow + 1...headerRow + capacity
    for (index, column) in columns.enumerated() {
      let range = CellRange(rows: rows, columns: index + 1...index + 1)
      if column == .condition && !conditions.isEmpty {
        sheet.validate(range, Validation(book.choices(conditions), isStrict: false))
      } else if !column.choices.isEmpty && !column.isList {
        sheet.validate(range, choices(column.choices))
      }
    }
    guard content.table == .plan else { return }
    for (offset, row) in content.rows.enumerated() {
      guard let name = row[PropertyColumn.name],
        let property = PlanProperty.property(named: name), !property.choices.isEmpty
      else { continue }
      let place = headerRow + 1 + offset
      sheet.validate(
        CellRange(rows: place...place, columns: 2...2), choices(property.choices))
    }
  }

  private func choices(_ words: [Phrase]) -> Validation {
    Validation(
      book.choices(words.map(\.vi)), errorTitle: "Ngoài danh mục",
      error: "Hãy chọn một giá trị trong danh sách.")
  }
}

extension PlanTableContent {
  /// In pixels: wide enough for most of what the column holds, within bounds.
  fileprivate func width(of column: PlanColumn) -> Double {
    let texts = rows.map { $0[column] ?? "" } + [column.example, column.header.vi + " *"]
    let longest = texts.map(\.count).max() ?? 0
    return Double(min(340, max(90, longest * 8 + 20)))
  }
}

/// The sheet that lists the properties of a plan, and the types of rules with their parameters.
private func writeGuide(in book: XlsxBook) {
  func column(_ heading: String, _ look: WorkingTable.Look, _ width: Double)
    -> WorkingTable.Column
  {
    WorkingTable.Column(Phrase(vi: heading, en: heading), look, width: width)
  }
  var table = WorkingTable(
    [
      column("Mục", .text, 34), column("Tham số", .text, 24), column("Nhận", .wrapped, 70),
      column("Ví dụ", .wrapped, 44),
    ], named: PlanTable.guideName.vi, in: book, language: .vietnamese)
  let bold = book.style(WorkingTable.format(.wrapped).with { $0.isBold = true })
  for type in RuleType.all {
    table.add(
      [.text("Quy tắc: " + type.name.vi), .blank, .text(type.about.vi), .blank],
      styles: [0: bold])
    for parameter in type.parameters {
      let mark = parameter.isRequired ? " *" : ""
      table.add([
        .blank, .text(parameter.name.vi + mark), .text(parameter.takes.vi),
        .text("\(parameter.name.vi)=\(parameter.example)"),
      ])
    }
  }
  for property in PlanProperty.all {
    let mark = property.isRequired ? " *" : ""
    table.add(
      [
        .text("Thuộc tính: " + property.name.vi + mark), .blank, .text(property.takes.vi),
        .text(property.example),
      ], styles: [0: bold])
  }
  table.finish()
}
