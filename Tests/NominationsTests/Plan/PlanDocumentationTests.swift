import FoundationEssentials
import Testing

@testable import Nominations

@Suite struct PlanDocumentation {
  /// Set `REWRITE_DOCS` to have the file written anew; the run fails all the same.
  @Test func theDocumentationOfTheTablesIsCurrent() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "Sources/tonghop/Documentation.docc/PlanTables.md").path
    let written = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if ProcessInfo.processInfo.environment["REWRITE_DOCS"] != nil {
      try planDocumentation().write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(written == planDocumentation(), "run the tests again with REWRITE_DOCS=1")
  }
}
