/// What another reading of an ambiguous clause would change.
public struct ReadingEffect: Sendable {
  public let readingSwitch: ReadingSwitch
  public let alternative: ReadingSwitch.Alternative
  /// The nominees whose verdict it would change, in the order given.
  public let changes: [VerdictChange]
}

/// A verdict that differs between two ways of judging one nominee.
public struct VerdictChange: Sendable {
  /// The nominee's position.
  public let nominee: Int
  public let from: Verdict
  public let to: Verdict
}

extension Plan {
  /// For each ambiguous clause and each reading not chosen: whose verdict it would change.
  ///
  /// - Parameters:
  ///   - terms: The vocabulary, the plan's own terms included.
  ///   - assessments: Those of the nominees under the readings chosen, in the same order.
  ///   - confirmations: What persons confirmed of the n-th nominee, by the criterion's code.
  public func alternativeReadings(
    terms: [VocabularyTerm], period: Period, nominees: [Nominee], assessments: [Assessment],
    confirmations: (Int) -> [String: Confirmation] = { _ in [:] }
  ) -> [ReadingEffect] {
    switches.flatMap { readingSwitch in
      readingSwitch.alternatives.filter { $0.value != readingSwitch.chosen }.map { alternative in
        let other = Assessor(
          plan: reading(readingSwitch.code, as: alternative.value), terms: terms, period: period,
          nominees: nominees)
        let changes = nominees.indices.compactMap { index -> VerdictChange? in
          let verdict = other.assess(nominees[index], confirmations: confirmations(index)).verdict
          let chosen = assessments[index].verdict
          return verdict == chosen
            ? nil : VerdictChange(nominee: index, from: chosen, to: verdict)
        }
        return ReadingEffect(
          readingSwitch: readingSwitch, alternative: alternative, changes: changes)
      }
    }
  }
}
