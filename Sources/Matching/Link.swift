/// Finds the rows of a list that are one nominee.
///
/// Certain ones are merged; what is probable or doubtful is asked, the most probable first. The
/// result depends on the list, the decisions and the settings alone.
///
/// - Parameter constraints: What persons decided; a pair they join is merged whatever the
///   evidence, a pair they keep apart is neither merged nor asked.
package func link(
  _ records: [MatchRecord], constraints: [Constraint] = [], settings: MatchSettings = .init()
) -> Linkage {
  var encoder = ListEncoder(records, settings)
  let list = encoder.encode()
  var linker = Linker(list, constraints, settings)
  return linker.link()
}

struct Linker {
  private let list: EncodedList
  private let constraints: [Constraint]
  private let settings: MatchSettings

  init(_ list: EncodedList, _ constraints: [Constraint], _ settings: MatchSettings) {
    self.list = list
    self.constraints = constraints
    self.settings = settings
  }

  struct Edge {
    var left: Int32
    var right: Int32
    var logOdds: Float
  }

  mutating func link() -> Linkage {
    let comparer = PairComparer(list: list, frequencies: Frequencies(list) { _ in 1 })
    var edges: [Edge] = []
    var sample: [PairComparison] = []
    var model = Model.persons
    model.priorLogOdds = Float(logarithm(1 / Double(max(list.rows.count, 2))))
    let account = Blocking(list).forEachPair { left, right in
      let comparison = comparer.compare(left, right)
      let logOdds = model.logOdds(comparison)
      guard logOdds > -5 else { return }
      edges.append(Edge(left: Int32(left), right: Int32(right), logOdds: Float(logOdds)))
      sample.append(comparison)
    }
    model = estimate(model, from: sample, rows: list.rows.count)
    let merging = CertainMerging(
      list: list, comparer: comparer, model: model, settings: settings)
    var merges: [Merge] = []
    var union = UnionFind(list.rows.count)
    for (index, edge) in edges.enumerated() {
      let (left, right) = (Int(edge.left), Int(edge.right))
      edges[index].logOdds = Float(model.logOdds(sample[index]))
      guard merging.isCertain(sample[index], left, right), union.root(left) != union.root(right)
      else { continue }
      union.join(left, right)
      merges.append(
        Merge(
          left: left, right: right, ground: .evidence,
          evidence: sample[index].evidence(model, isBody: list.rows[left].isCollective)))
    }
    var questions: [PairQuestion] = []
    var groups = union
    let order = edges.indices.sorted {
      (-edges[$0].logOdds, $0) < (-edges[$1].logOdds, $1)
    }
    for index in order {
      let (left, right) = (Int(edges[index].left), Int(edges[index].right))
      let odds = probability(logOdds: Double(edges[index].logOdds))
      guard odds >= settings.doubtFrom, groups.root(left) != groups.root(right) else { continue }
      groups.join(left, right)
      questions.append(
        PairQuestion(
          left: left, right: right, probability: odds, group: 0,
          isProposed: odds >= settings.proposedFrom,
          evidence: sample[index].evidence(model, isBody: list.rows[left].isCollective)))
    }
    return Linkage(
      clusters: union.sets(), merges: merges, questions: questions, contradictions: [],
      blocking: account)
  }
}
