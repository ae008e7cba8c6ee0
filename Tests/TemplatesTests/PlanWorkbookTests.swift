import FoundationEssentials
import Nominations
import RegisterWriting
import SheetReading
import Sheets
import Templates
import Testing

/// What a plan says, place of every row aside.
private func facts(_ value: Any) -> String {
  let mirror = Mirror(reflecting: value)
  guard !mirror.children.isEmpty else { return String(describing: value) }
  let parts = mirror.children
    .filter { !["place", "ruleCell", "tables"].contains($0.label) }
    .map { "\($0.label ?? ""): \(facts($0.value))" }
  return mirror.displayStyle == .dictionary || mirror.displayStyle == .set
    ? "[\(parts.sorted().joined(separator: ", "))]" : "(\(parts.joined(separator: ", ")))"
}

private func writtenAndRead(_ template: PlanTemplate) throws -> [Sheet] {
  let folder = FileManager.default.temporaryDirectory.path
  let path = "\(folder)/\(UUID().uuidString).xlsx"
  defer { try? FileManager.default.removeItem(atPath: path) }
  try writePlan(PlanTableContent.contents(of: try sheets(of: template)), to: path)
  return try readSheets(at: path, named: "plan.xlsx") { _ in }
}

@Suite struct PlanWorkbooks {
  @Test(arguments: PlanTemplate.all.map(\.code))
  func aPlanWrittenAndReadIsTheSamePlan(code: String) throws {
    let template = try #require(PlanTemplate.template(named: code))
    var findings: [[Finding]] = [[], []]
    let original = Plan.load(from: try sheets(of: template)) { findings[0].append($0) }
    let copy = Plan.load(from: try writtenAndRead(template)) { findings[1].append($0) }
    for finding in findings[1] where finding.kind.severity == .error {
      Issue.record(
        "\(finding.place!): \(finding.message(in: .english, showingPersonalValues: true))")
    }
    #expect(facts(try #require(copy)) == facts(try #require(original)))
    #expect(findings[0].map(\.kind.code) == findings[1].map(\.kind.code))
  }

  @Test func everySheetIsDocumented() throws {
    let template = try #require(PlanTemplate.template(named: "P2"))
    let names = try writtenAndRead(template).filter { !$0.isHidden }.compactMap(\.source.sheet)
    #expect(names == PlanTable.all.map(\.sheetName.vi) + [PlanTable.guideName.vi])
  }
}
