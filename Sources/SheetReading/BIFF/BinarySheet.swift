import Sheets

/// Reads the records of a worksheet substream into rows (MS-XLS 2.1.7.20.5).
struct BinarySheet {
  let isBIFF8: Bool
  let styles: Styles
  let strings: SharedStrings
  private(set) var properties = SheetProperties()
  /// The cells of the file so far.
  private(set) var tally: CellTally
  private var hiddenRows: Set<Int> = []
  private var row = StreamedRow()
  /// A formula whose text the next record holds.
  private var pendingText: (column: Int, format: Int)?

  init(isBIFF8: Bool, styles: Styles, strings: SharedStrings, tally: CellTally) {
    self.isBIFF8 = isBIFF8
    self.styles = styles
    self.strings = strings
    self.tally = tally
  }

  /// Reads the substream that begins where the records stand, and leaves them behind it.
  mutating func read(
    _ records: inout BIFFRecords, into consumer: some SheetConsumer
  ) throws(ReadFailure) {
    var depth = 0
    while let record = try records.next() {
      switch record.kind {
      case .beginning: depth += 1
      case .endOfFile: depth -= 1
      // What lies deeper is an embedded chart.
      case let kind? where depth == 1: try read(kind, record, into: consumer)
      default: break
      }
      if depth == 0 { break }
    }
    guard depth == 0 else { throw .damaged(part: "Workbook", detail: "EOF") }
    try flush(into: consumer)
  }

  private mutating func read(
    _ kind: BIFFRecordKind, _ record: BIFFRecord, into consumer: some SheetConsumer
  ) throws(ReadFailure) {
    switch kind {
    case .row: try readRow(record.body)
    case .columnInfo: try readColumns(record.body)
    case .mergedCells: try readMerges(record.body)
    case .string: try readFormulaText(record)
    case .labelShared, .label, .richString, .number, .rk, .multipleRK, .boolOrError, .formula:
      let number = try record.body.uint16(at: 0) + 1
      try begin(row: number, consumer)
      try readCell(kind, record)
    default: break
    }
  }

  private mutating func begin(
    row number: Int, _ consumer: some SheetConsumer
  ) throws(ReadFailure) {
    pendingText = nil
    guard number != row.number else { return }
    try flush(into: consumer)
    row.number = number
    row.isHidden = hiddenRows.contains(number)
  }

  private mutating func flush(into consumer: some SheetConsumer) throws(ReadFailure) {
    if !row.cells.isEmpty {
      row.order()
      try tally.add(row)
      consumer.take(row)
    }
    row.removeAll()
  }

  private mutating func readCell(
    _ kind: BIFFRecordKind, _ record: BIFFRecord
  ) throws(ReadFailure) {
    let body = record.body
    let column = try body.uint16(at: 2) + 1
    let format = try body.uint16(at: 4)
    switch kind {
    case .labelShared:
      let index = Int(try body.uint32(at: 6))
      guard index < strings.count else { throw .damaged(part: "Workbook", detail: "SST \(index)") }
      row.sharedBytes += strings.byteCount(at: index)
      add(.shared(index), column, format)
    case .label, .richString: try addText(try cellText(record, from: 6), column, format)
    case .number: addNumber(try body.double(at: 6), column, format)
    case .rk: addNumber(BinarySheet.number(rk: try body.uint32(at: 6)), column, format)
    case .multipleRK:
      for index in 0..<max(0, (body.count - 6) / 6) {
        let number = BinarySheet.number(rk: try body.uint32(at: 6 + index * 6))
        addNumber(number, column + index, try body.uint16(at: 4 + index * 6))
      }
    case .boolOrError:
      addBoolOrError(try body.uint8(at: 6), isError: try body.uint8(at: 7) != 0, column, format)
    default: try addFormula(body, column, format)
    }
  }

  /// The cached value of a formula (FormulaValue, MS-XLS 2.5.133).
  private mutating func addFormula(
    _ body: ArraySlice<UInt8>, _ column: Int, _ format: Int
  ) throws(ReadFailure) {
    guard try body.uint16(at: 12) == 0xFFFF else {
      return addNumber(try body.double(at: 6), column, format)
    }
    switch try body.uint8(at: 6) {
    case 0: pendingText = (column, format)
    case 1: addBoolOrError(try body.uint8(at: 8), isError: false, column, format)
    case 2: addBoolOrError(try body.uint8(at: 8), isError: true, column, format)
    default: break
    }
  }

  private mutating func readFormulaText(_ record: BIFFRecord) throws(ReadFailure) {
    guard let pending = pendingText else { return }
    try addText(try cellText(record, from: 0), pending.column, pending.format)
    pendingText = nil
  }

  private func cellText(_ record: BIFFRecord, from offset: Int) throws(ReadFailure) -> [UInt8] {
    var text = try BIFFText(record, from: offset)
    if isBIFF8 { return try text.unicodeString() }
    let count = try text.uint16()
    return try text.codePageString(count: count)
  }

  private mutating func addText(
    _ text: [UInt8], _ column: Int, _ format: Int
  ) throws(ReadFailure) {
    guard !text.isEmpty else { return }
    let start = row.text.count
    row.text += text
    add(.text(StreamedRow.TextRange(start..<row.text.count)), column, format)
  }

  private mutating func addNumber(_ number: Double, _ column: Int, _ format: Int) {
    guard number.isFinite else { return }
    add(StreamedRow.Value(number, styles[format].numberFormat), column, format)
  }

  private mutating func addBoolOrError(
    _ code: Int, isError: Bool, _ column: Int, _ format: Int
  ) {
    guard isError else { return add(.bool(code != 0), column, format) }
    let start = row.text.count
    row.text += BinarySheet.errorText(code).utf8
    add(.error(StreamedRow.TextRange(start..<row.text.count)), column, format)
  }

  private mutating func add(_ value: StreamedRow.Value, _ column: Int, _ format: Int) {
    guard column <= ReadLimits.lastColumn else { return }
    row.cells.append(
      StreamedRow.Cell(column: column, value: value, legacyFont: styles[format].legacyFont))
  }

  /// Row (MS-XLS 2.4.221): hidden where its height is zero.
  private mutating func readRow(_ body: ArraySlice<UInt8>) throws(ReadFailure) {
    if try body.uint16(at: 12) & 0x20 != 0 { hiddenRows.insert(try body.uint16(at: 0) + 1) }
  }

  /// ColInfo (MS-XLS 2.4.53).
  private mutating func readColumns(_ body: ArraySlice<UInt8>) throws(ReadFailure) {
    guard try body.uint16(at: 8) & 1 != 0 else { return }
    let first = try body.uint16(at: 0) + 1
    let last = min(try body.uint16(at: 2) + 1, ReadLimits.lastColumn)
    if first <= last { properties.hiddenColumns.formUnion(first...last) }
  }

  /// MergeCells (MS-XLS 2.4.168).
  private mutating func readMerges(_ body: ArraySlice<UInt8>) throws(ReadFailure) {
    for index in 0..<(try body.uint16(at: 0)) {
      let rows = (try body.uint16(at: 2 + index * 8), try body.uint16(at: 4 + index * 8))
      let columns = (try body.uint16(at: 6 + index * 8), try body.uint16(at: 8 + index * 8))
      guard rows.0 <= rows.1, columns.0 <= columns.1 else { continue }
      properties.merges.append(
        CellRange(
          rows: rows.0 + 1...rows.1 + 1, columns: columns.0 + 1...columns.1 + 1))
    }
  }

  /// A number in 30 bits: the upper part of a double or an integer, either a hundredfold
  /// (RkNumber, MS-XLS 2.5.217).
  static func number(rk: UInt32) -> Double {
    let number =
      rk & 2 != 0
      ? Double(Int32(bitPattern: rk) >> 2)
      : Double(bitPattern: UInt64(rk & ~3) << 32)
    return rk & 1 != 0 ? number / 100 : number
  }

  /// BErr (MS-XLS 2.5.10).
  static func errorText(_ code: Int) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    case 0x2A: "#N/A"
    default: "#GETTING_DATA"
    }
  }
}
