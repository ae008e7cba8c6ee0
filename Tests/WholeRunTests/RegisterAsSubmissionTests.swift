import Foundation
import Testing

/// The register of one level is a submission at the next level up.
@Suite(.enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"))
struct RegisterAsSubmissionTests {
  @Test(arguments: ["p0-quoc-phong-an-ninh", "p3-thi-dua-khen-thuong"])
  func everyNomineeArrivesOnce(example: String) throws {
    let source = repository.appending(path: "examples/\(example)")
    let lower = try TemporaryFolder()
    let upper = try TemporaryFolder()
    for name in ["plan.xlsx", "nominations"] {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: lower.url.appending(path: name))
    }
    #expect(try Call("run", lower.path).exitCode == 1)
    try FileManager.default.copyItem(
      at: source.appending(path: "plan.xlsx"), to: upper.url.appending(path: "plan.xlsx"))
    let period = upper.url.appending(path: "nominations/2022")
    try FileManager.default.createDirectory(at: period, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: lower.appending("out/2022/so-tong-hop.xlsx"),
      toPath: period.appending(path: "so-tong-hop.xlsx").path(percentEncoded: false))
    #expect(try Call("run", upper.path).exitCode == 1)
    let sent = try nominees(in: lower)
    #expect(sent.count > 10)
    #expect(try nominees(in: upper) == sent)
  }

  /// Name and date of birth of every row of the two sheets of nominees, sorted.
  private func nominees(in folder: TemporaryFolder) throws -> [[String]] {
    let sheets = try IndependentReader.sheets(of: folder.appending("out/2022/so-tong-hop.xlsx"))
    return ["Tập thể", "Cá nhân"].flatMap { name -> [[String]] in
      guard let rows = sheets[name], let header = rows.first else { return [] }
      let columns = ["Tên tập thể", "Họ và tên", "Ngày sinh"].compactMap(header.firstIndex)
      return rows.dropFirst().map { row in columns.map { row[$0] } }
    }.sorted { $0.joined(separator: "\t") < $1.joined(separator: "\t") }
  }
}
