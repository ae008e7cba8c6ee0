import Foundation
import Testing

@testable import SheetReading

/// Some thousand damaged files: each is read in order or refused, none crashes or hangs.
@Suite("Files damaged at random")
struct MutationTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let harness: Harness
    let bytes: [UInt8]
    var name = "made here"

    var isText: Bool { harness == .separatedText || name.hasSuffix(".csv") }

    var testDescription: String { "\(harness) \(name)" }
  }

  @Test(arguments: madeHere + examples) func areReadOrRefused(_ sample: Sample) {
    let harness = sample.harness
    #expect(refusal(of: harness.file(of: sample.bytes)) == nil)
    var draw = Draw(seed: UInt64(sample.bytes.count))
    var refused = 0
    for _ in 0..<600 {
      let bytes = damaged(sample.bytes, &draw)
      #expect(harness.violation(in: bytes) == nil)
      if refusal(of: harness.file(of: bytes)) != nil { refused += 1 }
    }
    // Neither does all of the damage go unfelt, but in text, nor does all of it stop at the door.
    #expect(refused < 600)
    #expect(refused > 0 || sample.isText)
  }

  /// A few bytes changed, or a number of the format's own made extreme; the end cut off at times.
  private func damaged(_ bytes: [UInt8], _ draw: inout Draw) -> [UInt8] {
    var bytes = bytes
    for _ in 0...draw.next(below: 4) {
      bytes = draw.damage(bytes, at: draw.next(below: bytes.count))
    }
    if draw.next(below: 4) == 0 {
      let start = draw.next(below: bytes.count)
      let extreme: UInt8 = draw.next(below: 2) == 0 ? 0xFF : 0
      for index in start..<min(start + 4, bytes.count) { bytes[index] = extreme }
    }
    if draw.next(below: 4) == 0 { bytes.removeLast(draw.next(below: bytes.count)) }
    return bytes
  }

  private static let madeHere = [
    Sample(harness: .package, bytes: Array(workbookParts.utf8)),
    Sample(harness: .openDocument, bytes: Array(openDocument.utf8)),
    Sample(harness: .binaryWorkbook, bytes: binaryStream()),
    Sample(harness: .separatedText, bytes: Array("TT;Họ tên\n1;\"Nguyễn, Văn\"\"A\"\n".utf8)),
  ]

  private static let workbookParts = """
    === xl/worksheets/sheet1.xml
    <worksheet xmlns="\(SampleWorkbook.main)"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>\
    <c r="B1" s="1"><v>44625</v></c></row></sheetData></worksheet>
    === xl/sharedStrings.xml
    <sst xmlns="\(SampleWorkbook.main)"><si><t>Nguyễn</t></si></sst>
    === xl/styles.xml
    <styleSheet xmlns="\(SampleWorkbook.main)"><cellXfs><xf/><xf numFmtId="14"/></cellXfs>\
    </styleSheet>
    """

  /// The shortest submission of each format among the examples, as an office would send it.
  private static let examples: [Sample] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let submissions = (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.path.contains("/nominations/") && !$0.lastPathComponent.hasPrefix("~$") }
    return ["xlsx", "ods", "xls", "csv"].compactMap { format in
      submissions.filter { $0.pathExtension == format }
        .compactMap { url in
          let bytes = (try? Data(contentsOf: url)).map { Array($0) } ?? []
          return refusal(of: bytes) == nil
            ? Sample(harness: .file, bytes: bytes, name: url.lastPathComponent) : nil
        }
        .min { ($0.bytes.count, $0.name) < ($1.bytes.count, $1.name) }
    }
  }()
}
