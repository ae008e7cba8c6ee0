/// Which pairs of a list are worth comparing: those that share a key of some pass.
///
/// Comparing each with each is out of reach beyond some ten thousand rows. Passes go from the
/// most telling key to the least; what was left out is counted exactly.
struct Blocking {
  /// One key for each row; 0 where the row has none.
  private struct Pass {
    var keys: [UInt64]
    /// Groups larger than this are too common to compare each with each.
    var largestGroup: Int
  }

  /// For keys that only make a pair probable together with more.
  static let smallGroup = 30
  static let largeGroup = 120

  private var passes: [Pass] = []
  private let list: EncodedList

  init(_ list: EncodedList) {
    self.list = list
    for slot in 0..<4 { add { Blocking.codeKey(list, $0, slot) } }
    let parts = BlockingKeys(list)
    for make in BlockingKeys.passes { add { make(parts, $0) } }
    for make in BlockingKeys.weakPasses { add(Blocking.smallGroup) { make(parts, $0) } }
    for field in 0..<list.furtherCount {
      add { parts.further($0, field) }
      add { parts.further($0, field, and: (field + 1) % list.furtherCount) }
      add { parts.furtherAndBirth($0, field) }
    }
  }

  private mutating func add(
    _ largestGroup: Int = Blocking.largeGroup, _ key: (Int) -> UInt64
  ) {
    let keys = list.rows.indices.map(key)
    if keys.contains(where: { $0 != 0 }) {
      passes.append(Pass(keys: keys, largestGroup: largestGroup))
    }
  }

  private static func codeKey(_ list: EncodedList, _ row: Int, _ slot: Int) -> UInt64 {
    let codes = list.codes(of: row)
    guard slot < codes.count else { return 0 }
    return mix(1, UInt64(codes[codes.startIndex + slot]) + 1)
  }

  /// Calls `body` once for every pair that shares a key, in an order that depends on the list
  /// alone.
  func forEachPair(_ body: (Int, Int) -> Void) -> BlockingAccount {
    var account = BlockingAccount()
    account.rows = list.rows.count
    var skipped: [Set<UInt64>] = Array(repeating: [], count: passes.count)
    for (number, pass) in passes.enumerated() {
      let keys = pass.keys
      let order = Blocking.sortedRows(keys)
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count && keys[order[end]] == keys[order[start]] { end += 1 }
        defer { start = end }
        guard end - start > 1 else { continue }
        guard end - start <= pass.largestGroup else {
          skipped[number].insert(keys[order[start]])
          account.skippedGroups += 1
          continue
        }
        for first in start..<(end - 1) {
          for second in (first + 1)..<end
          where !wereCompared(order[first], order[second], before: number, skipped) {
            account.comparedPairs += 1
            body(order[first], order[second])
          }
        }
      }
    }
    return account
  }

  /// The rows that have a key, by key and then by number.
  private static func sortedRows(_ keys: [UInt64]) -> [Int] {
    var entries: [(key: UInt64, row: Int32)] = []
    entries.reserveCapacity(keys.count)
    for (row, key) in keys.enumerated() where key != 0 { entries.append((key, Int32(row))) }
    entries.sort { $0.key < $1.key || $0.key == $1.key && $0.row < $1.row }
    return entries.map { Int($0.row) }
  }

  private func wereCompared(
    _ left: Int, _ right: Int, before number: Int, _ skipped: [Set<UInt64>]
  ) -> Bool {
    for pass in 0..<number {
      let key = passes[pass].keys[left]
      if key != 0, key == passes[pass].keys[right],
        skipped[pass].isEmpty || !skipped[pass].contains(key)
      {
        return true
      }
    }
    return false
  }
}

/// The parts that keys are made of.
struct BlockingKeys {
  private let list: EncodedList
  private let letters: [UInt64]
  private let ends: [UInt64]
  private let given: [UInt64]
  private let family: [UInt64]

  init(_ list: EncodedList) {
    self.list = list
    let plain = { (word: Int32) in UInt64(list.vocabulary.plain(word)) + 1 }
    letters = list.names.values.map { $0.words.reduce(7) { mix($0, plain($1)) } }
    given = list.names.values.map { plain($0.given) }
    family = list.names.values.map { $0.family < 0 ? 0 : plain($0.family) }
    ends = zip(family, given).map { mix($0, $1) }
  }

  static let passes: [@Sendable (BlockingKeys, Int) -> UInt64] = [
    { $0.join(2, $0.date($1), $0.given($1)) },
    { $0.join(3, $0.date($1), $0.family($1)) },
    { $0.join(4, $0.name($1), $0.year($1)) },
    { $0.join(5, $0.name($1), $0.unit($1)) },
    { $0.join(6, $0.date($1), $0.unit($1)) },
    { $0.join(7, $0.name($1), 1) },
    { $0.join(19, $0.name($1), $0.senderUnit($1)) },
    { $0.join(8, $0.ends($1), $0.year($1), $0.unit($1)) },
    { $0.join(9, $0.given($1), $0.year($1), $0.unit($1)) },
    { $0.join(10, $0.family($1), $0.year($1), $0.unit($1)) },
    { $0.join(12, $0.ends($1), $0.year($1)) },
    { $0.bodyKey($1) },
    { $0.ownKey($1) },
    { $0.siblingKey($1) },
  ]

  static let weakPasses: [@Sendable (BlockingKeys, Int) -> UInt64] = [
    { $0.join(11, $0.given($1), $0.unit($1)) },
    { $0.join(13, $0.date($1), 1) },
  ]

  func join(_ salt: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64 = 1) -> UInt64 {
    first == 0 || second == 0 || third == 0 ? 0 : mix(mix(mix(salt, first), second), third)
  }

  private func nameValue(_ row: Int, _ table: [UInt64]) -> UInt64 {
    let name = list.rows[row].name
    return name < 0 ? 0 : table[Int(name)]
  }

  func name(_ row: Int) -> UInt64 { nameValue(row, letters) }
  func given(_ row: Int) -> UInt64 { nameValue(row, given) }
  func family(_ row: Int) -> UInt64 { nameValue(row, family) }
  func ends(_ row: Int) -> UInt64 { nameValue(row, ends) }

  func date(_ row: Int) -> UInt64 {
    let birth = list.rows[row].birth
    return birth.isFull ? UInt64(birth.orderless.bits) : 0
  }

  func year(_ row: Int) -> UInt64 { UInt64(list.rows[row].birth.year) }

  func unit(_ row: Int) -> UInt64 {
    let unit = list.rows[row].unit
    return unit == 0 ? 0 : UInt64(list.unitGroup[Int(unit)]) + 1
  }

  /// The sender's unit where it is another than the row's, in the place of the row's.
  func senderUnit(_ row: Int) -> UInt64 {
    let unit = list.rows[row].senderUnit
    return unit == 0 ? self.unit(row) : UInt64(list.unitGroup[Int(unit)]) + 1
  }

  /// Bodies by the letters of their own name and of the body above.
  func bodyKey(_ row: Int) -> UInt64 {
    guard list.rows[row].isCollective else { return 0 }
    let unit = list.units[Int(list.rows[row].unit)]
    let own = unit.part.reduce(14) { mix($0, UInt64($1.initial)) }
    return unit.body.reduce(own) { mix($0, UInt64($1.initial) + 256) }
  }

  /// Bodies by the letters of their own name and the place.
  func ownKey(_ row: Int) -> UInt64 {
    guard list.rows[row].isCollective else { return 0 }
    let unit = list.units[Int(list.rows[row].unit)]
    let own = unit.part.isEmpty ? unit.body : unit.part
    return own.reduce(mix(15, UInt64(unit.places[1] + 2))) { mix($0, UInt64($1.initial)) }
  }

  /// Parts by the body above; bodies by the last letters of their name.
  func siblingKey(_ row: Int) -> UInt64 {
    guard list.rows[row].isCollective else { return 0 }
    let unit = list.units[Int(list.rows[row].unit)]
    let letters = unit.part.isEmpty ? unit.body.suffix(2) : unit.body[...]
    let salt = mix(unit.part.isEmpty ? 17 : 18, UInt64(unit.places[1] + 2))
    return letters.reduce(salt) { mix($0, UInt64($1.initial)) }
  }

  func further(_ row: Int, _ field: Int) -> UInt64 {
    let value = list.further[row * list.furtherCount + field]
    return value < 0 ? 0 : mix(16 + UInt64(field), UInt64(value) + 1)
  }

  func further(_ row: Int, _ field: Int, and other: Int) -> UInt64 {
    join(33, further(row, field), further(row, other))
  }

  func furtherAndBirth(_ row: Int, _ field: Int) -> UInt64 {
    join(34, further(row, field), date(row))
  }
}

/// Mixes a value into a key (the finalizer of SplitMix64); never 0.
func mix(_ key: UInt64, _ value: UInt64) -> UInt64 {
  var z = (key &* 0x9E37_79B9_7F4A_7C15) ^ value
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return (z ^ (z >> 31)) | 1
}
