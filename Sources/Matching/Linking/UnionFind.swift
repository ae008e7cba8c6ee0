/// Sets of rows that were joined.
struct UnionFind {
  private var parents: [Int32]

  init(_ count: Int) { parents = Array(0..<Int32(count)) }

  /// The least row of the set that a row is in.
  mutating func root(_ row: Int) -> Int {
    var row = row
    while Int(parents[row]) != row {
      parents[row] = parents[Int(parents[row])]
      row = Int(parents[row])
    }
    return row
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (a, b) = (root(left), root(right))
    parents[max(a, b)] = Int32(min(a, b))
  }

  /// Every set, ascending, by its least row.
  mutating func sets() -> [[Int]] {
    var numbers: [Int: Int] = [:]
    var sets: [[Int]] = []
    for row in parents.indices {
      let root = root(row)
      if let number = numbers[root] {
        sets[number].append(row)
      } else {
        numbers[root] = sets.count
        sets.append([row])
      }
    }
    return sets
  }
}
