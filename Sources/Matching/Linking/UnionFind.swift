/// Sets of rows that were joined.
public struct UnionFind: Sendable {
  private var parents: [Int32]

  public init(_ count: Int) { parents = Array(0..<Int32(count)) }

  /// The least row of the set that a row is in.
  public mutating func root(_ row: Int) -> Int {
    var row = row
    while Int(parents[row]) != row {
      parents[row] = parents[Int(parents[row])]
      row = Int(parents[row])
    }
    return row
  }

  public mutating func join(_ left: Int, _ right: Int) {
    let (a, b) = (root(left), root(right))
    parents[max(a, b)] = Int32(min(a, b))
  }

  /// Every set, ascending, by its least row.
  mutating func sets() -> [[Int]] {
    var numbers = [Int32](repeating: -1, count: parents.count)
    var sets: [[Int]] = []
    for row in parents.indices {
      let root = root(row)
      if root == row {
        numbers[row] = Int32(sets.count)
        sets.append([row])
      } else {
        sets[Int(numbers[root])].append(row)
      }
    }
    return sets
  }

  /// By row: how many rows are in its set.
  mutating func sizes() -> [Int32] {
    var counts = [Int32](repeating: 0, count: parents.count)
    for row in parents.indices { counts[root(row)] += 1 }
    for row in parents.indices { counts[row] = counts[Int(parents[row])] }
    return counts
  }
}
