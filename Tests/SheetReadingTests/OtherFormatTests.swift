import Sheets
import Testing

@testable import SheetReading

/// The content of an OpenDocument spreadsheet with a table of every kind of value.
let openDocument = """
  <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>\
  <style:style style:name="t1" style:family="table"><style:table-properties \
  table:display="false"/></style:style></office:automatic-styles><office:body>\
  <office:spreadsheet><table:table table:name="Ẩn" table:style-name="t1">\
  <table:table-column table:number-columns-repeated="2"/>\
  <table:table-column table:visibility="collapse"/>\
  <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>\
  <table:table-row table:visibility="filter">\
  <table:table-cell office:value-type="string" table:number-columns-repeated="2" \
  table:number-columns-spanned="2"><text:p>Nguyễn  <text:s text:c="2"/>Văn</text:p>\
  <text:p>A<office:annotation><text:p>note</text:p></office:annotation></text:p>\
  </table:table-cell><table:table-cell office:value-type="float" office:value="1.5"/>\
  <table:table-cell office:value-type="date" office:date-value="2022-03-05"/>\
  <table:table-cell office:value-type="time" office:time-value="PT26H30M00S"/>\
  <table:table-cell office:value-type="boolean" office:boolean-value="true"/>\
  </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
  """

@Suite("OpenDocument and XLS")
struct OtherFormatTests {
  @Test func openDocumentIsReadTyped() throws {
    var zip = ZipBuilder()
    zip.add("content.xml", openDocument)
    let sheet = try #require(try readBytes(zip.archive).sheets.first)
    #expect(sheet.source.sheet == "Ẩn")
    #expect(sheet.isHidden)
    #expect(sheet.hiddenColumns == [3])
    #expect(sheet.merges == [CellRange(rows: 3...3, columns: 1...2)])
    #expect(sheet.rows.map(\.number) == [3])
    #expect(sheet.rows[0].isHidden)
    let name = CellValue.text("Nguyễn   Văn\nA")
    #expect(
      sheet.rows[0].cells.map(\.value) == [
        name, name, .number(1.5), .date(CivilDate(year: 2022, month: 3, day: 5)!),
        .duration(seconds: 95_400), .bool(true),
      ])
  }

  @Test func aFormulaOfNothingHasAValue() throws {
    let cells = "<table:table-cell table:formula='of:=1'/><table:table-cell "
    let row = cells + "table:formula='of:=&quot;&quot;'><text:p/></table:table-cell>"
    var zip = ZipBuilder()
    zip.add(
      "content.xml",
      openDocument.replacing(
        "</table:table-row></table:table>", with: row + "</table:table-row></table:table>"))
    let findings = try readBytes(zip.archive).findings
    #expect(findings.map(\.kind.code) == ["R08"])
    #expect(findings.first?.place?.column == 7)
    #expect(findings.first?.values == [.plain("1")])
  }

  @Test(arguments: ["text", "presentation", "drawing"])
  func anOpenDocumentThatIsNoSpreadsheetIsNamedSo(_ body: String) {
    var zip = ZipBuilder()
    zip.add("content.xml", openDocument.replacing("office:spreadsheet", with: "office:\(body)"))
    #expect(refusal(of: zip.archive) == "R04")
  }

  @Test func xlsIsReadTyped() throws {
    let sheet = try #require(try readBytes(binaryWorkbook()).sheets.first)
    #expect(sheet.source.sheet == "S")
    #expect(sheet.isHidden)
    #expect(
      sheet.rows[0].cells.map(\.value) == [
        .text("Nguyễn"), .date(CivilDate(year: 2022, month: 3, day: 5)!), .number(1.5),
        .error("#N/A"), .bool(true), .text("ab"),
      ])
    #expect(sheet.merges == [CellRange(rows: 1...2, columns: 1...3)])
  }

  @Test func anEncryptedXLSIsNamedSo() throws {
    let stream = record(0x0809, [0, 6, 5, 0]) + record(0x002F, [0, 0])
    #expect(refusal(of: compoundFile("Workbook", stream)) == "R03")
    #expect(refusal(of: compoundFile("EncryptedPackage", [1, 2, 3])) == "R03")
    #expect(refusal(of: compoundFile("WordDocument", [1, 2, 3])) == "R04")
  }

  @Test(
    arguments: [
      (0x3FF0_0000, 1.0), (0x0000_0016, 5.0), (0x3FF0_0001, 0.01), (0xFFFF_FFFE, -1.0),
    ] as [(UInt32, Double)])
  func rkNumbers(_ bits: UInt32, _ number: Double) {
    #expect(BinarySheet.number(rk: bits) == number)
  }
}

func binaryWorkbook() -> [UInt8] { compoundFile("Workbook", binaryStream()) }

/// The stream of a BIFF8 workbook with one hidden sheet of one row.
func binaryStream() -> [UInt8] {
  let beginning = record(0x0809, [0, 6, 5, 0])
  let end = record(0x000A, [])
  let formats = record(0x00E0, [0, 0, 0, 0]) + record(0x00E0, [0, 0, 14, 0])
  let name = littleEndian("Nguyễn")
  let strings = record(0x00FC, [1, 0, 0, 0, 1, 0, 0, 0, 6, 0, 1] + name)
  let listing: [UInt8] = [1, 0, 1, 0, 0x53]
  let length = beginning.count + formats.count + strings.count + 4 + 4 + listing.count + end.count
  let sheetStart = [UInt8(length & 0xFF), UInt8(length >> 8), 0, 0]
  let globals = beginning + formats + strings + record(0x0085, sheetStart + listing) + end
  func cell(_ column: UInt8, _ format: UInt8, _ rest: [UInt8]) -> [UInt8] {
    [0, 0, column, 0, format, 0] + rest
  }
  let formula: [UInt8] = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]
  let cells =
    record(0x00FD, cell(0, 0, [0, 0, 0, 0])) + record(0x027E, cell(1, 1, [0x46, 0xB9, 0x02, 0]))
    + record(0x0203, cell(2, 0, [0, 0, 0, 0, 0, 0, 0xF8, 0x3F]))
    + record(0x0205, cell(3, 0, [0x2A, 1])) + record(0x0205, cell(4, 0, [1, 0]))
    + record(0x0006, cell(5, 0, formula)) + record(0x0207, [2, 0, 0, 0x61, 0x62])
  let merges = record(0x00E5, [1, 0, 0, 0, 1, 0, 0, 0, 2, 0])
  return globals + beginning + cells + merges + end
}
