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

  init(_ plan: Plan, in period: Period) {
    self.plan = plan
    self.period = period
    directory = UnitDirectory(units: plan.units)
    leaderPositions = plan.properties.leaderPositions.map { ComparisonKey($0) }
    movementKeys = MovementKeys(plan.movements)
  }

  func placed(_ nominees: [Nominee], threads: Int) -> [Nominee] {
    concurrentMap(nominees, threads: threads) { nominee in
      var nominee = nominee
      nominee.unit = unit(of: nominee)
      if nominee.kind != .collective, isLeader(nominee) { nominee.kind = .leader }
      nominee.movements = movements(of: nominee)
      return nominee
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
    var seen: Set<String> = []
    return nominee.nominations.compactMap { movementKeys.movement(named: $0.movement?.value) }
      .filter { seen.insert($0).inserted }
  }
}
