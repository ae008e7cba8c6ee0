import Foundation
import Sheets
import Testing

@testable import SheetReading

/// What a parser makes of a worksheet or a table of shared strings: its rows or strings, or how
/// it failed.
private struct Outcome: Equatable {
  var texts: [String] = []
  var failure: String?
}

private final class RowDescriptions: SheetConsumer {
  var texts: [String] = []

  func begin(_ sheet: SheetHeading, decoding: RowDecoding) {}

  func take(_ row: borrowing StreamedRow) {
    let made = RowDecoding().row(row)
    texts.append("\(made.number) \(made.isHidden) \(made.cells)")
  }

  func end(_ properties: SheetProperties) {}
}

private let context = CellContext(
  sharedStrings: SharedStrings(), styles: Styles(), part: "sheet", limits: .standard)

private func byExpat<Handler: RunHandler>(
  _ bytes: [UInt8], _ handler: Handler
) -> (Handler?, String?) {
  do {
    let parser = ExpatParser(part: "p", handler: handler, limits: .standard)
    try parser.parse(bytes.span)
    return (try parser.finish(), nil)
  } catch {
    return (nil, "\(error)")
  }
}

/// By the scanner, the bytes coming in pieces of a size; by expat where it is not in the dialect.
private func byScanner<Handler: RunHandler>(
  _ bytes: [UInt8], _ handler: Handler, piece: Int
) -> (Handler?, String?) {
  do {
    var parser = PartParser(part: "p", handler: handler, limits: .standard)
    var start = 0
    var end = min(piece, bytes.count)
    while true {
      let isLast = end == bytes.count
      let part = bytes.span.extracting(start..<end)
      guard let taken = try parser.take(part, isLast: isLast) else {
        return byExpat(bytes, handler.restarted(after: parser.handler))
      }
      start += taken
      if isLast { break }
      end = min(end + piece, bytes.count)
    }
    return (try parser.finish(), nil)
  } catch {
    return (nil, "\(error)")
  }
}

private func rows(_ bytes: [UInt8], piece: Int?) -> Outcome {
  let consumer = RowDescriptions()
  let handler = WorksheetHandler(context, consumer: consumer, cellCount: 0)
  let (end, failure) =
    piece.map { byScanner(bytes, handler, piece: $0) } ?? byExpat(bytes, handler)
  let properties = end.map { ["\($0.properties)"] } ?? []
  return Outcome(texts: consumer.texts + properties, failure: failure)
}

private func strings(_ bytes: [UInt8], piece: Int?) -> Outcome {
  let handler = SharedStringsHandler(limits: .standard)
  let (end, failure) =
    piece.map { byScanner(bytes, handler, piece: $0) } ?? byExpat(bytes, handler)
  guard let strings = end?.strings else { return Outcome(failure: failure) }
  return Outcome(texts: (0..<strings.count).map { strings[$0] }, failure: failure)
}

@Suite("The scanner and expat read the same")
struct DifferentialTests {
  private static let sheets = [
    """
    <worksheet xmlns="\(SampleWorkbook.main)" xmlns:x="urn:x"><cols><col min="1" max="1" \
    hidden="1"/></cols><sheetData>
    <row r="1" x:dy="0.25" spans="1:3"><c r="A1" s="1"><v>1.5</v></c><c r="B1" t="str">\
    <f>A1&amp;"x"</f><v>a&lt;b &#x1EC5;</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve">\
     x </t><rPh sb="0" eb="1"><t>y</t></rPh></is></c></row>
    <row r="2" hidden="1"><c r="A2" t="b"><v>1</v></c><c/><c t="e"><v>#N/A</v></c></row>
    <row r="4"><c r="D4" t="str"><v>Nguyễn</v></c><c r="E4" s="2"/><c r="F4"><f>1</f></c></row>
    </sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>
    """,
    """
    <worksheet xmlns="\(SampleWorkbook.main)"><sheetData><row><c><v>1</v></c></row>\
    <!-- a note --><row><c t="str"><v><![CDATA[x]]>y</v></c></row></sheetData></worksheet>
    """,
    "<worksheet xmlns=\"\(SampleWorkbook.main)\"><sheetData/></worksheet>",
    "<x:worksheet xmlns:x=\"\(SampleWorkbook.main)\"><x:sheetData><x:row r=\"3\"><x:c><x:v>1</x:v>"
      + "</x:c></x:row></x:sheetData></x:worksheet>",
  ]

  private static let tables = [
    """
    <sst xmlns="\(SampleWorkbook.main)" count="3"><si><t>a</t></si><si><t xml:space="preserve"> b \
    </t></si><si><r><t>c</t></r><r><rPr><b/></rPr><t>_x0041_</t></r></si>\
    <si><t>Nguyễn &amp; con</t></si><si/><si><t/></si></sst>
    """
  ]

  @Test(arguments: sheets, [1, 7, 64, 100_000])
  func worksheets(_ sheet: String, piece: Int) {
    let bytes = Array(sheet.utf8)
    #expect(rows(bytes, piece: piece) == rows(bytes, piece: nil))
  }

  @Test(arguments: tables, [1, 7, 64, 100_000])
  func sharedStrings(_ table: String, piece: Int) {
    let bytes = Array(table.utf8)
    #expect(strings(bytes, piece: piece) == strings(bytes, piece: nil))
  }

  /// Every byte of each sample replaced, removed, doubled, in turn.
  @Test func damagedParts() {
    var draw = Draw(seed: 7)
    for (index, sample) in (Self.sheets + Self.tables).enumerated() {
      let bytes = Array(sample.utf8)
      for position in bytes.indices {
        let damaged = draw.damage(bytes, at: position)
        if index < Self.sheets.count {
          #expect(rows(damaged, piece: 90) == rows(damaged, piece: nil), "\(text(damaged))")
        } else {
          #expect(strings(damaged, piece: 90) == strings(damaged, piece: nil), "\(text(damaged))")
        }
      }
    }
  }

  /// The parts of real workbooks, where the test data lie beside the project.
  @Test(.enabled(if: Corpus.isPresent)) func realParts() throws {
    for path in Corpus.workbooks.prefix(200) {
      guard let archive = try? ZipArchive(.path(path), limits: .standard) else { continue }
      for entry in archive.entries where entry.size < 1 << 20 {
        let isSheet = entry.name.contains("worksheets/sheet")
        guard isSheet || entry.name.hasSuffix("sharedStrings.xml") else { continue }
        var bytes: [UInt8] = []
        try? archive.read(entry, limits: .standard) { piece, _ throws(ReadFailure) in
          bytes.append(piece)
          return piece.count
        }
        if isSheet {
          #expect(rows(bytes, piece: 50_000) == rows(bytes, piece: nil), "\(path) \(entry.name)")
        } else {
          #expect(strings(bytes, piece: 50_000) == strings(bytes, piece: nil), "\(path)")
        }
      }
    }
  }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
