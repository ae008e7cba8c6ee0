import Foundation
import Testing

/// Another clock, home, order of the folder and age of the files: the same bytes.
@Suite struct SurroundingsTests {
  @Test(
    .enabled(if: isInstalled("faketime") && !isSanitized, "needs faketime and no sanitizer"),
    arguments: Examples.all)
  func changeNothing(example: String) throws {
    let plain = try Examples.run(example)
    let source = repository.appending(path: "examples/\(example)")
    let folder = try TemporaryFolder()
    // File systems list a folder in the order of making, or of a hash of it.
    for name in try FileManager.default.subpathsOfDirectory(atPath: source.path).sorted().reversed()
    {
      let target = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      var isFolder: ObjCBool = false
      let file = source.appending(path: name)
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        try Data(contentsOf: file).write(to: target)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 86_400)], ofItemAtPath: target.path)
      }
    }
    let call = try Call(
      ["run", folder.path, "--threads", "3"],
      environment: ["HOME": "/nonexistent", "TZ": "Pacific/Kiritimati", "LC_ALL": "vi_VN.UTF-8"],
      under: ["faketime", "2031-12-31 23:59:58"])
    #expect(call.exitCode == plain.call.exitCode)
    let expected = try plain.bytes()
    #expect(expected.keys.contains("decisions.xlsx") || example.hasPrefix("p3"))
    for (name, bytes) in expected {
      let made = try? Data(contentsOf: folder.url.appending(path: name))
      #expect(made == bytes, "\(name)")
    }
  }
}
