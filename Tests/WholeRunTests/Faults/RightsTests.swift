import Foundation
import Testing

/// What may not be read or written is said; what is written gets the rights of its folder.
@Suite struct RightsTests {
  /// Starts the program as somebody who owns nothing; root may do everything.
  private static let asNobody =
    geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  private static let canRunAsNobody: Bool = {
    let call = try? Call(["--version"], under: asNobody)
    return call?.exitCode == 0
  }()

  private let plan: PlanCopy

  init() throws {
    plan = try PlanCopy("p1-guong-dien-hinh", period: "2022-Q1", submissions: false)
    try plan.submit("a.csv", people: ["Vàng A Páo"])
    try plan.submit("b.csv", people: ["Giàng Thị Sim"])
  }

  private func setRights(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: plan.path(name))
  }

  private func rights(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: plan.path(name))[.posixPermissions] as? Int
  }

  @Test(.enabled(if: canRunAsNobody, "needs to run as another user"))
  func folderThatTakesNoFiles() throws {
    try setRights(0o555, of: "")
    let before = try plan.bytes()
    for (language, phrase) in [("vi", "không có quyền"), ("en", "permission was denied")] {
      let call = try plan.run("--lang", language, under: Self.asNobody)
      #expect(call.exitCode == 2)
      #expect(call.errors.contains(phrase))
      #expect(call.errors.contains(plan.folder.path))
    }
    #expect(try differing(plan.bytes(), before) == [])
    #expect(try Call(["check", plan.folder.path], under: Self.asNobody).exitCode == 1)
  }

  @Test(.enabled(if: canRunAsNobody, "needs to run as another user"))
  func fileThatMayNotBeRead() throws {
    try setRights(0o777, of: "")
    try setRights(0o000, of: "nominations/2022-Q1/a.csv")
    let call = try plan.run(under: Self.asNobody)
    #expect(call.exitCode == 1)
    let told = call.output.split(separator: "\n").filter { $0.contains("R01") }
    #expect(told.count == 1)
    #expect(told[0].contains("a.csv") && told[0].contains("không có quyền"))
    #expect(call.output.contains("2 tệp, 1 trường hợp"))
  }

  @Test(.enabled(if: canRunAsNobody, "needs to run as another user"))
  func outputsThatMayNotBeReplaced() throws {
    _ = try plan.run()
    try plan.submit("c.csv", people: ["Lò Văn Tâm"])
    let before = try plan.bytes()
    try setRights(0o777, of: "")
    try setRights(0o555, of: "out/2022-Q1")
    let call = try plan.run(under: Self.asNobody)
    #expect(call.exitCode == 2)
    #expect(call.errors.contains("out/2022-Q1"))
    #expect(try differing(plan.bytes(), before) == [])
  }

  @Test(arguments: [0o700, 0o750, 0o755])
  func outputsHaveTheRightsOfTheFolder(folder: Int) throws {
    try setRights(folder, of: "")
    let umask = ["bash", "-c", "umask 0; exec \"$@\"", "-"]
    _ = try plan.run(under: umask)
    for name in ["out", "out/2022-Q1"] { #expect(try rights(of: name) == folder) }
    for name in ["out/2022-Q1/so-tong-hop.xlsx", "out/2022-Q1/.tonghop"] {
      #expect(try rights(of: name) == folder & 0o666)
    }
    try setRights(0o600, of: "out/2022-Q1/so-tong-hop.xlsx")
    _ = try plan.run(under: umask)
    #expect(try rights(of: "out/2022-Q1/so-tong-hop.xlsx") == 0o600)
  }

  @Test func theMaskOfTheUserHolds() throws {
    _ = try plan.run(under: ["bash", "-c", "umask 077; exec \"$@\"", "-"])
    #expect(try rights(of: "out") == 0o700)
    #expect(try rights(of: "out/2022-Q1/so-tong-hop.xlsx") == 0o600)
  }
}
