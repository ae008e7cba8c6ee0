/// Two rows that were compared and may be one nominee.
struct Edge {
  var left: Int32
  var right: Int32
  var comparison: PairComparison
  /// That the two are one nominee, in nats.
  var logOdds: Double
}

/// The pairs of a list that are worth a thought, with what their fields say.
struct Candidates {
  let list: EncodedList
  private(set) var comparer: PairComparer
  private(set) var persons = Model.persons
  private(set) var bodies = Model.bodies
  private(set) var edges: [Edge] = []
  private(set) var account = BlockingAccount()

  /// Pairs less probable than e to this before learning are forgotten.
  private static let leastLogOdds = -6.0

  init(_ list: EncodedList) {
    self.list = list
    let size = Double(max(list.rows.count, 2))
    persons.priorLogOdds = Float(logarithm(1 / size))
    // Bodies are compared only where their names agree already.
    bodies.priorLogOdds = 0
    // Before anything is merged, about half of the rows are taken to repeat another.
    comparer = PairComparer(list: list, frequencies: Frequencies(list) { _ in 0.6 })
    var edges: [Edge] = []
    let comparer = comparer
    account = Blocking(list).forEachPair { left, right in
      guard let comparison = comparer.compareUnlessHopeless(left, right) else { return }
      let logOdds = model(of: left).logOdds(comparison)
      guard logOdds > Candidates.leastLogOdds else { return }
      edges.append(
        Edge(
          left: Int32(left), right: Int32(right), comparison: comparison, logOdds: logOdds))
    }
    self.edges = edges
    learn()
  }

  func model(of row: Int) -> Model { list.rows[row].isCollective ? bodies : persons }

  /// Counts again, each person once: what agreement by chance is worth depends on how many
  /// persons bear a name, not on how many rows.
  mutating func learnFromLikelyClusters() {
    var likely = UnionFind(list.rows.count)
    for edge in edges where edge.logOdds > 1 { likely.join(Int(edge.left), Int(edge.right)) }
    var weights = [Float](repeating: 1, count: list.rows.count)
    for set in likely.sets() {
      for row in set { weights[row] = 1 / Float(set.count) }
    }
    comparer = PairComparer(list: list, frequencies: Frequencies(list) { weights[$0] })
    for index in edges.indices {
      edges[index].comparison = comparer.compare(
        Int(edges[index].left), Int(edges[index].right))
    }
    learn()
  }

  private mutating func learn() {
    let bodyCount = list.rows.lazy.filter(\.isCollective).count
    let isBody = edges.map { list.rows[Int($0.left)].isCollective }
    persons = estimate(
      persons, from: zip(edges, isBody).lazy.filter { !$1 }.map(\.0.comparison),
      rows: list.rows.count - bodyCount)
    for index in edges.indices {
      edges[index].logOdds = (isBody[index] ? bodies : persons).logOdds(edges[index].comparison)
    }
  }
}
