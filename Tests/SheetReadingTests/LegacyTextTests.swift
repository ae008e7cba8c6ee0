import Sheets
import Testing

@testable import SheetReading

@Suite("Legacy Vietnamese text")
struct LegacyTextTests {
  /// TCVN3 as XLSX keeps it: its bytes as Latin-1 characters.
  private let names = ["NguyÔn V¨n B×nh", "TrÇn ThÞ Thuý", "§ç M¹nh Hïng"]

  private func book(_ texts: [String], font: String) -> SampleWorkbook {
    let rows = texts.map { "<row><c t='inlineStr' s='1'><is><t>\($0)</t></is></c></row>" }
    return SampleWorkbook(
      sheetData: rows.joined(), cellFormats: "<xf/><xf fontId='1'/>",
      fonts: "<font/><font><name val='\(font)'/></font>")
  }

  @Test(arguments: [".VnTime", "Times New Roman"])
  func isDecodedByItsContent(font: String) throws {
    let (sheets, findings) = try book(names, font: font).read()
    #expect(
      sheets[0].rows.map { $0.cells[0].text }
        == ["Nguyễn Văn Bình", "Trần Thị Thuý", "Đỗ Mạnh Hùng"])
    #expect(findings.map(\.kind.code) == ["R12"])
  }

  @Test func isNotSeenInUnicode() throws {
    let texts = ["Nguyễn Văn Bình", "Trần Thị Thúy"]
    let (sheets, findings) = try book(texts, font: ".VnTime").read()
    #expect(sheets[0].rows.map { $0.cells[0].text } == texts)
    #expect(findings.isEmpty)
  }

  /// “Hòa” is a word as it stands, and “Hũa” if it is TCVN3, as the font says.
  @Test func isAskedAboutWhereItMayBeEither() throws {
    let (sheets, findings) = try book(["Hòa"], font: ".VnTime").read()
    #expect(sheets[0].rows[0].cells[0].text == "Hòa")
    #expect(findings.map(\.kind.code) == ["R13"])
    #expect(findings[0].values.last == .personal("Hòa"))
  }

  @Test func comesOutComposed() throws {
    let (sheets, _) = try book(["Nguye\u{302}\u{303}n"], font: "Arial").read()
    #expect(sheets[0].rows[0].cells[0].text?.unicodeScalars.count == 6)
  }
}
