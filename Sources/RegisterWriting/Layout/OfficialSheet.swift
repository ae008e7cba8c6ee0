import Sheets

/// Lays an official document out on a sheet: every row's height is computed, so that no text is
/// cut, and pages break where nothing that belongs together is torn apart.
struct OfficialSheet {
  private let document: OfficialDocument
  private let book: XlsxBook
  private let sheet: XlsxSheet
  private let widths: ColumnWidths
  private var row = 1
  /// In points, by row from 1.
  private var heights: [Double] = []
  /// Rows that must stand on the page of the row before them.
  private var bonds: [Int: Bond] = [:]
  private var headerRow = 0

  /// How firmly a row is kept on the page of the row before it.
  private enum Bond {
    /// Given up where all that is bound together does not fit on a page.
    case loose
    case firm
  }

  /// Excel shows no row higher than 409.5 points.
  private static let highestRow = 400.0
  private static let textSize = 13.0

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
    widths = ColumnWidths(sharing: pixels, among: OfficialSheet.contents(of: document.table))
  }

  private static func contents(of table: OfficialTable) -> [ColumnWidths.Content] {
    let bold = PrintedText(size: textSize, isBold: true)
    let plain = PrintedText(size: textSize)
    var contents = table.columns.map {
      ColumnWidths.Content(texts: [($0.heading, bold)], isUnbroken: $0.isUnbroken)
    }
    for case .cells(let cells) in table.rows {
      for (index, cell) in cells.enumerated() where !cell.isEmpty {
        contents[index].texts.append((cell, plain))
      }
    }
    return contents
  }

  private mutating func writeAll() {
    for (index, width) in widths.pixels.enumerated() {
      sheet.setWidth(pixels: width, columns: index + 1...index + 1)
    }
    switch document.head {
    case .letterhead(let letterhead): write(letterhead)
    case .appendix(let label): line(label, format(14) { $0.isBold = true })
    }
    writeTitle()
    writeTable()
    writeRemarks()
    if let ending = document.ending { write(ending) }
    for (index, height) in heights.enumerated() { sheet.setHeight(height, row: index + 1) }
    setUpPage()
  }
}

// MARK: Parts above the table

extension OfficialSheet {
  private var lastColumn: Int { widths.pixels.count }
  private var allColumns: ClosedRange<Int> { 1...lastColumn }

  private static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  private static let motto = "Độc lập - Tự do - Hạnh phúc"

  private mutating func write(_ letterhead: OfficialDocument.Letterhead) {
    let split = widths.split(near: 0.42)
    let (left, right) = (1...split, split + 1...lastColumn)
    let large = PrintedText(size: 13, isBold: true)
    let isLarge = large.width(of: OfficialSheet.nation) <= widths.textWidth(across: right)
    let size = isLarge ? 13.0 : 12
    let bold = format(size) { $0.isBold = true }
    let agency = lines(letterhead.agency.uppercased(), left, bold)
    let motto = lines(OfficialSheet.motto, right, bold.with { $0.size += 1 })
    let agencyRule = (agency.map { PrintedText(bold).width(of: $0.text) }.max() ?? 0) * 0.4
    let mottoRule = PrintedText(motto[0].format).width(of: OfficialSheet.motto)
    let leftBlocks =
      lines(letterhead.superior.uppercased(), left, format(size)) + agency
      + [rule(agencyRule, left)]
    let rightBlocks =
      lines(OfficialSheet.nation, right, bold) + motto + [rule(mottoRule, right)]
    let blank: Block = ("", right, format(1))
    for index in 0..<max(leftBlocks.count, rightBlocks.count) {
      pair(
        index < leftBlocks.count ? leftBlocks[index] : blank,
        index < rightBlocks.count ? rightBlocks[index] : blank, padding: 1)
    }
    pair(
      (letterhead.number, left, format(13)),
      (letterhead.placeAndDate, right, format(size + 1) { $0.isItalic = true }))
    space(10)
  }

  /// A text as blocks of a line each, of about the same length; none for a blank text.
  private func lines(
    _ text: String, _ columns: ClosedRange<Int>, _ format: CellFormat
  ) -> [Block] {
    PrintedText(format).balanced(text, within: widths.textWidth(across: columns))
      .split(separator: "\n").map { (String($0), columns, format) }
  }

  /// A rule so many points long, centred; drawn as a run of low lines, which every reader prints
  /// as one stroke.
  private func rule(_ length: Double, _ columns: ClosedRange<Int>) -> Block {
    let format = CellFormat(size: 6, horizontal: .center, vertical: .top)
    let count = Int((length / PrintedText(format).width(of: "_")).rounded())
    return (String(repeating: "_", count: count), columns, format)
  }

  private mutating func writeTitle() {
    line(document.title.uppercased(), format(14) { $0.isBold = true })
    if !document.subject.isEmpty {
      line(document.subject, format(14) { $0.isBold = true })
    }
    if case .letterhead = document.head {
      let subject = PrintedText(size: 14, isBold: true).width(of: document.subject)
      let length = min(max(subject, 120), widths.textWidth(across: allColumns)) * 0.4
      let (text, columns, format) = rule(length, allColumns)
      put(text, columns, format)
      finishRow(height: 10)
    }
    if !document.attachment.isEmpty {
      line(document.attachment, format(13) { $0.isItalic = true })
    }
    space(8)
  }

  private func format(
    _ size: Double, _ change: (inout CellFormat) -> Void = { _ in }
  ) -> CellFormat {
    CellFormat(size: size, horizontal: .center, wraps: true).with(change)
  }

  /// One text across the sheet, in lines of about the same length where it is centred.
  private mutating func line(_ source: String, _ format: CellFormat) {
    let width = widths.textWidth(across: allColumns)
    let isCentred = format.horizontal == .center
    let text = isCentred ? PrintedText(format).balanced(source, within: width) : source
    put(text, allColumns, format)
    finishRow(height: height(of: text, allColumns, format))
  }

  /// A text, the columns it stands across, how it looks.
  private typealias Block = (text: String, columns: ClosedRange<Int>, format: CellFormat)

  /// Two texts side by side; the row is as high as the higher of them and some padding.
  private mutating func pair(_ left: Block, _ right: Block, padding: Double = 4) {
    put(left.text, left.columns, left.format.with { $0.vertical = .top })
    put(right.text, right.columns, right.format.with { $0.vertical = .top })
    let heights = [left, right].map { height(of: $0.text, $0.columns, $0.format) }
    finishRow(height: (heights.max() ?? 0) - 4 + padding)
  }

  private mutating func space(_ height: Double) {
    finishRow(height: height)
  }
}

// MARK: The table

extension OfficialSheet {
  private func tableFormat(_ change: (inout CellFormat) -> Void = { _ in }) -> CellFormat {
    CellFormat(size: OfficialSheet.textSize, border: .all(.thin), wraps: true).with(change)
  }

  private mutating func writeTable() {
    let heading = tableFormat {
      $0.isBold = true
      $0.horizontal = .center
    }
    headerRow = row
    writeCells(
      document.table.columns.map(\.heading), Array(repeating: heading, count: lastColumn))
    let formats = document.table.columns.map { column in
      tableFormat { $0.horizontal = column.alignment }
    }
    var followsSection = true
    for tableRow in document.table.rows {
      if followsSection { bonds[row] = .firm }
      followsSection = false
      switch tableRow {
      case .section(let number, let text):
        writeSection(number: number, text: text)
        followsSection = true
      case .cells(let cells):
        writeCells(cells, formats)
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
  }

  private mutating func writeSection(number: String, text: String) {
    let bold = tableFormat { $0.isBold = true }
    boxed([
      (number, 1...1, bold.with { $0.horizontal = .center }),
      (text, 2...max(2, lastColumn), bold.with { $0.horizontal = .left }),
    ])
  }

  private mutating func boxed(_ blocks: [Block]) {
    for block in blocks { put(block.text, block.columns, block.format) }
    finishRow(height: blocks.map { height(of: $0.text, $0.columns, $0.format) }.max() ?? 0)
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
}

// MARK: Parts below the table

extension OfficialSheet {
  private mutating func writeRemarks() {
    for remark in document.remarks {
      bonds[row] = .firm
      line(
        remark,
        format(13) {
          $0.isItalic = true
          $0.horizontal = .left
        })
    }
  }

  private mutating func write(_ ending: OfficialDocument.Ending) {
    let split = widths.split(near: 0.5)
    let (left, right) = (1...split, split + 1...lastColumn)
    bonds[row] = .firm
    space(8)
    let recipients = recipientBlocks(ending.recipients, left)
    let bold = format(13) { $0.isBold = true }
    var signature: [Block] = ending.capacity.map { ($0.uppercased(), right, bold) }
    signature += Array(repeating: ("", right, bold), count: 5)
    signature.append((ending.signer, right, bold))
    let blank: Block = ("", left, format(11))
    for index in 0..<max(recipients.count, signature.count) {
      bonds[row] = .firm
      pair(
        index < recipients.count ? recipients[index] : blank,
        index < signature.count ? signature[index] : ("", right, format(11)))
    }
  }

  private func recipientBlocks(_ recipients: [String], _ columns: ClosedRange<Int>) -> [Block] {
    guard !recipients.isEmpty else { return [] }
    let heading = CellFormat(size: 12, isBold: true, isItalic: true, horizontal: .left)
    let item = CellFormat(size: 11, horizontal: .left, wraps: true)
    let items = recipients.enumerated().map { index, recipient -> Block in
      let name = recipient.trimmingPrefix { $0 == "-" || $0.isWhitespace }
      let bare = String(name).trimmingEnd { ".;".contains($0) || $0.isWhitespace }
      return ("- " + bare + (index == recipients.count - 1 ? "." : ";"), columns, item)
    }
    return [("Nơi nhận:", columns, heading)] + items
  }
}

// MARK: Rows and pages

extension OfficialSheet {
  private func put(_ text: String, _ columns: ClosedRange<Int>, _ format: CellFormat) {
    guard !text.isEmpty || format.border != CellFormat.Border() else { return }
    let range = CellRange(rows: row...row, columns: columns)
    sheet.merge(range, .text(text), style: book.style(format))
  }

  private func height(
    of text: String, _ columns: ClosedRange<Int>, _ format: CellFormat
  ) -> Double {
    let face = PrintedText(format)
    let lines = face.lineCount(of: text, within: widths.textWidth(across: columns))
    return ((Double(lines) * face.lineHeight + 4) / 0.75).rounded(.up) * 0.75
  }

  private mutating func finishRow(height: Double) {
    heights.append(min(height, 409))
    row += 1
  }

  private func setUpPage() {
    var page = document.page
    page.repeatedRows = headerRow...headerRow
    page.fitsWidth = false
    page.pageBreaks = pageBreaks(capacity: pageCapacity)
    page.printArea = CellRange(rows: 1...max(1, row - 1), columns: allColumns)
    sheet.setUp(page)
    sheet.hideGridlines()
  }

  /// The points of rows that surely fit on a page.
  private var pageCapacity: Double { document.page.printableHeight / 25.4 * 72 * 0.97 }

  /// The rows before which a page begins, when a page holds so many points.
  private func pageBreaks(capacity: Double) -> [Int] {
    var breaks: [Int] = []
    var used = 0.0
    var firstOfPage = 1
    var current = 1
    while current <= heights.count {
      let height = heights[current - 1]
      if used + height <= capacity || current == firstOfPage {
        used += height
        current += 1
        continue
      }
      let start = pageStart(before: current, after: firstOfPage)
      breaks.append(start)
      firstOfPage = start
      current = start
      used = start > headerRow ? heights[headerRow - 1] : 0
    }
    return breaks
  }

  /// The row a page is best begun with so that it holds the row that no longer fits.
  private func pageStart(before row: Int, after firstOfPage: Int) -> Int {
    func start(acceptingLoose: Bool) -> Int? {
      stride(from: row, to: firstOfPage, by: -1).first { candidate in
        bonds[candidate] == nil || (acceptingLoose && bonds[candidate] == .loose)
      }
    }
    return start(acceptingLoose: false) ?? start(acceptingLoose: true) ?? row
  }
}

extension String {
  /// The text without the characters at its end that satisfy a condition.
  fileprivate func trimmingEnd(_ condition: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let last = rest.last, condition(last) { rest.removeLast() }
    return String(rest)
  }
}
