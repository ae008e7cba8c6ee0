import Foundation
import Testing

/// Any folder of files that open: the ledger of its register counts every row that another reader
/// sees, once, whatever the files hold.
@Suite(.enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"))
struct LedgerOfAnyFolderTests {
  /// A row of the sheet “Đối chiếu”.
  private struct Count {
    let file: String
    let sheet: String
    let rowsRead: Int
    let byKind: [Int]
  }

  private func counts(inRegister path: String) throws -> [Count] {
    let rows = try #require(try IndependentReader.sheets(of: path)["Đối chiếu"])
    let header = try #require(rows.firstIndex { $0.first == "Tệp" })
    return rows[(header + 1)...].filter { $0[0] != "TỔNG CỘNG" && $0[0] != "" }.map { row in
      Count(
        file: row[0], sheet: row[1], rowsRead: Int(row[2]) ?? -1,
        byKind: row[3..<15].map { Int($0) ?? -1 })
    }
  }

  /// The runs of rows on the sheet “Từng dòng” follow each other without gap or overlap.
  private func expectEveryRowOnce(inRegister path: String) throws {
    let rows = try #require(try IndependentReader.sheets(of: path)["Từng dòng"])
    let header = try #require(rows.firstIndex { $0.first == "Tệp" })
    var next: [[String]: Int] = [:]
    for row in rows[(header + 1)...] where row[0] != "" {
      let (from, to) = (Int(row[2]) ?? -1, Int(row[3]) ?? -1)
      #expect(from == next[[row[0], row[1]], default: 1], "\(row)")
      #expect(to >= from)
      next[[row[0], row[1]]] = to + 1
    }
    for count in try counts(inRegister: path) where count.rowsRead > 0 {
      #expect(next[[count.file, count.sheet]] == count.rowsRead + 1, "\(count.file)")
      #expect(count.byKind.reduce(0, +) == count.rowsRead, "\(count.file)")
    }
  }

  @Test(arguments: Examples.all) func examples(_ example: String) throws {
    let run = try Examples.run(example)
    for period in try run.periods {
      let register = run.path("out/\(period)/so-tong-hop.xlsx")
      try expectEveryRowOnce(inRegister: register)
      for count in try counts(inRegister: register) where count.file.hasSuffix(".xlsx") {
        let path = run.path("nominations/\(period)/\(count.file)")
        guard count.rowsRead > 0 || count.sheet.hasPrefix("(") == false else { continue }
        // openpyxl does not open every workbook that Excel and this program do.
        guard let rows = try? IndependentReader.lastRows(of: path) else { continue }
        #expect(rows[count.sheet] == count.rowsRead, "\(count.file) \(count.sheet)")
      }
    }
  }

  /// The workbooks of other projects, where they lie beside this one: none is a nomination, and
  /// each row of each is somewhere all the same.
  @Test(.enabled(if: OtherFiles.isPresent, "needs TONGHOP_CORPUS"))
  func filesThatWereNeverMeantToBeHandedIn() throws {
    let plan = try PlanCopy("p1-guong-dien-hinh", period: "2022-Q1", submissions: false)
    let files = OtherFiles.paths.prefix(tries("TONGHOP_SOAK_FILES", else: 150))
    for (number, path) in files.enumerated() {
      let name = "\(number)-\(URL(fileURLWithPath: path).lastPathComponent)"
      try plan.copy(URL(fileURLWithPath: path), to: "nominations/2022-Q1/\(name)")
    }
    let call = try plan.run()
    #expect(call.exitCode == 1)
    let register = plan.path("out/2022-Q1/so-tong-hop.xlsx")
    try expectEveryRowOnce(inRegister: register)
    let counted = Set(try counts(inRegister: register).map { $0.file.prefix { $0 != " " } })
    #expect(counted.count == files.count)
  }
}

/// Real spreadsheets beside the project, on machines that have them; named by the environment
/// variable TONGHOP_CORPUS.
private enum OtherFiles {
  private static let folder = ProcessInfo.processInfo.environment["TONGHOP_CORPUS"]

  static var isPresent: Bool { folder != nil }

  static var paths: [String] {
    guard let folder else { return [] }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      [".xlsx", ".xlsm", ".xls", ".ods", ".csv"].contains { name.hasSuffix($0) }
    }.map { "\(folder)/\($0)" }
  }
}
