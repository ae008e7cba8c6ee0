import Foundation
import Testing

@Suite struct CommandLineTests {
  static let verbs = [
    "new", "run", "check", "appendix", "forms", "explain", "cells", "tables", "achievements",
    "duplicates", "nominations",
  ]

  @Test(arguments: verbs, ["vi", "en"])
  func helpFitsAScreen(verb: String, language: String) throws {
    let call = try Call(verb, "--help", "--lang", language)
    #expect(call.exitCode == 0)
    #expect(call.output.contains("tonghop \(verb)"))
    #expect((3...24).contains(call.output.split(separator: "\n").count))
  }

  @Test func helpIsInTheLanguageAskedFor() throws {
    #expect(try Call("run", "--help").output.contains("in trang này"))
    #expect(try Call("run", "--help", "--lang=en").output.contains("print this page"))
  }

  @Test func overviewNamesEveryVerb() throws {
    let call = try Call("--help")
    #expect(call.exitCode == 0)
    for verb in Self.verbs { #expect(call.output.contains("  \(verb) ")) }
  }

  @Test func versionNamesTheLibraries() throws {
    let lines = try Call("--version").output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("tonghop ") == true)
    for library in ["libzip ", "expat ", "libxlsxwriter "] {
      #expect(lines.contains { $0.hasPrefix(library) })
    }
    #expect(lines.contains { $0.hasPrefix("mimalloc ") } == !isSanitized)
  }

  @Test(arguments: [
    (["run", "--nonsense", "x"], "--nonsense"), (["run", "x", "--period"], "--period"),
    (["check", "x", "--lang", "fr"], "fr"), (["explain", "Z99"], "Z99"),
  ])
  func mistakesInTheCallAreNamed(words: [String], named: String) throws {
    let call = try Call(words)
    #expect(call.exitCode == 2)
    #expect(call.errors.contains(named))
    #expect(call.output.isEmpty)
  }

  @Test func folderWithoutAPlanCannotRun() throws {
    let folder = try TemporaryFolder()
    let call = try Call("run", folder.path)
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("U05"))
    #expect(call.errors.contains("tonghop new"))
  }

  @Test func newFolderHasNothingToConsolidateYet() throws {
    let folder = try TemporaryFolder()
    let plan = folder.appending("plan")
    #expect(try Call("new", plan, "--template", "P1").exitCode == 0)
    let call = try Call("run", plan)
    #expect(call.exitCode == 1)
    #expect(call.output.contains("U01"))
    let none = try Call("run", plan, "--period", "1999-Q1")
    #expect(none.exitCode == 2)
    #expect(none.errors.contains("U06"))
    let again = try Call("new", plan, "--template", "P1")
    #expect(again.exitCode == 2)
  }

  @Test func textsCutInADocumentAreTold() throws {
    let folder = try TemporaryFolder()
    let plan = folder.appending("plan")
    #expect(try Call("new", plan, "--template", "P1").exitCode == 0)
    let periods = try FileManager.default.contentsOfDirectory(atPath: plan + "/nominations")
    let story = String(repeating: "Giúp dân dập lửa cứu rừng. ", count: 2000)
    let list = "STT,Họ và tên,Đơn vị,Tóm tắt thành tích\n1,Nguyễn Văn An,Văn phòng,\(story)\n"
    try list.write(
      toFile: "\(plan)/nominations/\(try #require(periods.first))/ds.csv", atomically: true,
      encoding: .utf8)
    let told = try Call("run", plan).output.split(separator: "\n").filter { $0.contains("W01") }
    #expect(told.contains { $0.contains("so-tong-hop.xlsx") })
    #expect(!told.contains { $0.contains("Nguyễn Văn An") })
  }

  @Test func mistakesInThePlanAreToldAllAtOnce() throws {
    let folder = try TemporaryFolder()
    let tables = folder.appending("plan")
    try FileManager.default.createDirectory(atPath: tables, withIntermediateDirectories: true)
    let texts = [
      "plan.csv": "Thuộc tính,Giá trị\nCơ quan,Sở Mẫu\nTên kế hoạch,Mẫu\nNăm đầu,hai nghìn\n",
      "units.csv": "Mã,Tên đơn vị\nVP,Văn phòng\nVP,Thanh tra\n",
    ]
    for (name, text) in texts {
      try text.write(toFile: "\(tables)/\(name)", atomically: true, encoding: .utf8)
    }
    let call = try Call("run", folder.path)
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("plan.csv"))
    #expect(call.errors.contains("units.csv"))
  }
}
