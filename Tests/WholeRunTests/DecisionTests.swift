import Foundation
import Testing

/// What a person fills in holds in later runs, and is never overwritten.
@Suite(.enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"))
struct DecisionTests {
  private let folder: TemporaryFolder
  private let decisions: String

  init() throws {
    folder = try TemporaryFolder()
    decisions = folder.appending("decisions.xlsx")
    let plan = try Call("new", folder.appending("plan"), "--template", "P1")
    #expect(plan.exitCode == 0)
    try FileManager.default.moveItem(
      atPath: folder.appending("plan/plan.xlsx"), toPath: folder.appending("plan.xlsx"))
    try FileManager.default.removeItem(atPath: folder.appending("plan"))
    try submit("a.csv", ["Lò Thị Sáng,1985,Phòng Mẫu"])
    try submit("b.csv", ["Lò Thị Sáng,1985,Phòng Mẫu"])
  }

  private func submit(_ name: String, _ rows: [String]) throws {
    let period = folder.appending("nominations/2022-Q1")
    try FileManager.default.createDirectory(atPath: period, withIntermediateDirectories: true)
    let text = (["Họ và tên,Năm sinh,Đơn vị công tác"] + rows).joined(separator: "\n") + "\n"
    try text.write(toFile: "\(period)/\(name)", atomically: true, encoding: .utf8)
  }

  /// Puts a person's words under headings of the first row of data of the first sheet.
  private func fillIn(_ entries: [String: String]) throws {
    try IndependentReader.fill(decisions, sheet: "Nghi trùng", row: 2, entries)
  }

  private func nominees(_ name: String = "Lò Thị Sáng") throws -> Int {
    let register = folder.appending("out/2022-Q1/so-tong-hop.xlsx")
    let rows = try #require(try IndependentReader.sheets(of: register)["Cá nhân"])
    return rows.dropFirst().count { $0.contains(name) }
  }

  private func rows(_ sheet: String) throws -> [[String]] {
    try #require(try IndependentReader.sheets(of: decisions)[sheet])
  }

  @Test(arguments: [("gộp", 1), ("giữ riêng", 2)])
  func answerHoldsInLaterRuns(answer: String, expected: Int) throws {
    #expect(try Call("run", folder.path).output.contains("M05"))
    #expect(try nominees() == 2)
    try fillIn(["Quyết định": answer, "Ghi chú": "đã hỏi đơn vị"])
    let filled = try Data(contentsOf: URL(fileURLWithPath: decisions))
    for _ in 1...2 {
      #expect(try !Call("run", folder.path).output.contains("M05"))
      #expect(try nominees() == expected)
      #expect(try Data(contentsOf: URL(fileURLWithPath: decisions)) == filled)
    }
  }

  /// The terminal is no place for ten thousands of lines; the register has them all.
  @Test(arguments: [("vi", "… và 3 việc M05 nữa"), ("en", "… and 3 more of M05")])
  func questionsBeyondTwentyAreCounted(language: String, more: String) throws {
    let rows = (1...23).map { number in
      let letters = [number / 5, number % 5].map { ["An", "Bình", "Chi", "Dũng", "Giang"][$0] }
      return "Lò \(letters[0]) \(letters[1]),19\(60 + number),Phòng Mẫu"
    }
    try submit("a.csv", rows)
    try submit("b.csv", rows)
    let output = try Call("run", folder.path, "--lang", language).output
    #expect(output.split(separator: "\n").count { $0.contains(" M05 b.csv") } == 20)
    #expect(output.contains(more))
    let register = folder.appending("out/2022-Q1/so-tong-hop.xlsx")
    let name = language == "vi" ? "Vướng mắc" : "Findings"
    let findings = try #require(try IndependentReader.sheets(of: register)[name])
    #expect(findings.count { $0.contains("M05") } == 23)
  }

  @Test func whatWasMergedIsShownAndTakenApart() throws {
    let name = "Vàng A Páo"
    try submit("c.csv", ["\(name),05/03/1980,Phòng Một"])
    try submit("d.csv", ["\(name),05/03/1980,Phòng Hai"])
    try submit("e.csv", ["\(name),05/03/1980,Phòng Ba"])
    _ = try Call("run", folder.path)
    #expect(try nominees(name) == 1)
    let merged = try rows("Đã gộp")
    #expect(merged.count == 3)
    for row in merged.dropFirst() {
      let reason = try #require(row.first { $0.contains("trùng cả ngày, tháng, năm (+") })
      #expect(reason.contains("Tên: trùng (+") && reason.contains("; cộng +"))
    }
    // The second row of the list is none of the others, wherever it stands in the pair.
    let side = merged[1].firstIndex(of: "Phòng Hai") == 2 ? 1 : 2
    let row = merged[1].contains("Phòng Hai") ? 2 : 3
    try IndependentReader.fill(
      decisions, sheet: "Đã gộp", row: row,
      ["Đính chính": "tách dòng \(side)", "Ghi chú": "hai người"])
    _ = try Call("run", folder.path)
    #expect(try nominees(name) == 2)
    let after = try rows("Đã gộp")
    #expect(after[row - 1].contains("tách dòng \(side)") && after[row - 1].contains("hai người"))
    let settled = try Data(contentsOf: URL(fileURLWithPath: decisions))
    _ = try Call("run", folder.path)
    #expect(try nominees(name) == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: decisions)) == settled)
  }

  @Test func rowsAddedToATableThatWasBlankCanBeAnswered() throws {
    _ = try Call("run", folder.path)
    #expect(try rows("Đã gộp").dropFirst().joined().allSatisfy(\.isEmpty))
    try submit("c.csv", ["Vàng A Páo,05/03/1980,Phòng Một"])
    try submit("d.csv", ["Vàng A Páo,05/03/1980,Phòng Hai"])
    _ = try Call("run", folder.path)
    #expect(try rows("Đã gộp").count == 2)
    let look = try IndependentReader.look(at: decisions, sheet: "Đã gộp", rows: 2...2)
    #expect(look.contains("FFFBE6"))
  }

  @Test func newQuestionsLeaveWhatWasFilledIn() throws {
    _ = try Call("run", folder.path)
    try fillIn(["Quyết định": "giữ riêng", "Ghi chú": "đã hỏi đơn vị"])
    try IndependentReader.workIn(decisions, sheet: "Nghi trùng")
    let look = try IndependentReader.look(at: decisions, sheet: "Nghi trùng", rows: 1...2)
    let filled = try Data(contentsOf: URL(fileURLWithPath: decisions))
    try submit("c.csv", ["Vàng A Páo,1990,Phòng Khác"])
    try submit("d.csv", ["Vàng A Páo,1990,Phòng Khác"])
    #expect(try Call("run", folder.path).output.contains("M05"))
    let rows = try rows("Nghi trùng")
    #expect(rows.count == 3)
    #expect(rows[1].contains("giữ riêng") && rows[1].contains("  chờ đơn vị  "))
    #expect(rows[2].contains("Vàng A Páo"))
    #expect(try IndependentReader.look(at: decisions, sheet: "Nghi trùng", rows: 1...2) == look)
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("decisions.xlsx.20") && $0.hasSuffix(".bak") }
    #expect(kept.count == 1)
    #expect(try kept.map { try Data(contentsOf: folder.url.appending(path: $0)) } == [filled])
  }
}
