import Nominations
import Sheets
import VietnameseText

/// The nomination form that units fill in, made from the plan's own tables.
package struct FormWorkbook: Sendable {
  package let plan: Plan
  package let period: Period
  /// The unit it is made for; `nil` for one form for all.
  package let unit: Unit?

  private static let sheetName = "Đề nghị"
  static let headerRow = 5
  /// How many rows are ready to be filled in; more can be inserted.
  private static let rowCount = 40

  package init(plan: Plan, period: Period, unit: Unit? = nil) {
    self.plan = plan
    self.period = period
    self.unit = unit
  }

  /// Writes the form to a path, whole or not at all.
  @discardableResult
  package func write(to path: String) throws(WriteError) -> [Finding] {
    let properties = DocumentProperties(
      title: "Biểu mẫu đề nghị \(period.words.vi)", author: plan.properties.agency,
      created: CivilDate(year: period.year, month: 1, day: 1))
    return try XlsxFile.write(to: path, properties: properties) { book in
      let sheet = book.addSheet(FormWorkbook.sheetName)
      let columns = FormColumn.columns(of: plan, year: period.year, in: book)
      writeTable(columns, on: sheet, in: book)
      FormGuide(plan: plan, period: period, columns: columns).write(into: book)
      book.mark(as: marker(columns))
      sheet.activate()
    }
  }

  private func marker(_ columns: [FormColumn]) -> WorkbookMarker {
    var marker = WorkbookMarker(.form, nominationSheets: [FormWorkbook.sheetName])
    marker.plan = plan.properties.title
    marker.unit = unit?.code
    marker.columns = columns.map {
      WorkbookMarker.Column(heading: $0.heading, meaning: $0.meaning)
    }
    return marker
  }

  private func writeTable(_ columns: [FormColumn], on sheet: XlsxSheet, in book: XlsxBook) {
    // The head stands over the columns that are in view at first.
    let last = min(columns.count, max(4, columnsInView(columns)))
    let title = CellFormat(size: 14, isBold: true, horizontal: .center)
    writeAcross(
      unit?.name.uppercased() ?? "ĐƠN VỊ: ……………………………………", row: 1, last,
      title.with {
        $0.size = 13
        $0.horizontal = .left
      }, sheet, book)
    writeAcross("DANH SÁCH ĐỀ NGHỊ", row: 2, last, title, sheet, book)
    writeAcross(
      [plan.properties.title, period.words.vi].filter { !$0.isEmpty }.joined(separator: ", "),
      row: 3, last, title.with { $0.size = 13 }, sheet, book)
    writeHeader(columns, on: sheet, in: book)
    let rows = FormWorkbook.headerRow + 1...FormWorkbook.headerRow + FormWorkbook.rowCount
    for (index, column) in columns.enumerated() {
      var format = CellFormat(size: 12, border: .all(.thin), vertical: .top, wraps: true)
      format.horizontal = column.isCentered ? .center : .left
      format.numberFormat = column.numberFormat
      let style = book.style(format)
      for row in rows {
        sheet.write(.blank, row: row, column: index + 1, style: style)
        sheet.setHeight(20, row: row)
      }
      if let validation = column.validation {
        let first = columnLetters(index + 1) + "\(rows.lowerBound)"
        sheet.validate(
          CellRange(rows: rows, columns: index + 1...index + 1), validation(first))
      }
    }
    writeSignature(below: rows.upperBound, last, sheet, book)
    let kept = (columns.firstIndex { $0.meaning == .name } ?? 0) + 1
    sheet.freeze(rows: FormWorkbook.headerRow, columns: kept)
    var page = PageSetup(
      pixelsWide: columns.reduce(0) { $0 + $1.pixels }, repeatedColumns: kept)
    page.repeatedRows = FormWorkbook.headerRow...FormWorkbook.headerRow
    sheet.setUp(page)
  }

  private func columnsInView(_ columns: [FormColumn]) -> Int {
    var pixels = 0.0
    return columns.prefix { column in
      pixels += column.pixels
      return pixels < 1_000
    }.count
  }

  private func writeHeader(
    _ columns: [FormColumn], on sheet: XlsxSheet, in book: XlsxBook
  ) {
    let format = CellFormat(
      size: 12, isBold: true, fill: Color(0xE7EEF7), border: .all(.thin), horizontal: .center,
      wraps: true)
    let face = PrintedText(format)
    var lines = 1
    for (index, column) in columns.enumerated() {
      sheet.setWidth(pixels: column.pixels, columns: index + 1...index + 1)
      sheet.write(
        .text(column.heading), row: FormWorkbook.headerRow, column: index + 1,
        style: book.style(format))
      let width = (column.pixels - ColumnWidths.padding) * 0.75 * ColumnWidths.certainty
      lines = max(lines, face.lineCount(of: column.heading, within: width))
    }
    sheet.setHeight(Double(lines) * face.lineHeight + 6, row: FormWorkbook.headerRow)
  }

  private func writeSignature(
    below row: Int, _ last: Int, _ sheet: XlsxSheet, _ book: XlsxBook
  ) {
    let bold = book.style(CellFormat(size: 13, isBold: true, horizontal: .center))
    let italic = book.style(CellFormat(size: 13, isItalic: true, horizontal: .center))
    let columns = max(1, last - 2)...last
    sheet.merge(
      CellRange(rows: row + 2...row + 2, columns: columns),
      .text("……, ngày …… tháng …… năm \(period.year)"), style: italic)
    sheet.merge(
      CellRange(rows: row + 3...row + 3, columns: columns), .text("THỦ TRƯỞNG ĐƠN VỊ"),
      style: bold)
  }

  private func writeAcross(
    _ text: String, row: Int, _ last: Int, _ format: CellFormat, _ sheet: XlsxSheet,
    _ book: XlsxBook
  ) {
    sheet.merge(
      CellRange(rows: row...row, columns: 1...max(1, last)), .text(text),
      style: book.style(format))
    sheet.setHeight(PrintedText(format).lineHeight + 5, row: row)
  }
}
