import Foundation
import Testing

/// What is printed shows where people stand and not who they are; nothing leaves the folder.
@Suite struct PrivacyTests {
  /// What the inputs of a folder say of people.
  private static func personalData(in folder: String, plan: String) throws -> Set<String> {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .map { "\(folder)/\($0)" }
    let call = try Call(["nominations", "--ndjson", "--plan", plan] + files)
    var data: Set<String> = []
    for line in call.output.split(separator: "\n") {
      let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let nomination = try #require(parsed as? [String: Any])
      guard nomination["kind"] as? String != "collective" else { continue }
      let match = try #require(nomination["match"] as? [String: Any])
      let fields =
        ["name", "birth", "code", "citizen_id"].map { nomination[$0] } + [match["birth"]]
      data.formUnion(fields.compactMap { $0 as? String }.filter { $0.count > 4 })
    }
    return data
  }

  @Test(arguments: Examples.all) func examplesAreToldOfByPlace(_ example: String) throws {
    let run = try Examples.run(example)
    var data: Set<String> = []
    for period in try run.periods {
      data.formUnion(
        try Self.personalData(in: run.path("nominations/\(period)"), plan: run.path("")))
    }
    #expect(data.count > 10)
    let calls = [
      run.call, try Call("check", run.path("")), try Call("check", run.path(""), "--lang", "en"),
    ]
    for text in calls.flatMap({ [$0.output, $0.errors] }) {
      for value in data { #expect(!text.contains(value), "\(value)") }
    }
  }

  /// Values that nothing else would print, each in a cell about which there is something to say.
  private static let canaries = [
    "Quách Zuyến Wâu", "31/02/1987", "0123x456", "NV-7788-ZW", "Trưởng ban Zách Wiên",
    "thành tích Zoạt động Wang", "ghi chú Zêm Wẫn", "Năm 2031: CSTĐCS, HC Zạng Wì",
  ]

  private func folderOfCanaries() throws -> PlanCopy {
    let plan = try PlanCopy("p1-guong-dien-hinh", period: "2022-Q1", submissions: false)
    let c = Self.canaries
    for (name, birth) in [("a", c[1]), ("b", "1987"), ("c", "02/03/1987")] {
      let text = """
        STT,Họ và tên,Ngày sinh,Số CCCD,Mã cán bộ,Chức vụ,Đơn vị,Thành tích,Ghi chú,Zột lạ
        1,\(c[0]),\(birth),\(c[2]),\(c[3]),\(c[4]),Phòng không có,"\(c[5]). \(c[7])",\(c[6]),x
        2,\(c[0]) và Zẽ Wăn Tư,\(birth),,,,,,,
        3,,\(birth),,,,,,,

        """
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: plan.path("nominations/2022-Q1/\(name).csv")))
    }
    return plan
  }

  @Test(arguments: ["vi", "en"]) func findingsWithholdWhatTheyAreAbout(language: String) throws {
    let plan = try folderOfCanaries()
    let folder = plan.folder.path
    let files = ["a", "b", "c"].map { plan.path("nominations/2022-Q1/\($0).csv") }
    let calls = try [
      ["check", folder], ["run", folder], ["run", folder, "--what-if", folder + "/plan.xlsx"],
      ["appendix", folder], ["duplicates"] + files, ["tables"] + files,
    ].map { try Call($0 + ["--lang", language]) }
    let errors = try Call(["nominations", "--ndjson", "--lang", language] + files).errors
    #expect(calls[1].output.contains("I07"))
    for text in calls.flatMap({ [$0.output, $0.errors] }) + [errors] {
      for word in [
        "Zuyến", "Zẽ", "31/02", "1987", "0123x456", "7788", "Zách", "Zoạt", "Zêm", "Zạng",
      ] {
        #expect(!text.contains(word), "\(word)")
      }
    }
    let shown = try Call(["check", folder, "--show-values", "--lang", language]).output
    #expect(shown.contains("31/02/1987"))
  }

  @Test(.enabled(if: isInstalled("strace"), "needs strace"))
  func nothingGoesOverTheNetworkNorStaysOutsideTheFolder() throws {
    let plan = try PlanCopy("p0-quoc-phong-an-ninh", period: "2022")
    let log = try TemporaryFolder()
    _ = try plan.run(
      under: [
        "strace", "-f", "-o", log.appending("log"), "-e", "trace=network,openat,unlink,mkdir",
      ])
    let calls = try String(contentsOfFile: log.appending("log"), encoding: .utf8)
      .split(separator: "\n")
    #expect(calls.contains { $0.contains("O_CREAT") })
    for name in ["socket(", "connect(", "sendto("] {
      #expect(!calls.contains { $0.contains(name) }, "\(name)")
    }
    // A program built to count what its tests reach writes its counts, one built to watch its
    // threads a part of itself.
    let made = calls.filter { call in
      call.contains("O_CREAT")
        && ![plan.folder.path, ".profraw\"", "/tsan.rodata."].contains { call.contains($0) }
    }
    for call in made {
      // Temporary files of libxlsxwriter have lost their names before anything is written.
      let path = try #require(call.split(separator: "\"").dropFirst().first)
      #expect(calls.contains { $0.contains("unlink(\"\(path)\"") }, "\(path)")
    }
  }

  private static let formulas = [
    "=HYPERLINK(\"http://x\",\"y\")", "+1+2", "-2+3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0",
  ]

  @Test(
    .enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"))
  func textsThatLookLikeFormulasStayTexts() throws {
    let plan = try PlanCopy("p1-guong-dien-hinh", period: "2022-Q1", submissions: false)
    let rows = Self.formulas.enumerated().map { number, text in
      let field = "\"" + text.replacing("\"", with: "\"\"") + "\""
      return "\(number + 1),Vàng A Páo \(number),1980,\(field),\(field),\(field)"
    }
    let text =
      "STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị,Ghi chú\n" + rows.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: plan.path("nominations/2022-Q1/a.csv")))
    _ = try plan.run()
    let workbooks = try plan.bytes().keys.filter { $0.hasSuffix(".xlsx") && $0 != "plan.xlsx" }
    #expect(workbooks.count > 4)
    for name in workbooks {
      let formulas = try IndependentReader.formulas(of: plan.path(name))
      #expect(formulas.filter { formula in Self.formulas.contains { formula.contains($0) } } == [])
    }
    let register = plan.path("out/2022-Q1/so-tong-hop.xlsx")
    let cells = try Call("cells", register, "--json").output
    for formula in Self.formulas where !formula.hasPrefix("\t") {
      let written = try JSONSerialization.data(
        withJSONObject: formula, options: [.fragmentsAllowed, .withoutEscapingSlashes])
      #expect(cells.contains("\"string\", \"value\": " + String(decoding: written, as: UTF8.self)))
    }
  }

  @Test func fieldsThatLookLikeFormulasAreMarkedInCSV() throws {
    let folder = try TemporaryFolder()
    let list = "Họ và tên,Ngày sinh,Mã cán bộ\nVàng A Páo,02/03/1980,1\nVàng A Páo,02/03/1980,1\n"
    try Data(list.utf8).write(to: folder.url.appending(path: "=1+1.csv"))
    let clusters = folder.appending("clusters.csv")
    // By a relative path, so that the field begins with the sign.
    _ = try Call(
      ["duplicates", "=1+1.csv", "--clusters", clusters],
      under: ["env", "-C", folder.path])
    let lines = try String(contentsOfFile: clusters, encoding: .utf8).split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("'=1+1.csv,") })
    #expect(lines.count == 3)
  }
}
