import Sheets

/// Separated text as one sheet, every field as text, just as it stands.
///
/// Blank lines count as rows. The sheet takes the file's name without its extension.
struct DelimitedFile {
  private let encoding: TextEncoding
  private let text: [UInt8]

  init(_ bytes: [UInt8]) {
    encoding = TextEncoding(of: bytes)
    text = encoding.utf8(of: bytes)
  }

  /// Whether its fields form a list; any text can be read as fields.
  var isList: Bool { DelimitedText(text).isList }

  func forEachRow(
    named name: String, into consumer: some SheetConsumer, report: (Finding) -> Void
  ) throws(ReadFailure) {
    let sheetName = sheetName(ofFile: name)
    var records = DelimitedText(text)
    var shape = RecordShape()
    var row = StreamedRow()
    var line = records.line
    consumer.begin(SheetHeading(name: sheetName, isHidden: false), decoding: RowDecoding())
    while let fields = records.next(into: &row) {
      row.number += 1
      if row.number == 1, records.declaresDelimiter { continue }
      guard row.number <= ReadLimits.lastRow, fields <= ReadLimits.lastColumn else {
        throw .beyond(.rowsAndColumns, limit: ReadLimits.lastRow)
      }
      shape.see(fields: fields, row: row.number, line: line)
      line = records.line
      if !row.cells.isEmpty { consumer.take(row) }
    }
    consumer.end(SheetProperties())
    let place = Place(SheetSource(file: name, sheet: sheetName))
    report(
      Finding(
        .delimitedText, at: place, "\(encoding.rawValue)", "\(delimiterName(records.delimiter))"))
    for line in records.strayQuoteLines.prefix(20) {
      report(Finding(.strayQuote, at: place, "\(line)"))
    }
    if let finding = shape.finding(at: place) { report(finding) }
  }
}

/// How many fields the records have: rows with more than the first that has several are ragged.
private struct RecordShape {
  private var expected = 0
  private var raggedCount = 0
  private var first: (row: Int, line: Int)?

  mutating func see(fields: Int, row: Int, line: Int) {
    if expected == 0, fields > 1 { expected = fields }
    guard expected > 0, fields > expected else { return }
    raggedCount += 1
    if first == nil { first = (row, line) }
  }

  func finding(at place: Place) -> Finding? {
    first.map { first in
      Finding(
        .raggedRows, at: place.at(row: first.row), "\(raggedCount)", "\(expected)",
        "\(first.line)")
    }
  }
}

private func delimiterName(_ delimiter: UInt8) -> String {
  delimiter == 9 ? "TAB" : "“\(Character(Unicode.Scalar(delimiter)))”"
}

/// The last component of a path without its extension.
private func sheetName(ofFile path: String) -> String {
  let last = path.split(whereSeparator: { $0 == "/" || $0 == "›" }).last ?? ""
  let name = last.drop { $0 == " " }
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
  return String(name[..<dot])
}
