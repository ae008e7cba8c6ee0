import Nominations
import Sheets
import VietnameseText

/// The nomination form that units fill in, made from the plan's own tables.
public struct FormWorkbook: Sendable {
  public let plan: Plan
  public let period: Period
  /// The unit it is made for; `nil` for one form for all.
  public let unit: Unit?

  private static let sheetName = "Đề nghị"
  static let headerRow = 5
  /// In points, of each of the two rows of the signature, and of the blank rows around it.
  private static let signatureHeight = 20.0

  public init(plan: Plan, period: Period, unit: Unit? = nil) {
    self.plan = plan
    self.period = period
    self.unit = unit
  }

  /// Writes the form to a path, whole or not at all.
  @discardableResult
  public func write(to path: String) throws(WriteError) -> [Finding] {
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
    let kept = (columns.firstIndex { $0.meaning == .name } ?? 0) + 1
    let page = FormPage(
      pixels: columns.map(\.pixels), kept: kept, headerRow: FormWorkbook.headerRow)
    let head = writeHead(
      kept: 1...kept, others: min(kept + 1, page.headColumns)...page.headColumns, of: columns,
      on: sheet, in: book)
    let heading = writeHeader(columns, on: sheet, in: book)
    // More rows can be inserted.
    let count = page.rowCount(
      head: head + heading, heading: heading, end: FormWorkbook.signatureHeight * 4)
    let rows = FormWorkbook.headerRow + 1...FormWorkbook.headerRow + count
    for (index, column) in columns.enumerated() {
      var format = CellFormat(size: 12, border: .all(.thin), vertical: .top, wraps: true)
      format.horizontal = column.isCentered ? .center : .left
      format.numberFormat = column.numberFormat
      let style = book.style(format)
      for row in rows {
        sheet.write(.blank, row: row, column: index + 1, style: style)
        sheet.setHeight(FormPage.rowHeight, row: row)
      }
      if let validation = column.validation {
        let first = columnLetters(index + 1) + "\(rows.lowerBound)"
        sheet.validate(
          CellRange(rows: rows, columns: index + 1...index + 1), validation(first))
      }
    }
    writeSignature(below: rows.upperBound, page.headColumns, sheet, book)
    sheet.freeze(rows: FormWorkbook.headerRow, columns: kept)
    sheet.setUp(page.setup)
  }

  /// Writes who nominates, over the columns that every page has, and whom for what, over others;
  /// and a blank row below.
  ///
  /// - Returns: The height of it all in points.
  private func writeHead(
    kept: ClosedRange<Int>, others: ClosedRange<Int>, of columns: [FormColumn],
    on sheet: XlsxSheet, in book: XlsxBook
  ) -> Double {
    let title = CellFormat(size: 14, isBold: true, horizontal: .center, wraps: true)
    let small = title.with { $0.size = 13 }
    let subject = [plan.properties.title, period.words.vi].filter { !$0.isEmpty }
    let lines: [(text: String, place: ClosedRange<Int>, format: CellFormat)] = [
      (unit?.name.uppercased() ?? "ĐƠN VỊ: …………………………", kept, small.with { $0.horizontal = .left }),
      ("DANH SÁCH ĐỀ NGHỊ", others, title), (subject.joined(separator: ", "), others, small),
      ("", others, small),
    ]
    let widths = ColumnWidths(pixels: columns.map(\.pixels))
    return lines.enumerated().reduce(0) { height, line in
      let (row, (text, place, format)) = (line.offset + 1, line.element)
      let (face, width) = (PrintedText(format), widths.textWidth(across: place))
      sheet.merge(
        CellRange(rows: row...row, columns: place),
        .text(WholeWords.balanced(text, in: face, within: width)), style: book.style(format))
      let own = Double(face.lineCount(of: text, within: width)) * face.lineHeight + 5
      sheet.setHeight(own, row: row)
      return height + own
    }
  }

  /// - Returns: The height of the headings in points.
  private func writeHeader(
    _ columns: [FormColumn], on sheet: XlsxSheet, in book: XlsxBook
  ) -> Double {
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
    let height = Double(lines) * face.lineHeight + 6
    sheet.setHeight(height, row: FormWorkbook.headerRow)
    return height
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
    for offset in 1...3 { sheet.setHeight(FormWorkbook.signatureHeight, row: row + offset) }
  }
}
