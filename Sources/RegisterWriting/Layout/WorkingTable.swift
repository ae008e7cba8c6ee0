import Sheets

/// A table that staff work with on the screen: a heading in a single row that stays in view, a
/// filter, sensible widths, and rows high enough for what stands in them.
///
/// On a sheet of its own it goes on on a further sheet where the first is full.
struct WorkingTable {
  enum Look: Sendable { case text, wrapped, centered, number, decimal, date }

  struct Column: Sendable {
    let heading: Phrase
    let look: Look
    /// In digits of the default font.
    let width: Double
    /// How many columns of the sheet it stands across.
    let span: Int

    init(_ heading: Phrase, _ look: Look = .text, width: Double, span: Int = 1) {
      self.heading = heading
      self.look = look
      self.width = width
      self.span = span
    }
  }

  private(set) var sheet: XlsxSheet
  /// The sheets that it stands on, in their order.
  private(set) var sheetNames: [String]
  let columns: [Column]
  let headerRow: Int
  /// The row that is written next.
  private(set) var row: Int
  private let book: XlsxBook
  private let language: Language
  /// How its own sheets are printed and how much of them stays in view; `nil` on a sheet that holds
  /// other things too.
  private let page: PageSetup?
  private let styles: [XlsxStyle]
  /// The columns of the sheet that each of its columns stands across.
  private let places: [ClosedRange<Int>]
  private var heights: RowHeights

  private static let size = 11.0

  /// A table on a sheet of its own.
  init(
    _ columns: [Column], named name: String, in book: XlsxBook, language: Language,
    frozenColumns: Int = 0
  ) {
    let pixels = columns.reduce(0) { $0 + $1.width * 8 + 5 }
    self.init(
      columns, on: book.addSheet(name), headerRow: 1, in: book, language: language,
      page: PageSetup(pixelsWide: pixels, repeatedColumns: frozenColumns))
    setUpSheet()
  }

  /// A table on a sheet that holds others too, whose columns it shares.
  init(
    _ columns: [Column], on sheet: XlsxSheet, headerRow: Int, in book: XlsxBook,
    language: Language
  ) {
    self.init(
      columns, on: sheet, headerRow: headerRow, in: book, language: language, page: nil)
    writeHeader()
  }

  private init(
    _ columns: [Column], on sheet: XlsxSheet, headerRow: Int, in book: XlsxBook,
    language: Language, page: PageSetup?
  ) {
    self.book = book
    self.sheet = sheet
    self.columns = columns
    self.headerRow = headerRow
    self.language = language
    self.page = page
    sheetNames = [sheet.name]
    row = headerRow + 1
    styles = columns.map { book.style(WorkingTable.format($0.look)) }
    heights = RowHeights(columns, size: WorkingTable.size)
    var last = 0
    places = columns.map { column in
      last += column.span
      return last - column.span + 1...last
    }
  }

  private func setUpSheet() {
    for (index, column) in columns.enumerated() {
      sheet.setWidth(pixels: column.width * 8 + 5, columns: index + 1...index + 1)
    }
    if var page {
      sheet.freeze(rows: headerRow, columns: page.repeatedColumns)
      page.repeatedRows = headerRow...headerRow
      sheet.setUp(page)
    }
    writeHeader()
  }

  private func writeHeader() {
    let style = book.style(WorkingTable.headingFormat)
    let bold = PrintedText(WorkingTable.headingFormat)
    var lines = 1
    for (index, heading) in headings.enumerated() {
      write(.text(heading), column: index, row: headerRow, style: style)
      lines = max(lines, bold.lineCount(of: heading, within: heights.lineWidths[index] - 10))
    }
    sheet.setHeight(Double(lines) * bold.lineHeight + 8, row: headerRow)
  }

  private var headings: [String] { columns.map { $0.heading(language) } }

  private func write(_ value: XlsxValue, column: Int, row: Int, style: XlsxStyle) {
    let place = places[column]
    if place.count > 1 {
      sheet.merge(CellRange(rows: row...row, columns: place), value, style: style)
    } else {
      sheet.write(value, row: row, column: place.lowerBound, style: style)
    }
  }

  /// Writes a row; a style given for a cell takes the place of its column's.
  ///
  /// - Returns: The row's number on ``sheet``.
  @discardableResult
  mutating func add(_ values: [XlsxValue], styles own: [Int: XlsxStyle] = [:]) -> Int {
    precondition(values.count == columns.count)
    if row > XlsxSheet.lastRow && page != nil { goOn() }
    for (index, value) in values.enumerated() {
      write(value, column: index, row: row, style: own[index] ?? styles[index])
    }
    sheet.setHeight(heights.height(of: values), row: row)
    row += 1
    return row - 1
  }

  /// Puts rows below those added so far, each piece of them made when the workbook is written.
  ///
  /// - Parameters:
  ///   - pieces: The number of the first row of each.
  ///   - lastRow: The number of the last row of all.
  ///   - fill: Adds the rows of one of the pieces.
  mutating func put(
    pieces: [Int], lastRow: Int, threads: Int,
    _ fill: @escaping @Sendable (Int, inout TableRows) -> Void
  ) {
    let (name, heights, numbers) = (sheet.name, heights, styles.map(\.number))
    row = lastRow + 1
    sheet.put(pieces.count, threads: threads, lastRow: lastRow, lastColumn: columns.count) {
      var rows = TableRows(from: pieces[$0], on: name, styles: numbers, heights: heights)
      fill($0, &rows)
      return rows.markup
    }
  }

  /// Begins a further sheet under the same headings.
  private mutating func goOn() {
    finish()
    let full = sheet.name
    sheet = book.addSheet(sheetNames[0])
    sheetNames.append(sheet.name)
    book.findings.append(Finding(.sheetContinued, at: nil, .plain(full), .plain(sheet.name)))
    row = headerRow + 1
    setUpSheet()
  }

  /// Puts the filter over all rows; called when the last has been written.
  ///
  /// - Parameter name: Makes a table of Excel of them, where the sheet and the headings allow one;
  ///   a name in ASCII that no other table of the workbook has.
  func finish(asTable name: String? = nil) {
    guard row > headerRow + 1 else { return }
    let range = CellRange(
      rows: headerRow...row - 1, columns: 1...(places.last?.upperBound ?? 1))
    let isPlain =
      Set(headings.map { $0.lowercased() }).count == headings.count
      && !headings.contains { $0.isEmpty || $0.contains(where: \.isNewline) }
    if let name, isPlain, sheetNames.count == 1 {
      sheet.table(
        range, name: name, headings: headings,
        headingStyle: book.style(WorkingTable.headingFormat))
    } else {
      sheet.filter(range)
    }
  }

  /// The cells of columns counted from 1, on the last of its sheets.
  func cells(columns: ClosedRange<Int>) -> CellRange {
    CellRange(rows: headerRow + 1...max(headerRow + 1, row - 1), columns: columns)
  }
}

// MARK: Looks

extension WorkingTable {
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
    case .number, .decimal:
      format.numberFormat = look == .number ? "#,##0" : "#,##0.##"
      // Kept off the text of the next column.
      format.horizontal = .right
      format.indent = 1
    case .date:
      format.numberFormat = "dd/mm/yyyy"
      format.horizontal = .center
    }
    return format
  }
}
