import Foundation
import Testing

@Suite struct ManualPageTests {
  @Test(arguments: ["vi", "en"]) func namesEveryOptionOfEveryVerb(language: String) throws {
    let page = try Call("manual", "--lang", language).output.replacing("\\-", with: "-")
    for verb in CommandLineTests.verbs {
      #expect(page.contains(".SS tonghop \(verb)"))
      let help = try Call(verb, "--help", "--lang", language).output
      for option in help.matches(of: /--[a-z-]+/) { #expect(page.contains(option.output)) }
    }
  }

  private static let groff = "/usr/bin/groff"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: groff)), arguments: ["vi", "en"])
  func isSetWithoutAWarning(language: String) throws {
    let folder = try TemporaryFolder()
    let page = folder.appending("tonghop.1")
    try Call("manual", "--lang", language).output
      .write(toFile: page, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.groff)
    process.arguments = ["-K", "utf8", "-T", "utf8", "-man", "-ww", page]
    process.standardOutput = FileHandle.nullDevice
    let warnings = Pipe()
    process.standardError = warnings
    try process.run()
    let told = warnings.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: told, as: UTF8.self).isEmpty)
  }
}
