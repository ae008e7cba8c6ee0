import Foundation
import Testing

@Suite struct NewFolders {
  @Test(arguments: [
    ("P0", "2022"), ("P1", "2021-Q3"), ("P2", "2023"), ("P3", "2022"), ("P4", "2021"),
    ("quoc-phong-an-ninh", "2022"),
  ])
  func aTemplateBecomesAFolderThatCanBeChecked(template: String, period: String) throws {
    let parent = try TemporaryFolder()
    let folder = parent.appending("my-plan")
    let call = try Call("new", folder, "--template", template)
    #expect(call.exitCode == 0 && call.errors.isEmpty)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() == [
        "history", "nominations", "nominations/\(period)", "plan.xlsx", "tasks",
      ])
    let check = try Call("check", folder)
    #expect(check.exitCode == 1, "the units have not submitted yet")
    #expect(check.output.range(of: "P[0-9][0-9] ", options: .regularExpression) == nil)
  }

  @Test func aPlanIsNeverOverwritten() throws {
    let folder = try TemporaryFolder()
    #expect(try Call("new", folder.path, "--template", "P0").exitCode == 0)
    let before = try Data(contentsOf: folder.url.appending(path: "plan.xlsx"))
    let again = try Call("new", folder.path, "--template", "P1")
    #expect(again.exitCode == 2)
    #expect(again.errors.contains("plan.xlsx"))
    #expect(try Data(contentsOf: folder.url.appending(path: "plan.xlsx")) == before)
  }

  @Test(arguments: [[], ["--template", "P9"]])
  func withoutATemplateTheNamesAreListed(words: [String]) throws {
    let folder = try TemporaryFolder()
    let call =
      words.isEmpty
      ? try Call("new", folder.appending("x"))
      : try Call("new", folder.appending("x"), words[0], words[1])
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("tieu-chi-chi-tiet"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending("x")))
  }

  @Test func theSameTemplateGivesTheSameBytes() throws {
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    let files = try folders.map { folder in
      _ = try Call("new", folder.path, "--template", "P4")
      return try Data(contentsOf: folder.url.appending(path: "plan.xlsx"))
    }
    #expect(files[0] == files[1])
  }
}
