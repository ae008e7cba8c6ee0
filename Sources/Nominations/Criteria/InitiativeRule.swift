import Sheets
import VietnameseText

extension Rule.InitiativeCount {
  /// What two files say may be the same initiatives; what one file says in different words are
  /// different ones.
  func weigh(_ dossier: Dossier, kinds: [String]) -> Weighing {
    var possible: Set<AchievementRecord> = []
    var shownByFile: [String: Set<AchievementRecord>] = [:]
    var evidence: [Evidence] = []
    for fact in dossier.facts {
      var record = dossier.record(fact)
      guard record.kind == .initiative, isAsked(record, kinds),
        record.years.isEmpty || record.years.contains(where: { $0 <= dossier.reviewYear })
      else { continue }
      evidence.append(dossier.evidence(of: fact))
      let file = record.place?.source.file ?? ""
      record.place = nil
      possible.insert(record)
      if record.isCertain && hasShownUse(record) {
        shownByFile[file, default: []].insert(record)
      }
    }
    let shown = shownByFile.values.map(Self.sum).max() ?? 0
    let mostPossible = Self.sum(possible)
    return Weighing(
      isShown: shown >= count, isPossible: mostPossible >= count,
      isOpen: dossier.coverage(of: .initiative).leavesOpen(nil),
      ground: .amount(Ground.Amount(shown: shown, possible: mostPossible, needed: count)),
      occurrences: shown, evidence: evidence)
  }

  /// - Parameter kinds: The comparison keys of the kinds asked for; empty for any.
  private func isAsked(_ record: AchievementRecord, _ kinds: [String]) -> Bool {
    if kinds.isEmpty { return true }
    let name = ComparisonKey(record.name).text
    return kinds.contains { name.contains($0) || $0.contains(name) }
  }

  private func hasShownUse(_ record: AchievementRecord) -> Bool {
    (!mustBeApplied || record.isApplied) && (!mustBeReplicable || record.isReplicable)
  }

  private static func sum(_ records: Set<AchievementRecord>) -> Int {
    records.reduce(0) { $0 + max($1.count ?? $1.years.count, 1) }
  }
}
