import Foundation
import Testing

@Suite struct ExplainTests {
  private static let example =
    repository.appending(path: "examples/p0-quoc-phong-an-ninh").path(percentEncoded: false)

  @Test func codeIsExplainedInBothLanguages() throws {
    #expect(try Call("explain", "m05").output.contains("decisions.xlsx"))
    #expect(try Call("explain", "M05", "--lang", "en").output.contains("Possible duplicate"))
  }

  @Test func nomineeIsDerivedFromItsRowsToTheVerdict() throws {
    let call = try Call("explain", Self.example, "tran thi bich huong")
    #expect(call.exitCode == 0)
    for part in ["P0-C2.1", "plan.xlsx › Tiêu chí!", "cai-nghien/de-nghi.xls", "van-phong/"] {
      #expect(call.output.contains(part))
    }
  }

  @Test func saysWhyRowsAreOneNominee() throws {
    let call = try Call("explain", Self.example, "tran thi bich huong")
    let lines = call.output.split(separator: "\n").drop { $0 != "Vì sao là một:" }.prefix(3)
    #expect(lines.count == 3)
    #expect(lines.dropFirst().first?.contains(" = ") == true)
    #expect(lines.last?.contains("cộng +") == true)
    let other = try Call("explain", Self.example, "tran thi bich huong", "--lang", "en")
    #expect(other.output.contains("Why they are one:"))
    let single = try Call("explain", Self.example, "Nguyễn Thị Vân")
    #expect(!single.output.contains("Vì sao là một:"))
  }

  @Test func cellIsEnoughToFindTheNominee() throws {
    let call = try Call("explain", Self.example, "cai-nghien/de-nghi.xls!E6")
    #expect(call.exitCode == 0)
    #expect(call.output.contains("P0-C2.1"))
  }

  @Test func unknownNameIsSaid() throws {
    let call = try Call("explain", Self.example, "Không Có Ai")
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("Không Có Ai"))
  }

  /// The clause on collectives read as “or”: Thanh tra Sở no longer fails.
  @Test func otherReadingIsComparedAndNothingWritten() throws {
    let folder = try TemporaryFolder()
    let copy = folder.appending("plan")
    try FileManager.default.copyItem(atPath: Self.example, toPath: copy)
    try? FileManager.default.removeItem(atPath: copy + "/out")
    let call = try Call(
      "run", copy, "--set", "Cách hiểu!E6=", "--set", "Cách hiểu!E7=có")
    #expect(call.exitCode == 0)
    #expect(call.output.contains("Thanh tra Sở"))
    #expect(call.output.contains("KHÔNG ĐẠT"))
    #expect(!FileManager.default.fileExists(atPath: copy + "/out"))
  }

  @Test(arguments: [("Cách hiểu=hoặc", "--set"), ("Không có!D8=x", "U07")])
  func wrongCellIsRefused(change: String, named: String) throws {
    let call = try Call("run", Self.example, "--set", change)
    #expect(call.exitCode == 2)
    #expect(call.errors.contains(named))
  }
}
