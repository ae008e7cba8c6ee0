import Sheets
import Testing

@testable import SheetReading

@Suite("ZIP archives")
struct ArchiveTests {
  private static let names = ["ds.csv", "phu-luc.csv"]

  private func archive(_ form: ZipBuilder.Form = .plain) -> [UInt8] {
    var zip = ZipBuilder(form: form)
    for name in Self.names { zip.add(name, "Họ tên,Năm\nNguyễn Văn A,1980") }
    return zip.archive
  }

  /// The names of the entries that can be read.
  private func readable(_ bytes: [UInt8], limits: ReadLimits = .standard) throws -> [String] {
    let archive = try ZipArchive(FileBytes(bytes), limits: limits)
    var names: [String] = []
    for entry in archive.entries {
      var count = 0
      try archive.read(entry, limits: limits) { bytes, isLast throws(ReadFailure) in
        if isLast { count = bytes.count }
        return isLast ? bytes.count : 0
      }
      if count == entry.size { names.append(entry.name) }
    }
    return names
  }

  @Test(arguments: [ZipBuilder.Form.plain, .streamed, .large])
  func areReadInEveryForm(_ form: ZipBuilder.Form) throws {
    #expect(try readable(archive(form)) == Self.names)
    #expect(try readBytes(archive(form)).sheets.count == 2)
  }

  @Test(arguments: [ZipBuilder.Form.plain, .large])
  func mayHaveBytesBeforeAndACommentBehind(_ form: ZipBuilder.Form) throws {
    var bytes = archive(form)
    bytes[bytes.count - 2] = 4
    #expect(try readable(Array("MZ unpacks itself".utf8) + bytes + [1, 2, 3, 4]) == Self.names)
  }

  /// Fields of the first header in the directory, and of the end.
  @Test(arguments: [
    (8, [1, 8], "R03"), (10, [99, 0], "R03"), (10, [12, 0], "R05"), (16, [0, 0, 0, 0], "R05"),
    (20, [0xFE, 0xFF, 0xFF, 0x7F], "R05"), (20, [0xFF, 0xFF, 0xFF, 0xFF], "R05"),
    (42, [1, 0, 0, 0], "R05"), (42, [0xFF, 0xFF, 0xFF, 0xFF], "R05"),
    (28, [0xFF, 0xFF], "R05"), (0, [0], "R05"),
  ])
  func aWrongHeaderIsRefused(_ offset: Int, _ value: [UInt8], _ code: String) throws {
    var zip = ZipBuilder()
    zip.add("xl/workbook.xml", "<workbook/>")
    var bytes = zip.archive
    let header = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes.replaceSubrange(header + offset..<header + offset + value.count, with: value)
    #expect(refusal(of: bytes) == code)
  }

  /// Sizes and a place that are negative as signed numbers of 64 bits.
  @Test(arguments: [0, 8, 16]) func negativeSizesAreRefused(_ field: Int) throws {
    var bytes = archive(.large)
    let mark: [UInt8] = [1, 0, 24, 0]
    let extra = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
    bytes[extra + 4 + field + 7] = 0x80
    #expect(refusal(of: bytes) == "R05")
  }

  /// The size and the place of the directory itself, likewise.
  @Test(arguments: [(40, "R05"), (48, nil)] as [(Int, String?)])
  func aDirectoryOfNegativeSizeIsRefused(_ field: Int, _ code: String?) throws {
    var bytes = archive(.large)
    let mark: [UInt8] = [0x50, 0x4B, 6, 6]
    let end = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
    bytes[end + field + 7] = 0x80
    // It stands before its end, wherever it is said to be; the entries then are elsewhere.
    #expect(refusal(of: bytes) == (code ?? "R04"))
  }

  /// Entries that share their bytes are read as often as they are named, up to the limit.
  @Test func overlappingEntriesAreBounded() throws {
    var zip = ZipBuilder()
    zip.add("a.csv", String(repeating: "a,b\n", count: 1000))
    zip.add("b.csv", "x")
    var bytes = zip.archive
    let headers = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    let range = 10..<28
    bytes.replaceSubrange(
      headers[1] + range.lowerBound..<headers[1] + range.upperBound,
      with: Array(bytes[headers[0] + range.lowerBound..<headers[0] + range.upperBound]))
    bytes.replaceSubrange(headers[1] + 42..<headers[1] + 46, with: [0, 0, 0, 0])
    #expect(try readable(bytes) == ["a.csv", "b.csv"])
    var limits = ReadLimits.standard
    limits.inflatedBytes = 5000
    #expect(throws: ReadFailure.self) { try readable(bytes, limits: limits) }
  }

  /// A file that is not held in memory, and a part that outgrows the buffers.
  @Test func longFilesAreReadWhereTheyLie() throws {
    let text = String(repeating: "Nguyễn ", count: 200_000)
    let csv = "a,b\n" + String(repeating: "x", count: 600_000) + ",\"\(text)\"\n"
    #expect(try readBytes(Array(csv.utf8)).sheets[0].rows[1].cells[1].text == text)
    let book = SampleWorkbook(
      sheetData: "<row><c t='s'><v>0</v></c></row>",
      sharedStrings: "<si><t xml:space='preserve'>\(text)</t></si>")
    for _ in 0..<2 { #expect(try book.cells() == ["A1": .text(text)]) }
  }

  @Test func tooManyEntriesAreRefused() throws {
    var limits = ReadLimits.standard
    limits.entries = 1
    #expect(refusal(of: archive(), limits: limits) == "R07")
  }

  @Test func ofTwoPartsOfOneNameTheFirstHolds() throws {
    let book = SampleWorkbook(sheetData: "<row><c><v>1</v></c></row>")
    var zip = ZipBuilder()
    for (name, content) in book.usualParts.sorted(by: { $0.key < $1.key }) {
      zip.add(name, content)
    }
    zip.add("XL/Worksheets/Sheet1.xml", "<worksheet/>")
    #expect(try readBytes(zip.archive).sheets[0].rows.count == 1)
  }
}
