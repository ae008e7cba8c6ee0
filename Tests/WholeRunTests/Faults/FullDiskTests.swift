import Foundation
import Testing

/// A disk that takes no more bytes, and folders that take no files: the run says so, and leaves
/// everything as it was.
@Suite struct FullDiskTests {
  private static let phrases = [("vi", "đĩa đã đầy"), ("en", "the disk is full")]

  private static let canMount: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    let isMounted = (try? mount(folder.path, size: "64k")) ?? false
    if isMounted { unmount(folder.path) }
    return isMounted
  }()

  /// From hardly any room to nearly enough.
  @Test(.enabled(if: canMount, "needs to mount a small disk"), arguments: [250, 290, 330])
  func fullDisk(kilobytes: Int) throws {
    let plan = try PlanCopy("p0-quoc-phong-an-ninh", period: "2022")
    let disk = try TemporaryFolder()
    try #require(try Self.mount(disk.path, size: "\(kilobytes)k"))
    defer { Self.unmount(disk.path) }
    for (name, bytes) in try plan.bytes() {
      let url = disk.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: url)
    }
    let before = try FileManager.default.subpathsOfDirectory(atPath: disk.path).sorted()
    for (language, phrase) in Self.phrases {
      let call = try Call("run", disk.path, "--lang", language)
      #expect(call.exitCode == 2)
      #expect(call.errors.contains(phrase))
      #expect(try FileManager.default.subpathsOfDirectory(atPath: disk.path).sorted() == before)
    }
  }

  @Test(.enabled(if: !isSanitized, "a sanitizer writes files of its own"))
  func fileTooLargeForTheDisk() throws {
    let plan = try PlanCopy("p0-quoc-phong-an-ninh", period: "2022")
    let before = try plan.bytes()
    // Blocks of 1024 bytes.
    let call = try plan.run(
      environment: Call.uncounted, under: ["bash", "-c", "ulimit -f 9; exec \"$@\"", "-"])
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("tệp lớn hơn mức cho phép"))
    #expect(try differing(plan.bytes(), before) == [])
  }

  private static func mount(_ path: String, size: String) throws -> Bool {
    try run("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path)
  }

  private static func unmount(_ path: String) { _ = try? run("umount", path) }

  private static func run(_ words: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
