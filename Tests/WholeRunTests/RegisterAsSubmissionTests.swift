import Foundation
import Testing

/// The register of one level is a submission at the next level up: what comes of the registers of
/// several bodies is what comes of all their workbooks at once.
@Suite(.enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"))
struct RegisterAsSubmissionTests {
  private static let levels = 3

  @Test(arguments: [
    ("p0-quoc-phong-an-ninh", "2022"), ("p1-guong-dien-hinh", "2022-Q1"),
    ("p2-bo-phieu-kin", "2023"), ("p3-thi-dua-khen-thuong", "2022"),
    ("p4-tieu-chi-chi-tiet", "2021"),
  ])
  func registersGiveWhatTheWorkbooksGive(example: String, period: String) throws {
    let folder = try TemporaryFolder()
    let source = repository.appending(path: "examples/\(example)")
    let sent = source.appending(path: "nominations/\(period)")
    let whole = try planFolder("whole", in: folder, from: source)
    let upper = try planFolder("upper", in: folder, from: source)
    let lower = try (0..<Self.levels).map {
      try planFolder("lower-\($0)", in: folder, from: source)
    }
    let entries = try FileManager.default.contentsOfDirectory(atPath: sent.path).sorted()
    for (index, entry) in entries.enumerated() {
      let body = index % Self.levels
      let from = sent.appending(path: entry)
      try copy(from, to: lower[body].appending(path: "nominations/\(period)/\(entry)"))
      try copy(from, to: whole.appending(path: "nominations/\(period)/tinh-\(body)/\(entry)"))
    }
    for (body, level) in lower.enumerated() {
      try consolidateAnsweringAll(level)
      try copy(
        level.appending(path: "out/\(period)/so-tong-hop.xlsx"),
        to: upper.appending(path: "nominations/\(period)/tinh-\(body)/so-tong-hop.xlsx"))
    }
    try consolidateAnsweringAll(upper)
    try consolidateAnsweringAll(whole)
    let expected = try verdicts(in: whole, period)
    #expect(expected.count > 10)
    #expect(try verdicts(in: upper, period) == expected)
  }

  private func planFolder(
    _ name: String, in folder: TemporaryFolder, from source: URL
  ) throws -> URL {
    let url = folder.url.appending(path: name)
    try copy(source.appending(path: "plan.xlsx"), to: url.appending(path: "plan.xlsx"))
    return url
  }

  private func copy(_ source: URL, to target: URL) throws {
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }

  /// Runs and answers to all that they ask, until nothing new is asked.
  private func consolidateAnsweringAll(_ folder: URL) throws {
    let decisions = folder.appending(path: "decisions.xlsx").path
    for _ in 1...2 {
      #expect(try Call("run", folder.path).exitCode < 2)
      guard FileManager.default.fileExists(atPath: decisions) else { return }
      try IndependentReader.fillAll(decisions, sheet: "Nghi trùng", "Quyết định", "gộp")
      try IndependentReader.fillAll(decisions, sheet: "Chờ xác nhận", "Xác nhận", "đạt")
    }
    #expect(try Call("run", folder.path).exitCode < 2)
  }

  /// Every cell of the sheets of nominees and verdicts, the sources included, but for the
  /// registers that rows came by and for where it was written down that a person decided.
  private func verdicts(in folder: URL, _ period: String) throws -> [[String]] {
    let sheets = try IndependentReader.sheets(
      of: folder.appending(path: "out/\(period)/so-tong-hop.xlsx").path)
    return ["Tập thể", "Cá nhân", "Bảng tiêu chí", "Chi tiết xét"].flatMap { name in
      let rows = sheets[name] ?? []
      let links = rows.first?.firstIndex(of: "Mở nguồn")
      return rows.map { row in
        row.enumerated().filter { $0.offset != links }.map { _, cell in
          cell.replacing("so-tong-hop.xlsx › ", with: "").split(separator: "\n")
            .filter { !$0.contains("Chờ xác nhận!") }.joined(separator: "\n")
        }
      }
    }
  }
}
