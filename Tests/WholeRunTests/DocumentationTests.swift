import Foundation
import Testing

@Suite struct DocumentationOfFindings {
  /// Written anew by `tonghop explain --catalogue`.
  @Test func isUpToDate() throws {
    let path = "Sources/tonghop/Documentation.docc/Findings.md"
    let written = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    let call = try Call("explain", "--catalogue")
    #expect(call.exitCode == 0)
    #expect(call.output == written)
  }

  @Test func givesEveryCodeOnce() throws {
    let headings = try Call("explain", "--catalogue").output.split(separator: "\n")
      .filter { $0.hasPrefix("## ") }.map { $0.split(separator: " ")[1] }
    #expect(headings.count > 100)
    #expect(Set(headings).count == headings.count)
  }
}
