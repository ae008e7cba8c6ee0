/// The parts that keys are made of.
struct BlockingKeys: Sendable {
  let list: EncodedList
  /// From the most telling to the least; those of which no row has a key are left out.
  private(set) var passes: [Pass] = []
  private let letters: [UInt64]
  private let ends: [UInt64]
  private let given: [UInt64]
  private let family: [UInt64]

  init(_ list: EncodedList) {
    self.list = list
    let plain = { (word: Int32) in UInt64(list.vocabulary.plain(word)) + 1 }
    letters = list.names.map { $0.words.reduce(7) { mix($0, plain($1)) } }
    given = list.names.map { plain($0.given) }
    family = list.names.map { $0.family < 0 ? 0 : plain($0.family) }
    ends = zip(family, given).map { mix($0, $1) }
    let strong = BlockingKeys.strongPasses + BlockingKeys.furtherPasses(list.furtherCount)
    passes =
      strong.map { Pass(largestGroup: 120, key: $0) }
      + BlockingKeys.weakPasses.map { Pass(largestGroup: 30, key: $0) }
    passes = passes.filter { pass in list.rows.indices.contains { pass.key(self, $0) != 0 } }
  }

  /// One way to find rows that may belong together.
  struct Pass: Sendable {
    /// Groups larger than this are too common to compare each with each.
    let largestGroup: Int
    /// 0 where a row has none.
    let key: @Sendable (BlockingKeys, Int) -> UInt64
  }

  private static let strongPasses: [@Sendable (BlockingKeys, Int) -> UInt64] = [
    { $0.code($1, 0) },
    { $0.code($1, 1) },
    { $0.code($1, 2) },
    { $0.code($1, 3) },
    { $0.join(2, $0.date($1), $0.given($1)) },
    { $0.join(3, $0.date($1), $0.family($1)) },
    { $0.join(4, $0.name($1), $0.year($1)) },
    { $0.join(5, $0.name($1), $0.unit($1)) },
    { $0.join(6, $0.date($1), $0.unit($1)) },
    { $0.join(19, $0.name($1), $0.senderUnit($1)) },
    { $0.join(8, $0.ends($1), $0.year($1), $0.unit($1)) },
    { $0.join(9, $0.given($1), $0.year($1), $0.unit($1)) },
    { $0.bodyKey($1) },
    { $0.ownKey($1) },
    { $0.siblingKey($1) },
  ]

  /// Keys that only make a pair probable together with more.
  private static let weakPasses: [@Sendable (BlockingKeys, Int) -> UInt64] = [
    { $0.join(7, $0.name($1), 1) },
    { $0.join(12, $0.ends($1), $0.year($1)) },
    { $0.join(10, $0.family($1), $0.year($1), $0.unit($1)) },
    { $0.join(11, $0.given($1), $0.unit($1)) },
    { $0.join(13, $0.date($1), 1) },
  ]

  private static func furtherPasses(_ count: Int) -> [@Sendable (BlockingKeys, Int) -> UInt64] {
    (0..<count).flatMap { field -> [@Sendable (BlockingKeys, Int) -> UInt64] in
      [
        { $0.further($1, field) },
        { $0.further($1, field, and: (field + 1) % count) },
        { $0.furtherAndBirth($1, field) },
      ]
    }
  }

  func join(_ salt: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64 = 1) -> UInt64 {
    first == 0 || second == 0 || third == 0 ? 0 : mix(mix(mix(salt, first), second), third)
  }

  func code(_ row: Int, _ place: Int) -> UInt64 {
    let codes = list.codes(of: row)
    return place < codes.count ? mix(1, codes[codes.startIndex + place].key) : 0
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
