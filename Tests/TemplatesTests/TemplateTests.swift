import Nominations
import SheetReading
import Sheets
import Templates
import Testing

/// The sheets of a template, as they are built into the program.
func sheets(of template: PlanTemplate) throws -> [Sheet] {
  try template.files.map { try readSheet(ofCSV: $0.bytes, named: $0.name) { _ in } }
}

private func load(_ code: String) throws -> (plan: Plan, findings: [Finding]) {
  let template = try #require(PlanTemplate.template(named: code))
  var findings: [Finding] = []
  let plan = Plan.load(from: try sheets(of: template)) { findings.append($0) }
  for finding in findings where finding.kind.severity == .error {
    Issue.record("\(finding.place!): \(finding.message(in: .english, showingPersonalValues: true))")
  }
  return (try #require(plan), findings)
}

/// What the plans state, by the codes under which the templates must hold it.
private let clauses: [(template: String, criteria: [String])] = [
  ("P0", ["P0-T1", "P0-T2", "P0-T3", "P0-C1", "P0-C2"]),
  ("P1", ["P1-1", "P1-2"]),
  ("P2", ["P2-1", "P2-2", "P2-3", "P2-4"]),
  ("P3", []),
  (
    "P4",
    [
      "P4-T1", "P4-T2", "P4-T3", "P4-T4", "P4-T5", "P4-T6", "P4-C0", "P4-C1", "P4-C2", "P4-C3",
      "P4-C4", "P4-L1", "P4-L2", "P4-L3",
    ]
  ),
]

@Suite struct Templates {
  @Test(arguments: clauses)
  func everyCriterionOfThePlanIsThere(template: String, criteria: [String]) throws {
    let plan = try load(template).plan
    let codes = plan.criteria.map(\.code)
    for clause in criteria {
      #expect(codes.contains { $0 == clause || $0.hasPrefix(clause + ".") }, "\(clause)")
    }
    for code in codes {
      #expect(criteria.contains { code == $0 || code.hasPrefix($0 + ".") }, "\(code)")
    }
  }

  @Test(arguments: PlanTemplate.all.map(\.code))
  func everyReadingLoads(template: String) throws {
    let plan = try load(template).plan
    for readingSwitch in plan.switches {
      #expect(readingSwitch.chosen == readingSwitch.alternatives[0].value)
      for alternative in readingSwitch.alternatives {
        let other = plan.reading(readingSwitch.code, as: alternative.value)
        #expect(other.switches.map(\.code) == plan.switches.map(\.code))
        #expect(!other.criteria.isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("P0", ["P0-Q1"], ["P0-H1", "P0-H2", "P0-H3", "P0-H4", "P0-H5", "P0-H6"], 4, 6),
    ("P1", ["P1-Q1", "P1-Q2", "P1-Q3"], ["P1-H1", "P1-H2", "P1-H3", "P1-H4", "P1-H5"], 12, 6),
    ("P2", [], ["P2-H1", "P2-H2", "P2-H3"], 0, 6),
    ("P3", ["P3-Q1"], ["P3-H1"], 8, 7),
    ("P4", [], ["P4-H1", "P4-H2", "P4-H3", "P4-H4", "P4-H5", "P4-H6", "P4-H7"], 0, 4),
  ])
  func everyQuotaDeadlineMovementAndRecipientIsThere(
    template: String, quotas: [String], deadlines: [String], movements: Int, recipients: Int
  ) throws {
    let plan = try load(template).plan
    #expect(plan.quotas.map(\.code) == quotas)
    #expect(plan.deadlines.map(\.code) == deadlines)
    #expect(plan.movements.count == movements)
    #expect(plan.properties.recipients.count == recipients)
    #expect(plan.properties.firstYear > 2000)
  }

  @Test func theAnnexOfTasksIsComplete() throws {
    let tasks = try load("P3").plan.tasks
    let annex = tasks.filter { $0.due.isEmpty }
    #expect((1...4).map { quarter in annex.count { $0.quarter == quarter } } == [4, 5, 2, 4])
    #expect(tasks.contains { $0.due == "12/7/2022" && $0.quarter == 3 })
    #expect(annex[9].leads == ["Văn phòng Sở", "Thanh tra Sở"])
    #expect(annex[10].coordinators.count == 2)
  }

  @Test func reservedNominationsAndExactCountsAreQuotas() throws {
    let quotas = try load("P1").plan.quotas
    #expect(quotas[0].atLeast == 1 && quotas[0].atMost == 1 && quotas[0].cadence == .quarterly)
    #expect(quotas[1].kinds == [.leader] && quotas[1].atMost == 0)
    #expect(quotas[2].kinds == [.collective] && quotas[2].atMost == 0)
  }

  @Test func theDeadlineOfOneYearIsOverridden() throws {
    let deadline = try load("P0").plan.deadlines[0]
    #expect(deadline.rule == .yearly(day: 20, month: 1))
    #expect(deadline.overrides == [2022: CivilDate(year: 2022, month: 3, day: 5)!])
    #expect(!deadline.isInclusive)
    let strict = try load("P4").plan.deadlines[0]
    #expect(strict.isInclusive && strict.hour == 17 && strict.consequence == .shutOut)
  }

  @Test func theReadingOfTwoSentencesDecidesTheGroup() throws {
    let plan = try load("P0").plan
    let literal = plan.criteria.filter { ["P0-T2", "P0-T3"].contains($0.code) }
    #expect(literal.count == 2 && literal.allSatisfy { $0.membership == nil })
    let either = plan.reading("tieu-chuan-khen", as: "hoặc").criteria
      .filter { ["P0-T2", "P0-T3"].contains($0.code) }
    #expect(Set(either.compactMap(\.membership?.alternative)) == ["danh hiệu", "khen thưởng"])
  }

  @Test(arguments: [
    ("P0", ["P50", "P51", "P53", "P55"]), ("P1", ["P53", "P53"]), ("P2", ["P53"]),
    ("P3", ["P54", "P59"]), ("P4", ["P53", "P63"]),
  ])
  func whatThePlansContradictThemselvesInIsReported(template: String, codes: [String]) throws {
    #expect(try load(template).findings.map(\.kind.code).sorted() == codes)
  }

  @Test(arguments: PlanTemplate.all.map(\.code))
  func everyCaseComesOutAsExpected(template: String) throws {
    let plan = try load(template).plan
    plan.tryCases { finding in
      Issue.record("\(finding.message(in: .vietnamese, showingPersonalValues: true))")
    }
  }

  @Test(arguments: PlanTemplate.all.map(\.code))
  func everyCriterionHasCasesOnBothSides(template: String) throws {
    let plan = try load(template).plan
    for criterion in plan.criteria {
      let verdicts = Set(plan.cases.filter { $0.criterion == criterion.code }.map(\.expected))
      #expect(verdicts.count >= 2, "\(criterion.code)")
    }
  }
}
