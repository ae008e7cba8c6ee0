import Foundation
import Testing

/// An example, copied and consolidated once by the built program.
final class ExampleRun: Sendable {
  let example: String
  let call: Call
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - reading: A reading of an ambiguous clause to choose instead of the plan's own.
  ///   - options: Given to the program beside the folder.
  ///   - folder: Where the copy is made; a folder of its own where none is given.
  init(
    _ example: String, reading: (code: String, value: String)? = nil, options: [String] = [],
    environment: [String: String] = [:], in folder: TemporaryFolder? = nil
  ) throws {
    self.example = example
    self.folder = try folder ?? TemporaryFolder()
    let copy = self.folder.url.appending(path: example)
    try FileManager.default.copyItem(
      at: repository.appending(path: "examples/\(example)"), to: copy)
    for made in ["out", "decisions.xlsx"] {
      try? FileManager.default.removeItem(at: copy.appending(path: made))
    }
    if let reading {
      try IndependentReader.choose(
        reading.value, of: reading.code, inPlan: copy.appending(path: "plan.xlsx").path)
    }
    call = try Call(["run", copy.path] + options, environment: environment)
  }

  /// The path of something in the example's folder.
  func path(_ name: String) -> String {
    let root = folder.url.appending(path: example)
    return name.isEmpty ? root.path : root.appending(path: name).path
  }

  /// Runs the program once more on the same folder.
  func again() throws -> Call { try Call(["run", path("")], environment: [:]) }

  /// The periods that the example has submissions for, earliest first.
  var periods: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: path("nominations")).sorted()
    }
  }

  func register(_ period: String) throws -> ExampleRegister {
    try ExampleRegister(sheets: sheets("out/\(period)/so-tong-hop.xlsx"), plan: sheets("plan.xlsx"))
  }

  func sheets(_ name: String) throws -> [String: [[String]]] {
    try IndependentReader.sheets(of: path(name))
  }

  /// The bytes of every file in the folder, by its path in it.
  func bytes() throws -> [String: Data] {
    let root = URL(fileURLWithPath: path(""))
    var found: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      var isFolder: ObjCBool = false
      let file = root.appending(path: name)
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        found[name] = try Data(contentsOf: file)
      }
    }
    return found
  }
}

/// The examples, each consolidated when it is first asked for and kept for the tests that follow.
enum Examples {
  static let all = [
    "p0-quoc-phong-an-ninh", "p1-guong-dien-hinh", "p2-bo-phieu-kin", "p3-thi-dua-khen-thuong",
    "p4-tieu-chi-chi-tiet",
  ]

  private static let runs = Dictionary(
    uniqueKeysWithValues: all.map { name in
      (name, Result { try ExampleRun(name, in: TemporaryFolder(besideProgram: name)) })
    })

  static func run(_ prefix: String) throws -> ExampleRun {
    let name = try #require(all.first { $0.hasPrefix(prefix) })
    return try #require(runs[name]).get()
  }
}
