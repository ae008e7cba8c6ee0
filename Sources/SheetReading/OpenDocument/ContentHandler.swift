import Sheets

/// Reads the tables of `content.xml` (OpenDocument 1.2 Part 1, §9.1).
struct ContentHandler<Consumer: SheetConsumer>: XMLHandler {
  private let consumer: Consumer
  private let limits: ReadLimits
  private var styles = ContentStyles()
  private var table = TableState()
  private var cell = OpenDocumentCell()
  private var paragraph = Paragraph()
  private var element = Element.other
  /// Elements open within something whose text is not the cell's.
  private var skippedDepth = 0
  private var tally: CellTally
  /// Cells that stand only by repetition.
  private var repeatedCount = 0

  private enum Element { case style, table, column, row, cell, space, other }

  init(_ consumer: Consumer, limits: ReadLimits) {
    self.consumer = consumer
    self.limits = limits
    tally = CellTally(limits: limits)
  }

  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) throws(ReadFailure) {
    element = .other
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    switch (namespace, name) {
    case (.office, "text"), (.office, "presentation"), (.office, "drawing"):
      throw .foreign(.openDocument)
    case (.style, _):
      element = .style
      styles.startElement(name)
    case (.table, "table"):
      element = .table
      table = TableState()
    case (.table, "table-column"):
      element = .column
      beginTable()
      table.beginColumns()
    case (.table, "table-row"):
      element = .row
      beginTable()
      table.beginRow()
    case (.table, "table-cell"), (.table, "covered-table-cell"):
      element = .cell
      cell = OpenDocumentCell()
    case (.text, "p"): paragraph.begin()
    case (.text, "s"):
      element = .space
      paragraph.append(UInt8(ascii: " "), count: 1)
    case (.text, "tab"): paragraph.append(UInt8(ascii: "\t"), count: 1)
    case (.text, "line-break"): paragraph.append(UInt8(ascii: "\n"), count: 1)
    case (.text, "ruby-text"), (.text, "note"), (.office, "annotation"), (.drawing, _),
      (.table, "shapes"), (.table, "tracked-changes"):
      skippedDepth = 1
    default: break
    }
  }

  mutating func attribute(_ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) {
    switch element {
    case .style: styles.attribute(name, value: value)
    case .table:
      if name.equals("name") { table.name = value.string }
      if name.equals("style-name") { table.isHidden = styles.hiddenTables.contains(value.string) }
    case .column, .row: table.attribute(name, value: value)
    case .cell: cell.attribute(name, in: namespace, value: value)
    case .space:
      if name.equals("c"), let count = value.integer {
        paragraph.append(UInt8(ascii: " "), count: min(count, 32_767) - 1)
      }
    case .other: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {
    if skippedDepth == 0 { paragraph.append(text) }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) throws(ReadFailure) {
    element = .other
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    switch (namespace, name) {
    case (.style, "style"): styles.endStyle()
    case (.text, "p"): paragraph.end(into: &cell)
    case (.table, "table-column"): table.endColumns()
    case (.table, "table-cell"), (.table, "covered-table-cell"): try finishCell()
    case (.table, "table-row"): try finishRow()
    case (.table, "table"):
      beginTable()
      consumer.end(table.properties)
    default: break
    }
  }

  /// Announces the table once its attributes are known.
  private mutating func beginTable() {
    guard !table.hasBegun else { return }
    table.hasBegun = true
    consumer.begin(
      SheetHeading(name: table.name, isHidden: table.isHidden), decoding: RowDecoding())
  }

  private mutating func finishCell() throws(ReadFailure) {
    defer { table.column += cell.columnsRepeated }
    table.noteSpan(of: cell)
    if cell.isFormulaWithoutValue { table.noteFormulaWithoutValue() }
    let bytesBefore = table.row.text.count
    guard let value = cell.value(appendingTo: &table.row) else { return }
    guard table.column + cell.columnsRepeated <= ReadLimits.lastColumn else {
      throw .beyond(.rowsAndColumns, limit: ReadLimits.lastColumn)
    }
    table.cellsWritten += 1
    table.row.sharedBytes += (table.row.text.count - bytesBefore) * (cell.columnsRepeated - 1)
    let font = cell.styleName.flatMap { styles.fonts[$0] }
    for offset in 1...cell.columnsRepeated {
      table.row.cells.append(
        StreamedRow.Cell(column: table.column + offset, value: value, legacyFont: font))
    }
  }

  private mutating func finishRow() throws(ReadFailure) {
    defer { table.endRow() }
    guard !table.row.cells.isEmpty else { return }
    try tally.add(table.row, times: table.rowsRepeated)
    repeatedCount += table.row.cells.count * table.rowsRepeated - table.cellsWritten
    guard repeatedCount <= limits.repeatedCells else {
      throw .beyond(.cells, limit: limits.repeatedCells)
    }
    try limits.check(listItems: table.properties.merges.count)
    guard table.rowNumber + table.rowsRepeated <= ReadLimits.lastRow else {
      throw .beyond(.rowsAndColumns, limit: ReadLimits.lastRow)
    }
    for offset in 1...table.rowsRepeated {
      table.row.number = table.rowNumber + offset
      consumer.take(table.row)
    }
  }
}

/// What is known of the table being read.
private struct TableState {
  var name = ""
  var isHidden = false
  var hasBegun = false
  var properties = SheetProperties()
  var row = StreamedRow()
  /// The number of the last row before this one, and of the last column before this cell.
  var rowNumber = 0
  var column = 0
  /// Cells of the row as the file writes them, each once.
  var cellsWritten = 0
  private(set) var rowsRepeated = 1
  private var columnsRepeated = 1
  private var columnsSeen = 0
  private var areColumnsHidden = false

  mutating func beginColumns() {
    columnsRepeated = 1
    areColumnsHidden = false
  }

  mutating func beginRow() {
    rowsRepeated = 1
    column = 0
    cellsWritten = 0
    row.removeAll()
  }

  /// An attribute of a `table-column` or a `table-row` (§9.1.6, §9.1.7).
  mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
    switch name {
    case "number-columns-repeated":
      columnsRepeated = min(max(value.integer ?? 1, 1), ReadLimits.lastColumn)
    case "number-rows-repeated":
      rowsRepeated = min(max(value.integer ?? 1, 1), ReadLimits.lastRow)
    case "visibility":
      areColumnsHidden = !value.equals("visible")
      row.isHidden = areColumnsHidden
    default: break
    }
  }

  mutating func endColumns() {
    let last = min(columnsSeen + columnsRepeated, ReadLimits.lastColumn)
    if areColumnsHidden, columnsSeen < last {
      properties.hiddenColumns.formUnion(columnsSeen + 1...last)
    }
    columnsSeen = last
  }

  mutating func endRow() {
    rowNumber = min(rowNumber + rowsRepeated, ReadLimits.lastRow)
  }

  mutating func noteSpan(of cell: OpenDocumentCell) {
    guard cell.columnsSpanned > 1 || cell.rowsSpanned > 1 else { return }
    properties.merges.append(
      CellRange(
        rows: rowNumber + 1...rowNumber + cell.rowsSpanned,
        columns: column + 1...column + cell.columnsSpanned))
  }

  mutating func noteFormulaWithoutValue() {
    properties.formulasWithoutValue += 1
    if properties.firstFormulaWithoutValue == nil {
      properties.firstFormulaWithoutValue = CellReference(row: rowNumber + 1, column: column + 1)
    }
  }
}

/// The text of a `text:p`, its white space collapsed (§6.1.2); a last space is kept, since
/// LibreOffice writes one that a cell ends with no other way.
private struct Paragraph {
  private var bytes: [UInt8] = []
  private var isOpen = false
  private var endsInLooseSpace = false

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    isOpen = true
    endsInLooseSpace = false
  }

  mutating func append(_ text: Span<UInt8>) {
    guard isOpen else { return }
    for index in 0..<text.count {
      let byte = text[index]
      if !byte.isXMLSpace {
        bytes.append(byte)
      } else if !bytes.isEmpty, !endsInLooseSpace {
        bytes.append(UInt8(ascii: " "))
      }
      endsInLooseSpace = byte.isXMLSpace && !bytes.isEmpty
    }
  }

  /// A character that an element stands for, which does not collapse.
  mutating func append(_ byte: UInt8, count: Int) {
    guard isOpen, count > 0 else { return }
    bytes += [UInt8](repeating: byte, count: count)
    endsInLooseSpace = false
  }

  mutating func end(into cell: inout OpenDocumentCell) {
    cell.appendParagraph(bytes)
    isOpen = false
  }
}
