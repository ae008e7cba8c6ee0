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
    "<row r='-5'><c><v>1</v></c></row>",
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

  /// Some thousand damaged files: each is read or refused, none crashes or hangs.
  @Test func damagedFilesNeverCrash() throws {
    var draw = Draw(seed: 11)
    for sample in try samples() {
      for _ in 0..<700 {
        var bytes = sample
        for _ in 0...draw.next(below: 4) {
          bytes = draw.damage(bytes, at: draw.next(below: bytes.count))
        }
        if draw.next(below: 4) == 0 { bytes.removeLast(draw.next(below: bytes.count)) }
        _ = refusal(of: bytes)
      }
    }
  }

  private func samples() throws -> [[UInt8]] {
    let sheet = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>44625</v></c></row>"
    let book = SampleWorkbook(
      sheetData: sheet, sharedStrings: "<si><t>Nguyễn</t></si>",
      cellFormats: "<xf numFmtId='14'/>")
    var document = ZipBuilder()
    document.add("content.xml", openDocument)
    let csv = Array("TT;Họ tên\n1;\"Nguyễn, Văn\"\"A\"\n".utf8)
    return [book.archive, document.archive, csv, binaryWorkbook()]
  }
}
