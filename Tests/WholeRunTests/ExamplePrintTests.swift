import Foundation
import Printing
import Testing

/// Every workbook that the examples' runs make, on paper and as a package.
@Suite(.enabled(if: IndependentReader.isAvailable && Printer.isPresent))
struct ExamplePrintTests {
  @Test func everyDocumentIsPrintedInFull() throws {
    let paths = try Self.documents().filter { !Self.isWorkingPaper($0) }
    #expect(paths.count >= 20)
    try expectPrintedInFull(paths)
  }

  /// Registers, decisions, lists of what a unit is to correct, forms: shrunk to the paper's width,
  /// with their headings on every page.
  @Test func everyWorkingPaperIsPrintedInFull() throws {
    let answers = try Self.documents().filter(Self.isWorkingPaper)
      .filter { !Self.isUnitsOwn($0) }
    let decisions = try Examples.all.map { try Examples.run($0).path("decisions.xlsx") }
    let folder = try TemporaryFolder()
    let forms = try Examples.all.flatMap { try Self.forms(of: $0, in: folder) }
    #expect(answers.count >= 10 && forms.count >= 10)
    try expectPrintedInFull(answers + decisions + forms)
  }

  /// In a unit's own workbook, the sheet that was put before its own.
  @Test func everyListOfMistakesIsPrintedInFull() throws {
    let folder = try TemporaryFolder()
    let paths = try Self.documents().filter(Self.isUnitsOwn)
    #expect(!paths.isEmpty)
    for workbook in try PrintedWorkbook.print(paths, in: folder.path) {
      #expect(workbook.problemsOfFirstSheet == [], "\(workbook.path)")
    }
  }

  @Test func everyWorkbookOpensWithoutRepair() throws {
    let plans = try Examples.all.map { try Examples.run($0) }
    let paths = try Self.documents() + plans.map { $0.path("decisions.xlsx") }
    #expect(try PackageCheck.problems(of: paths.filter(FileManager.default.fileExists)) == [])
  }

  private func expectPrintedInFull(_ paths: [String]) throws {
    let folder = try TemporaryFolder()
    for workbook in try PrintedWorkbook.print(paths, in: folder.path) {
      #expect(workbook.problems == [], "\(workbook.path)")
    }
  }

  /// The paths of all XLSX files under `out`.
  private static func documents() throws -> [String] {
    try Examples.all.flatMap { try workbooks(in: Examples.run($0).path("out")) }
  }

  /// One that is worked in rather than printed and sent.
  private static func isWorkingPaper(_ path: String) -> Bool {
    path.hasSuffix("so-tong-hop.xlsx") || path.contains("/phan-hoi/")
  }

  /// A unit's workbook with its mistakes marked.
  private static func isUnitsOwn(_ path: String) -> Bool {
    path.contains("/phan-hoi/") && !path.hasSuffix(".phan-hoi.xlsx")
  }

  /// Makes the forms for the units of an example.
  private static func forms(of example: String, in folder: TemporaryFolder) throws -> [String] {
    let run = try Examples.run(example)
    let plan = folder.url.appending(path: example)
    try FileManager.default.createDirectory(at: plan, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: run.path("plan.xlsx"), toPath: plan.appending(path: "plan.xlsx").path)
    let period = try #require(run.periods.last)
    #expect(try Call("forms", plan.path, "--period", period).exitCode <= 1)
    return try workbooks(in: plan.appending(path: "forms").path)
  }

  private static func workbooks(in folder: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".xlsx") }.sorted().map { folder + "/" + $0 }
  }
}
