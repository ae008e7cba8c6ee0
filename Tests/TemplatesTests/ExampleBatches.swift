import Foundation
import Nominations
import SheetReading
import Sheets
import Testing

/// One period of an example as its folder holds it, its sheets in memory, so that a test may
/// change a cell and consolidate again.
struct ExampleBatch: CustomTestStringConvertible, Sendable {
  let plan: Plan
  let period: Period
  /// Every file's sheets, in order of path.
  var files: [(name: String, sheets: [Sheet])]
  let testDescription: String

  /// Every period of every example.
  static let all: [ExampleBatch] = {
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../examples").standardizedFileURL
    return names(in: examples).filter { $0.hasPrefix("p") && !$0.contains(".") }.flatMap { name in
      (try? batches(of: examples.appending(path: name))) ?? []
    }
  }()

  private static func batches(of folder: URL) throws -> [ExampleBatch] {
    let sheets = try readSheets(
      at: folder.appending(path: "plan.xlsx").path(percentEncoded: false), named: "plan.xlsx"
    ) { _ in }
    guard let plan = Plan.load(from: sheets, report: { _ in }) else { return [] }
    let nominations = folder.appending(path: "nominations")
    return names(in: nominations).compactMap { name in
      guard let period = Period(folderName: name) else { return nil }
      let files = submissions(in: nominations.appending(path: name))
      return ExampleBatch(
        plan: plan, period: period, files: files,
        testDescription: "\(folder.lastPathComponent) \(name)")
    }
  }

  private static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return (names ?? []).filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted()
  }

  private static func submissions(in folder: URL) -> [(name: String, sheets: [Sheet])] {
    let paths = FileManager.default.subpaths(atPath: folder.path(percentEncoded: false)) ?? []
    return paths.sorted().compactMap { name in
      let path = folder.appending(path: name).path(percentEncoded: false)
      guard !(name as NSString).lastPathComponent.hasPrefix("."),
        let sheets = try? readSheets(at: path, named: name, report: { _ in })
      else { return nil }
      return (name, sheets)
    }
  }

  /// The batch of all files, as intake takes them from the sheets.
  ///
  /// - Parameter criteria: In place of the plan's own.
  func batch(criteria: [Criterion]? = nil) -> Batch {
    var plan = plan
    if let criteria { plan.criteria = criteria }
    var batch = Batch(plan: plan, period: period)
    let intake = Intake(plan: plan)
    batch.files = files.map { name, sheets in
      SubmittedFile(
        file: name, submission: intake.read(sheets, period: period) { _ in }, findings: [])
    }
    return batch
  }

  /// The text of a cell; `nil` where there is none.
  func text(at place: Place) -> String? {
    guard let row = sheet(of: place)?.rows.first(where: { $0.number == place.row }),
      let cell = row.cells.first(where: { $0.column == place.column })
    else { return nil }
    return cell.value.displayText
  }

  private func sheet(of place: Place) -> Sheet? {
    files.lazy.flatMap(\.sheets).first { $0.source == place.source }
  }

  /// The same with a cell emptied.
  func emptying(_ place: Place) -> ExampleBatch {
    var copy = self
    for (file, entry) in files.enumerated() {
      for (sheet, content) in entry.sheets.enumerated() where content.source == place.source {
        for (row, line) in content.rows.enumerated() where line.number == place.row {
          copy.files[file].sheets[sheet].rows[row].cells.removeAll { $0.column == place.column }
        }
      }
    }
    return copy
  }
}

/// The verdicts of a consolidation, each on one criterion of one nominee, who is known by the rows
/// that name it.
struct Verdicts {
  struct Key: Hashable {
    let rows: [Place]
    let criterion: String
  }

  private(set) var all: [Key: CriterionResult] = [:]
  private(set) var overall: [[Place]: Verdict] = [:]

  init(_ consolidation: Consolidation) {
    for entry in consolidation.entries {
      let rows = entry.nominee.nominations.map(\.place).sorted()
      overall[rows] = entry.assessment.verdict
      for result in entry.assessment.results {
        all[Key(rows: rows, criterion: result.criterion.code)] = result
      }
    }
  }
}
