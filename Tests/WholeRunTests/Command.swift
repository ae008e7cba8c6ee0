import Foundation

/// One call of the built program.
struct Call {
  let exitCode: Int32
  let output: String
  let errors: String

  /// Runs the program that was built beside the tests.
  ///
  /// - Parameter environment: Variables beside those of the tests.
  init(_ words: String..., environment: [String: String] = [:]) throws {
    try self.init(words, environment: environment)
  }

  /// - Parameter starter: A program, with its own words, that starts this one, as `setpriv` does.
  init(
    _ words: [String], environment: [String: String] = [:], under starter: [String] = []
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = starter + [Call.program.path] + words
    // No leaks can be looked for in a program that is traced.
    let own = starter.first == "strace" ? ["ASAN_OPTIONS": "detect_leaks=0"] : [:]
    process.environment = ProcessInfo.processInfo.environment
      .merging(own) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let folder = try TemporaryFolder()
    let outputURL = folder.url.appending(path: "output")
    let errorsURL = folder.url.appending(path: "errors")
    for url in [outputURL, errorsURL] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorsURL)
    try process.run()
    process.waitUntilExit()
    exitCode =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputURL), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self)
  }

  /// For a call that is stopped on its way: a program built to count what the tests reach would
  /// leave half of its counts.
  static let uncounted = ["LLVM_PROFILE_FILE": "/dev/null"]

  static let program: URL = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "tonghop")
  }()
}

/// Whether a program is there to be called.
func isInstalled(_ program: String) -> Bool {
  ["/usr/bin/", "/bin/", "/usr/sbin/"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + program)
  }
}

/// Whether the program was built with a sanitizer (`make sanitize`), which bears no other library
/// loaded before its own.
let isSanitized = ProcessInfo.processInfo.environment["SANITIZING"] != nil

/// How often a test that draws at random is to try: a few times, or as often as a long run asks.
func tries(_ variable: String, else few: Int) -> Int {
  ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? few
}

/// A folder that goes away with the value.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "tonghop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A folder beside the built program, emptied of what an earlier run of the tests left in it:
  /// for values that live as long as the process.
  init(besideProgram name: String) throws {
    url = Call.program.deletingLastPathComponent().appending(path: "tests-\(name)")
    try? FileManager.default.removeItem(at: url)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path(percentEncoded: false) }

  func appending(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }
}

/// The repository that the tests stand in.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
