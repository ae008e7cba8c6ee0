import Foundation
import Testing

/// Files to nominations, for programs that spread the reading.
@Suite struct NominationsTests {
  private struct Line: Decodable {
    let file: String
    let rows: [Int]
    let period: String
    let name: String
    let cells: [String: String]
  }

  private func files(of run: ExampleRun) throws -> [String] {
    let root = run.path("nominations")
    return try FileManager.default.subpathsOfDirectory(atPath: root).map { "\(root)/\($0)" }
      .filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
          && !isFolder.boolValue && !$0.contains("~$")
      }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Any share of the files, on any number of threads, gives the lines that it gives among all.
  @Test(arguments: Examples.all) func aShareOfTheFilesGivesItsShareOfTheLines(
    _ example: String
  ) throws {
    let run = try Examples.run(example)
    let files = try files(of: run)
    let plan = ["--ndjson", "--plan", run.path("")]
    let whole = try Call(["nominations"] + files + plan)
    #expect(whole.exitCode < 2)
    let shares = try files.map { try Call(["nominations", $0, "--threads", "1"] + plan).output }
    #expect(shares.joined() == whole.output)
    let lines = try whole.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.count > 5)
    for line in lines {
      #expect(
        FileManager.default.fileExists(
          atPath: run.path("nominations/\(line.period)/\(line.file.prefix { $0 != "›" })".trimmed)))
      #expect(line.cells["name"]?.hasSuffix("\(line.rows[0])") == true)
    }
  }

  @Test func filesAreNamedOnStandardInputToo() throws {
    let folder = try TemporaryFolder()
    for (name, person) in [("a", "Vàng A Páo"), ("b", "Giàng Thị Sim")] {
      try Data("Họ và tên,Năm sinh\n\(person),1980\n".utf8).write(
        to: folder.url.appending(path: "\(name).csv"))
    }
    let list = "cd '\(folder.path)' && printf 'b.csv\\na.csv\\nc.csv\\n' | \"$0\" \"$@\""
    let call = try Call(["nominations", "-", "--ndjson"], under: ["bash", "-c", list])
    #expect(call.exitCode == 1)
    #expect(call.errors.contains("c.csv"))
    let names = try call.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8)).name
    }
    #expect(names == ["Giàng Thị Sim", "Vàng A Páo"])
  }

  /// The register merges what the lines alone let `duplicates` merge.
  @Test(
    .enabled(if: IndependentReader.isAvailable, "needs python3-openpyxl"),
    arguments: [
      ("p0", "2022"), ("p2", "2023"), ("p3", "2022"), ("p4", "2021"),
    ])
  func theLinesLinkAsTheRegisterDoes(example: String, period: String) throws {
    let run = try Examples.run(example)
    let folder = try TemporaryFolder()
    let lines = folder.appending("lines")
    let read = try Call(["nominations"] + files(of: run) + ["--plan", run.path(""), "--ndjson"])
    try read.output.write(toFile: lines, atomically: true, encoding: .utf8)
    let clusters = folder.appending("clusters.csv")
    let linked = try Call("duplicates", "--ndjson", lines, "--clusters", clusters)
    #expect(linked.exitCode < 2)
    let rows = try String(contentsOfFile: clusters, encoding: .utf8).split(separator: "\n")
    let found = Set(rows.dropFirst().compactMap { $0.split(separator: ",").last }).count
    let sheets = try run.sheets("out/\(period)/so-tong-hop.xlsx")
    let registered = ["Tập thể", "Cá nhân"].reduce(0) { $0 + max(0, (sheets[$1]?.count ?? 1) - 1) }
    #expect(found == registered)
    #expect(rows.count - 1 == read.output.split(separator: "\n").count)
  }

  @Test func linesThatAreNoneAreNamed() throws {
    let folder = try TemporaryFolder()
    let lines = folder.appending("lines")
    try Data("{\"file\": \"a\"}\n".utf8).write(to: URL(fileURLWithPath: lines))
    let call = try Call("duplicates", "--ndjson", lines)
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("dòng 1"))
    #expect(try Call("duplicates", "--ndjson", "/nowhere/lines").exitCode == 2)
  }

  @Test func theFieldsAreDocumented() throws {
    let path = "Sources/tonghop/Documentation.docc/Nominations.md"
    let written = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    #expect(try Call("nominations", "--schema").output == written)
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
