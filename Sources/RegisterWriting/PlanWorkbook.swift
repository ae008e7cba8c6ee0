import Nominations
import Sheets

/// Writes the workbook in which staff keep a plan: a documented sheet for every table, with
/// drop-downs where the values are closed, and a guide to properties and types of rules.
///
/// - Parameter contents: What the tables hold already; those left out are written empty.
package func writePlan(
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
  /// Rows under the header that can be filled in.
  private let capacity: Int

  init(_ content: PlanTableContent, conditions: [String], in book: XlsxBook) {
    self.content = content
    self.conditions = conditions
    self.book = book
    columns = content.table.columns + [.note]
    capacity = content.rows.count + 300
    sheet = book.addSheet(content.table.sheetName.vi)
  }

  private var headerRow: Int { 5 + content.remarks.count }

  func write() {
    for (index, column) in columns.enumerated() {
      sheet.setWidth(pixels: width(of: column), columns: index + 1...index + 1)
    }
    writeHead()
    writeRows()
    addChoices()
    sheet.freeze(rows: headerRow)
    var page = PageSetup(isLandscape: true, margins: .narrow)
    page.repeatedRows = headerRow...headerRow
    sheet.setUp(page)
  }

  private func writeHead() {
    let title = book.style(CellFormat(size: 14, isBold: true))
    let remark = book.style(CellFormat(vertical: .top, wraps: true))
    let small = CellFormat(size: 10, color: Color(0x595959), vertical: .top, wraps: true)
    let takes = book.style(small)
    let example = book.style(small.with { $0.isItalic = true })
    let span = 1...min(columns.count, 8)
    sheet.write(.text(content.table.sheetName.vi.uppercased()), row: 1, column: 1, style: title)
    for (index, text) in ([content.table.about.vi] + content.remarks).enumerated() {
      let range = CellRange(rows: index + 2...index + 2, columns: span)
      sheet.merge(range, .text(text), style: remark)
      sheet.setHeight(34, row: index + 2)
    }
    let heading = book.style(
      CellFormat(
        isBold: true, fill: Color(0xDDEBF7), border: .all(.thin), horizontal: .center,
        wraps: true))
    for (index, column) in columns.enumerated() {
      let isGiven = !column.example.isEmpty
      sheet.write(.text(column.takes.vi), row: headerRow - 2, column: index + 1, style: takes)
      if isGiven {
        sheet.write(
          .text("ví dụ: " + column.example), row: headerRow - 1, column: index + 1,
          style: example)
      }
      let mark = column.isRequired ? " *" : ""
      sheet.write(
        .text(column.header.vi + mark), row: headerRow, column: index + 1, style: heading)
    }
    sheet.setHeight(80, row: headerRow - 2)
    sheet.setHeight(42, row: headerRow - 1)
    sheet.setHeight(34, row: headerRow)
  }

  /// Every cell is formatted as text, so that what is typed stays what it is: `20/01`, `1/2`.
  private func writeRows() {
    let style = book.style(
      CellFormat(border: .all(.hair), vertical: .top, wraps: true, numberFormat: "@"))
    for offset in 0..<capacity {
      let row = offset < content.rows.count ? content.rows[offset] : nil
      for (index, column) in columns.enumerated() {
        let text = row?[column]
        sheet.write(
          text.map { .text($0) } ?? .blank, row: headerRow + 1 + offset, column: index + 1,
          style: style)
      }
    }
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

  /// In pixels: wide enough for most of what the column holds, within bounds.
  private func width(of column: PlanColumn) -> Double {
    let lengths = content.rows.map { $0[column]?.count ?? 0 } + [column.example.count]
    let longest = lengths.max() ?? 0
    return Double(min(420, max(110, longest * 7 + 24)))
  }
}

/// The sheet that lists the properties of a plan, and the types of rules with their parameters.
private func writeGuide(in book: XlsxBook) {
  let sheet = book.addSheet(PlanTable.guideName.vi)
  let title = book.style(CellFormat(size: 14, isBold: true))
  let heading = book.style(
    CellFormat(isBold: true, fill: Color(0xDDEBF7), border: .all(.thin), wraps: true))
  let cell = book.style(CellFormat(border: .all(.hair), vertical: .top, wraps: true))
  sheet.setWidth(pixels: 220, columns: 1...2)
  sheet.setWidth(pixels: 460, columns: 3...3)
  sheet.setWidth(pixels: 260, columns: 4...4)
  var row = 1
  func line(_ texts: [String], style: XlsxStyle) {
    for (index, text) in texts.enumerated() {
      sheet.write(.text(text), row: row, column: index + 1, style: style)
    }
    row += 1
  }
  line(["LOẠI QUY TẮC CỦA TIÊU CHÍ"], style: title)
  line(["Loại quy tắc", "Tham số", "Nhận", "Ví dụ"], style: heading)
  for type in RuleType.all {
    line([type.name.vi, "", type.about.vi, ""], style: cell)
    for parameter in type.parameters {
      let mark = parameter.isRequired ? " *" : ""
      line(
        [
          "", parameter.name.vi + mark, parameter.takes.vi,
          "\(parameter.name.vi)=\(parameter.example)",
        ], style: cell)
    }
  }
  row += 1
  line(["THUỘC TÍNH CỦA KẾ HOẠCH"], style: title)
  line(["Thuộc tính", "", "Nhận", "Ví dụ"], style: heading)
  for property in PlanProperty.all {
    let mark = property.isRequired ? " *" : ""
    line([property.name.vi + mark, "", property.takes.vi, property.example], style: cell)
  }
  sheet.setUp(PageSetup(isLandscape: true, margins: .narrow))
}
