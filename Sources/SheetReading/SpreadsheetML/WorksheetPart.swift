import Sheets

/// What the cells of a worksheet refer to.
struct CellContext: Sendable {
  let sharedStrings: SharedStrings
  let styles: Styles
  /// The worksheet part's name.
  let part: String
  let limits: ReadLimits

  /// The value of a cell that shows a shared string.
  ///
  /// - Returns: `nil` where the string is empty.
  @inline(__always)
  func shared(
    _ index: Int, _ row: inout StreamedRow
  ) throws(ReadFailure) -> StreamedRow.Value? {
    guard index >= 0, index < sharedStrings.count else {
      throw .damaged(part: part, detail: "sharedStrings \(index)")
    }
    let byteCount = sharedStrings.byteCount(at: index)
    row.sharedBytes += byteCount
    return byteCount == 0 ? nil : .shared(index)
  }
}

/// Reads a worksheet part, giving each row to a consumer as it ends (ECMA-376 Part 1, §18.3.1.99).
///
/// Rows and cells without `r` follow the one before; a cell's own reference is believed before its
/// row's. Consecutive `row` elements of one number are one row.
struct WorksheetHandler<Consumer: SheetConsumer>: ScannedHandler {
  private(set) var properties = SheetProperties()
  /// The cells of the file so far.
  private(set) var tally: CellTally
  private var rowsGiven = 0
  private var rowsToPassOver = 0
  private let consumer: Consumer
  private let context: CellContext
  private var row = StreamedRow()
  private var cell = PendingCell()
  private var element = Element.other
  private var rowNumber = 0
  /// The row that the last cell in the plain form names.
  private var cellRow = WrittenNumber()
  private var columnNumber = 0
  /// Whether the cell being read has been given its place.
  private var isPlaced = false
  private var isRowHidden = false
  private var isInSheetData = false

  private enum Element { case row, cell, value, formula, inlineString, column, merge, other }

  init(_ context: CellContext, consumer: Consumer, tally: CellTally) {
    self.context = context
    self.consumer = consumer
    self.tally = tally
  }

  @inline(__always)
  mutating func takePlainForm(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(ReadFailure) -> Bool {
    guard element == .row else { return false }
    let start = index
    while let plain = PlainCell(bytes, at: &index, &cellRow) { try take(plain, bytes) }
    return index > start
  }

  @inline(__always)
  private mutating func take(
    _ plain: PlainCell, _ bytes: Span<UInt8>
  ) throws(ReadFailure) {
    try place(row: plain.row, column: plain.column)
    let format = context.styles[plain.style]
    let value: StreamedRow.Value?
    switch plain.value {
    case .none: return
    case .number(let number): value = StreamedRow.Value(number, format.numberFormat)
    case .shared(let index): value = try context.shared(index, &row)
    case .bool(let truth): value = .bool(truth)
    case .string(let text):
      value = row.appendingText { $0.appendUnescaped(text, of: bytes) }
    }
    guard let value else { return }
    row.cells.append(
      StreamedRow.Cell(column: plain.column, value: value, legacyFont: format.legacyFont))
  }

  @inline(__always)
  mutating func takePlainTag(_ bytes: Span<UInt8>, _ index: inout Int) -> Range<Int>? {
    guard isInSheetData, element == .other else { return nil }
    let start = index
    guard let plain = PlainRow(bytes, at: &index) else { return nil }
    beginRow()
    rowNumber = plain.number
    return start + 1..<start + 4
  }

  private mutating func beginRow() {
    element = .row
    rowNumber += 1
    columnNumber = 0
    isRowHidden = false
  }

  func restarted(after other: WorksheetHandler) -> WorksheetHandler {
    var handler = self
    handler.rowsToPassOver = other.rowsGiven
    return handler
  }

  @inline(__always)
  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) throws(ReadFailure) {
    guard namespace == .spreadsheetML else { return }
    if element == .inlineString { return cell.item.startElement(name) }
    switch name {
    case "c" where isInSheetData:
      element = .cell
      cell.begin()
      isPlaced = false
    case "v" where element == .cell: element = .value
    case "f" where element == .cell:
      element = .formula
      cell.hasFormula = true
    case "is" where element == .cell:
      element = .inlineString
      cell.item.removeAll()
    case "row" where isInSheetData: beginRow()
    case "sheetData": isInSheetData = true
    case "col": element = .column
    case "mergeCell": element = .merge
    default: break
    }
  }

  @inline(__always)
  mutating func attribute(
    _ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>
  ) throws(ReadFailure) {
    if element == .inlineString { return cell.item.attribute(name, in: namespace, value: value) }
    guard namespace == .none else { return }
    switch element {
    case .cell: cell.attribute(name, value)
    case .row:
      if name.equals("r") {
        rowNumber = value.integer ?? rowNumber
      } else if name.equals("hidden") {
        isRowHidden = value.isTrue
      }
    case .column: column.attribute(name, value)
    case .merge:
      guard name.equals("ref"), let range = CellRange(value) else { return }
      properties.merges.append(range)
      try context.limits.check(listItems: properties.merges.count)
    default: break
    }
  }

  @inline(__always)
  mutating func text(_ text: Span<UInt8>) throws(ReadFailure) {
    switch element {
    case .value: try takeValue(text)
    case .inlineString: cell.item.text(text)
    default: break
    }
  }

  @inline(__always)
  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) throws(ReadFailure) {
    guard namespace == .spreadsheetML else { return }
    switch name {
    case "is" where element == .inlineString:
      element = .cell
      try takeInlineString()
    case _ where element == .inlineString: cell.item.endElement(name)
    case "v", "f": element = element == .value || element == .formula ? .cell : element
    case "c" where isInSheetData:
      element = .row
      try finishCell()
    case "row":
      element = .other
      // Rows without cells are counted too, or there could be any number of them.
      guard rowNumber <= ReadLimits.lastRow else {
        throw .beyond(.rowsAndColumns, limit: ReadLimits.lastRow)
      }
    case "sheetData":
      isInSheetData = false
      try flush()
    case "col":
      properties.hiddenColumns.formUnion(column.hidden)
      column = ColumnRange()
      element = .other
    case "mergeCell": element = .other
    default: break
    }
  }

  private var column = ColumnRange()

  /// Turns to the row and the column of the cell, once its attributes are known.
  @inline(__always)
  private mutating func placeCell() throws(ReadFailure) {
    guard !isPlaced else { return }
    isPlaced = true
    try place(
      row: cell.reference?.row ?? rowNumber, column: cell.reference?.column ?? columnNumber + 1)
  }

  @inline(__always)
  private mutating func place(row number: Int, column: Int) throws(ReadFailure) {
    guard number > 0, number <= ReadLimits.lastRow, column <= ReadLimits.lastColumn else {
      throw .beyond(.rowsAndColumns, limit: ReadLimits.lastRow)
    }
    columnNumber = column
    if number != row.number {
      try flush()
      row.number = number
    }
    row.isHidden = isRowHidden
  }

  /// Takes the text of a `v`; that of an inline string means nothing.
  @inline(__always)
  private mutating func takeValue(_ text: Span<UInt8>) throws(ReadFailure) {
    guard cell.type != .inline else { return }
    try placeCell()
    cell.hasValue = true
    let format = context.styles[cell.style]
    guard let value = try cell.value(text, format.numberFormat, context, &row) else { return }
    row.cells.append(
      StreamedRow.Cell(column: columnNumber, value: value, legacyFont: format.legacyFont))
  }

  /// Takes what an `is` held, whatever the type of the cell says; a `v` beside it comes first.
  private mutating func takeInlineString() throws(ReadFailure) {
    try placeCell()
    guard !cell.hasValue, let value = row.appendingText({ $0 += cell.item.bytes }) else { return }
    cell.hasValue = true
    let font = context.styles[cell.style].legacyFont
    row.cells.append(StreamedRow.Cell(column: columnNumber, value: value, legacyFont: font))
  }

  @inline(__always)
  private mutating func finishCell() throws(ReadFailure) {
    try placeCell()
    guard cell.hasFormula, !cell.hasValue, cell.type != .formulaString else { return }
    properties.formulasWithoutValue += 1
    if properties.firstFormulaWithoutValue == nil {
      properties.firstFormulaWithoutValue = CellReference(
        row: row.number, column: columnNumber)
    }
  }

  private mutating func flush() throws(ReadFailure) {
    if !row.cells.isEmpty {
      try tally.add(row)
      row.order()
      rowsGiven += 1
      if rowsGiven > rowsToPassOver { consumer.take(row) }
    }
    row.removeAll()
  }
}

/// A `col` element: a run of columns and whether they are hidden (§18.3.1.13).
private struct ColumnRange {
  private var first = 0
  private var last = 0
  private var isHidden = false

  mutating func attribute(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    switch name {
    case "min": first = value.integer ?? 0
    case "max": last = value.integer ?? 0
    case "hidden": isHidden = value.isTrue
    default: break
    }
  }

  var hidden: some Sequence<Int> {
    let lower = max(first, 1)
    let upper = min(last, ReadLimits.lastColumn)
    return lower..<(isHidden && upper >= lower ? upper + 1 : lower)
  }
}

extension CellRange {
  /// `A1:B2` or `A1` (ST_Ref, §18.18.62).
  init?(_ text: Span<UInt8>) {
    var colon = text.count
    for index in 0..<text.count where text[index] == UInt8(ascii: ":") { colon = index }
    guard let first = CellReference(text.extracting(0..<colon)) else { return nil }
    var last = first
    if colon < text.count {
      guard let second = CellReference(text.extracting(colon + 1..<text.count)) else {
        return nil
      }
      last = second
    }
    self.init(
      rows: min(first.row, last.row)...max(first.row, last.row),
      columns: min(first.column, last.column)...max(first.column, last.column))
  }
}

extension CellReference {
  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
