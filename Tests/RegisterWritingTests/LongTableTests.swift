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
