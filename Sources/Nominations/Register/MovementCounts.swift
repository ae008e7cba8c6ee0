import Sheets
import VietnameseText

/// How often nominees were put forward in each movement, quarter by quarter.
public struct MovementCounts: Sendable, Hashable {
  /// By movement, `nil` where none is named; then by quarter of the period's year, `nil` for
  /// nominations of the whole year.
  public private(set) var counts: [String?: [Int?: Int]] = [:]

  public init() {}

  /// - Parameters:
  ///   - current: With the movements that the plan places them in.
  ///   - earlier: Nominations of earlier periods, of which those of the same year count.
  init(current: [Nominee], earlier: [Nomination], plan: Plan, period: Period) {
    for nominee in current {
      for movement in nominee.movements.isEmpty ? [nil] : nominee.movements.map(Optional.some) {
        counts[movement, default: [:]][period.quarter, default: 0] += 1
      }
    }
    let directory = MovementKeys(plan.movements)
    for nomination in earlier
    where nomination.period.year == period.year && nomination.period != period {
      let movement = directory.movement(named: nomination.movement?.value)
      counts[movement, default: [:]][nomination.period.quarter, default: 0] += 1
    }
  }

  /// The quarters in which there were nominations, in order, those of the whole year last.
  public var quarters: [Int?] {
    Set(counts.values.flatMap(\.keys)).sorted { ($0 ?? 5) < ($1 ?? 5) }
  }
}

/// The movements of a plan, by every name that they bear.
struct MovementKeys {
  private let codes: [ComparisonKey: String]
  /// The only movement there is, which need not be named.
  private let only: String?

  init(_ movements: [Movement]) {
    only = movements.count == 1 ? movements[0].code : nil
    var codes: [ComparisonKey: String] = [:]
    for movement in movements {
      for name in [movement.code, movement.name] + movement.aliases {
        codes[ComparisonKey(name)] = movement.code
      }
    }
    self.codes = codes
  }

  /// The code of the movement; `nil` where the text names none that the plan has.
  func movement(named name: String?) -> String? {
    name.flatMap { codes[ComparisonKey($0)] } ?? only
  }
}
