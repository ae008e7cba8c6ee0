/// Joins what is certainly one nominee, and nothing else.
struct CertainMerging {
  private let candidates: Candidates
  private let comparer: PairComparer
  private let constraints: [Constraint]
  private let settings: MatchSettings
  private(set) var clusters: Clusters
  private(set) var merges: [Merge] = []
  private(set) var conflicts: [ConstraintConflict] = []
  private var apart: [Int: [Int]] = [:]
  /// Rows that a person took out of a cluster: the others are joined before them.
  private var takenOut: Set<Int> = []
  /// Rows that fit two clusters which contradict each other: joined to neither by a date alone.
  private var undecided: Set<Int> = []

  init(_ candidates: Candidates, _ constraints: [Constraint], _ settings: MatchSettings) {
    self.candidates = candidates
    comparer = candidates.comparer()
    self.constraints = constraints
    self.settings = settings
    clusters = Clusters(candidates.list.rows.count)
    for constraint in constraints {
      guard let (left, right) = constraint.keptApart else { continue }
      apart[left, default: []].append(right)
      apart[right, default: []].append(left)
      if case .takenOut(let row, _) = constraint { takenOut.insert(row) }
    }
  }

  mutating func merge() {
    let edges = mergeableEdges()
    // A row found to bridge namesakes changes what its neighbours may join; a few rounds settle.
    for _ in 0..<4 {
      clusters = Clusters(candidates.list.rows.count)
      merges = []
      conflicts = []
      joinDecided()
      let bridges = join(edges)
      if bridges.isSubset(of: undecided) { break }
      undecided.formUnion(bridges)
    }
  }

  /// By the first row of the cluster, then by the rows joined.
  mutating func sortMerges() {
    let roots = merges.map { clusters.root($0.left) }
    merges = zip(roots, merges).sorted {
      ($0.0, $0.1.left, $0.1.right) < ($1.0, $1.1.left, $1.1.right)
    }.map(\.1)
  }

  mutating func sets() -> [[Int]] { clusters.all() }

  private func mergeableEdges() -> [Edge] {
    let floor = settings.mergeFrom.map { logarithm($0 / (1 - min($0, 1 - 1e-12))) }
    let certain = candidates.edges.filter { edge in
      if let floor { return edge.logOdds >= floor }
      return isCertain(edge)
    }.sorted { ($1.logOdds, $0.left, $0.right) < ($0.logOdds, $1.left, $1.right) }
    guard settings.mergeFrom == nil else { return certain }
    let isBody = { (edge: Edge) in candidates.list.rows[Int(edge.left)].isCollective }
    let edges = certain.filter(isBody) + withinRisk(certain.filter { !isBody($0) })
    guard !takenOut.isEmpty else { return edges }
    let isTakenOut = { (edge: Edge) in
      takenOut.contains(Int(edge.left)) || takenOut.contains(Int(edge.right))
    }
    return edges.filter { !isTakenOut($0) } + edges.filter(isTakenOut)
  }

  /// The surest pairs, up to where the expected number of wrong ones among them would exceed what
  /// is accepted for the list.
  private func withinRisk(_ edges: [Edge]) -> [Edge] {
    var risk = 0.0
    for (index, edge) in edges.enumerated() {
      risk += probability(logOdds: -edge.logOdds)
      if risk > settings.acceptedErrors + settings.acceptedRisk * Double(index + 1) {
        return Array(edges[..<index])
      }
    }
    return edges
  }

  /// Joins what persons joined; not where that would join what they kept apart.
  private mutating func joinDecided() {
    for case .same(let left, let right) in constraints
    where clusters.root(left) != clusters.root(right) {
      if let pair = keptApart(clusters.members(with: left), clusters.members(with: right)) {
        conflicts.append(ConstraintConflict(left: min(pair.0, pair.1), right: max(pair.0, pair.1)))
        continue
      }
      clusters.join(left, right)
      merges.append(Merge(left: left, right: right, ground: .decision, evidence: []))
    }
  }

  /// - Returns: The rows that fit two clusters which contradict each other.
  private mutating func join(_ edges: [Edge]) -> Set<Int> {
    var bridges: Set<Int> = []
    for edge in edges {
      let (left, right) = (Int(edge.left), Int(edge.right))
      guard clusters.root(left) != clusters.root(right) else { continue }
      let hasCode = edge.levels.hasEqualCode
      if !hasCode && (undecided.contains(left) || undecided.contains(right)) { continue }
      let leftMembers = clusters.members(with: left)
      let rightMembers = clusters.members(with: right)
      let whole = comparer.compare(leftMembers, rightMembers)
      if !contradict(leftMembers, rightMembers, whole) {
        clusters.join(left, right)
        let evidence = comparer.compare(left, right).evidence(
          candidates.model(of: left), isBody: candidates.list.rows[left].isCollective)
        merges.append(Merge(left: left, right: right, ground: .evidence, evidence: evidence))
      } else if !hasCode && areTwoNamesakes(whole, left) {
        if fits(left, rightMembers) { bridges.insert(left) }
        if fits(right, leftMembers) { bridges.insert(right) }
      }
    }
    return bridges
  }

  private func fits(_ row: Int, _ members: [Int]) -> Bool {
    !contradict([row], members, comparer.compare([row], members))
  }

  /// Whether clusters that contradict each other are likely two nominees, and not one with a
  /// mistyped value.
  private func areTwoNamesakes(_ whole: PairComparison, _ row: Int) -> Bool {
    probability(logOdds: candidates.model(of: row).logOdds(whole)) < settings.proposedFrom
  }

  /// Whether a person decided that a row of one is not the nominee of a row of the other.
  func areKeptApart(_ left: [Int], _ right: [Int]) -> Bool { keptApart(left, right) != nil }

  private func keptApart(_ left: [Int], _ right: [Int]) -> (Int, Int)? {
    guard !apart.isEmpty else { return nil }
    for a in left {
      if let b = right.first(where: { apart[a]?.contains($0) == true }) { return (a, b) }
    }
    return nil
  }

  private func contradict(_ left: [Int], _ right: [Int], _ whole: PairComparison) -> Bool {
    if areKeptApart(left, right) { return true }
    if let mergeFrom = settings.mergeFrom {
      return probability(logOdds: candidates.model(of: left[0]).logOdds(whole)) < mergeFrom
    }
    if candidates.list.rows[left[0]].isCollective {
      return left.contains { a in right.contains { b in areTwoBodies(a, b) } }
    }
    if contradicts(whole.levels) { return true }
    // One short name may fit two long ones that do not fit each other.
    guard !whole.levels.hasEqualCode && whole.levels.birth != .day else { return false }
    for a in left {
      for b in right {
        if let name = comparer.compare(a, b).levels.name, !name.isCompatible { return true }
      }
    }
    return false
  }

  /// Whether two bodies bear other names or stand in other places: one that names no place may not
  /// bridge two that do.
  private func areTwoBodies(_ left: Int, _ right: Int) -> Bool {
    let levels = comparer.compare(left, right).levels
    return levels.unit == .otherPlace || levels.unit == .differs
      || levels.level(.name) == BodyAgreement.differs.rawValue
  }

  /// Whether a pair by itself is certain: an equal code or equal full dates of birth, a name
  /// that fits, and nothing that contradicts.
  private func isCertain(_ edge: Edge) -> Bool {
    if candidates.list.rows[Int(edge.left)].isCollective { return areOneBody(edge) }
    guard edge.levels.name?.isCompatible ?? true,
      edge.levels.hasEqualCode || edge.levels.birth == .day
    else { return false }
    return !contradicts(edge.levels)
  }

  /// A body is itself where its name, that of the body above and the places are written out and
  /// equal. One that names neither a body above nor a place, as “Trường Tiểu học số 1”, is known by
  /// whoever hands it in.
  private func areOneBody(_ edge: Edge) -> Bool {
    let list = candidates.list
    let rows = [edge.left, edge.right].map { list.rows[Int($0)] }
    let units = rows.map { list.units[Int($0.unit)] }
    let isPart = !units[0].part.isEmpty
    let isKnown =
      isPart || units[0].places.contains { $0 >= 0 }
      || rows[0].senderUnit != 0 && rows[0].senderUnit == rows[1].senderUnit
      || list.isUnit[Int(rows[0].unit)]
    return isKnown && !rows.contains(where: \.unitIsSenders) && areInOnePlace(rows)
      && edge.levels.level(.name) == BodyAgreement.same.rawValue
      && edge.levels.unit == (isPart ? .same : nil)
  }

  /// Whether two bodies name the same district and commune, in a province that is beyond doubt:
  /// districts of one name lie in several.
  private func areInOnePlace(_ rows: [EncodedRow]) -> Bool {
    let places = rows.map { candidates.list.units[Int($0.unit)].places }
    guard places[0][1...] == places[1][1...] else { return false }
    return candidates.list.provinceCount < 2
      || rows[0].province >= 0 && rows[0].province == rows[1].province
  }

  /// Whether two rows could not stand in one cluster.
  private func contradicts(_ levels: AgreementLevels) -> Bool {
    let hasCode = levels.hasEqualCode
    if levels.citizenCode == .differs || levels.employerCode == .differs && !hasCode {
      return true
    }
    if levels.citizenCode == .near && levels.birth != .day { return true }
    if let name = levels.name, !name.isCompatible, !hasCode, levels.birth != .day {
      return true
    }
    switch levels.birth {
    case .dayDiffers, .yearDiffers: return true
    case .exchanged, .onePart, .nearYear: if !hasCode { return true }
    default: break
    }
    return levels.sexDiffers && !(hasCode && levels.birth == .day)
  }
}

extension Constraint {
  /// The rows that it keeps apart; `nil` where it joins.
  fileprivate var keptApart: (Int, Int)? {
    switch self {
    case .same: nil
    case .apart(let left, let right), .takenOut(let left, of: let right): (left, right)
    }
  }
}
