import Foundation
import Printing
import Testing

/// Every document that the examples' runs make, on paper and as a package.
@Suite(.enabled(if: IndependentReader.isAvailable && Printer.isPresent))
struct ExamplePrintTests {
  /// Documents that are worked in rather than printed.
  private static let working = ["so-tong-hop.xlsx"]

  @Test func everyDocumentIsPrintedInFull() throws {
    let folder = try TemporaryFolder()
    let paths = try Self.documents().filter { path in
      !Self.working.contains { path.hasSuffix($0) } && !path.contains("/phan-hoi/")
    }
    #expect(paths.count >= 20)
    for workbook in try PrintedWorkbook.print(paths, in: folder.path) {
      #expect(workbook.problems == [], "\(workbook.path)")
    }
  }

  @Test func everyWorkbookOpensWithoutRepair() throws {
    let plans = try Examples.all.map { try Examples.run($0) }
    let paths = try Self.documents() + plans.map { $0.path("decisions.xlsx") }
    #expect(try PackageCheck.problems(of: paths.filter(FileManager.default.fileExists)) == [])
  }

  /// The paths of all XLSX files under `out`.
  private static func documents() throws -> [String] {
    try Examples.all.flatMap { example in
      let out = try Examples.run(example).path("out")
      let names = FileManager.default.enumerator(atPath: out)?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".xlsx") }.sorted().map { out + "/" + $0 }
    }
  }
}
