import Sheets

/// Whether the forms state what a nomination must state, as the achievements of a “trích ngang”.
struct RequiredEvidence {
  let field: ColumnMeaning

  /// What no form states is missing, never refused.
  func weigh(_ nominee: Nominee) -> Weighing {
    let evidence = nominee.nominations.flatMap { stated(in: $0) }
    return Weighing(
      isShown: !evidence.isEmpty, isPossible: false, isOpen: true,
      ground: .required(field, isStated: !evidence.isEmpty), occurrences: 1, evidence: evidence)
  }

  private func stated(in nomination: Nomination) -> [Evidence] {
    switch field {
    case .name, .familyAndMiddleName, .givenName: evidence(nomination.name)
    case .birthDate, .maleBirthDate, .femaleBirthDate: evidence(nomination.birthDate) { "\($0)" }
    case .sex: evidence(nomination.sex) { $0.rawValue }
    case .unit: evidence(nomination.unit)
    case .position: evidence(nomination.position)
    case .code: evidence(nomination.code)
    case .citizenID: evidence(nomination.citizenID)
    case .movement: evidence(nomination.movement)
    case .title, .award: nomination.requests.flatMap { evidence($0) }
    case .achievements, .rating:
      nomination.achievementTexts.filter(isAsked).map {
        Evidence(words: $0.text, place: $0.place)
      }
    case .kind:
      nomination.kind == nil
        ? [] : [Evidence(words: nomination.name.value, place: nomination.place)]
    case .note: evidence(nomination.note)
    case .number, .task, .lead, .coordinators, .due, .other: []
    }
  }

  private func isAsked(_ text: AchievementText) -> Bool {
    guard !text.isBlank && !text.isNone else { return false }
    return field == .achievements
      || text.heading.map { AskedKinds(heading: $0).contains(.rating) } ?? false
  }

  private func evidence(_ stated: Sourced<String>?) -> [Evidence] {
    evidence(stated) { $0 }
  }

  private func evidence<Value>(
    _ stated: Sourced<Value>?, words: (Value) -> String
  ) -> [Evidence] {
    guard let stated else { return [] }
    let words = words(stated.value)
    return words.allSatisfy(\.isWhitespace) ? [] : [Evidence(words: words, place: stated.place)]
  }
}
