import Sheets
import Testing

@testable import SheetReading

@Suite("Hostile and damaged files")
struct HostileTests {
  @Test(arguments: [
    ("", "R02"), ("%PDF-1.7\n", "R04"), ("<html><table><tr><td>1</td></tr></table></html>", "R04"),
    ("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>", "R04"),
    ("{\\rtf1 x}", "R04"), ("PK\u{3}\u{4} and no more", "R05"), ("\u{1}\u{2}\u{3}abc", "R04"),
  ])
  func isNamedForWhatItIs(_ content: String, _ code: String) throws {
    #expect(refusal(of: Array(content.utf8)) == code)
  }

  @Test func whatIsNotThereIsRefused() {
    let error = #expect(throws: ReadError.self) {
      try readSheets(at: "/nowhere/ds.xlsx", named: "ds.xlsx") { _ in }
    }
    #expect(error?.finding.kind.code == "R01")
  }

  @Test func aPackageWithoutItsSheetsIsRefused() throws {
    let none = "<Relationships xmlns=\"\(SampleWorkbook.package)\"/>"
    let book = SampleWorkbook(parts: ["xl/_rels/workbook.xml.rels": none])
    #expect(refusal(of: book.archive) == "R06")
  }

  @Test func anEntityBombIsRefused() throws {
    let bomb = """
      <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
      <worksheet xmlns="\(SampleWorkbook.main)"><sheetData/></worksheet>
      """
    let book = SampleWorkbook(parts: ["xl/worksheets/sheet1.xml": bomb])
    #expect(refusal(of: book.archive) == "R05")
  }

  @Test func aBombOfBytesIsRefused() throws {
    let book = SampleWorkbook(sheetData: String(repeating: "<row/>", count: 100_000))
    var limits = ReadLimits.standard
    limits.partBytes = 1 << 16
    #expect(refusal(of: book.archive, limits: limits) == "R07")
  }

  @Test(arguments: [
    "<row r='1048577'><c><v>1</v></c></row>", "<row r='99999999999'><c><v>1</v></c></row>",
    "<row r='-5'><c><v>1</v></c></row>", "<row r='1048576'/><row/>",
  ])
  func anAbsurdRowIsRefused(_ row: String) throws {
    #expect(refusal(of: SampleWorkbook(sheetData: row).archive) == "R07")
  }

  @Test func tooManyCellsAreRefused() throws {
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 10) + "</row>"
    var limits = ReadLimits.standard
    limits.cells = 99
    let book = SampleWorkbook(sheetData: String(repeating: row, count: 10))
    #expect(refusal(of: book.archive, limits: limits) == "R07")
  }

  /// A long text that many cells show would take, once each has its own, all the memory there is.
  @Test func aTextThatTooManyCellsShowIsRefused() throws {
    var limits = ReadLimits.standard
    limits.textBytes = 3_000
    let text = String(repeating: "a", count: 100)
    let row = "<row>" + String(repeating: "<c t='s'><v>0</v></c>", count: 10) + "</row>"
    let book = SampleWorkbook(
      sheetData: String(repeating: row, count: 4), sharedStrings: "<si><t>\(text)</t></si>")
    #expect(refusal(of: book.archive, limits: limits) == "R07")

    var document = ZipBuilder()
    document.add(
      "content.xml",
      openDocument.replacing("<text:p>A", with: "<text:p>\(text)")
        .replacing("columns-repeated=\"2\"", with: "columns-repeated=\"40\""))
    #expect(refusal(of: document.archive, limits: limits) == "R07")

    limits.textBytes = 10
    #expect(refusal(of: binaryWorkbook(), limits: limits) == "R07")
  }

  @Test(arguments: [(2, nil), (40, "R05")])
  func sheetsThatShareRecordsAreRefused(_ depth: Int, _ code: String?) {
    let beginning = record(0x0809, [0, 6, 5, 0])
    let end = record(0x000A, [])
    let listingSize = record(0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 0x53]).count
    let start = beginning.count + depth * listingSize + end.count
    var stream = beginning
    for index in 0..<depth {
      let offset = start + index * beginning.count
      stream += record(0x0085, [UInt8(offset & 0xFF), UInt8(offset >> 8), 0, 0, 0, 0, 1, 0, 0x53])
    }
    stream += end
    for _ in 0..<depth { stream += beginning }
    for _ in 0..<depth { stream += end }
    #expect(refusal(of: compoundFile("Workbook", stream)) == code)
  }

  @Test func deepMarkupIsRefused() throws {
    let deep = String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)
    #expect(refusal(of: SampleWorkbook(sheetData: deep).archive) == "R07")
  }

  @Test func styledEmptyCellsCostNothing() throws {
    let row = "<row>" + String(repeating: "<c s='1'/>", count: 1000) + "</row>"
    let book = SampleWorkbook(sheetData: String(repeating: row, count: 100))
    #expect(try book.read().sheets[0].rows.isEmpty)
  }

  @Test(arguments: [
    "<row><c t='s'><v>0</v></c></row>", "<row><c t='s'><v>-1</v></c></row>",
    "<row><c><v>abc</v></c></row>",
  ])
  func aValueThatCannotBeIsRefused(_ row: String) throws {
    #expect(refusal(of: SampleWorkbook(sheetData: row).archive) == "R05")
  }

  @Test func aWrongChecksumIsRefused() throws {
    var zip = ZipBuilder()
    zip.add("ds.csv", Array("a,b\nc,d".utf8), crc: 1)
    zip.add("khác.csv", "a,b\nc,d")
    let (sheets, findings) = try readBytes(zip.archive)
    #expect(sheets.count == 1)
    #expect(findings.filter { $0.kind.severity == .error }.map(\.kind.code) == ["R05"])
  }

  @Test(arguments: [
    [], [("scan.pdf", "%PDF-1.7")], [("ghi-chu.txt", "Gửi phòng danh sách của đơn vị")],
    [("loi-nhan.txt", "Kính gửi phòng, đơn vị gửi danh sách.\n"), ("anh.png", "\u{1}\u{2}\u{3}")],
  ])
  func anArchiveWithNothingToReadIsRefused(_ members: [(String, String)]) throws {
    var zip = ZipBuilder()
    for (name, content) in members { zip.add(name, content) }
    #expect(refusal(of: zip.archive) == "R04")
  }

  @Test func aTruncatedFileIsRefusedOrRead() throws {
    let bytes = SampleWorkbook(sheetData: "<row><c><v>1</v></c></row>").archive
    // Three bytes are too few to tell an archive from text.
    for length in bytes.indices.dropFirst(3) {
      #expect(refusal(of: Array(bytes[..<length])) != nil, "\(length) bytes")
    }
  }

  @Test func attachmentsAreReadOneLevelDeep() throws {
    var inner = ZipBuilder()
    inner.add("x.csv", "a,b")
    var zip = ZipBuilder()
    zip.add("phong-a/ds.csv", "a,b\nc,d")
    zip.add("book.xlsx", SampleWorkbook(sheetData: "<row><c><v>1</v></c></row>").archive)
    zip.add("__MACOSX/ds.csv", "x")
    zip.add("~$ds.xlsx", "x")
    zip.add("scan.pdf", "%PDF-1.7")
    zip.add("ghi-chu.txt", "Danh sách của phòng A")
    zip.add("inner.zip", inner.archive)
    let (sheets, findings) = try readBytes(zip.archive, name: "gui.zip")
    #expect(
      sheets.map(\.source.file) == ["gui.zip › phong-a/ds.csv", "gui.zip › book.xlsx"])
    #expect(
      findings.filter { $0.kind.severity == .error }.map { $0.place?.source.file }
        == ["gui.zip › scan.pdf", "gui.zip › ghi-chu.txt", "gui.zip › inner.zip"])
  }
}
