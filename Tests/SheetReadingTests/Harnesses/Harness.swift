import Sheets
import VietnameseText

@testable import SheetReading

/// A way of giving any bytes to a part of the reading, and what must hold of what comes out.
///
/// The fuzzer looks for bytes that break one; what it found is kept and given to them again in
/// every test run.
enum Harness: String, CaseIterable, Sendable {
  /// A file of any format, just as it is.
  case file
  /// The parts of a workbook, packed into an archive; see ``packed(_:)``.
  case package
  /// A part, by the scanner and by expat.
  case worksheet, workbook, sharedStrings, styles, relationships
  /// The content part of an OpenDocument.
  case openDocument
  /// The stream of a BIFF workbook.
  case binaryWorkbook
  case separatedText
  /// Numbers, references, dates and format codes.
  case values
  /// Text in any encoding and code page.
  case codePages

  /// What does not hold for the bytes; `nil` where all does.
  func violation(in bytes: [UInt8]) -> String? {
    switch self {
    case .file, .package, .openDocument, .binaryWorkbook: wholeFileViolation(file(of: bytes))
    case .worksheet: partViolation(bytes, .worksheet)
    case .workbook: partViolation(bytes, .workbook)
    case .sharedStrings: partViolation(bytes, .sharedStrings)
    case .styles: partViolation(bytes, .styles)
    case .relationships: partViolation(bytes, .relationships)
    case .separatedText: separatedTextViolation(bytes)
    case .values: valueViolation(bytes)
    case .codePages: codePageViolation(bytes)
    }
  }

  /// The file that a harness makes of its bytes.
  func file(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .package: packed(bytes)
    case .openDocument: archive(["content.xml": bytes[...]])
    case .binaryWorkbook: compoundFile("Workbook", bytes)
    default: bytes
    }
  }
}

/// A file is refused, or its rows ascend and, within them, its columns.
private func wholeFileViolation(_ bytes: [UInt8]) -> String? {
  guard let sheets = try? readBytes(bytes).sheets else { return nil }
  for sheet in sheets {
    var lastRow = 0
    for row in sheet.rows {
      guard row.number > lastRow, row.number <= ReadLimits.lastRow else {
        return "row \(row.number) after \(lastRow)"
      }
      lastRow = row.number
      var lastColumn = 0
      for cell in row.cells {
        guard cell.column > lastColumn, cell.column <= ReadLimits.lastColumn else {
          return "row \(row.number): column \(cell.column) after \(lastColumn)"
        }
        lastColumn = cell.column
      }
    }
  }
  return nil
}

/// The scanner reads what expat reads, however the bytes are cut.
private func partViolation(_ bytes: [UInt8], _ kind: PartKind) -> String? {
  let byExpat = PartOutcome(of: bytes, as: kind, piece: nil)
  let byScanner = PartOutcome(of: bytes, as: kind, piece: [3, 64, 500, 1 << 20][bytes.count & 3])
  return byScanner.agrees(with: byExpat) ? nil : "scanner: \(byScanner)\nexpat: \(byExpat)"
}

// MARK: - Packing

/// An archive of a workbook's parts, which the bytes hold one after the other, each behind a line
/// of its own: `=== xl/worksheets/sheet1.xml`. What is left out is as in any workbook.
private func packed(_ bytes: [UInt8]) -> [UInt8] {
  var parts = usualParts
  for section in sections(of: bytes) {
    let nameEnd = section.firstIndex(of: UInt8(ascii: "\n")) ?? section.endIndex
    let name = String(decoding: section[..<nameEnd], as: UTF8.self)
    parts[name] = section[min(nameEnd + 1, section.endIndex)...]
  }
  return archive(parts)
}

private func sections(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  let mark = Array("=== ".utf8)
  var starts: [Int] = []
  for index in bytes.indices.dropLast(3)
  where bytes[index...].starts(with: mark)
    && (index == 0 || bytes[index - 1] == UInt8(ascii: "\n"))
  {
    starts.append(index)
  }
  let ends = starts.dropFirst() + [bytes.count]
  return zip(starts, ends).map { bytes[($0 + mark.count)..<$1] }
}

private func archive(_ parts: [String: ArraySlice<UInt8>]) -> [UInt8] {
  var zip = ZipBuilder()
  for (name, content) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, Array(content)) }
  return zip.archive
}

private let usualParts = SampleWorkbook(sharedStrings: "").usualParts
  .mapValues { Array($0.utf8)[...] }

// MARK: - Text and values

/// Records that are written down again, every field quoted, are read as the same.
private func separatedTextViolation(_ bytes: [UInt8]) -> String? {
  let encoding = TextEncoding(of: bytes)
  let text = encoding.utf8(of: bytes)
  guard isValidUTF8(text.span) else { return "\(encoding) gave no UTF-8" }
  let read = DelimitedText(text)
  let records = fields(of: read)
  var written = Array("sep=".utf8) + [read.delimiter, UInt8(ascii: "\n")]
  for record in records {
    for (index, field) in record.enumerated() {
      if index > 0 { written.append(read.delimiter) }
      written.append(UInt8(ascii: "\""))
      for byte in field { written += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
      written.append(UInt8(ascii: "\""))
    }
    written.append(UInt8(ascii: "\n"))
  }
  guard fields(of: DelimitedText(written)).dropFirst() == records[...] else {
    return "written as \(String(decoding: written, as: UTF8.self))"
  }
  return wholeFileViolation(bytes)
}

private func fields(of text: DelimitedText) -> [[[UInt8]]] {
  var text = text
  var row = StreamedRow()
  var records: [[[UInt8]]] = []
  while let count = text.next(into: &row) {
    var fields = [[UInt8]](repeating: [], count: count)
    for cell in row.cells {
      if case .text(let range) = cell.value {
        fields[cell.column - 1] = Array(row.text[range.range])
      }
    }
    records.append(fields)
  }
  return records
}

/// A number is the one that Swift reads; a date within its range is one that the calendar has.
private func valueViolation(_ bytes: [UInt8]) -> String? {
  let text = String(decoding: bytes, as: UTF8.self)
  let trimmed = String(
    decoding: bytes.drop { $0.isXMLSpace }.reversed().drop { $0.isXMLSpace }
      .reversed(), as: UTF8.self)
  let number = Double(decimal: bytes.span)
  guard number?.bitPattern == Double(trimmed)?.bitPattern else {
    return "\(trimmed) is \(String(describing: number))"
  }
  _ = NumberFormat(code: text)
  _ = CellValue(iso8601: text)
  if let range = CellRange(bytes.span), range.rows.lowerBound < 1 { return "\(range)" }
  guard let number else { return nil }
  for system in [DateSystem.from1900, .from1904] {
    if case .date(let date) = system.value(of: number), !(1899...9999).contains(date.year) {
      return "\(number) is \(date)"
    }
  }
  return nil
}

/// Decoded text is composed, and composing it again changes nothing.
private func codePageViolation(_ bytes: [UInt8]) -> String? {
  let text = String(decoding: TextEncoding(of: bytes).utf8(of: bytes), as: UTF8.self)
  let samples = text.split(separator: "\n").map(String.init)
  for hint in [nil, LegacyCodePage.tcvn3, .vni] {
    let decision = LegacyDecoding.decide(samples: samples, hint: hint)
    for sample in samples { _ = decision.decode(sample, isInCapitals: hint == .tcvn3) }
  }
  let composed = text.composed()
  guard Array(composed.composed().utf8) == Array(composed.utf8) else { return composed }
  return composed == text ? nil : "\(composed) is not \(text)"
}
