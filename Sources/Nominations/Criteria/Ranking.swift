/// Ranks the entries by score within each kind of nominee: 1 is the best, equal scores share a
/// rank, and as many ranks follow unused.
///
/// Who is not known to meet the criteria, is refused, or has no score is not ranked.
public func rank(_ entries: inout [RegisterEntry]) {
  var scores: [NomineeKind?: [Double]] = [:]
  for entry in entries {
    guard let score = entry.rankedScore else { continue }
    scores[entry.nominee.kind, default: []].append(score)
  }
  for kind in Array(scores.keys) { scores[kind]?.sort(by: >) }
  for index in entries.indices {
    entries[index].rank = entries[index].rankedScore.map { score in
      let ofKind = scores[entries[index].nominee.kind] ?? []
      return ofKind.partitioningIndex { $0 <= score } + 1
    }
  }
}

extension RegisterEntry {
  fileprivate var rankedScore: Double? {
    self.refusal == nil && self.assessment.verdict == .met ? self.assessment.score : nil
  }
}

extension [Double] {
  /// The first position from which on the predicate holds, found by halving.
  fileprivate func partitioningIndex(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
