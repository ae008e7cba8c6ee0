import Sheets

/// An ambiguous clause and the readings it allows; the first is the literal one.
package struct ReadingSwitch: Sendable {
  package struct Alternative: Sendable, Hashable {
    package let value: String
    package let meaning: String

    package init(value: String, meaning: String) {
      self.value = value
      self.meaning = meaning
    }
  }

  package let code: String
  /// What is ambiguous, and where it stands in the plan.
  package let question: String
  package let alternatives: [Alternative]
  package var chosen: String
  package let place: Place

  package init(
    code: String, question: String, alternatives: [Alternative], chosen: String, place: Place
  ) {
    self.code = code
    self.question = question
    self.alternatives = alternatives
    self.chosen = chosen
    self.place = place
  }
}

/// A row holds only where the switch stands at the value.
package struct ReadingCondition: Sendable, Hashable {
  package let switchCode: String
  package let value: String

  package init(switchCode: String, value: String) {
    self.switchCode = switchCode
    self.value = value
  }
}
