import Sheets

extension Rule.InitiativeCount {
  /// What two files say may be the same initiatives; what one file says in different words are
  /// different ones.
  ///
  /// - Parameter kinds: The names of the kinds asked for; empty for any.
  func weigh(_ dossier: Dossier, kinds: Set<TermOrder.NameID>) -> Weighing {
    var named: Set<Named> = []
    var files: [InFile] = []
    var possible = 0
    var evidence: [Evidence] = []
    for fact in dossier.facts where fact.kind == .initiative && isAsked(fact, kinds) {
      evidence.append(dossier.evidence(of: fact))
      let words = Spelling(dossier.nominee.records[fact.index].words)
      let count = max(fact.count, fact.years.count)
      if named.insert(Named(file: nil, words: words, count: count)).inserted { possible += count }
      let file = dossier.nominee.records[fact.index].place?.source.file
      guard fact.isCertain && hasShownUse(dossier.nominee.records[fact.index]),
        named.insert(Named(file: file ?? "", words: words, count: count)).inserted
      else { continue }
      let position = files.firstIndex { $0.file == file } ?? files.endIndex
      if position == files.endIndex { files.append(InFile(file: file)) }
      files[position].count += count
    }
    let shown = files.map(\.count).max() ?? 0
    return Weighing(
      isShown: shown >= count, isPossible: possible >= count,
      isOpen: dossier.coverage(of: .initiative).leavesOpen(nil),
      ground: .amount(Ground.Amount(shown: shown, possible: possible, needed: count)),
      occurrences: shown, evidence: evidence)
  }

  private func isAsked(_ fact: Dossier.Fact, _ kinds: Set<TermOrder.NameID>) -> Bool {
    if fact.isDated && fact.years.isEmpty { return false }
    return kinds.isEmpty || fact.name.map(kinds.contains) ?? false
  }

  private func hasShownUse(_ record: AchievementRecord) -> Bool {
    (!mustBeApplied || record.isApplied) && (!mustBeReplicable || record.isReplicable)
  }
}

/// An initiative as it is worded, in one file or in any.
private struct Named: Hashable {
  let file: String?
  let words: Spelling
  let count: Int
}

/// How many initiatives one file shows.
private struct InFile {
  let file: String?
  var count = 0
}
