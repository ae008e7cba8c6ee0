/// Clusters of rows while they grow: every row stands in one.
struct Clusters {
  private var union: UnionFind
  private var membersByRoot: [Int: [Int]] = [:]
  private let count: Int

  init(_ count: Int) {
    union = UnionFind(count)
    self.count = count
  }

  mutating func root(_ row: Int) -> Int { union.root(row) }

  /// The rows of the cluster that a row is in.
  mutating func members(with row: Int) -> [Int] { membersByRoot[union.root(row)] ?? [row] }

  mutating func join(_ left: Int, _ right: Int) {
    let members = members(with: left) + members(with: right)
    membersByRoot[union.root(left)] = nil
    membersByRoot[union.root(right)] = nil
    union.join(left, right)
    membersByRoot[union.root(left)] = members
  }

  /// Every cluster, ascending.
  mutating func all() -> [[Int]] { union.sets() }
}
