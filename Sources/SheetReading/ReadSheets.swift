import Sheets

/// Every sheet of a file, hidden ones too, in the file's order.
///
/// The format is recognised by content; the file's extension says nothing. An archive of
/// attachments gives the sheets of all its members.
///
/// - Parameters:
///   - path: Where the file lies.
///   - name: How findings and places call it; becomes `SheetSource.file`.
///   - report: Takes what is worth knowing of a file that could be read.
/// - Throws: `ReadError` where the whole file is refused, with the one finding that says why.
public func readSheets(
  at path: String, named name: String, limits: ReadLimits = .standard,
  report: (Finding) -> Void
) throws(ReadError) -> [Sheet] {
  var sheets: [Sheet] = []
  try forEachWorkbook(at: path, named: name, limits: limits, report: report) {
    workbook, name throws(ReadError) in
    sheets += try workbook.sheets(named: name, report: report)
  }
  return sheets
}

/// The sheet that separated text in memory holds.
///
/// - Parameter name: How findings and places call it, as if it were a file.
public func readSheet(
  ofCSV bytes: [UInt8], named name: String, report: (Finding) -> Void
) throws(ReadError) -> Sheet {
  let workbook = Workbook(csv: DelimitedFile(bytes))
  return try workbook.sheets(named: name, report: report)[0]
}

extension Workbook {
  fileprivate func sheets(
    named name: String, report: (Finding) -> Void
  ) throws(ReadError) -> [Sheet] {
    let gathering = SheetGathering(file: name)
    do throws(ReadFailure) {
      try forEachRow(named: name, into: gathering, report: report)
    } catch {
      throw ReadError(error, file: name)
    }
    for finding in gathering.findings { report(finding) }
    var sheets = gathering.sheets
    LegacyText.convert(&sheets, isOneEncoding: isSeparatedText, report: report)
    return sheets
  }
}

/// Gathers a file's sheets in memory.
private final class SheetGathering: SheetConsumer {
  private let file: String
  private var decoding = RowDecoding()
  private var sheet: Sheet
  private var isOrdered = true
  private(set) var sheets: [Sheet] = []
  private(set) var findings: [Finding] = []

  init(file: String) {
    self.file = file
    sheet = Sheet(source: SheetSource(file: file))
  }

  func begin(_ heading: SheetHeading, decoding: RowDecoding) {
    self.decoding = decoding
    sheet = Sheet(
      source: SheetSource(file: file, sheet: heading.name), isHidden: heading.isHidden)
    isOrdered = true
  }

  func take(_ streamed: borrowing StreamedRow) {
    if let last = sheet.rows.last, last.number >= streamed.number { isOrdered = false }
    sheet.rows.append(decoding.row(streamed))
  }

  func end(_ properties: SheetProperties) {
    sheet.merges = properties.merges
    sheet.hiddenColumns = properties.hiddenColumns
    if !isOrdered { sheet.rows = ordered(sheet.rows) }
    if let first = properties.firstFormulaWithoutValue {
      findings.append(
        Finding(
          .formulaWithoutValue,
          at: Place(sheet.source, row: first.row, column: first.column),
          "\(properties.formulasWithoutValue)"))
    }
    sheets.append(sheet)
  }
}

/// Rows in ascending order, those of one number joined; of two cells in one place the later holds.
private func ordered(_ rows: [Row]) -> [Row] {
  var byNumber: [Int: Row] = [:]
  for row in rows {
    guard var earlier = byNumber[row.number] else {
      byNumber[row.number] = row
      continue
    }
    let columns = Set(row.cells.map(\.column))
    earlier.cells = (earlier.cells.filter { !columns.contains($0.column) } + row.cells)
      .sorted { $0.column < $1.column }
    byNumber[row.number] = earlier
  }
  return byNumber.values.sorted { $0.number < $1.number }
}
