import Parallel

/// Two rows that were compared and may be one nominee.
struct Edge: Sendable {
  var levels: AgreementLevels
  var left: Int32
  var right: Int32
  /// The logarithm of the chance that two strangers agree so far.
  var chance: Float
  /// That the two are one nominee, in nats.
  private var odds: Float

  init(_ left: Int, _ right: Int, _ comparison: PairComparison, logOdds: Double) {
    levels = comparison.levels
    self.left = Int32(left)
    self.right = Int32(right)
    chance = comparison.chance
    odds = Float(logOdds)
  }

  var logOdds: Double {
    get { Double(odds) }
    set { odds = Float(newValue) }
  }
}

/// The pairs of a list that are worth a thought, with what their fields say.
struct Candidates {
  let list: EncodedList
  private var frequencies: Frequencies
  private(set) var persons = Model.persons
  private(set) var bodies = Model.bodies
  private(set) var edges: [Edge] = []
  private(set) var account = BlockingAccount()
  private let threads: Int

  /// Pairs less probable than e to this are forgotten.
  private static let leastLogOdds = -6.0

  init(_ list: EncodedList, threads: Int) {
    self.list = list
    self.threads = threads
    let size = Double(max(list.rows.count, 2))
    persons.priorLogOdds = Float(logarithm(1 / size))
    // Bodies are compared only where their names agree already.
    bodies.priorLogOdds = 0
    // Before anything is merged, about half of the rows are taken to repeat another.
    frequencies = Frequencies(list) { _ in 0.6 }
    var blocking = Blocking(list)
    let (frequencies, persons, bodies) = (frequencies, persons, bodies)
    edges = blocking.compactMapPairs(threads: threads) {
      let comparer = PairComparer(list: list, frequencies: frequencies)
      return { left, right in
        guard let comparison = comparer.compareUnlessHopeless(left, right) else { return nil }
        let model = list.rows[left].isCollective ? bodies : persons
        let logOdds = model.logOdds(comparison)
        guard logOdds > Candidates.leastLogOdds else { return nil }
        return Edge(left, right, comparison, logOdds: logOdds)
      }
    }
    account = blocking.account
    learn()
  }

  func comparer() -> PairComparer { PairComparer(list: list, frequencies: frequencies) }

  func model(of row: Int) -> Model { list.rows[row].isCollective ? bodies : persons }

  /// Counts again, each person once: what agreement by chance is worth depends on how many
  /// persons bear a name, not on how many rows.
  mutating func learnFromLikelyClusters() {
    var likely = UnionFind(list.rows.count)
    for edge in edges where edge.logOdds > 1 { likely.join(Int(edge.left), Int(edge.right)) }
    let sizes = likely.sizes()
    frequencies = Frequencies(list) { 1 / Float(sizes[$0]) }
    let (list, frequencies, known) = (list, frequencies, edges)
    let compared = concurrentMap(Candidates.parts(of: known.count), threads: threads) { part in
      let comparer = PairComparer(list: list, frequencies: frequencies)
      return known[part].map { edge in
        let (left, right) = (Int(edge.left), Int(edge.right))
        return Edge(left, right, comparer.compare(left, right), logOdds: edge.logOdds)
      }
    }
    edges = compared.flatMap { $0 }
    learn()
    edges.removeAll { $0.logOdds <= Candidates.leastLogOdds }
  }

  /// Consecutive parts, each large enough that what a comparer sets up for itself costs little.
  private static func parts(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: 1 << 16).map { $0..<min($0 + 1 << 16, count) }
  }

  private mutating func learn() {
    let rows = list.rows
    let bodyCount = rows.lazy.filter(\.isCollective).count
    persons = estimate(
      persons, from: edges.lazy.filter { !rows[Int($0.left)].isCollective },
      rows: rows.count - bodyCount)
    for index in edges.indices {
      let edge = edges[index]
      edges[index].logOdds = model(of: Int(edge.left)).logOdds(edge.levels, chance: edge.chance)
    }
  }
}
