import Sheets
import Testing

@testable import SheetReading

@Suite("Summaries of sheets")
struct SummaryTests {
  private let book = SampleWorkbook(
    sheetData: """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c>\
      <c r="D1" s="1"><v>44625</v></c><c r="E1" s="2"><v>1.5</v></c></row>
      <row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="str"><v>x</v></c>\
      <c r="C3" t="d"><v>2022-03-05</v></c><c r="D3" t="b"><v>0</v></c></row>
      """,
    sharedStrings: "<si><t>Nguyễn</t></si>",
    cellFormats: "<xf/><xf numFmtId='14'/><xf numFmtId='46'/>")

  private func summaries(of bytes: [UInt8]) throws -> [SheetSummary] {
    try withPath(of: bytes) { path throws(ReadError) in
      try Workbook.summaries(at: path, named: "f") { _ in }
    }
  }

  @Test func countEachType() throws {
    let summary = try #require(try summaries(of: book.archive).first)
    #expect(summary.name == "S")
    #expect(summary.rows == 2)
    #expect(summary.cells == 9)
    #expect((summary.texts, summary.numbers, summary.bools) == (2, 1, 2))
    #expect((summary.dates, summary.errors) == (3, 1))
  }

  /// The digest as its documentation has it, of each cell alone.
  @Test func digestValuesAndPlaces() throws {
    func text(_ text: String) -> UInt64 { UInt64(crc32(Array(text.utf8))) }
    let worths: [(row: UInt64, column: UInt64, worth: UInt64)] = [
      (1, 1, text("Nguyễn")), (1, 2, 1.5.bitPattern), (1, 3, 1), (1, 4, 44_625.0.bitPattern),
      (1, 5, (1.5 * 86_400).bitPattern), (3, 1, text("#N/A")), (3, 2, text("x")),
      (3, 3, text("05/03/2022")),
    ]
    var digest: UInt64 = 0
    for cell in worths { digest &+= cell.worth &* (cell.row * 16_384 + cell.column) }
    #expect(try summaries(of: book.archive).first?.digest == digest)
  }

  @Test func coverEveryMemberOfAnArchive() throws {
    var zip = ZipBuilder()
    zip.add("book.xlsx", book.archive)
    zip.add("ds.csv", "a,b\nc,d")
    #expect(try summaries(of: zip.archive).map(\.cells) == [9, 4])
  }

  @Test func refuseWhatCannotBeRead() {
    #expect(throws: ReadError.self) { try summaries(of: Array("%PDF".utf8)) }
  }
}
