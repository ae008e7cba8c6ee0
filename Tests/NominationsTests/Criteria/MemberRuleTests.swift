import Sheets
import Testing

@testable import Nominations

@Suite struct MemberRuleTests {
  static let unit = Unit(
    code: "A", name: "Phòng Chăm sóc", aliases: ["P. Chăm sóc"], place: Place(Sample.plan, row: 3))
  static let other = Unit(code: "B", name: "Phòng Y tế", place: Place(Sample.plan, row: 4))

  static func plan(_ rule: Rule) -> Plan {
    var plan = Sample.plan(
      Sample.criterion(rule, appliesTo: [.collective], headings: ["Không ai vi phạm"]))
    plan.units = [unit, other]
    return plan
  }

  static func collective(marks: [MarkedCell] = []) -> Nominee {
    Sample.nominee(.collective, text: "TTLĐXS 2024", marks: marks, name: "Phòng chăm sóc")
  }

  static func member(_ records: [AchievementRecord], unit: String = "A") -> Nominee {
    Sample.nominee(.individual, records: records, name: "Trần Thị Bình", unit: unit)
  }

  static let titleCases: [(String, [Nominee], Verdict)] = [
    ("a member holds it", [member([Sample.title(fighter, [2023])])], .met),
    (
      "a member of another unit holds it", [member([Sample.title(fighter, [2023])], unit: "B")],
      .missingData
    ),
    (
      "a member may hold it", [member([Sample.title(fighter, [2023], certain: false)])],
      .awaitingConfirmation
    ),
    ("no member nominated holds it: others may", [member([])], .missingData),
    (
      "a member holds a higher title only", [member([Sample.title(higherFighter, [2023])])],
      .missingData
    ),
  ]

  @Test(arguments: titleCases)
  func memberHasTitle(what: String, members: [Nominee], verdict: Verdict) {
    let plan = Self.plan(.memberHasTitle(title: fighter, acceptsHigher: false))
    #expect(Sample.assess(Self.collective(), by: plan, among: members).verdict == verdict)
  }

  @Test func evidenceOfACollectiveIsItsMembersCell() {
    let plan = Self.plan(.memberHasTitle(title: fighter, acceptsHigher: false))
    let member = Self.member([Sample.title(fighter, [2023])])
    let result = Sample.assess(Self.collective(), by: plan, among: [member]).results[0]
    #expect(result.evidence.map(\.words) == ["\(fighter) 2023"])
    #expect(result.evidence.map(\.place) == [Sample.cell])
  }

  @Test func partOfAUnitHasTheMembersWhoNameIt() {
    let plan = Self.plan(.memberHasTitle(title: fighter, acceptsHigher: false))
    let team = Sample.nominee(.collective, text: "x", name: "Tổ Dinh dưỡng")
    var member = Self.member([Sample.title(fighter, [2023])])
    #expect(Sample.assess(team, by: plan, among: [member]).verdict == .missingData)
    member.nominations[0].unit = Sourced("Tổ dinh dưỡng, phòng Chăm sóc", at: Sample.cell)
    #expect(Sample.assess(team, by: plan, among: [member]).verdict == .met)
  }

  struct DisciplineCase: CustomTestStringConvertible, Sendable {
    let what: String
    var listed: [(unit: String, year: Int?, form: String)] = []
    var isComplete = false
    var forms: [String] = []
    var members: [Nominee] = []
    var marks: [MarkedCell] = []
    let verdict: Verdict
    var testDescription: String { what }
  }

  static let disciplineCases = [
    DisciplineCase(what: "no list, no attestation", verdict: .missingData),
    DisciplineCase(what: "a complete list without the unit", isComplete: true, verdict: .met),
    DisciplineCase(
      what: "a list that is not complete", listed: [("B", 2024, "khiển trách")],
      verdict: .missingData),
    DisciplineCase(
      what: "an entry under the unit's other name", listed: [("P. Chăm sóc", 2024, "khiển trách")],
      isComplete: true, verdict: .notMet),
    DisciplineCase(
      what: "an entry of another form", listed: [("A", 2024, "vi phạm")], isComplete: true,
      forms: ["khiển trách", "cảnh cáo"], verdict: .met),
    DisciplineCase(
      what: "an entry after the year under review", listed: [("A", 2026, "cảnh cáo")],
      isComplete: true, verdict: .met),
    DisciplineCase(
      what: "a member's own form tells of one", isComplete: true,
      members: [
        member([
          Sample.record(.discipline, "Khiển trách", [2023], count: nil, certain: true, words: nil)
        ])
      ], verdict: .notMet),
    DisciplineCase(
      what: "a member's form tells of one, uncertain", isComplete: true,
      members: [
        member([
          Sample.record(.discipline, "Khiển trách", [2023], count: nil, certain: false, words: nil)
        ])
      ], verdict: .awaitingConfirmation),
    DisciplineCase(
      what: "the unit attests it", marks: [Sample.mark("Không ai vi phạm", value: "x")],
      verdict: .met),
    DisciplineCase(
      what: "the list says otherwise than the unit", listed: [("A", 2024, "cảnh cáo")],
      marks: [Sample.mark("Không ai vi phạm", value: "x")], verdict: .notMet),
  ]

  @Test(arguments: disciplineCases)
  func noMemberWithEvent(_ testCase: DisciplineCase) {
    var plan = Self.plan(.noMemberWithEvent(forms: testCase.forms))
    plan.properties.disciplineListIsComplete = testCase.isComplete
    plan.disciplinaryRecords = testCase.listed.map {
      DisciplinaryRecord(
        name: "Lê Văn Cường", birthDate: "", unit: $0.unit, year: $0.year, form: $0.form,
        place: Place(Sample.plan, row: 9))
    }
    let assessment = Sample.assess(
      Self.collective(marks: testCase.marks), by: plan, among: testCase.members)
    #expect(assessment.verdict == testCase.verdict)
  }
}
