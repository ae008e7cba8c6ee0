/// The unit that rows of a sender mean where they name none.
///
/// It is the sender's own where its rows that name a unit mostly name that one: a trade union or
/// a council hands in people of every unit, and then nothing is known.
struct SenderUnits {
  private var texts: [Int: String] = [:]
  private var units: [Int: Int32] = [:]

  init(_ records: [MatchRecord]) {
    var counts: [Int: [String: Int]] = [:]
    for record in records {
      if texts[record.sender] == nil, !record.senderUnit.isEmpty {
        texts[record.sender] = record.senderUnit
      }
      if !record.unit.isEmpty { counts[record.sender, default: [:]][record.unit, default: 0] += 1 }
    }
    for (sender, units) in counts where texts[sender] == nil {
      let total = units.values.reduce(0, +)
      let most = units.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let most, most.value * 2 > total { texts[sender] = most.key }
    }
  }

  /// Learns how senders' units relate to those of their rows.
  ///
  /// - Parameters:
  ///   - unit: The number of a unit by its text.
  ///   - group: What units share whose names agree.
  mutating func decide(
    _ records: [MatchRecord], unit: (String) -> Int32, group: (Int32) -> Int32
  ) {
    var own: [Int: Int32] = [:]
    for (sender, text) in texts { own[sender] = unit(text) }
    var agreeing: [Int: (same: Int, all: Int)] = [:]
    var named: Set<Int32> = []
    for record in records where !record.unit.isEmpty {
      let rowGroup = group(unit(record.unit))
      named.insert(rowGroup)
      guard let sender = own[record.sender] else { continue }
      agreeing[record.sender, default: (0, 0)].all += 1
      if rowGroup == group(sender) { agreeing[record.sender, default: (0, 0)].same += 1 }
    }
    for (sender, number) in own {
      if let count = agreeing[sender] {
        units[sender] = count.same * 2 >= count.all ? number : 0
      } else {
        units[sender] = named.isEmpty || named.contains(group(number)) ? number : 0
      }
    }
  }

  /// The number of the unit; 0 where it is not known.
  func unit(of sender: Int) -> Int32 { units[sender] ?? 0 }
}
