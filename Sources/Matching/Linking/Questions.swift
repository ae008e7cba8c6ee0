/// What a person must decide: pairs of clusters that are probable or doubtful.
struct Questions {
  private let candidates: Candidates
  private let comparer: PairComparer
  private var merging: CertainMerging
  private let settings: MatchSettings

  init(_ candidates: Candidates, _ merging: CertainMerging, _ settings: MatchSettings) {
    self.candidates = candidates
    comparer = candidates.comparer()
    self.merging = merging
    self.settings = settings
  }

  private struct ClusterPair: Hashable {
    var left: Int
    var right: Int
  }

  /// Two clusters, the rows that speak most for joining them, and what all rows say together.
  private struct Doubt {
    var left: Int
    var right: Int
    var comparison: PairComparison
    var logOdds: Double
  }

  /// The most probable first. Pairs that others connect already, or that a person keeps apart, are
  /// not asked.
  func gathered() -> [PairQuestion] {
    var clusters = merging.clusters
    var best: [ClusterPair: Int] = [:]
    for (index, edge) in candidates.edges.enumerated() {
      let (left, right) = (clusters.root(Int(edge.left)), clusters.root(Int(edge.right)))
      guard left != right else { continue }
      let pair = ClusterPair(left: min(left, right), right: max(left, right))
      if let known = best[pair], candidates.edges[known].logOdds >= edge.logOdds { continue }
      best[pair] = index
    }
    let doubts = best.compactMap { pair, index -> Doubt? in
      let left = clusters.members(with: pair.left)
      let right = clusters.members(with: pair.right)
      return merging.areKeptApart(left, right) ? nil : doubt(left, right, index)
    }.sorted { ($1.logOdds, $0.left, $0.right) < ($0.logOdds, $1.left, $1.right) }
    return questions(doubts)
  }

  private func doubt(_ left: [Int], _ right: [Int], _ index: Int) -> Doubt {
    let edge = candidates.edges[index]
    let comparison = comparer.compare(left, right)
    return Doubt(
      left: Int(edge.left), right: Int(edge.right), comparison: comparison,
      logOdds: candidates.model(of: Int(edge.left)).logOdds(comparison))
  }

  private func questions(_ doubts: [Doubt]) -> [PairQuestion] {
    var selection = QuestionSelection(merging.clusters, settings)
    let asked = selection.select(
      doubts.map { ($0.left, $0.right, probability(logOdds: $0.logOdds)) }
    ).map { doubts[$0] }
    var groups: [Int: Int] = [:]
    return asked.map { doubt in
      let root = selection.group(of: doubt.left)
      let group = groups[root] ?? groups.count
      groups[root] = group
      let probability = probability(logOdds: doubt.logOdds)
      return PairQuestion(
        left: doubt.left, right: doubt.right, probability: probability, group: group,
        isProposed: probability >= settings.proposedFrom,
        evidence: doubt.comparison.evidence(
          candidates.model(of: doubt.left),
          isBody: candidates.list.rows[doubt.left].isCollective))
    }
  }
}
