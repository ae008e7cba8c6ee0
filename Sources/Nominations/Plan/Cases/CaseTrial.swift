import Sheets

extension Plan {
  /// Tries every case of the plan, and reports those whose verdict is another than expected.
  package func tryCases(report: (Finding) -> Void) {
    let reader = AchievementReader(vocabulary: Vocabulary(planTerms: titles))
    for planCase in cases {
      let outcome = CaseTrial(planCase, plan: self, reader: reader).outcome()
      guard let outcome else {
        report(
          Finding(
            .planCaseCriterionSilent, at: planCase.place, "\(planCase.code)",
            "\(planCase.criterion ?? "")"))
        continue
      }
      guard outcome.verdict != planCase.expected else { continue }
      report(
        Finding(
          .planCaseFails, at: planCase.place, "\(planCase.code)", "\(words(planCase.expected))",
          "\(words(outcome.verdict))", "\(outcome.reason)"))
    }
  }
}

private func words(_ verdict: Verdict) -> String {
  Choice.verdicts.entries.first { $0.value == verdict }?.words.vi ?? ""
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

  /// - Returns: `nil` where the criterion asked for does not judge such a nominee.
  func outcome() -> (verdict: Verdict, reason: String)? {
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
      let open = assessment.results.filter { $0.verdict != .met }.map(\.criterion.code)
      return (assessment.verdict, open.joined(separator: ", "))
    }
    return assessment.results.first { $0.criterion.code == criterion }
      .map { ($0.verdict, $0.reason.vi) }
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
