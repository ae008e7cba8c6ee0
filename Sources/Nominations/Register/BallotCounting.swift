import Sheets

/// Puts the council's votes beside the nominees they are about.
///
/// - Parameter report: Takes a finding for every line that is nobody's.
func applyTallies(
  _ tallies: [Tally], to entries: inout [RegisterEntry], plan: Plan, report: (Finding) -> Void
) {
  guard let passMark = plan.properties.passMark else { return }
  var positions: [NomineeIdentity: Int] = [:]
  for (index, entry) in entries.enumerated() {
    positions[entry.nominee.ballotIdentity] = index
  }
  for tally in tallies {
    guard let position = positions[tally.nominee] else {
      report(Finding(.unknownCandidate, at: tally.place))
      continue
    }
    entries[position].ballot = tally.result(passMark: passMark)
  }
}

extension Nominee {
  /// How a tally sheet names the nominee: codes do not stand on ballots.
  public var ballotIdentity: NomineeIdentity {
    NomineeIdentity(
      name: name, birthDate: birthDate?.description ?? "", unit: unitText ?? "", code: "")
  }
}
