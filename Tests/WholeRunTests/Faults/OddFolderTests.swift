import Foundation
import Testing

/// What else can lie in a folder, and what others do in it meanwhile: each is told of, and the
/// rest goes on.
@Suite struct OddFolderTests {
  private let plan: PlanCopy

  init() throws {
    plan = try PlanCopy("p1-guong-dien-hinh", period: "2022-Q1", submissions: false)
  }

  private func told(_ code: String, by call: Call) -> [Substring] {
    call.output.split(separator: "\n").filter { $0.contains(" \(code) ") }
  }

  @Test(arguments: [
    "Ông \"Tâm\" 'Bảo'.csv", "hai\ndòng\r.csv", "$(rm -rf x);`y`.csv", "-rf.csv", "a\\b\tc.csv",
    "=1+1.csv", String(repeating: "ă", count: 125) + "x.csv",
    String(repeating: "n", count: 251) + ".csv",
  ])
  func fileOfAnyName(name: String) throws {
    try plan.submit(name, people: ["Vàng A Páo", "8"])
    for _ in 1...2 {
      let call = try plan.run()
      #expect(call.exitCode == 1)
      #expect(call.errors.isEmpty)
      #expect(call.output.contains("1 tệp"))
      #expect(!call.output.contains("\r") && !call.output.contains("\t"))
    }
    let replies = try plan.bytes().keys.filter { $0.hasPrefix("out/2022-Q1/phan-hoi/") }
    #expect(replies.contains { $0.hasSuffix(".txt") })
    #expect(try plan.bytes().keys.filter { $0.hasSuffix(".bak") }.isEmpty)
  }

  /// A name that no string can hold.
  @Test func nameOfAnotherEncoding() throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    let folder = Array(plan.path("nominations/2022-Q1/").utf8CString.dropLast())
    for name in [[0xD0, 0xFE, 0x2E, 0x63, 0x73, 0x76], [0xFF]] as [[UInt8]] {
      let path = folder + name.map { CChar(bitPattern: $0) } + [0]
      let file = try #require(fopen(path, "w"))
      fputs("Họ và tên\nGiàng Thị Sim\n", file)
      fclose(file)
    }
    let call = try plan.run()
    #expect(call.exitCode == 1)
    #expect(told("U08", by: call).count == 2)
    #expect(call.output.contains("3 tệp, 1 trường hợp"))
  }

  @Test func linksThatLeadInACircle() throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    let folder = plan.path("nominations/2022-Q1/")
    let links = [
      ("vong", "."), ("len", "../.."), ("a1", "a2"), ("a2", "a1"), ("hong.csv", "khong"),
    ]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder + name, withDestinationPath: target)
    }
    mkfifo(folder + "ong.csv", 0o600)
    let call = try plan.run()
    #expect(call.exitCode < 2)
    #expect(call.output.contains("7 tệp, 1 trường hợp"))
    let register = plan.path("out/2022-Q1/so-tong-hop.xlsx")
    #expect(FileManager.default.fileExists(atPath: register))
  }

  @Test(.enabled(if: isInstalled("strace"), "needs strace"))
  func fileThatVanishesBeforeItIsRead() throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    try plan.submit("b.csv", people: ["Giàng Thị Sim"])
    let call = try plan.run(
      under: opening("nominations/2022-Q1/b.csv", meets: "error=ENOENT"))
    #expect(call.exitCode == 1)
    let gone = told("R01", by: call)
    #expect(gone.count == 1)
    #expect(gone.first?.contains("b.csv") == true)
    #expect(gone.first?.contains("không có tệp hoặc thư mục này") == true)
    #expect(call.output.contains("2 tệp, 1 trường hợp"))
  }

  /// A file that somebody is still copying into the folder.
  @Test(.enabled(if: isInstalled("strace"), "needs strace"))
  func fileThatGrowsWhileItIsRead() throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    try plan.submit("b.csv", people: ["Giàng Thị Sim"])
    let path = plan.path("nominations/2022-Q1/a.csv")
    let isDone = DispatchSemaphore(value: 0)
    let hasStopped = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let file = fopen(path, "a")
      while isDone.wait(timeout: .now() + .milliseconds(5)) == .timedOut {
        fputs("1,Lò Văn Tâm,1980,,\n", file)
        fflush(file)
      }
      fclose(file)
      hasStopped.signal()
    }
    let call = try plan.run(
      under: opening("nominations/2022-Q1/a.csv", meets: "delay_exit=200000"))
    isDone.signal()
    hasStopped.wait()
    #expect(call.exitCode == 1)
    #expect(told("U14", by: call).count == 1)
    #expect(call.output.contains("2 tệp, 1 trường hợp"))
  }

  /// Starts the program so that something befalls each opening of a file.
  private func opening(_ name: String, meets fault: String) -> [String] {
    [
      "strace", "-f", "-o", "/dev/null", "-P", plan.path(name), "-e", "trace=openat", "-e",
      "inject=openat:\(fault)",
    ]
  }

  @Test(arguments: [("~$", ""), (".~lock.", "#")])
  func fileThatIsOpenInAnotherProgram(before: String, after: String) throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    _ = try plan.run()
    for path in ["nominations/2022-Q1/\(before)a.csv", "out/2022-Q1/\(before)so-tong-hop.xlsx"] {
      try Data("Nguyễn".utf8).write(to: URL(fileURLWithPath: plan.path(path + after)))
    }
    let call = try plan.run()
    #expect(call.output.contains("1 tệp, 1 trường hợp"))
    #expect(told("U12", by: call).count == 1)
    #expect(try Call("explain", "U11").output.contains("Excel"))
  }

  @Test func twoRunsInOneFolder() throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    let before = try plan.bytes()
    let folder = open(plan.folder.path, O_RDONLY)
    flock(folder, LOCK_EX)
    for words in [["run"], ["appendix"], ["forms"]] {
      let call = try Call(words + [plan.folder.path])
      #expect(call.exitCode == 2)
      #expect(call.errors.contains("U10"))
    }
    #expect(try differing(plan.bytes(), before) == [])
    close(folder)
    #expect(try plan.run().exitCode < 2)
  }

  @Test func documentsThatSomebodyHasChanged() throws {
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    _ = try plan.run()
    let name = "out/2022-Q1/danh-sach-gui.xlsx"
    let written = try #require(try plan.bytes()[name])
    // 2 February in Việt Nam, still 1 February in Greenwich.
    let evening = Date(timeIntervalSince1970: 1_675_281_600)
    for copy in ["danh-sach-gui.xlsx.2023-02-02.bak", "danh-sach-gui.xlsx.2023-02-02-2.bak"] {
      let changed = Data("đã sửa, lần \(copy)".utf8)
      try changed.write(to: URL(fileURLWithPath: plan.path(name)))
      try FileManager.default.setAttributes(
        [.modificationDate: evening], ofItemAtPath: plan.path(name))
      let call = try plan.run()
      #expect(call.output.contains(copy))
      #expect(try plan.bytes()["out/2022-Q1/" + copy] == changed)
      #expect(try plan.bytes()[name] == written)
    }
    #expect(try !plan.run().output.contains(".bak"))
  }
}
