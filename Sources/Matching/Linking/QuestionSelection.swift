/// Chooses which doubtful pairs a person is asked.
///
/// What costs a person time is to look at a group; one more row beside it costs little. A
/// probable pair is asked whatever else is asked. A less probable one is asked only as long as
/// most questions are expected to be merges, and a remote one only where it adds to groups that
/// are looked at anyway.
struct QuestionSelection {
  private var clusters: Clusters
  private let settings: MatchSettings
  private var isAskedAbout: Set<Int> = []
  private var expectedMerges = 0.0
  private var count = 0.0

  /// However probable a pair seems, one in fifty may be namesakes of one unit and year.
  private static let surest = 0.98

  init(_ clusters: Clusters, _ settings: MatchSettings) {
    self.clusters = clusters
    self.settings = settings
  }

  mutating func group(of row: Int) -> Int { clusters.root(row) }

  /// - Parameter doubts: Two rows and how probable it is that they are one nominee, the most
  ///   probable first.
  /// - Returns: The indices of those to ask, ascending.
  mutating func select(_ doubts: [(left: Int, right: Int, probability: Double)]) -> [Int] {
    var selected: [Int] = []
    for (index, doubt) in doubts.enumerated() {
      let (left, right) = (clusters.root(doubt.left), clusters.root(doubt.right))
      guard left != right, isWorthAsking(doubt.probability, left, right) else { continue }
      isAskedAbout.remove(left)
      isAskedAbout.remove(right)
      clusters.join(doubt.left, doubt.right)
      isAskedAbout.insert(clusters.root(doubt.left))
      expectedMerges += min(doubt.probability, QuestionSelection.surest)
      count += 1
      selected.append(index)
    }
    return selected
  }

  private func isWorthAsking(_ probability: Double, _ left: Int, _ right: Int) -> Bool {
    let groups = [left, right].count { isAskedAbout.contains($0) }
    if groups < 2 && probability >= settings.doubtFrom { return true }
    let least = groups == 2 ? settings.remoteDoubtFrom : settings.doubtFrom / 10
    return probability >= least
      && expectedMerges + probability >= settings.expectedYield * (count + 1)
  }
}
