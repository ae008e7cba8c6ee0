import Foundation
import Testing

/// The documents that go out of the examples.
@Suite(.enabled(if: IndependentReader.isAvailable)) struct ExampleDocumentTests {
  /// Whoever is met or awaits confirmation goes forward, unless shut out or not the unit's to
  /// nominate.
  @Test(arguments: [
    (
      "p0", "2022",
      [
        "Tổ Hành chính - Tổng hợp", "Phòng Người có công", "Cơ sở cai nghiện ma túy",
        "Trần Thị Bích Hường", "Nguyễn Thị Vân", "Phạm Thị Thu", "Đặng Minh Tuấn",
        "Ngô Đức Thắng", "Lê Thị Hoà",
      ]
    ),
    (
      "p1", "2022-Q1",
      [
        "Đỗ Thị Hồng Nhung", "Phan Văn Dũng", "Lương Thị Mai", "Hà Thị Thơm", "Lý A Chú",
        "Vi Thị Sen",
      ]
    ),
    ("p1", "2022-Q2", ["Hoàng Thị Ngọc", "Phan Văn Dũng", "Sùng Thị Mỷ"]),
    ("p2", "2023", ["Tổ Văn thư - Lưu trữ", "Trần Thị Mỹ Duyên", "Bùi Quốc Khánh"]),
    (
      "p4", "2021",
      [
        "Phòng Tổ chức - Hành chính", "Phan Thị Lài", "Dương Thị Hồng Gấm", "Dương Thị Hồng Gấm",
        "Lại Thị Hảo", "Nguyễn Trọng Hiếu",
      ]
    ),
  ])
  func forwards(_ example: String, _ period: String, _ names: [String]) throws {
    let sheets = try Examples.run(example).sheets("out/\(period)/danh-sach-gui.xlsx")
    let listed = numberedRows(of: try #require(sheets["Danh sách"])).map { $0[1] }
    #expect(listed.map(ExampleName.folded).sorted() == names.map(ExampleName.folded).sorted())
  }

  @Test func electsOnTheBallotWhoIsMetOrAwaitsConfirmation() throws {
    let run = try Examples.run("p2")
    let ballot = numberedRows(of: try #require(run.sheets("out/2023/phieu-bau.xlsx")["Phiếu bầu"]))
    #expect(
      ballot.map { $0[1] }.sorted() == [
        "Bùi Quốc Khánh", "Lê Thị Kim Ngân", "Trần Thị Mỹ Duyên", "Tổ Văn thư - Lưu trữ",
        "Võ Thị Thuỳ Trang", "Điểu K'Rang",
      ])
    let recognised = try run.sheets("out/2023/danh-sach-cong-nhan.xlsx")["Công nhận"]
    #expect(
      numberedRows(of: try #require(recognised)).map { $0[1] } == [
        "Tổ Văn thư - Lưu trữ", "Trần Thị Mỹ Duyên", "Bùi Quốc Khánh",
      ])
  }

  @Test func publishesNoBirthDate() throws {
    let run = try Examples.run("p2")
    let sheets = try run.sheets("out/2023/danh-sach-website.xlsx")
    let text = try #require(sheets["Đăng website"]).flatMap(\.self).joined(separator: "\n")
    #expect(text.contains("Trần Thị Mỹ Duyên"))
    for born in ["1989", "1986", "1990", "17/03", "02/09", "sinh"] {
      #expect(!text.contains(born))
    }
  }

  @Test func leavesTheFilledInTallyAlone() throws {
    let run = try Examples.run("p2")
    let original = repository.appending(path: "examples/\(run.example)/ballots/2023.xlsx")
    #expect(try run.bytes()["ballots/2023.xlsx"] == Data(contentsOf: original))
    #expect(try run.bytes().keys.filter { $0.hasSuffix(".bak") }.isEmpty)
  }

  /// The plan's tasks, each once, and what the units' sheets add to them.
  @Test func listsTheTasksOfEveryQuarter() throws {
    let run = try Examples.run("p3")
    let sheets = try run.sheets("out/2022/phu-luc-nhiem-vu.xlsx")
    for (name, count) in [("Quý I", 5), ("Quý II", 6), ("Quý III", 4), ("Quý IV", 5)] {
      #expect(numberedRows(of: try #require(sheets[name])).count == count, "\(name)")
    }
    func task(_ quarter: String, _ opening: String) -> [String]? {
      sheets[quarter]?.first { $0.count > 4 && $0[1].hasPrefix(opening) }.map { Array($0[2...4]) }
    }
    #expect(task("Quý I", "Kế hoạch công tác")?[0] == "Văn phòng Sở")
    #expect(task("Quý II", "Báo cáo sơ kết")?[2] == "20/6/2022")
    #expect(
      task("Quý II", "Tập huấn nghiệp vụ")?.prefix(2) == [
        "Văn phòng Sở", "Phòng Giáo dục nghề nghiệp",
      ])
    #expect(task("Quý III", "Kiểm tra công tác")?[0] == "Văn phòng Sở; Thanh tra Sở")
    #expect(task("Quý III", "Thẩm tra đơn thư")?[0] == "Thanh tra Sở")
    #expect(task("Quý IV", "Bình xét thi đua") != nil)
  }

  private func numberedRows(of sheet: [[String]]) -> [[String]] {
    sheet.filter { Int($0[0]) != nil }
  }
}

/// The same input gives the same bytes.
@Suite struct ExampleRepetitionTests {
  @Test(arguments: Examples.all) func runsTwiceAlike(_ example: String) throws {
    let run = try ExampleRun(example)
    let first = try run.bytes()
    #expect(first.keys.contains { $0.hasSuffix("so-tong-hop.xlsx") })
    let again = try run.again()
    #expect(said(again) == said(run.call))
    #expect(again.exitCode == run.call.exitCode)
    #expect(try differing(run.bytes(), first) == [])
  }

  @Test(arguments: Examples.all) func dependsOnNothingAround(_ example: String) throws {
    let plain = try Examples.run(example)
    let other = try ExampleRun(
      example, options: ["--threads", "1"],
      environment: ["TZ": "America/New_York", "LANG": "tr_TR.UTF-8", "LC_ALL": "C"])
    let (first, second) = (try plain.bytes(), try other.bytes())
    #expect(Set(first.keys) == Set(second.keys))
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
  }

  /// What a run said of the nominees; the files written are fewer the second time.
  private func said(_ call: Call) -> [Substring] {
    call.output.split(separator: "\n").filter { !$0.hasPrefix("  ") }
  }
}
