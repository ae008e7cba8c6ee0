/// The unit that rows of a sender mean where they name none.
struct SenderUnits {
  private var texts: [Int: String] = [:]

  /// The sender's own unit; where it is not told, the unit that most of its rows name.
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

  /// Empty where it is not known.
  func unit(of sender: Int) -> String { texts[sender] ?? "" }
}
