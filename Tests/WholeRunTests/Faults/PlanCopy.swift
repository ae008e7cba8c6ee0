import Foundation

/// A plan's folder of an example, copied to be treated badly.
final class PlanCopy: Sendable {
  let folder: TemporaryFolder
  let period: String

  /// - Parameter submissions: Whether what the units sent is copied too.
  init(_ example: String, period: String, submissions: Bool = true) throws {
    folder = try TemporaryFolder()
    self.period = period
    let source = repository.appending(path: "examples/\(example)")
    try copy(source.appending(path: "plan.xlsx"), to: "plan.xlsx")
    try FileManager.default.createDirectory(
      atPath: path("nominations"), withIntermediateDirectories: true)
    if submissions {
      try copy(
        source.appending(path: "nominations/\(period)"), to: "nominations/\(period)")
    } else {
      try FileManager.default.createDirectory(
        atPath: path("nominations/\(period)"), withIntermediateDirectories: true)
    }
  }

  func path(_ name: String) -> String { folder.appending(name) }

  func copy(_ source: URL, to name: String) throws {
    try FileManager.default.copyItem(at: source, to: folder.url.appending(path: name))
  }

  /// Hands in a list of people as a CSV file.
  func submit(_ name: String, people: [String]) throws {
    let rows = people.enumerated().map { "\($0 + 1),\($1),1980,Văn phòng,CSTĐCS năm 2021" }
    let text = "STT,Họ và tên,Năm sinh,Đơn vị,Thành tích\n" + rows.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path("nominations/\(period)/\(name)")))
  }

  func run(
    _ options: String..., environment: [String: String] = [:], under starter: [String] = []
  ) throws -> Call {
    try Call(["run", folder.path] + options, environment: environment, under: starter)
  }

  /// The bytes of every file, by its path in the folder.
  func bytes() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder),
        !isFolder.boolValue
      {
        found[name] = try Data(contentsOf: URL(fileURLWithPath: path(name)))
      }
    }
    return found
  }

  /// Puts the folder back to bytes that it had.
  func restore(_ bytes: [String: Data]) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.removeItem(atPath: path(name))
    }
    for (name, data) in bytes {
      let url = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }
  }
}

/// The files that are not the same in two folders, or are only in one; by path, in order.
func differing(_ files: [String: Data], _ others: [String: Data]) -> [String] {
  Set(files.keys).union(others.keys).filter { files[$0] != others[$0] }.sorted()
}
