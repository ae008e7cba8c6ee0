import Foundation
import Testing

@testable import SheetReading

/// What the fuzzer has found, each file given to its harness again.
@Suite("Cases that fuzzing found")
struct FoundCaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let harness: Harness
    let file: URL

    var testDescription: String { "\(harness) \(file.lastPathComponent)" }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/found")

  private static let cases: [Case] = Harness.allCases.flatMap { harness in
    let folder = folder.appending(path: harness.rawValue)
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).map { Case(harness: harness, file: $0) }
  }

  @Test func casesAreThere() {
    #expect(!Self.cases.isEmpty)
  }

  @Test(arguments: cases) func staysMended(_ found: Case) throws {
    let bytes = Array(try Data(contentsOf: found.file))
    #expect(found.harness.violation(in: bytes) == nil)
  }
}
