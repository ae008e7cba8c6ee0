import Sheets

/// The parameters of a criterion as its cell writes them, references to readings included.
private struct WrittenParameters {
  private(set) var values: [RuleParameter: String] = [:]
  /// The codes of the switches that values refer to by `@code`.
  private(set) var references: [RuleParameter: String] = [:]

  init(_ row: inout PlanRow, of type: RuleType, readings: Readings) {
    let column = CriterionColumn.parameters
    for item in row.list(column) {
      let halves = item.split(separator: "=", maxSplits: 1).map(trimmed)
      guard halves.count == 2, !halves[1].isEmpty else {
        row.report(.planParameterMalformed, at: column, "\(item)")
        continue
      }
      guard let parameter = type.parameter(named: halves[0]) else {
        row.report(
          .planParameterUnknown, at: column, "\(type.name.vi)", "\(halves[0])",
          "\(listed(type.parameters.map(\.name)))")
        continue
      }
      if values.updateValue(halves[1], forKey: parameter) != nil {
        row.report(.planDuplicate, at: column, "\(halves[0])")
      }
      guard halves[1].hasPrefix("@") else { continue }
      let code = trimmed(halves[1].dropFirst())
      if readings[code] == nil {
        row.report(.planReadingUnknown, at: column, "\(code)")
      } else {
        references[parameter] = code
      }
    }
  }

  /// The values with every reference put in: the reading chosen, or that of `override`.
  func resolved(
    _ readings: Readings, override: ReadingCondition? = nil
  ) -> [RuleParameter: String] {
    var resolved = values
    for (parameter, code) in references {
      resolved[parameter] =
        override?.switchCode == code ? override?.value : readings[code]?.chosen
    }
    return resolved
  }

  /// Every reading that a reference may come to.
  func alternatives(_ readings: Readings) -> [ReadingCondition] {
    Set(references.values).sorted().flatMap { code in
      (readings[code]?.alternatives ?? []).map {
        ReadingCondition(switchCode: code, value: $0.value)
      }
    }
  }
}

extension Criterion {
  /// Reads a row under the readings chosen; its rule is checked under every other reading, too.
  convenience init?(_ row: inout PlanRow, readings: Readings, vocabulary: Vocabulary) {
    let condition = readings.condition(of: &row, in: CriterionColumn.condition)
    let typeName = row.requiredText(CriterionColumn.ruleType)
    guard let type = RuleType.type(named: typeName) else {
      if !typeName.isEmpty {
        row.report(
          .planRuleTypeUnknown, at: CriterionColumn.ruleType, "\(typeName)",
          "\(listed(RuleType.all.map(\.name)))")
      }
      return nil
    }
    let written = WrittenParameters(&row, of: type, readings: readings)
    let place = row.place(of: CriterionColumn.parameters)
    func arguments(_ override: ReadingCondition?) -> RuleArguments {
      RuleArguments(
        type: type, values: written.resolved(readings, override: override), place: place,
        vocabulary: vocabulary)
    }
    var chosen = arguments(nil)
    let rule = type.rule(&chosen)
    row.report(chosen.findings)
    for alternative in written.alternatives(readings) {
      var other = arguments(alternative)
      _ = type.rule(&other)
      row.report(other.findings)
    }
    let used = Set(written.references.values).sorted().compactMap { code in
      readings[code].map { ReadingCondition(switchCode: code, value: $0.chosen) }
    }
    self.init(
      &row, rule: rule ?? .attestation(isSuperlative: false),
      readings: (condition.map { [$0] } ?? []) + used, condition: condition)
  }
}
