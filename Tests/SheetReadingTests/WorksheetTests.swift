import Sheets
import Testing

@testable import SheetReading

@Suite("A worksheet's cells")
struct WorksheetTests {
  @Test(arguments: [
    ("<row r='1'><c r='A1'><v>42</v></c></row>", "A1", CellValue.number(42)),
    ("<row r='1'><c r='A1'><v> 1.5E2 </v></c></row>", "A1", .number(150)),
    ("<row r='1'><c r='A1' t='b'><v>1</v></c></row>", "A1", .bool(true)),
    ("<row r='1'><c r='A1' t='e'><v>#DIV/0!</v></c></row>", "A1", .error("#DIV/0!")),
    ("<row r='1'><c r='A1' t='str'><f>A2</f><v>x</v></c></row>", "A1", .text("x")),
    ("<row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row>", "A1", .text("x")),
    (
      "<row><c r='A1' t='inlineStr'><v>0</v><is><t>x</t></is></c></row>", "A1", .text("x")
    ),
    ("<row><c><v>1</v></c><c><v>2</v></c></row>", "B1", .number(2)),
    ("<row/><row><c/><c><v>3</v></c></row>", "B2", .number(3)),
    ("<row r='1'><c r='C3'><v>4</v></c></row>", "C3", .number(4)),
    (
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>",
      "B1", .number(2)
    ),
    (
      "<row r='2'><c r='A2'><v>2</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
      "A1", .number(1)
    ),
    (
      "<row r='1'><c r='A1' t='d'><v>2022-03-05T10:30:00</v></c></row>", "A1",
      .dateTime(CivilDate(year: 2022, month: 3, day: 5)!, seconds: 37_800)
    ),
    ("<row r='1'><c r='A1' t='str'><v><![CDATA[a<b]]></v></c></row>", "A1", .text("a<b")),
  ])
  func reads(_ rows: String, _ reference: String, _ value: CellValue) throws {
    #expect(try SampleWorkbook(sheetData: rows).cells()[reference] == value)
  }

  @Test(arguments: [
    ("<t>a</t>", "a"), ("<t> a </t>", "a"), ("<t xml:space='preserve'> a </t>", " a "),
    ("<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>", "ab"),
    ("<t>山</t><rPh sb='0' eb='1'><t>やま</t></rPh><phoneticPr fontId='1'/>", "山"),
    ("<t>a_x000D_b_x005F_x0041_</t>", "a\rb_x0041_"), ("<t>_xD83D__xDE00_</t>", "😀"),
    ("<t>Nguy&#x1EC5;n &amp; &lt;con&gt;</t>", "Nguyễn & <con>"),
  ])
  func readsSharedStrings(_ item: String, _ text: String) throws {
    let book = SampleWorkbook(
      sheetData: "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
      sharedStrings: "<si>\(item)</si>")
    #expect(try book.cells() == ["A1": .text(text)])
  }

  @Test func keepsMergesAndWhatIsHidden() throws {
    let sheet = """
      <worksheet xmlns="\(SampleWorkbook.main)"><cols><col min="2" max="3" hidden="1"/></cols>
      <sheetData><row r="1" hidden="1"><c><v>1</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:C2"/></mergeCells></worksheet>
      """
    let read = try SampleWorkbook(parts: ["xl/worksheets/sheet1.xml": sheet]).read().sheets[0]
    #expect(read.merges == [CellRange(rows: 1...2, columns: 1...3)])
    #expect(read.hiddenColumns == [2, 3])
    #expect(read.rows.map(\.isHidden) == [true])
  }

  @Test func reportsFormulasWithoutValueOnce() throws {
    let findings = try SampleWorkbook(
      sheetData: "<row r='7'><c r='B7'><f>1+1</f></c><c r='C7'><f>2</f></c></row>"
    ).read().findings
    #expect(findings.map(\.kind.code) == ["R08"])
    #expect(findings.first?.place?.cellReference == "B7")
    #expect(findings.first?.values == [.plain("2")])
  }
}
