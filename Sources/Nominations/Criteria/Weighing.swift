/// How far what is known carries a rule, before it is put as a verdict.
struct Weighing {
  /// Whether certain facts alone satisfy the rule, with every doubtful one held against it.
  var isShown: Bool
  /// Whether the rule is satisfied if every doubt is resolved in its favour.
  var isPossible: Bool
  /// Whether facts that no form tells of could still satisfy it.
  var isOpen: Bool
  var ground: Ground
  var occurrences = 0
  var evidence: [Evidence] = []

  var verdict: Verdict {
    if isShown { return .met }
    if isPossible { return .awaitingConfirmation }
    return isOpen ? .missingData : .notMet
  }
}
