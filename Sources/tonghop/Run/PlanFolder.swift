import FoundationEssentials
import Nominations

/// The folder that staff work in.
struct PlanFolder {
  let path: String

  /// A period and its folder under `nominations/`.
  struct PeriodFolder {
    let period: Period
    let path: String
  }

  /// The plan's workbook, or the folder of its tables as CSV files; `nil` where there is none.
  var planPath: String? {
    ["plan.xlsx", "plan"].map(inside).first(where: FileManager.default.fileExists)
  }

  static let decisionsName = "decisions.xlsx"
  var decisionsPath: String { inside(Self.decisionsName) }
  var tasksPath: String { inside("tasks") }
  var historyPath: String { inside("history") }

  // Of what the program writes, the names relative to the folder.
  func ballotName(of period: Period) -> String { "ballots/\(period).xlsx" }
  func ballotPath(of period: Period) -> String { inside(ballotName(of: period)) }
  func outputName(of period: Period) -> String { "out/\(period)" }

  /// The periods that have a folder, earliest first.
  var periods: [PeriodFolder] {
    let root = inside("nominations")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.compactMap { name in
      Period(folderName: name).map { PeriodFolder(period: $0, path: "\(root)/\(name)") }
    }.sorted { $0.period < $1.period }
  }

  func inside(_ name: String) -> String { "\(path)/\(name)" }
}
