import Sheets

extension Plan {
  /// Tries every case of the plan, and reports those whose verdict is another than expected.
  public func tryCases(report: (Finding) -> Void) {
    for outcome in caseOutcomes() {
      let planCase = outcome.planCase
      guard let verdict = outcome.verdict else {
        report(
          Finding(
            .planCaseCriterionSilent, at: planCase.place, "\(planCase.code)",
            "\(planCase.criterion ?? "")"))
        continue
      }
      guard verdict != planCase.expected else { continue }
      report(
        Finding(
          .planCaseFails, at: planCase.place, "\(planCase.code)",
          .phrase(planCase.expected.label), .phrase(verdict.label), .phrase(outcome.reason)))
    }
  }

  /// What comes out of every case, in the order of the table.
  public func caseOutcomes() -> [CaseOutcome] {
    let reader = AchievementReader(vocabulary: Vocabulary(planTerms: titles))
    return cases.map { CaseTrial($0, plan: self, reader: reader).outcome() }
  }
}

/// A case of the plan and what its criteria made of it.
public struct CaseOutcome: Sendable {
  public let planCase: PlanCase
  /// Those of the criterion that the case is about, or of all of them; empty where that criterion
  /// does not judge such a nominee.
  public let results: [CriterionResult]
  /// `nil` where nothing judges it.
  public let verdict: Verdict?

  /// Why, as a sentence; of all criteria together, the codes of those that are not met.
  fileprivate var reason: Phrase {
    guard planCase.criterion == nil else { return results.first?.reason ?? Phrase(vi: "", en: "") }
    let codes = results.filter { $0.verdict != .met }.map(\.criterion.code).joined(separator: ", ")
    return Phrase(vi: "\(codes).", en: "\(codes).")
  }
}

/// One case made into nominees and a plan of its own, and judged.
private struct CaseTrial {
  private let planCase: PlanCase
  private let plan: Plan
  private let reader: AchievementReader
  /// The unit that a collective is, and its members belong to.
  private let unit: Unit

  init(_ planCase: PlanCase, plan: Plan, reader: AchievementReader) {
    self.planCase = planCase
    self.reader = reader
    unit = Unit(
      code: planCase.unitCode, name: "Trường hợp \(planCase.code)", place: planCase.place)
    var own = planCase.condition.map { plan.reading($0.switchCode, as: $0.value) } ?? plan
    own.units.append(unit)
    own.disciplinaryRecords = []
    own.properties.disciplineListIsComplete = false
    if case .listed(let forms) = planCase.discipline {
      own.properties.disciplineListIsComplete = true
      own.disciplinaryRecords = forms.map { form in
        DisciplinaryRecord(
          name: "", birthDate: "", unit: planCase.unitCode, year: nil, form: form,
          place: planCase.place)
      }
    }
    self.plan = own
  }

  func outcome() -> CaseOutcome {
    let nominee = nominee(
      planCase.kind, name: unit.name, achievements: planCase.achievements, marks: planCase.marks)
    let members = planCase.members.enumerated().map { index, text in
      self.nominee(.individual, name: "Thành viên \(index + 1)", achievements: text, marks: [])
    }
    let assessor = Assessor(
      plan: plan, terms: reader.vocabulary.terms, period: planCase.period,
      nominees: [nominee] + members)
    let assessment = assessor.assess(nominee)
    guard let criterion = planCase.criterion else {
      return CaseOutcome(
        planCase: planCase, results: assessment.results, verdict: assessment.verdict)
    }
    let results = assessment.results.filter { $0.criterion.code == criterion }
    return CaseOutcome(planCase: planCase, results: results, verdict: results.first?.verdict)
  }

  private func nominee(
    _ kind: NomineeKind, name: String, achievements: String, marks: [PlanCase.Mark]
  ) -> Nominee {
    var nomination = Nomination(
      place: planCase.place, period: planCase.period, name: Sourced(name, at: planCase.place))
    nomination.kind = kind
    nomination.sender = planCase.sender
    nomination.hasAchievementsField = true
    if !achievements.isEmpty {
      nomination.achievementTexts = [AchievementText(text: achievements, place: planCase.place)]
    }
    nomination.marks = marks.map {
      MarkedCell(headings: [$0.heading], value: $0.value, place: planCase.place)
    }
    var nominee = Nominee(nominations: [nomination])
    nominee.unit = unit.code
    nominee.records = reader.records(of: nominee)
    return nominee
  }
}

extension PlanCase {
  /// The code of the made-up unit that the case is tried in.
  fileprivate var unitCode: String { "trial \(code)" }
}
