import Foundation
import Testing

/// `tonghop duplicates` on lists of people, with a workbook to decide in.
@Suite(.enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"))
struct DuplicatesTests {
  private let folder: TemporaryFolder
  private let decisions: String
  private let clusters: String
  private let doubtful: String

  init() throws {
    folder = try TemporaryFolder()
    decisions = folder.appending("quyet-dinh.xlsx")
    clusters = folder.appending("nhom.csv")
    doubtful = folder.appending("nghi-trung.csv")
  }

  private func list(_ name: String, _ rows: [String]) throws {
    let header = "STT,Họ và tên,Ngày sinh,Chức vụ,Đơn vị công tác,Mã cán bộ"
    let text = ([header] + rows.enumerated().map { "\($0 + 1),\($1)" }).joined(separator: "\n")
    try text.write(toFile: folder.appending(name), atomically: true, encoding: .utf8)
  }

  private func search(_ files: String..., fields: [String] = []) throws -> String {
    let call = try Call(
      ["duplicates"] + files.map(folder.appending)
        + ["--decisions", decisions, "--clusters", clusters, "--doubtful", doubtful] + fields)
    #expect(call.exitCode < 2)
    return call.output
  }

  /// The cluster of each row, in the order of the files.
  private func clusterNumbers() throws -> [String] {
    try String(contentsOfFile: clusters, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { String($0.split(separator: ",")[2]) }
  }

  private func doubtfulPairs() throws -> Int {
    try String(contentsOfFile: doubtful, encoding: .utf8).split(separator: "\n").count - 1
  }

  private func rows(_ sheet: String = "Nghi trùng") throws -> [[String]] {
    try #require(try IndependentReader.sheets(of: decisions)[sheet])
  }

  private let two = ["Chẩu Seo Phừ,1985,Kế toán,Sở Y tế,", "Lê Văn Hùng,1990,,Sở Y tế,"]

  @Test(arguments: [("gộp", 1), ("giữ riêng", 2)])
  func whatIsFilledInHoldsInTheNextCall(answer: String, nominees: Int) throws {
    try list("a.csv", two)
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    _ = try search("a.csv", "b.csv")
    #expect(try doubtfulPairs() == 1)
    try IndependentReader.fill(decisions, sheet: "Nghi trùng", row: 2, ["Quyết định": answer])
    let filled = try Data(contentsOf: URL(fileURLWithPath: decisions))
    _ = try search("b.csv", "a.csv")
    #expect(try doubtfulPairs() == 0)
    #expect(Set(try clusterNumbers()).count == nominees + 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: decisions)) == filled)
  }

  @Test func aGroupIsConfirmedOnce() throws {
    try list("a.csv", ["Chẩu Seo Phừ,1985,Kế toán,Sở Y tế,"])
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    try list("c.csv", ["Chẩu Seo Phừ,1985,,Phòng Tổ chức Sở Y tế,"])
    _ = try search("a.csv", "b.csv", "c.csv")
    #expect(try rows().count == 3)
    #expect(Set(try rows().dropFirst().map { $0[10] }) == ["1"])
    try IndependentReader.fill(
      decisions, sheet: "Nghi trùng", row: 3, ["Quyết định": "gộp cả nhóm"])
    _ = try search("a.csv", "b.csv", "c.csv")
    #expect(Set(try clusterNumbers()).count == 1)
  }

  @Test func aRowIsTakenOutOfWhatWasMerged() throws {
    try list("a.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,VC10010"])
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    try list("c.csv", ["CHẨU SEO PHỪ,05/03/1985,Lái xe,Phòng Tổ chức Sở Y tế,"])
    _ = try search("a.csv", "b.csv", "c.csv")
    #expect(Set(try clusterNumbers()).count == 1)
    let merged = try rows("Đã gộp")
    #expect(merged.count == 3)
    #expect(merged[1][11].contains("Ngày sinh: trùng cả ngày, tháng, năm"))
    let row = try #require(merged.firstIndex { $0[0] == "CHẨU SEO PHỪ" || $0[5] == "CHẨU SEO PHỪ" })
    let side = merged[row][0] == "CHẨU SEO PHỪ" ? 1 : 2
    try IndependentReader.fill(
      decisions, sheet: "Đã gộp", row: row + 1, ["Đính chính": "tách dòng \(side)"])
    _ = try search("a.csv", "b.csv", "c.csv")
    let numbers = try clusterNumbers()
    #expect(numbers[0] == numbers[1])
    #expect(numbers[0] != numbers[2])
  }

  @Test func whatAPersonDidToTheSheetStays() throws {
    try list("a.csv", two)
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    _ = try search("a.csv", "b.csv")
    try IndependentReader.workIn(decisions, sheet: "Nghi trùng")
    let before = try IndependentReader.look(at: decisions, sheet: "Nghi trùng", rows: 1...2)
    try list("c.csv", ["Giàng A Lềnh,1971,,Sở Nội vụ,", "Giàng A Lềnh,02/02/1971,,Sở Nội vụ,"])
    _ = try search("a.csv", "b.csv", "c.csv")
    let after = try IndependentReader.look(at: decisions, sheet: "Nghi trùng", rows: 1...2)
    #expect(after == before)
    #expect(after.contains("FFCC00") && after.contains("Lan phụ trách"))
    let all = try rows()
    #expect(all.count == 3)
    #expect(all[2].contains("Giàng A Lềnh"))
  }

  @Test func aDecisionWhoseDataChangedIsAskedAgain() throws {
    try list("a.csv", two)
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    _ = try search("a.csv", "b.csv")
    try IndependentReader.fill(
      decisions, sheet: "Nghi trùng", row: 2, ["Quyết định": "giữ riêng"])
    // The unit sends the list again, with the full date: now it would be merged as certain.
    try list("a.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Phòng Tổ chức Sở Y tế,VC10010"])
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    _ = try search("a.csv", "b.csv")
    #expect(Set(try clusterNumbers()).count == 2)
    let again = try #require(try rows().last)
    #expect(again[12].contains("Hỏi lại: trước đã ghi “giữ riêng”"))
    #expect(again[12].contains("Ngày sinh: “1985” → “05/03/1985”"))
    #expect(try rows()[1].contains("giữ riêng"))
    try IndependentReader.fill(
      decisions, sheet: "Nghi trùng", row: 3, ["Quyết định": "gộp"])
    _ = try search("a.csv", "b.csv")
    #expect(Set(try clusterNumbers()).count == 1)
    #expect(try rows().count == 3)
  }

  @Test func contradictoryDecisionsAreTold() throws {
    try list("a.csv", ["Chẩu Seo Phừ,1985,Kế toán,Sở Y tế,"])
    try list("b.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,"])
    try list("c.csv", ["Chẩu Seo Phừ,1985,,Phòng Tổ chức Sở Y tế,"])
    _ = try search("a.csv", "b.csv", "c.csv")
    try IndependentReader.fill(decisions, sheet: "Nghi trùng", row: 2, ["Quyết định": "gộp"])
    try IndependentReader.fill(decisions, sheet: "Nghi trùng", row: 3, ["Quyết định": "gộp"])
    try IndependentReader.contradict(decisions, sheet: "Nghi trùng")
    let call = try Call(
      ["duplicates"] + ["a.csv", "b.csv", "c.csv"].map(folder.appending)
        + ["--decisions", decisions, "--clusters", clusters])
    #expect(call.exitCode == 1)
    #expect(call.errors.contains("M07"))
    #expect(call.errors.contains("Nghi trùng!"))
  }

  @Test func oneFileOrManyOfSeveralFormats() throws {
    try list("a.csv", ["Chẩu Seo Phừ,05/03/1985,Kế toán,Sở Y tế,VC10010"])
    try IndependentReader.make(
      folder.appending("b.xlsx"),
      [
        ["Họ và tên", "Ngày sinh", "Đơn vị", "Mã cán bộ"],
        ["CHẨU SEO PHỪ", "5/3/1985", "Sở Y tế", "VC 10010"],
        ["Lê Văn Hùng", "1990", "Sở Y tế", ""],
      ])
    _ = try search("a.csv", "b.xlsx")
    let numbers = try clusterNumbers()
    #expect(numbers.count == 3)
    #expect(numbers[0] == numbers[1])
  }

  @Test func fieldsAreNamedOnTheCall() throws {
    try
      "rec,first,last,street,dob\n1,anna,smith,high street,19700102\n2,ana,smith,high street,19700102\n3,tom,jones,low road,19650304\n"
      .write(toFile: folder.appending("a.csv"), atomically: true, encoding: .utf8)
    _ = try search(
      "a.csv",
      fields: ["--fields", "given=first,surname=last,street=street,born=dob", "--threshold", "0.5"])
    #expect(try clusterNumbers() == ["1", "1", "2"])
  }
}
