import Foundation
import Testing

/// A run that is killed leaves all the old outputs or all the new ones, and the next run is as if
/// nothing had been.
@Suite(.serialized) struct KilledRunTests: Sendable {
  private let plan: PlanCopy
  /// What is in the folder before the run that is killed, and after one that is not.
  private let old: [String: Data]
  private let new: [String: Data]
  private let undisturbed: Call
  private let duration: TimeInterval

  /// Everything is made once; each kill begins with the old bytes.
  private static let prepared = Result { try KilledRunTests(preparing: ()) }

  init() throws { self = try Self.prepared.get() }

  private init(preparing: Void) throws {
    plan = try PlanCopy("p1-guong-dien-hinh", period: "2022-Q1", submissions: false)
    try plan.submit("a.csv", people: ["Vàng A Páo", "Giàng Thị Sim", "8"])
    try plan.submit("b.csv", people: ["Vàng A Páo", "Lò Văn Tâm"])
    _ = try plan.run()
    try plan.submit("c.csv", people: ["Vàng A Páo", "Tẩn Mẩy"])
    let changed = URL(fileURLWithPath: plan.path("out/2022-Q1/danh-sach-gui.xlsx"))
    try Data("sửa tay".utf8).write(to: changed)
    old = try plan.bytes()
    let start = Date()
    undisturbed = try plan.run()
    duration = Date().timeIntervalSince(start)
    new = try plan.bytes()
    #expect(new["out/2022-Q1/so-tong-hop.xlsx"] != old["out/2022-Q1/so-tong-hop.xlsx"])
    #expect(new["decisions.xlsx"] != old["decisions.xlsx"])
  }

  @Test func atAnyMoment() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<tries("TONGHOP_SOAK_KILLS", else: 6) {
      try plan.restore(old)
      let process = Process()
      process.executableURL = Call.program
      process.arguments = ["run", plan.folder.path]
      process.environment = ProcessInfo.processInfo.environment.merging(Call.uncounted) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: .random(in: 0...duration, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try expectOldOrNew("at a random moment")
      try expectCleanRun()
    }
  }

  /// Every call that changes the folder is a moment of its own; these are too short for chance.
  @Test(
    .enabled(if: isInstalled("strace"), "needs strace"),
    arguments: ["rename", "link,linkat", "unlink,unlinkat", "fsync", "mkdir", "rmdir", "openat"])
  func atEachCallThatChangesTheFolder(call: String) throws {
    let calls = try plan.restoring(old) { try count(of: call) }
    guard calls > 0 else { return }
    let few = tries("TONGHOP_SOAK_CALLS", else: 2)
    for number in Set((0..<few).map { 1 + $0 * (calls - 1) / max(1, few - 1) }).sorted() {
      try plan.restore(old)
      _ = try Call(
        ["run", plan.folder.path], environment: Call.uncounted,
        under: [
          "strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
          "inject=\(call):signal=SIGKILL:when=\(number)",
        ])
      try expectOldOrNew("\(call) \(number)")
      try expectCleanRun()
    }
  }

  private func count(of call: String) throws -> Int {
    let log = try TemporaryFolder()
    _ = try plan.run(under: ["strace", "-f", "-o", log.appending("log"), "-e", "trace=\(call)"])
    let text = try String(contentsOfFile: log.appending("log"), encoding: .utf8)
    return text.split(separator: "\n").count { $0.contains("(") && !$0.contains("resumed") }
  }

  private func expectOldOrNew(_ moment: String) throws {
    let left = try plan.bytes()
    // Once sealed, the set counts as written although some of it still waits for its place.
    let isSealed = left[".tonghop.new/steps"] != nil
    let visible = left.filter { !$0.key.hasPrefix(".tonghop.new/") }
    if isSealed {
      for (name, bytes) in visible {
        #expect([old[name], new[name]].contains(bytes), "\(moment): \(name)")
      }
      #expect(Set(old.keys).subtracting(visible.keys).isEmpty, "\(moment)")
    } else {
      #expect(visible == old || visible == new, "\(moment): a mixture")
    }
    for (name, bytes) in old where name.hasPrefix("nominations/") || name == "plan.xlsx" {
      #expect(left[name] == bytes, "\(moment): \(name)")
    }
  }

  private func expectCleanRun() throws {
    let call = try plan.run()
    #expect(call.exitCode == undisturbed.exitCode)
    #expect(call.errors.isEmpty)
    #expect(try differing(plan.bytes(), new) == [])
  }
}

extension PlanCopy {
  fileprivate func restoring<Result>(
    _ bytes: [String: Data], _ work: () throws -> Result
  ) throws -> Result {
    try restore(bytes)
    return try work()
  }
}
