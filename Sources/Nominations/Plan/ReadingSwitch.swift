import Sheets

/// An ambiguous clause and the readings it allows; the first is the literal one.
public struct ReadingSwitch: Sendable {
  public struct Alternative: Sendable, Hashable {
    public let value: String
    public let meaning: String

    public init(value: String, meaning: String) {
      self.value = value
      self.meaning = meaning
    }
  }

  public let code: String
  /// What is ambiguous, and where it stands in the plan.
  public let question: String
  public let alternatives: [Alternative]
  public var chosen: String
  public let place: Place

  public init(
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
public struct ReadingCondition: Sendable, Hashable {
  public let switchCode: String
  public let value: String

  public init(switchCode: String, value: String) {
    self.switchCode = switchCode
    self.value = value
  }
}
