import Foundation
import Nominations
import Printing
import RegisterWriting
import Sheets
import Testing

/// Prints official documents with LibreOffice and looks at the pages.
@Suite(.enabled(if: Printer.isPresent && IndependentReader.isPresent))
struct PrintedPageTests {
  @Test func everyPageIsAsItShouldBe() throws {
    let folder = try TemporaryFolder()
    var long = SampleConsolidation.consolidation
    long.entries += long.entries + long.entries
    var paths: [String] = []
    for (kind, consolidation) in [("short", SampleConsolidation.consolidation), ("long", long)] {
      for (name, write) in RegisterDocumentsTests.writers
      where !["register", "decisions"].contains(name) {
        paths.append(folder.path("\(kind) \(name).xlsx"))
        _ = try write(RegisterDocuments(consolidation), paths[paths.count - 1])
      }
    }
    let printed = try PrintedWorkbook.print(paths, in: folder.path)
    for workbook in printed { #expect(workbook.problems == [], "\(workbook.path)") }

    let list = try #require(printed.first { $0.path.hasSuffix("long forwarding list.xlsx") })
    #expect(list.pages.count > 3)
    let last = list.text(onPage: list.pages.count - 1)
    for text in ["Tổng cộng:", "PHÓ GIÁM ĐỐC", "Trịnh Hoài Giang"] {
      #expect(last.contains(text), "the ending is torn apart: \(last)")
    }
  }

  @Test func everyWorkbookOpensWithoutRepair() throws {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (name, write) in RegisterDocumentsTests.writers {
      paths.append(folder.path("\(name).xlsx"))
      _ = try write(RegisterDocuments(SampleConsolidation.consolidation), paths[paths.count - 1])
    }
    paths.append(folder.path("form.xlsx"))
    try FormWorkbook(plan: SampleConsolidation.plan, period: Period(year: 2022)).write(
      to: paths[paths.count - 1])
    #expect(try PackageCheck.problems(of: paths) == [])
  }

  /// The checks themselves can fail.
  @Test func pagesThatAreNotAsTheyShouldBeAreFound() throws {
    let folder = try TemporaryFolder()
    _ = try IndependentReader.lines(
      ofNew: folder.path("a.xlsx"),
      """
      from openpyxl.styles import Alignment
      sheet = book.active
      for row in (1, 2):
        sheet.cell(row, 1).value = "một hai ba bốn năm sáu bảy tám"
        sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[row].height = 13
      sheet["B80"] = "trang hai"
      """)
    _ = try IndependentReader.lines(
      ofNew: folder.path("b.xlsx"),
      """
      from openpyxl.worksheet.properties import PageSetupProperties
      sheet = book.active
      sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
      sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 2, 0
      sheet.print_title_rows = "1:1"
      sheet["A1"] = 123456789
      sheet.column_dimensions["A"].width = 4
      """)
    let problems = try PrintedWorkbook.print(
      [folder.path("a.xlsx"), folder.path("b.xlsx")], in: folder.path
    ).flatMap(\.problems)
    for part in [
      "runs into", "the top margin holds", "is not printed", "are of no sheet", "instead of 2 ×",
      "the heading lacks",
    ] {
      #expect(problems.contains { $0.contains(part) }, "\(part) is not found in \(problems)")
    }
  }

  @Test func damagedPackagesAreFound() throws {
    let folder = try TemporaryFolder()
    _ = try IndependentReader.lines(
      ofNew: folder.path("a.xlsx"),
      """
      from openpyxl.worksheet.table import Table
      sheet = book.active
      for row in (("A", "B"), (1, 2), (3, 4)): sheet.append(row)
      sheet.add_table(Table(displayName="One", ref="A1:B3"))
      sheet.auto_filter.ref = "B1:C3"
      sheet.merge_cells("A3:B3")
      """)
    let problems = try PackageCheck.problems(of: [folder.path("a.xlsx")])
    for part in ["tables and filters overlap", "merged cells in one"] {
      #expect(problems.contains { $0.contains(part) }, "\(part) is not found in \(problems)")
    }
  }
}
