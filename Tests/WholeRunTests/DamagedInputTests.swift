import Foundation
import Testing

/// Files of an example, cut short: each cut ends in a finding or is read as far as it goes, the
/// rest of the batch goes on, and nothing crashes.
@Suite struct DamagedInputTests {
  private static let example = repository.appending(path: "examples/p0-quoc-phong-an-ninh")

  private static let inputs: [URL] = {
    let root = example.appending(path: "nominations")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["xlsx", "xls", "ods", "csv"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }()

  @Test func cutInputsDoNotStopTheRun() throws {
    #expect(Self.inputs.count >= 6)
    let folder = try TemporaryFolder()
    let plan = folder.url.appending(path: "plan.xlsx")
    try FileManager.default.copyItem(at: Self.example.appending(path: "plan.xlsx"), to: plan)
    let nominations = folder.url.appending(path: "nominations/2022")
    try FileManager.default.createDirectory(at: nominations, withIntermediateDirectories: true)
    for (number, input) in Self.inputs.enumerated() {
      let whole = try Data(contentsOf: input)
      for cut in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) {
        let name = "\(number)-\(cut).\(input.pathExtension)"
        try whole.prefix(cut).write(to: nominations.appending(path: name))
      }
    }
    let call = try Call("run", folder.path)
    #expect(call.exitCode == 1)
    #expect(call.output.contains("so-tong-hop.xlsx"))
  }

  @Test func cutPlanIsRefusedWithItsName() throws {
    let whole = try Data(contentsOf: Self.example.appending(path: "plan.xlsx"))
    for cut in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) {
      let folder = try TemporaryFolder()
      try whole.prefix(cut).write(to: folder.url.appending(path: "plan.xlsx"))
      let call = try Call("run", folder.path)
      #expect(call.exitCode == 2)
      #expect(call.errors.contains("plan.xlsx"))
    }
  }
}
