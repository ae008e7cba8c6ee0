import Sheets

/// The parameters of one criterion as its cell gives them, every reference to a reading already
/// put in; typed access, and the findings about them.
struct RuleArguments {
  let type: RuleType
  let values: [RuleParameter: String]
  let place: Place
  let vocabulary: Vocabulary
  private(set) var findings: [Finding] = []

  init(
    type: RuleType, values: [RuleParameter: String], place: Place, vocabulary: Vocabulary
  ) {
    self.type = type
    self.values = values
    self.place = place
    self.vocabulary = vocabulary
    for parameter in type.parameters where parameter.isRequired && values[parameter] == nil {
      report(.planParameterMissing, "\(type.name.vi)", "\(parameter.name.vi)=\(parameter.example)")
    }
  }

  func text(_ parameter: RuleParameter) -> String? { values[parameter] }

  /// The values between bars.
  func list(_ parameter: RuleParameter) -> [String] {
    parts(of: values[parameter] ?? "", separatedBy: ["|"])
  }

  mutating func count(_ parameter: RuleParameter, in range: ClosedRange<Int>) -> Int? {
    guard let text = values[parameter] else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    reportRange(parameter, range)
    return nil
  }

  mutating func number(_ parameter: RuleParameter) -> Double? {
    guard let text = values[parameter] else { return nil }
    if let number = planNumber(text.hasSuffix("%") ? String(text.dropLast()) : text) {
      return number
    }
    reportInvalid(parameter, takes: parameter.takes)
    return nil
  }

  mutating func flag(_ parameter: RuleParameter) -> Bool {
    choice(parameter, of: .yesNo) ?? false
  }

  mutating func choice<Value>(_ parameter: RuleParameter, of choice: Choice<Value>) -> Value? {
    guard let text = values[parameter] else { return nil }
    if let value = choice.value(of: text) { return value }
    reportInvalid(parameter, takes: Phrase(vi: listed(choice.words), en: listed(choice.words)))
    return nil
  }

  /// The canonical name of a term of the vocabulary.
  mutating func term(_ parameter: RuleParameter, kind: AchievementKind) -> String? {
    guard let text = values[parameter] else { return nil }
    guard let term = vocabulary.term(named: text) else {
      report(.planTermUnknown, "\(text)", "\(parameter.name.vi)")
      return nil
    }
    guard term.kind == kind else {
      report(.planTermOfOtherKind, "\(text)", "\(parameter.name.vi)")
      return nil
    }
    return term.name
  }

  /// Reports one of two parameters given without the other.
  mutating func requireBoth(_ left: RuleParameter, _ right: RuleParameter) {
    guard (values[left] == nil) != (values[right] == nil) else { return }
    let missing = values[left] == nil ? left : right
    report(.planParameterMissing, "\(type.name.vi)", "\(missing.name.vi)=\(missing.example)")
  }

  mutating func reportRange(_ parameter: RuleParameter, _ range: ClosedRange<Int>) {
    let span = "\(range.lowerBound)–\(range.upperBound)"
    reportInvalid(parameter, takes: Phrase(vi: span, en: span))
  }

  private mutating func reportInvalid(_ parameter: RuleParameter, takes: Phrase) {
    report(
      .planParameterInvalid, "\(parameter.name.vi)", "\(values[parameter] ?? "")", "\(takes.vi)")
  }

  private mutating func report(_ kind: FindingKind, _ values: Finding.Value...) {
    findings.append(Finding(kind, at: place, values: values))
  }
}
