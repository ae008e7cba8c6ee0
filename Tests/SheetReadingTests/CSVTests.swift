import Sheets
import Testing

@testable import SheetReading

@Suite("Separated text")
struct CSVTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a;b\r\n1;2,5\r\n3;4,5", [["a", "b"], ["1", "2,5"], ["3", "4,5"]]),
    ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
    ("sep=|\na|b\n", [["a", "b"]]),
    ("\"a,\"\"b\"\"\nc\",d\n", [["a,\"b\"\nc", "d"]]),
    ("a\"b,c\n", [["a\"b", "c"]]), ("\"a\"b,c\n", [["ab", "c"]]),
    ("\"a,b\nc,d\n", [["\"a", "b"], ["c", "d"]]),
    (
      "Tổ A\n\nTên\tNơi\nAn\tghi, chép\nBình\tđọc, xem",
      [
        ["Tổ A"], ["Tên", "Nơi"], ["An", "ghi, chép"], ["Bình", "đọc, xem"],
      ]
    ),
    (
      "Tên;Năm\nAn;2019, 2020\nBình;2020, 2021",
      [
        ["Tên", "Năm"], ["An", "2019, 2020"], ["Bình", "2020, 2021"],
      ]
    ),
    ("a, b\nc, d", [["a", " b"], ["c", " d"]]),
    ("00123,05/03/2022\n", [["00123", "05/03/2022"]]),
    ("\u{FEFF}Họ tên,Đơn vị\n", [["Họ tên", "Đơn vị"]]),
  ])
  func reads(_ text: String, _ rows: [[String]]) throws {
    let sheet = try readBytes(Array(text.utf8), name: "ds.csv").sheets[0]
    #expect(sheet.rows.map { $0.cells.compactMap(\.text) } == rows)
    #expect(sheet.source.sheet == "ds")
  }

  @Test func countsBlankLinesAsRows() throws {
    let sheet = try readBytes(Array("a\n\nb".utf8)).sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 3])
  }

  @Test func findsTheLineOfAStrayQuote() throws {
    let findings = try readBytes(Array("a,\"x\ny\"\nb\"c,d\n".utf8)).findings
    #expect(findings.filter { $0.kind.code == "R09" }.map(\.values) == [[.plain("3")]])
  }

  @Test func tellsHowItWasRead() throws {
    let findings = try readBytes(Array("a;b\n1;2".utf8)).findings
    #expect(findings.map(\.kind.code) == ["R11"])
    #expect(findings[0].values.last == .plain("“;”"))
  }

  @Test func countsRowsWithMoreFieldsThanTheFirst() throws {
    let findings = try readBytes(Array("a,b\n1,2,3\n1,2\n1,2,3,4\n".utf8)).findings
    let ragged = findings.filter { $0.kind.code == "R10" }
    #expect(ragged.map(\.values) == [[.plain("2"), .plain("2"), .plain("2")]])
    #expect(ragged.first?.place?.row == 2)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x1B, 0x01, 0x2C, 0x00, 0x62, 0x00], ["ě", "b"]),
      ([0xFE, 0xFF, 0x01, 0x1B, 0x00, 0x2C, 0x00, 0x62], ["ě", "b"]),
      ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00, 0x0A, 0x00], ["a", "b"]),
      ([0xB5, 0x2C, 0x80, 0x35], ["µ", "€5"]),
    ] as [([UInt8], [String])])
  func decodes(_ bytes: [UInt8], _ fields: [String]) throws {
    let sheet = try readBytes(bytes).sheets[0]
    #expect(sheet.rows.map { $0.cells.compactMap(\.text) } == [fields])
  }
}
