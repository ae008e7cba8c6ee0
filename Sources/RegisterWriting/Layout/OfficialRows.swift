import Sheets

// The rows of an official document's sheet.
extension OfficialSheet {
  /// A text, the columns it stands across, how it looks.
  typealias Block = (text: String, columns: ClosedRange<Int>, format: CellFormat)

  var lastColumn: Int { widths.pixels.count }
  var allColumns: ClosedRange<Int> { 1...lastColumn }
  var lastHeight: Double { heights.last ?? 0 }

  func centered(
    _ size: Double, _ change: (inout CellFormat) -> Void = { _ in }
  ) -> CellFormat {
    CellFormat(size: size, horizontal: .center, wraps: true).with(change)
  }

  /// Puts a text into the row that is written next.
  func put(_ text: String, _ columns: ClosedRange<Int>, _ format: CellFormat) {
    guard !text.isEmpty || format.border != CellFormat.Border() else { return }
    let range = CellRange(rows: row...row, columns: columns)
    let number = format.numberFormat == nil ? nil : Int(text)
    sheet.merge(range, number.map { .integer($0) } ?? .text(text), style: book.style(format))
  }

  /// Two texts side by side; the row is as high as the higher of them and some padding.
  mutating func pair(_ left: Block, _ right: Block, padding: Double = 4) {
    put(left.text, left.columns, left.format.with { $0.vertical = .top })
    put(right.text, right.columns, right.format.with { $0.vertical = .top })
    let heights = [left, right].map { height(of: $0.text, $0.columns, $0.format) }
    space((heights.max() ?? 0) - 4 + padding)
  }

  /// Cells with lines around them, in a row as high as the highest of them.
  mutating func boxed(_ blocks: [Block]) {
    for block in blocks { put(block.text, block.columns, block.format) }
    space(blocks.map { height(of: $0.text, $0.columns, $0.format) }.max() ?? 0)
  }

  func height(
    of text: String, _ columns: ClosedRange<Int>, _ format: CellFormat
  ) -> Double {
    let face = PrintedText(format)
    let width = widths.textWidth(across: columns) / ColumnWidths.certainty
    let lines = face.safeLineCount(of: text, within: width)
    return ((Double(lines) * face.lineHeight + 4) / 0.75).rounded(.up) * 0.75
  }

  /// Ends the row that is being written.
  mutating func space(_ height: Double) {
    heights.append(min(height, 409))
    sheet.setHeight(lastHeight, row: row)
    row += 1
  }

  /// One text across the sheet, in lines of about the same length where it is centred.
  mutating func line(_ source: String, _ format: CellFormat) {
    let width = widths.textWidth(across: allColumns)
    let isCentred = format.horizontal == .center
    let text =
      isCentred
      ? WholeWords.balanced(source, in: PrintedText(format), within: width) : source
    put(text, allColumns, format)
    space(height(of: text, allColumns, format))
  }
}
