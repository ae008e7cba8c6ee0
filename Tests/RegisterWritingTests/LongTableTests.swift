import Foundation
import Nominations
import Sheets
import Testing

@testable import RegisterWriting

/// Tables whose rows are made in pieces while the package is written.
@Suite struct LongTableTests {
  /// A register of as many nominees as asked for, each with two verdicts.
  private func documents(of count: Int) -> RegisterDocuments {
    var consolidation = SampleConsolidation.consolidation
    let entries = consolidation.entries
    consolidation.entries = (0..<count).map { number in
      var entry = entries[number % entries.count]
      let nomination = SampleConsolidation.nomination(
        "Lò <Văn> & Mẫu \(number)\n“hai dòng”", kind: .individual, row: number + 2, unit: "TT")
      entry.nominee.nominations = [nomination]
      return entry
    }
    return RegisterDocuments(consolidation)
  }

  @Test func anyNumberOfThreadsWritesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    var documents = documents(of: 3_000)
    for threads in [1, 2, 5] {
      documents.threads = threads
      try documents.writeRegister(to: folder.path("\(threads).xlsx"))
    }
    let first = try #require(folder.bytes("1.xlsx"))
    #expect(folder.bytes("2.xlsx") == first)
    #expect(folder.bytes("5.xlsx") == first)
    #expect(folder.names == ["1.xlsx", "2.xlsx", "5.xlsx"])
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func everyRowStandsInItsPlace() throws {
    let folder = try TemporaryFolder()
    let documents = documents(of: 1_203)
    try documents.writeRegister(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      sheet = book["Bảng tiêu chí"]
      names = [sheet.cell(row, 2).value for row in range(2, sheet.max_row + 1)]
      show(names == [f"Lò <Văn> & Mẫu {n}\\n“hai dòng”" for n in range(1203)])
      show([sheet.dimensions[:3], sheet.auto_filter.ref[:3], sheet.row_dimensions[2].height > 10])
      """)
    #expect(lines == ["true", #"["A1:", "A1:", true]"#])
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func whatASheetCannotHoldGoesOnOnTheNext() throws {
    let folder = try TemporaryFolder()
    var documents = documents(of: 1_203)
    documents.mostRows = 1_001
    let findings = try documents.writeRegister(to: folder.path("a.xlsx"))
    #expect(findings.contains { $0.kind == .sheetContinued })
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      sheets = [sheet for sheet in book if sheet.title.startswith("Bảng tiêu chí")]
      show([sheet.title for sheet in sheets])
      show([sheet.max_row for sheet in sheets])
      show([sheet.cell(1, 2).value for sheet in sheets])
      show(sheets[1].cell(2, 1).value)
      """)
    #expect(
      lines == [
        #"["Bảng tiêu chí", "Bảng tiêu chí (2)"]"#, "[1001, 204]",
        #"["Đối tượng đề nghị", "Đối tượng đề nghị"]"#, "1001",
      ])
  }

  /// A table of one column on a sheet of its own.
  private func write(
    to path: String, _ texts: [String], as value: @escaping (XlsxBook) -> (String) -> XlsxValue
  ) throws -> [Finding] {
    try XlsxFile.write(to: path) { book in
      let column = WorkingTable.Column(Phrase(vi: "Chữ", en: "Text"), .wrapped, width: 20)
      LongTable(
        name: Phrase(vi: "Bảng", en: "Table"), columns: [column], book: book,
        language: .vietnamese
      ).write(texts.map(value(book))) { _, value, rows in rows.add { $0.put(value) } }
    }
  }

  private func write(to path: String, shared texts: [String]) throws -> [Finding] {
    try write(to: path, texts, as: XlsxBook.share)
  }

  /// Texts are looked through several bytes at a time.
  @Test(
    .enabled(if: IndependentReader.isPresent), arguments: ["&", "<", ">", "\"", "_", "\t", "ﬁ"])
  func whatMarkupHasForItselfComesBackFromAnyPlace(special: String) throws {
    let folder = try TemporaryFolder()
    let texts = [0, 1, 14, 15, 16, 17, 31, 32, 33].flatMap { length in
      (0...length).map { place in
        String(repeating: "a", count: place) + special
          + String(repeating: "b", count: length - place)
      }
    }
    #expect(try write(to: folder.path("a.xlsx"), texts, as: { _ in XlsxValue.text }).isEmpty)
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      "for row in book.active.iter_rows(min_row=2): show(row[0].value)")
    let read = try lines.map { try JSONDecoder().decode(String.self, from: Data($0.utf8)) }
    #expect(read == texts)
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func sharedTextsComeBackAsTheyWere() throws {
    let folder = try TemporaryFolder()
    let texts = XlsxBookTests.texts + [("một\nhai\nba", "một\nhai\nba")]
    let written = texts.map(\.written)
    #expect(try write(to: folder.path("a.xlsx"), shared: written + written).isEmpty)
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      import zipfile
      sheet = book.active
      show([sheet.row_dimensions[row].height for row in (2, sheet.max_row)])
      show(zipfile.ZipFile(sys.argv[1]).read("xl/sharedStrings.xml").count(b"<si>"))
      for row in range(2, sheet.max_row + 1): show(sheet.cell(row, 1).value)
      """)
    #expect(lines[0] == "[17.53, 44.59]")
    // One more is the heading.
    #expect(lines[1] == "\(texts.count + 1)")
    let read = try lines[2...].map { try JSONDecoder().decode(String.self, from: Data($0.utf8)) }
    #expect(read == (texts + texts).map(\.read))
  }

  @Test func anOverlongSharedTextIsCutInItsCellAndTold() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "ă", count: 32_768)
    let findings = try write(to: folder.path("a.xlsx"), shared: ["", long, long])
    #expect(findings.map(\.kind) == [.textCut, .textCut])
    #expect(findings.map { $0.values[0] } == ["A3", "A4"])
  }

  /// What openpyxl takes for granted, the checks of the archive itself do not.
  @Test(.enabled(if: IndependentReader.isPresent))
  func packageIsWhole() throws {
    let folder = try TemporaryFolder()
    try documents(of: 600).writeRegister(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      "import zipfile\nshow(zipfile.ZipFile(sys.argv[1]).testzip())")
    #expect(lines == ["null"])
  }
}
