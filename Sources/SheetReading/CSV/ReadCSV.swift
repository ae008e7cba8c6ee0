import Sheets

/// Reads separated text as one sheet, every field as text, just as it stands.
///
/// Blank lines count as rows. The sheet takes the file's name without its extension.
func readCSV(
  _ bytes: [UInt8], named name: String, limits: ReadLimits, report: (Finding) -> Void
) throws(ReadFailure) -> Sheet {
  let encoding = TextEncoding(of: bytes)
  var records = DelimitedText(encoding.utf8(of: bytes))
  let source = SheetSource(file: name, sheet: sheetName(ofFile: name))
  var sheet = Sheet(source: source)
  var raggedness = Raggedness()
  var fields: [[UInt8]] = []
  var number = 0
  var line = records.line
  while records.next(into: &fields) {
    number += 1
    if number == 1, records.declaresDelimiter { continue }
    guard number <= ReadLimits.lastRow, fields.count <= ReadLimits.lastColumn else {
      throw .beyond(.rowsAndColumns, limit: ReadLimits.lastRow)
    }
    raggedness.see(fields: fields.count, row: number, line: line)
    line = records.line
    let cells = fields.enumerated().compactMap { index, field in
      field.isEmpty
        ? nil : Cell(column: index + 1, value: .text(String(decoding: field, as: UTF8.self)))
    }
    if !cells.isEmpty { sheet.rows.append(Row(number: number, cells: cells)) }
  }
  let place = Place(source)
  report(
    Finding(
      .delimitedText, at: place, "\(encoding.rawValue)", "\(delimiterName(records.delimiter))"))
  for line in records.strayQuoteLines.prefix(20) {
    report(Finding(.strayQuote, at: place, "\(line)"))
  }
  if let first = raggedness.first {
    report(
      Finding(
        .raggedRows, at: place.at(row: first.row), "\(raggedness.count)",
        "\(raggedness.expected)", "\(first.line)"))
  }
  return sheet
}

/// Counts rows with more fields than the first row that has several.
private struct Raggedness {
  private(set) var expected = 0
  private(set) var count = 0
  private(set) var first: (row: Int, line: Int)?

  mutating func see(fields: Int, row: Int, line: Int) {
    if expected == 0, fields > 1 { expected = fields }
    guard expected > 0, fields > expected else { return }
    count += 1
    if first == nil { first = (row, line) }
  }
}

private func delimiterName(_ delimiter: UInt8) -> String {
  delimiter == 9 ? "TAB" : "“\(Character(Unicode.Scalar(delimiter)))”"
}

/// The last component of a path without its extension.
func sheetName(ofFile path: String) -> String {
  let last = path.split(whereSeparator: { $0 == "/" || $0 == "›" }).last ?? ""
  guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return String(last) }
  return String(last[..<dot]).trimmed
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }
}
