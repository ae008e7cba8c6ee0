import Parallel

/// Which pairs of a list are worth comparing: those that share a key of some pass.
///
/// Comparing each with each is out of reach beyond some ten thousand rows. Passes go from the
/// most telling key to the least; what was left out is counted exactly.
struct Blocking {
  private let keys: BlockingKeys
  /// By row and pass: the key by which it was compared; 0 where it has none.
  private var columns: [UInt32]
  private(set) var account = BlockingAccount()

  init(_ list: EncodedList) {
    keys = BlockingKeys(list)
    account.rows = list.rows.count
    columns = [UInt32](repeating: 0, count: list.rows.count * keys.passes.count)
  }

  /// Calls a body once for every pair that shares a key, and keeps what it makes of them, in an
  /// order that depends on the list alone.
  ///
  /// - Parameter makeBody: Makes the body for a part of the pairs; parts may run at once.
  mutating func compactMapPairs<Item: Sendable>(
    threads: Int, _ makeBody: @escaping @Sendable () -> (Int, Int) -> Item?
  ) -> [Item] {
    var items: [Item] = []
    for number in keys.passes.indices {
      let groups = groups(ofPass: number)
      let blocking = self
      let parts = concurrentMap(groups.parts(), threads: threads) { part in
        blocking.compactMapPairs(of: groups, part, pass: number, makeBody())
      }
      for part in parts {
        account.comparedPairs += part.pairs
        items += part.items
      }
    }
    columns = []
    return items
  }

  private func compactMapPairs<Item>(
    of groups: BlockingGroups, _ part: Range<Int>, pass: Int, _ body: (Int, Int) -> Item?
  ) -> (items: [Item], pairs: Int) {
    var items: [Item] = []
    var pairs = 0
    for group in part {
      let rows = groups.rows(of: group)
      for (offset, first) in rows.enumerated() {
        for second in rows.dropFirst(offset + 1)
        where !wereCompared(Int(first), Int(second), before: pass) {
          pairs += 1
          if let item = body(Int(first), Int(second)) { items.append(item) }
        }
      }
    }
    return (items, pairs)
  }

  private func wereCompared(_ left: Int, _ right: Int, before pass: Int) -> Bool {
    let (a, b) = (left * keys.passes.count, right * keys.passes.count)
    for number in 0..<pass where columns[a + number] == columns[b + number] {
      if columns[a + number] != 0 { return true }
    }
    return false
  }

  /// The groups of rows that share a key of a pass. Those that are too common to compare each
  /// with each are parted by province; what is too common even so is left out.
  private mutating func groups(ofPass number: Int) -> BlockingGroups {
    let pass = keys.passes[number]
    var rowKeys = keys.list.rows.indices.map { folded(pass.key(keys, $0)) }
    var (groups, tooLarge) = BlockingGroups.sorted(rowKeys, largest: pass.largestGroup)
    if !tooLarge.isEmpty {
      let isParted = keys.list.provinceCount > 1
      for row in tooLarge {
        let province = UInt64(keys.list.rows[Int(row)].province + 2)
        rowKeys[Int(row)] = isParted ? folded(mix(UInt64(rowKeys[Int(row)]), province)) : 0
      }
      let (parted, stillTooLarge) = BlockingGroups.sorted(
        rowKeys, among: tooLarge, largest: pass.largestGroup)
      groups.append(parted)
      account.skippedGroups += stillTooLarge.count
      for row in stillTooLarge { rowKeys[Int(row)] = 0 }
    }
    for (row, key) in rowKeys.enumerated() { columns[row * keys.passes.count + number] = key }
    return groups
  }

  /// A key in 32 bits: that two fall together makes a pair too many compared, never one too few.
  private func folded(_ key: UInt64) -> UInt32 {
    key == 0 ? 0 : max(1, UInt32(truncatingIfNeeded: key >> 32))
  }
}
