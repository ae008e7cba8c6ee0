/// Remembers what was found of pairs of numbers, as many as it has room for.
struct PairMemory<Value> {
  private var pairs = [UInt64](repeating: .max, count: PairMemory.capacity)
  private var values = [Value?](repeating: nil, count: PairMemory.capacity)

  private static var capacity: Int { 1 << 13 }

  /// What is known of a pair, found where it is not; symmetric in the two.
  mutating func value(_ left: Int32, _ right: Int32, _ find: () -> Value) -> Value {
    let pair =
      UInt64(UInt32(bitPattern: min(left, right))) << 32
      | UInt64(UInt32(bitPattern: max(left, right)))
    let slot = Int(mix(5, pair) >> 20) & (PairMemory.capacity - 1)
    if pairs[slot] == pair, let value = values[slot] { return value }
    let value = find()
    pairs[slot] = pair
    values[slot] = value
    return value
  }
}
