/// The unit that rows of a sender mean where they name none.
///
/// It is the sender's own where its rows that name a unit mostly name that one: a trade union or
/// a council hands in people of every unit, and then nothing is known.
struct SenderUnits {
  /// By sender: what it calls itself, as a number of the list's texts.
  private var texts: [Int32: Int32] = [:]
  private var units: [Int32: Int32] = [:]

  init(_ list: TypedList) {
    for row in list.rows where row.senderUnit != 0 && texts[row.sender] == nil {
      texts[row.sender] = row.senderUnit
    }
    var counts: [Int32: [Int32: Int]] = [:]
    for row in list.rows where row.unit != 0 && texts[row.sender] == nil {
      counts[row.sender, default: [:]][row.unit, default: 0] += 1
    }
    for (sender, units) in counts {
      let total = units.values.reduce(0, +)
      let most = units.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let most, most.value * 2 > total { texts[sender] = most.key }
    }
  }

  /// Learns how senders' units relate to those of their rows.
  ///
  /// - Parameters:
  ///   - unit: The number of a unit by that of its text.
  ///   - group: What units share whose names agree.
  mutating func decide(
    _ list: TypedList, unit: (Int32) -> Int32, group: (Int32) -> Int32
  ) {
    let own = texts.mapValues(unit)
    var agreeing: [Int32: (same: Int, all: Int)] = [:]
    var named: Set<Int32> = []
    for row in list.rows where row.unit != 0 {
      let rowGroup = group(unit(row.unit))
      named.insert(rowGroup)
      guard let sender = own[row.sender] else { continue }
      agreeing[row.sender, default: (0, 0)].all += 1
      if rowGroup == group(sender) { agreeing[row.sender, default: (0, 0)].same += 1 }
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
  func unit(of sender: Int32) -> Int32 { units[sender] ?? 0 }
}
