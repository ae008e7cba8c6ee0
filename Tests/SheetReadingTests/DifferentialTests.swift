import Foundation
import Sheets
import Testing

@testable import SheetReading

/// A part of a package.
struct SamplePart: Sendable {
  let kind: PartKind
  let text: String
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

  private static let styles = [
    """
    <styleSheet xmlns="\(SampleWorkbook.main)" xmlns:x="urn:x"><numFmts count="2"><numFmt \
    numFmtId="165" formatCode="dd/mm/yyyy&quot; đ&#x1EC5;&#10;&quot;"/><numFmt numFmtId='166' \
    formatCode='"x>"0'/></numFmts><fonts x:known="1"><font><name val=".VnTimeH"/></font><font>\
    <name val="Chữ A"/></font></fonts><fills/><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="165" fontId="0"><alignment/></xf><xf numFmtId="166" fontId="1"/>\
    </cellXfs><dxfs><dxf><font><name val="VNI-Times"/></font></dxf></dxfs><extLst><ext \
    xmlns:y="urn:y"><y:a/></ext></extLst></styleSheet>
    """
  ]

  private static let relationshipParts = [
    """
    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="\(SampleWorkbook.package)">\
    <Relationship Id="a" Type="urn:t/worksheet" Target="x&amp;y/>.xml"/> <Relationship Id="b" \
    Type="urn:t/styles" Target="Kiểu.xml" TargetMode="External"></Relationship></Relationships>
    """
  ]

  private static let workbooks = [
    """
    <?xml version='1.0' encoding='UTF-8'?>
    <workbook xmlns="\(SampleWorkbook.main)" xmlns:r="\(SampleWorkbook.office)" \
    xmlns:mc="urn:mc" mc:Ignorable="x"><workbookPr date1904="1"/><mc:AlternateContent><mc:Choice \
    Requires="x"><x:a xmlns:x="urn:x" x:b="1"/></mc:Choice></mc:AlternateContent><sheets><sheet \
    name="Quý I &amp; II" sheetId="1" r:id="a"/><sheet name="Ẩn" state="hidden" r:id="b" \
    sheetId="2"/></sheets><definedNames/></workbook>
    """,
    "<x:workbook xmlns:x=\"\(SampleWorkbook.main)\"><x:sheets xmlns:r=\"\(SampleWorkbook.office)\">"
      + "<x:sheet r:id='a' name='1' xmlns='urn:y'/></x:sheets></x:workbook>",
  ]

  private static let parts: [SamplePart] =
    workbooks.map { SamplePart(kind: .workbook, text: $0) }
    + sheets.map { SamplePart(kind: .worksheet, text: $0) }
    + tables.map { SamplePart(kind: .sharedStrings, text: $0) }
    + styles.map { SamplePart(kind: .styles, text: $0) }
    + relationshipParts.map { SamplePart(kind: .relationships, text: $0) }

  @Test(arguments: parts, [1, 7, 64, 100_000])
  func wholeParts(_ part: SamplePart, piece: Int) {
    let bytes = Array(part.text.utf8)
    let byExpat = PartOutcome(of: bytes, as: part.kind, piece: nil)
    #expect(byExpat.failure == nil)
    #expect(PartOutcome(of: bytes, as: part.kind, piece: piece) == byExpat)
  }

  /// Every byte of each part replaced, removed, doubled, in turn.
  @Test func damagedParts() {
    var draw = Draw(seed: 7)
    for part in Self.parts {
      let bytes = Array(part.text.utf8)
      for position in bytes.indices {
        let damaged = draw.damage(bytes, at: position)
        let byExpat = PartOutcome(of: damaged, as: part.kind, piece: nil)
        let byScanner = PartOutcome(of: damaged, as: part.kind, piece: 90)
        #expect(byScanner.agrees(with: byExpat), "\(text(damaged))")
      }
    }
  }

  /// What the scanner leaves to expat is slow: the usual parts are not among it.
  @Test func usualPartsAreInTheDialect() throws {
    let unusual = ["CDATA", "<!--"]
    for part in Self.parts where !unusual.contains(where: part.text.contains) {
      #expect(PartOutcome.isInDialect(Array(part.text.utf8), as: part.kind), "\(part.text)")
    }
  }

  /// All sequences of up to four bytes whose like differ in being UTF-8.
  @Test func tellsUTF8AsTheStandardLibraryDoes() {
    let telling: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead in UInt8(0x7F)...0xFF {
      for second in telling {
        for third in telling {
          for fourth in telling {
            let bytes = [lead, second, third, fourth]
            for count in 1...4 {
              let sequence = Array(bytes[..<count])
              let isValid = String(validating: sequence, as: UTF8.self) != nil
              #expect(isValidUTF8(sequence.span) == isValid, "\(sequence)")
            }
          }
        }
      }
    }
  }

  /// The parts of real workbooks, where the test data lie beside the project.
  @Test(.enabled(if: Corpus.isPresent)) func realParts() throws {
    for path in Corpus.workbooks.prefix(200) {
      guard
        let archive = try? ZipArchive(FileBytes(path: path, limits: .standard), limits: .standard)
      else { continue }
      for entry in archive.entries where entry.size < 1 << 20 {
        guard let kind = PartKind(partName: entry.name) else { continue }
        var bytes: [UInt8] = []
        try? archive.read(entry, limits: .standard) { piece, _ throws(ReadFailure) in
          bytes.append(piece)
          return piece.count
        }
        let byExpat = PartOutcome(of: bytes, as: kind, piece: nil)
        #expect(
          PartOutcome(of: bytes, as: kind, piece: 50_000) == byExpat, "\(path) \(entry.name)")
      }
    }
  }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
