import Foundation
import Sheets
import Testing

@testable import RegisterWriting

@Suite struct XlsxBookTests {
  static let texts: [(written: String, read: String)] = [
    ("Nguyễn Thị Hồng", "Nguyễn Thị Hồng"),
    ("=1+1", "=1+1"), ("+84", "+84"), ("-5", "-5"), ("@x", "@x"), ("0123", "0123"),
    ("https://example.org", "https://example.org"),
    ("a\u{0}b\u{7}c", "abc"), ("a\u{B}b", "a\nb"), ("a\r\nb\rc", "a\nb\nc"),
    ("_x000D_", "_x000D_"), ("_x00", "_x00"), ("__x0041_", "__x0041_"),
    ("\u{FFFE}x\u{FFFF}", "x"), (" hai bên ", " hai bên "), ("<&>\"'", "<&>\"'"),
    ("😀 e\u{301}", "😀 e\u{301}"),
  ]

  @Test(.enabled(if: IndependentReader.isPresent))
  func textsComeBackAsTexts() throws {
    let folder = try TemporaryFolder()
    try XlsxFile.write(to: folder.path("a.xlsx")) { book in
      let sheet = book.addSheet("Chữ")
      for (index, text) in Self.texts.enumerated() {
        sheet.write(.text(text.written), row: index + 1, column: 1)
      }
    }
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      for row in book.active: show([row[0].data_type, row[0].value])
      """)
    let read = try lines.map { try JSONDecoder().decode([String].self, from: Data($0.utf8)) }
    #expect(read.map { $0[1] } == Self.texts.map(\.read))
    #expect(read.allSatisfy { $0[0] == "s" })
  }

  @Test func sameContentGivesSameBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xlsx", "b.xlsx"] {
      try XlsxFile.write(to: folder.path(name)) { book in
        let sheet = book.addSheet("Một")
        sheet.write(.text("x"), row: 1, column: 1, style: book.style(CellFormat(isBold: true)))
        sheet.note("ghi chú", row: 1, column: 1)
        sheet.setUp(PageSetup())
      }
      Thread.sleep(forTimeInterval: 1.1)
    }
    let first = try #require(folder.bytes("a.xlsx"))
    #expect(first == folder.bytes("b.xlsx"))
    #expect(folder.names == ["a.xlsx", "b.xlsx"])
  }

  @Test func overlongTextIsCutAndReported() throws {
    let folder = try TemporaryFolder()
    let findings = try XlsxFile.write(to: folder.path("a.xlsx")) { book in
      let sheet = book.addSheet("S")
      sheet.write(.text(String(repeating: "ă", count: 32_767)), row: 1, column: 1)
      sheet.write(.text(String(repeating: "ă", count: 32_768)), row: 2, column: 1)
      sheet.write(.text(String(repeating: "😀", count: 16_384)), row: 3, column: 2)
      sheet.write(.number(.infinity), row: 4, column: 1)
    }
    #expect(findings.map(\.kind) == [.textCut, .textCut, .numberNotFinite])
    #expect(findings.map { $0.values[0] } == ["A2", "B3", "A4"])
  }

  @Test func listsGoOnOnFurtherSheets() throws {
    let folder = try TemporaryFolder()
    var names: [String] = []
    let findings = try XlsxFile.write(to: folder.path("a.xlsx"), isStreamed: true) { book in
      var table = WorkingTable(
        [WorkingTable.Column(Phrase(vi: "Số", en: "Number"), .number, width: 9)], named: "Dài",
        in: book, language: .vietnamese)
      for number in 1...XlsxSheet.lastRow { table.add([.integer(number)]) }
      #expect(table.row == 3)
      table.finish()
      names = table.sheetNames
    }
    #expect(names == ["Dài", "Dài (2)"])
    #expect(findings.map(\.kind) == [.sheetContinued])
    #expect(findings.map(\.values) == [["Dài", "Dài (2)"]])
  }

  @Test func failureLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    try Data("giữ nguyên".utf8).write(to: URL(fileURLWithPath: folder.path("a.xlsx")))
    #expect(throws: WriteError.tooLarge(path: folder.path("a.xlsx"), sheet: "S")) {
      try XlsxFile.write(to: folder.path("a.xlsx")) { book in
        book.addSheet("S").write(.text("x"), row: 1_048_577, column: 1)
      }
    }
    #expect(folder.bytes("a.xlsx") == Data("giữ nguyên".utf8))
    #expect(folder.names == ["a.xlsx"])
  }

  @Test func missingFolderIsAnErrorOfTheSystem() {
    #expect {
      try XlsxFile.write(to: "/no/such/folder/a.xlsx") { _ = $0.addSheet("S") }
    } throws: { error in
      if case .system(path: "/no/such/folder/a.xlsx", reason: _) = error as? WriteError {
        true
      } else {
        false
      }
    }
  }

  static let sheetNames: [(wish: String, taken: Set<String>, name: String)] = [
    ("Cá nhân", [], "Cá nhân"),
    ("a/b:c[d]*?\\", [], "a-b-c-d----"),
    ("", [], "Sheet"),
    ("'x'", [], "x"),
    ("TẬP THỂ", ["tập thể"], "TẬP THỂ (2)"),
    (String(repeating: "x", count: 40), [], String(repeating: "x", count: 31)),
    ("a", ["a", "a (2)"], "a (3)"),
  ]

  @Test(arguments: sheetNames)
  func sheetNamesAreMadeAcceptable(wish: String, taken: Set<String>, name: String) {
    #expect(sheetName(for: wish, besides: taken) == name)
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func longChoicesStandOnAHiddenSheet() throws {
    let folder = try TemporaryFolder()
    let items = (1...60).map { "Danh hiệu, loại \($0)" }
    try XlsxFile.write(to: folder.path("a.xlsx")) { book in
      let sheet = book.addSheet("S")
      let cell = CellRange(rows: 1...1, columns: 1...1)
      sheet.validate(cell, Validation(book.choices(items), prompt: "Chọn"))
      sheet.validate(
        CellRange(rows: 2...2, columns: 1...1), Validation(book.choices(["gộp", "giữ riêng"])))
    }
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      for rule in book["S"].data_validations.dataValidation: show([str(rule.sqref), rule.formula1])
      show([book["Danh mục"].sheet_state, book["Danh mục"]["A60"].value])
      """)
    #expect(
      lines == [
        #"["A1", "'Danh mục'!$A$1:$A$60"]"#, #"["A2", "\"gộp,giữ riêng\""]"#,
        #"["hidden", "Danh hiệu, loại 60"]"#,
      ])
  }
}
