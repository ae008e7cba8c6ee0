import Sheets

/// A table that staff work with on the screen: a heading in a single row that stays in view, a
/// filter, sensible widths, and rows high enough for what stands in them.
struct WorkingTable {
  enum Look: Sendable { case text, wrapped, centered, number, decimal, date }

  struct Column: Sendable {
    let heading: Phrase
    let look: Look
    /// In digits of the default font.
    let width: Double

    init(_ heading: Phrase, _ look: Look = .text, width: Double) {
      self.heading = heading
      self.look = look
      self.width = width
    }
  }

  let sheet: XlsxSheet
  let columns: [Column]
  let headerRow: Int
  /// The row that is written next.
  private(set) var row: Int
  private let book: XlsxBook
  private let styles: [XlsxStyle]
  private let face = PrintedText(size: WorkingTable.size)
  /// The points of text that fit on a line of each column.
  private let lineWidths: [Double]

  private static let size = 11.0
  private static let highestRow = 409.0

  /// - Parameters:
  ///   - headerRow: Below what else stands on the sheet.
  ///   - sheet: An existing sheet whose column widths are kept, or a new one.
  init(
    _ columns: [Column], named name: String, in book: XlsxBook, language: Language,
    frozenColumns: Int = 0
  ) {
    let sheet = book.addSheet(name)
    self.init(columns, on: sheet, headerRow: 1, in: book, language: language)
    for (index, column) in columns.enumerated() {
      sheet.setWidth(pixels: column.width * 8 + 5, columns: index + 1...index + 1)
    }
    sheet.freeze(rows: headerRow, columns: frozenColumns)
    var page = PageSetup(isLandscape: true, margins: .narrow, pageNumbers: .all)
    page.repeatedRows = headerRow...headerRow
    sheet.setUp(page)
  }

  /// A table on a sheet that holds others too, whose columns it shares.
  init(
    _ columns: [Column], on sheet: XlsxSheet, headerRow: Int, in book: XlsxBook,
    language: Language
  ) {
    self.book = book
    self.sheet = sheet
    self.columns = columns
    self.headerRow = headerRow
    row = headerRow + 1
    styles = columns.map { book.style(WorkingTable.format($0.look)) }
    lineWidths = columns.map { ($0.width * 8 - 2) * 0.75 * ColumnWidths.certainty }
    writeHeader(language)
  }

  private func writeHeader(_ language: Language) {
    let style = book.style(WorkingTable.headingFormat)
    let bold = PrintedText(WorkingTable.headingFormat)
    var lines = 1
    for (index, column) in columns.enumerated() {
      let heading = column.heading(language)
      sheet.write(.text(heading), row: headerRow, column: index + 1, style: style)
      lines = max(lines, bold.lineCount(of: heading, within: lineWidths[index] - 10))
    }
    sheet.setHeight(Double(lines) * bold.lineHeight + 8, row: headerRow)
  }

  static let headingFormat = CellFormat(
    size: size, isBold: true, color: Color(0x1F3864), fill: Color(0xDDE7F3),
    border: .all(.thin), horizontal: .center, wraps: true
  ).with { $0.borderColor = Color(0x9DB2CF) }

  static func format(_ look: Look) -> CellFormat {
    var format = CellFormat(size: size, border: .all(.thin), vertical: .top)
    format.borderColor = Color(0xC9D3E0)
    switch look {
    case .text: break
    case .wrapped: format.wraps = true
    case .centered:
      format.horizontal = .center
      format.wraps = true
    case .number: format.numberFormat = "#,##0"
    case .decimal: format.numberFormat = "#,##0.##"
    case .date:
      format.numberFormat = "dd/mm/yyyy"
      format.horizontal = .center
    }
    return format
  }

  /// Writes a row; a style given for a cell takes the place of its column's.
  ///
  /// - Returns: The row's number.
  @discardableResult
  mutating func add(_ values: [XlsxValue], styles own: [Int: XlsxStyle] = [:]) -> Int {
    precondition(values.count == columns.count)
    var lines = 1
    for (index, value) in values.enumerated() {
      sheet.write(value, row: row, column: index + 1, style: own[index] ?? styles[index])
      if case .text(let text) = value, columns[index].look == .wrapped {
        lines = max(lines, face.lineCount(of: text, within: lineWidths[index]))
      }
    }
    let height = Double(lines) * face.lineHeight + 4
    sheet.setHeight(min(height, WorkingTable.highestRow), row: row)
    row += 1
    return row - 1
  }

  /// Puts the filter over all rows; called when the last has been written.
  func finish() {
    guard row > headerRow + 1 else { return }
    sheet.filter(cells(columns: 1...columns.count, withHeading: true))
  }

  /// The cells of columns counted from 1.
  func cells(columns: ClosedRange<Int>, withHeading: Bool = false) -> CellRange {
    let first = withHeading ? headerRow : headerRow + 1
    return CellRange(rows: first...max(first, row - 1), columns: columns)
  }
}
