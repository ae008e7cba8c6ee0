/// Finds the rows of a list that are one nominee.
///
/// Certain ones are merged; what is probable or doubtful is asked, the most probable first. The
/// result depends on the list, the decisions and the settings alone.
///
/// - Parameter constraints: What persons decided; a pair they join is merged whatever the
///   evidence, a pair they keep apart is neither merged nor asked.
public func link(
  _ records: MatchRecords, constraints: [Constraint] = [],
  settings: MatchSettings = .init()
) -> Linkage {
  var encoder = ListEncoder(records, settings)
  let list = encoder.encode()
  var candidates = Candidates(list, threads: settings.threads)
  candidates.learnFromLikelyClusters()
  var merging = CertainMerging(candidates, constraints, settings)
  merging.merge()
  merging.sortMerges()
  let questions = Questions(candidates, merging, settings).gathered()
  var linkage = Linkage(
    clusters: merging.sets(), merges: merging.merges, questions: questions,
    contradictions: merging.conflicts, blocking: candidates.account)
  if settings.listsComparedPairs {
    var blocking = Blocking(list)
    linkage.comparedPairs = blocking.compactMapPairs(threads: settings.threads) {
      { SIMD2(Int32($0), Int32($1)) }
    }
  }
  return linkage
}

/// The same of rows that stand in a list.
public func link(
  _ records: [MatchRecord], constraints: [Constraint] = [], settings: MatchSettings = .init()
) -> Linkage {
  link(MatchRecords(records), constraints: constraints, settings: settings)
}
