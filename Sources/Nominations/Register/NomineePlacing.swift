import Parallel
import Sheets
import VietnameseText

/// Says of nominees what the plan, not their rows, decides: the unit they are counted for,
/// whether they lead, the movements they are nominated in.
struct NomineePlacing {
  private let plan: Plan
  private let period: Period
  private let directory: UnitDirectory
  private let leaderPositions: [ComparisonKey]
  private let movementKeys: MovementKeys
  /// Each movement as the only one of a nominee, as nearly all have one: a list that they share.
  private let alone: [String: [String]]

  init(_ plan: Plan, in period: Period) {
    self.plan = plan
    self.period = period
    directory = UnitDirectory(units: plan.units)
    leaderPositions = plan.properties.leaderPositions.map { ComparisonKey($0) }
    movementKeys = MovementKeys(plan.movements)
    alone = Dictionary(
      plan.movements.map { ($0.code, [$0.code]) }, uniquingKeysWith: { first, _ in first })
  }

  func place(_ nominees: inout [Nominee], threads: Int) {
    _ = concurrentUpdate(&nominees, threads: threads) { nominee in
      nominee.unit = unit(of: nominee)
      if nominee.kind != .collective, isLeader(nominee) { nominee.kind = .leader }
      nominee.movements = movements(of: nominee)
    }
  }

  /// The unit that sent it, of several the first that was not late; where nobody knows who did, the
  /// one that its row names.
  private func unit(of nominee: Nominee) -> String? {
    let sent = nominee.nominations.compactMap { nomination in
      nomination.sender.map { (sender: $0, file: nomination.place.source.file) }
    }
    let inTime = sent.lazy.filter { file in
      plan.timeliness(ofFile: file.file, from: file.sender, in: period) != .late
    }
    let areSeveral = sent.contains { $0.sender != sent[0].sender }
    let chosen = areSeveral ? inTime.first ?? sent.first : sent.first
    return chosen?.sender
      ?? nominee.unitText.flatMap { directory.unit(named: $0) }
      .flatMap { $0.isClear ? $0.unit.code : nil }
  }

  private func isLeader(_ nominee: Nominee) -> Bool {
    guard !leaderPositions.isEmpty, let position = nominee.position else { return false }
    let key = ComparisonKey(position).text
    return leaderPositions.contains { key == $0.text || key.hasPrefix($0.text + " ") }
  }

  private func movements(of nominee: Nominee) -> [String] {
    let named = nominee.nominations.compactMap { movementKeys.movement(named: $0.movement?.value) }
    if let first = named.first, named.allSatisfy({ $0 == first }), let list = alone[first] {
      return list
    }
    var seen: Set<String> = []
    return named.filter { seen.insert($0).inserted }
  }
}
