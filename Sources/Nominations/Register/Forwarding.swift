extension RegisterEntry {
  /// Whether it stands for the council's decision: nominated validly, and no criterion is known to
  /// fail or to lack its data.
  public var isCandidate: Bool {
    guard self.refusal == nil else { return false }
    return self.assessment.verdict == .met || self.assessment.verdict == .awaitingConfirmation
  }

  /// Whether it could still stand, once its unit has sent what is lacking.
  public var needsSupplement: Bool {
    self.refusal == nil && self.assessment.verdict == .missingData
  }
}

extension Consolidation {
  /// Tells whether an entry stands on the list that goes to the higher body; to be asked for once
  /// where many entries are looked at.
  ///
  /// Where the council votes and its votes are in, those it recognised; else the candidates, with
  /// those who only await a person's word as the plan says.
  public var goesForward: @Sendable (RegisterEntry) -> Bool {
    let votesAreIn =
      plan.properties.passMark != nil && entries.contains { $0.ballot != nil }
    let forwardsAwaiting = plan.properties.forwardsAwaiting
    return { entry in
      guard entry.isCandidate else { return false }
      if votesAreIn { return entry.ballot?.isRecognised == true }
      return entry.assessment.verdict == .met || forwardsAwaiting
    }
  }
}
