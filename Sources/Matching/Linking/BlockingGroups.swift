/// Rows that share a key, group by group.
struct BlockingGroups: Sendable {
  private var order: [Int32] = []
  /// Where each group begins; one more than there are groups.
  private var starts: [Int32] = [0]

  func rows(of group: Int) -> ArraySlice<Int32> {
    order[Int(starts[group])..<Int(starts[group + 1])]
  }

  /// Groups of two rows or more, by their keys, and the rows of those that are too large.
  ///
  /// - Parameters:
  ///   - keys: By row; 0 for none.
  ///   - rows: Those that are looked at, ascending; all where `nil`.
  static func sorted(
    _ keys: [UInt32], among rows: [Int32]? = nil, largest: Int
  ) -> (BlockingGroups, tooLarge: [Int32]) {
    let order = sortedRows(
      (rows ?? Array(0..<Int32(keys.count))).filter { keys[Int($0)] != 0 }, by: keys)
    var groups = BlockingGroups()
    var tooLarge: [Int32] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      let key = keys[Int(order[start])]
      while end < order.count && keys[Int(order[end])] == key { end += 1 }
      if end - start > largest {
        tooLarge += order[start..<end]
      } else if end - start > 1 {
        groups.order += order[start..<end]
        groups.starts.append(Int32(groups.order.count))
      }
      start = end
    }
    return (groups, tooLarge.sorted())
  }

  /// The groups in consecutive parts of some ten thousand pairs each.
  func parts() -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (first, pairs) = (0, 0)
    for group in 0..<(starts.count - 1) {
      let size = rows(of: group).count
      pairs += size * (size - 1) / 2
      if pairs > 50_000 {
        parts.append(first..<(group + 1))
        (first, pairs) = (group + 1, 0)
      }
    }
    if first < starts.count - 1 { parts.append(first..<(starts.count - 1)) }
    return parts
  }

  mutating func append(_ other: BlockingGroups) {
    let offset = Int32(order.count)
    order += other.order
    starts += other.starts.dropFirst().map { $0 + offset }
  }

  /// Rows by key, those of one key staying in their order.
  private static func sortedRows(_ rows: [Int32], by keys: [UInt32]) -> [Int32] {
    guard rows.count > 1 << 14 else {
      return rows.sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    }
    let low = counted(rows) { Int(keys[Int($0)] & 0xFFFF) }
    return counted(low) { Int(keys[Int($0)] >> 16) }
  }

  /// One pass of a radix sort.
  private static func counted(_ rows: [Int32], digit: (Int32) -> Int) -> [Int32] {
    var places = [Int](repeating: 0, count: (1 << 16) + 1)
    for row in rows { places[digit(row) + 1] += 1 }
    for value in 1..<places.count { places[value] += places[value - 1] }
    var sorted = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      let value = digit(row)
      sorted[places[value]] = row
      places[value] += 1
    }
    return sorted
  }
}
