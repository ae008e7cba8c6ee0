import FoundationEssentials
import Nominations
import SheetReading
import Sheets

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

  var decisionsPath: String { inside("decisions.xlsx") }
  var tasksPath: String { inside("tasks") }
  var historyPath: String { inside("history") }

  func ballotPath(of period: Period) -> String { inside("ballots/\(period).xlsx") }
  func outputPath(of period: Period) -> String { inside("out/\(period)") }

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

/// A file handed in: where it lies, and the name it is spoken of by.
struct HandedInFile: Sendable {
  let path: String
  /// Relative to the folder that was searched.
  let name: String
}

/// Every file under a folder that can be a submission, in the order of the bytes of its name:
/// lock files (`~$…`) and hidden files are none, and links to folders are not followed. A folder
/// within that cannot be listed stands among them, so that reading it tells why.
func handedInFiles(under folder: String) -> [HandedInFile] {
  var files: [HandedInFile] = []
  func visit(_ folder: String, prefix: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      if !prefix.isEmpty {
        files.append(HandedInFile(path: folder, name: String(prefix.dropLast())))
      }
      return
    }
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = "\(folder)/\(name)"
      switch kind(of: path) {
      case .folder: visit(path, prefix: prefix + name + "/")
      case .file: files.append(HandedInFile(path: path, name: prefix + name))
      case .other: break
      }
    }
  }
  visit(folder, prefix: "")
  return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

private enum EntryKind { case file, folder, other }

private func kind(of path: String) -> EntryKind {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  switch attributes?[.type] as? FileAttributeType {
  case .typeRegular: return .file
  case .typeDirectory: return .folder
  case .typeSymbolicLink:
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && !isFolder ? .file : .other
  default: return .other
  }
}
