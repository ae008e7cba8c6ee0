import Testing

@testable import SheetReading

@Suite("Names of parts")
struct PartNameTests {
  @Test(arguments: [
    ("xl\\workbook.xml", "xl/workbook.xml"), ("/xl/Workbook.XML", "xl/workbook.xml"),
    ("xl//./a/../workbook.xml", "xl/workbook.xml"), ("_rels/.rels", "_RELS/.rels"),
    ("xl/Bảng.xml", "xl/BẢNG.xml"),
  ])
  func areOneWhateverTheirForm(_ name: String, _ other: String) {
    #expect(PartName(name) == PartName(other))
    #expect(PartName(name).hashValue == PartName(other).hashValue)
  }

  @Test func keepWhatSegmentsBeginWith() {
    #expect(PartName("xl/.hidden").description == "xl/.hidden")
    #expect(PartName("xl/a..b").description == "xl/a..b")
  }

  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"), ("/ws/sheet1.xml", "ws/sheet1.xml"),
    ("\\ws\\sheet1.xml", "ws/sheet1.xml"), ("../a.xml", "a.xml"), ("a%20b.xml", "xl/a b.xml"),
    ("100%.xml", "xl/100%.xml"), ("../../../a.xml", "a.xml"),
  ])
  func areFoundFromWhereTheirRelationshipStands(_ target: String, _ name: String) {
    #expect(PartName(target: target, from: .workbook).description == name)
  }

  @Test func haveRelationshipsBesideThem() {
    #expect(PartName.workbook.relationships.description == "xl/_rels/workbook.xml.rels")
    #expect(PartName("book.xml").relationships.description == "_rels/book.xml.rels")
  }
}
