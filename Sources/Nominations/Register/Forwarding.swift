extension RegisterEntry {
  /// Whether it stands for the council's decision: nominated validly, and no criterion is known to
  /// fail or to lack its data.
  package var isCandidate: Bool {
    guard refusal == nil else { return false }
    return assessment.verdict == .met || assessment.verdict == .awaitingConfirmation
  }

  /// Whether it could still stand, once its unit has sent what is lacking.
  package var needsSupplement: Bool {
    refusal == nil && assessment.verdict == .missingData
  }
}

extension Consolidation {
  /// Whether an entry stands on the list that goes to the higher body.
  ///
  /// Where the council votes and its votes are in, those it recognised; else the candidates, with
  /// those who only await a person's word as the plan says.
  package func goesForward(_ entry: RegisterEntry) -> Bool {
    guard entry.isCandidate else { return false }
    if plan.properties.passMark != nil, entries.contains(where: { $0.ballot != nil }) {
      return entry.ballot?.isRecognised == true
    }
    return entry.assessment.verdict == .met || plan.properties.forwardsAwaiting
  }
}
