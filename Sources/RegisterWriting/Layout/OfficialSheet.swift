import Sheets

/// Lays an official document out on a sheet: every row's height is computed, so that no text is
/// cut, and pages break where nothing that belongs together is torn apart.
struct OfficialSheet {
  private let document: OfficialDocument
  let book: XlsxBook
  private(set) var sheet: XlsxSheet
  let widths: ColumnWidths
  /// `nil` for an appendix.
  let letterheadLayout: LetterheadLayout?
  var row = 1
  /// In points, by row from 1.
  var heights: [Double] = []
  /// Rows that must stand on the page of the row before them.
  var bonds: [Int: Bond] = [:]
  var headerRow = 0

  /// Excel shows no row higher than 409.5 points.
  private static let highestRow = 400.0
  static let textSize = 13.0

  static func write(_ document: OfficialDocument, into book: XlsxBook) {
    var layout = OfficialSheet(document, into: book)
    layout.writeAll()
  }

  private init(_ document: OfficialDocument, into book: XlsxBook) {
    self.document = document
    self.book = book
    sheet = book.addSheet(document.sheetName)
    // Two millimetres are left free, so that no reader's rounding makes the sheet too wide.
    let pixels = (document.page.printableWidth - 2) / 25.4 * 96
    let columns = OfficialSheet.demands(of: document.table)
    if case .letterhead(let letterhead) = document.head {
      let layout = LetterheadLayout(letterhead, page: document.page, pixels: pixels)
      letterheadLayout = layout
      widths = ColumnWidths(sharing: pixels, among: columns, boundary: layout.boundary)
    } else {
      letterheadLayout = nil
      widths = ColumnWidths(sharing: pixels, among: columns)
    }
  }

  private static func demands(of table: OfficialTable) -> [ColumnDemand] {
    let bold = PrintedText(size: textSize, isBold: true)
    let (rows, numerals) = (table.sample, table.numerals)
    return table.columns.enumerated().map { index, column in
      ColumnDemand(
        headings: [column.heading] + (index == 0 ? numerals : []), in: bold,
        texts: rows.map { $0[index] }, face: PrintedText(size: textSize),
        isUnbroken: column.isUnbroken)
    }
  }

  private mutating func writeAll() {
    setWidths()
    switch document.head {
    case .letterhead: if let letterheadLayout { write(letterheadLayout) }
    case .appendix(let label): line(label, centered(14) { $0.isBold = true })
    }
    writeTitle()
    writeTable()
    writeRemarks()
    if let ending = document.ending { write(ending) }
    setUpPage()
  }

  private func setWidths() {
    for (index, width) in widths.pixels.enumerated() {
      sheet.setWidth(pixels: width, columns: index + 1...index + 1)
    }
  }

  /// Goes on on a further sheet under the same headings, where the first is full.
  private mutating func goOn() {
    setUpPage()
    let full = sheet.name
    sheet = book.addSheet(document.sheetName)
    book.findings.append(Finding(.sheetContinued, at: nil, .plain(full), .plain(sheet.name)))
    (row, heights, bonds) = (1, [], [:])
    setWidths()
    writeHeadings()
  }
}

// MARK: Title, table, remarks

extension OfficialSheet {
  private mutating func writeTitle() {
    line(document.title.uppercased(), centered(14) { $0.isBold = true })
    if !document.subject.isEmpty {
      line(document.subject, centered(14) { $0.isBold = true })
    }
    if case .letterhead = document.head {
      let subject = PrintedText(size: 14, isBold: true).width(of: document.subject)
      let length = min(max(subject, 120), widths.textWidth(across: allColumns)) * 0.4
      let (text, columns, format) = rule(length, allColumns)
      put(text, columns, format)
      space(10)
    }
    if !document.attachment.isEmpty {
      line(document.attachment, centered(13) { $0.isItalic = true })
    }
    space(8)
  }

  private func tableFormat(_ change: (inout CellFormat) -> Void = { _ in }) -> CellFormat {
    CellFormat(size: OfficialSheet.textSize, border: .all(.thin), wraps: true).with(change)
  }

  private mutating func writeHeadings() {
    let heading = tableFormat {
      $0.isBold = true
      $0.horizontal = .center
    }
    headerRow = row
    let headings = document.table.columns.enumerated().map { index, column in
      WholeWords.balanced(
        column.heading, in: PrintedText(heading),
        within: widths.textWidth(across: index + 1...index + 1))
    }
    writeCells(headings, Array(repeating: heading, count: lastColumn))
  }

  /// Rows that are left free on a full sheet for what stands below a table.
  private static let reserve = 200

  private mutating func writeTable() {
    writeHeadings()
    let formats = document.table.columns.map { column in
      tableFormat {
        $0.horizontal = column.alignment
        if column.counts != nil { $0.numberFormat = "0" }
      }
    }
    var followsSection = true
    for tableRow in document.table.rows {
      if row > XlsxSheet.lastRow - OfficialSheet.reserve { goOn() }
      if followsSection { bonds[row] = .firm }
      followsSection = false
      switch tableRow {
      case .section(let number, let text):
        writeSection(number: number, text: text)
        followsSection = true
      case .cells(let cells):
        writeCells(cells(), formats)
      case .remark(let text):
        boxed([(text, allColumns, tableFormat { $0.horizontal = .center })])
      case .total(let label, let figure):
        let bold = tableFormat {
          $0.isBold = true
          $0.horizontal = .center
        }
        bonds[row] = .loose
        boxed([
          (label, 1...max(1, lastColumn - 1), bold), (figure, lastColumn...lastColumn, bold),
        ])
      }
    }
    checkCounts()
  }

  /// Lets only counts be entered into the cells that are for them.
  private func checkCounts() {
    for (index, column) in document.table.columns.enumerated() {
      guard let counts = column.counts, row > headerRow + 1 else { continue }
      sheet.validate(
        CellRange(rows: headerRow + 1...row - 1, columns: index + 1...index + 1), counts)
    }
  }

  private mutating func writeSection(number: String, text: String) {
    let bold = tableFormat { $0.isBold = true }
    boxed([
      (number, 1...1, bold.with { $0.horizontal = .center }),
      (text, 2...max(2, lastColumn), bold.with { $0.horizontal = .left }),
    ])
  }

  /// One row of the table; where its text is too long for one row of the sheet, the text goes on
  /// in rows below, without a line between, so that a page can end inside it.
  private mutating func writeCells(_ cells: [String], _ formats: [CellFormat]) {
    let face = PrintedText(size: OfficialSheet.textSize)
    let most = Int(pageCapacity * 0.45 / face.lineHeight)
    let lines = cells.indices.map { index in
      PrintedText(formats[index]).lines(
        of: cells[index], within: widths.textWidth(across: index + 1...index + 1))
    }
    let count = lines.map(\.count).max() ?? 1
    let header = heights.indices.contains(headerRow - 1) ? heights[headerRow - 1] : 0
    let highest = min(OfficialSheet.highestRow, pageCapacity - header - 20)
    guard Double(count) * face.lineHeight + 4 > highest else {
      boxed(cells.indices.map { (cells[$0], $0 + 1...$0 + 1, formats[$0]) })
      return
    }
    for start in stride(from: 0, to: count, by: most) {
      boxed(
        cells.indices.map { index in
          let part = lines[index].dropFirst(start).prefix(most).joined(separator: "\n")
          let format = formats[index].with {
            $0.vertical = .top
            if start > 0 { $0.border.top = .none }
            if start + most < count { $0.border.bottom = .none }
          }
          return (part, index + 1...index + 1, format)
        })
    }
  }

  private mutating func writeRemarks() {
    for remark in document.remarks {
      bonds[row] = .firm
      line(
        remark,
        centered(13) {
          $0.isItalic = true
          $0.horizontal = .left
        })
    }
  }

  private func setUpPage() {
    var page = document.page
    page.repeatedRows = headerRow...headerRow
    page.pagesWide = 0
    page.pageBreaks = pageBreaks(capacity: pageCapacity)
    page.printArea = CellRange(rows: 1...max(1, row - 1), columns: allColumns)
    sheet.setUp(page)
    sheet.hideGridlines()
  }

  /// The points of rows that surely fit on a page.
  private var pageCapacity: Double { document.page.printableHeight / 25.4 * 72 * 0.985 }
}
