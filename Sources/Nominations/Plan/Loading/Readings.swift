import Sheets

/// The readings of a plan's ambiguous clauses while its rows are read.
struct Readings {
  private let switches: [String: ReadingSwitch]

  init(_ switches: [ReadingSwitch]) {
    self.switches = Dictionary(switches.map { ($0.code, $0) }) { first, _ in first }
  }

  subscript(code: String) -> ReadingSwitch? { switches[code] }

  /// Whether a row holds under the readings chosen.
  func hold(_ condition: ReadingCondition?) -> Bool {
    guard let condition, let chosen = switches[condition.switchCode]?.chosen else { return true }
    return chosen == condition.value
  }

  /// The condition that a cell states, as `code=value`; `nil` for an empty cell, and for a
  /// mistake, which is reported.
  func condition(of row: inout PlanRow, in column: PlanColumn) -> ReadingCondition? {
    guard let text = row.optionalText(column) else { return nil }
    let halves = text.split(separator: "=", maxSplits: 1).map(trimmed)
    guard halves.count == 2 else {
      row.report(.planConditionMalformed, at: column, "\(text)")
      return nil
    }
    guard let readingSwitch = switches[halves[0]] else {
      row.report(.planReadingUnknown, at: column, "\(halves[0])")
      return nil
    }
    guard readingSwitch.alternatives.contains(where: { $0.value == halves[1] }) else {
      let values = readingSwitch.alternatives.map { "“\($0.value)”" }.joined(separator: ", ")
      row.report(
        .planReadingValueUnknown, at: column, "\(halves[0])", "\(halves[1])", "\(values)")
      return nil
    }
    return ReadingCondition(switchCode: halves[0], value: halves[1])
  }
}
