import Sheets

/// What one kind of nominee must satisfy, as positions within its results.
struct Standard: Sendable {
  /// The criteria that apply, by their position among those of the plan.
  let applicable: [Int]
  /// Mandatory criteria outside any group.
  private let mandatory: [Int]
  /// Groups of alternatives of criteria.
  private let groups: [[[Int]]]
  private let givesPoints: Bool
  /// Whether the plan judges nominees of other kinds, but not of this one.
  private let isLeftOut: Bool

  init(criteria: [Criterion], for kind: NomineeKind?) {
    applicable = criteria.indices.filter { index in
      kind.map(criteria[index].appliesTo.contains)
        ?? (criteria[index].appliesTo.count == NomineeKind.allCases.count)
    }
    let own = applicable.map { criteria[$0] }
    mandatory = own.indices.filter { own[$0].isMandatory && own[$0].membership == nil }
    var groups: [String: [String: [Int]]] = [:]
    for (position, criterion) in own.enumerated() {
      guard let membership = criterion.membership else { continue }
      groups[membership.group, default: [:]][membership.alternative, default: []].append(position)
    }
    self.groups = groups.values.filter { alternatives in
      alternatives.values.joined().contains { own[$0].isMandatory }
    }.map { Array($0.values) }
    isLeftOut = applicable.isEmpty && !criteria.isEmpty
    givesPoints = own.contains { $0.points != nil }
  }

  /// Every mandatory criterion, and of every group an alternative as a whole.
  ///
  /// Where the plan asks nothing of anybody, nothing is unmet; where it leaves out this kind of
  /// nominee alone, or the kind is not known, a person must look.
  func combine(_ verdicts: [Verdict], of nominee: Nominee) -> Verdict {
    var combined = Verdict.met
    for position in mandatory { combined = min(combined, verdicts[position]) }
    for alternatives in groups {
      var best = Verdict.notMet
      for alternative in alternatives {
        best = max(best, alternative.reduce(.met) { min($0, verdicts[$1]) })
      }
      combined = min(combined, best)
    }
    if nominee.kind == nil { return min(combined, .missingData) }
    return isLeftOut ? .awaitingConfirmation : combined
  }

  /// The sum of the points earned; `nil` where the plan gives none.
  func score(_ results: [CriterionResult], _ plan: Plan) -> Double? {
    guard plan.properties.usesPoints && givesPoints else { return nil }
    return results.reduce(0) { $0 + ($1.points ?? 0) }
  }
}

extension Criterion.Points {
  /// What a criterion earns that is met, so many times over.
  func earned(occurrences: Int) -> Double {
    let earned = isPerOccurrence ? value * Double(occurrences) : value
    return cap.map { min($0, earned) } ?? earned
  }
}

extension Plan {
  /// The criteria that hold in the period, under the readings chosen.
  public func criteria(in period: Period) -> [Criterion] {
    criteria.filter { criterion in
      (criterion.firstYear ?? .min) <= period.year && period.year <= (criterion.lastYear ?? .max)
        && holds(criterion.condition)
    }
  }

  /// Whether the switch stands at the value that a row asks for.
  public func holds(_ condition: ReadingCondition?) -> Bool {
    guard let condition else { return true }
    return switches.contains { $0.code == condition.switchCode && $0.chosen == condition.value }
  }

  /// Whether the plan treats leaders as nominees of their own; otherwise they are individuals.
  public var distinguishesLeaders: Bool {
    criteria.contains { $0.appliesTo.contains(.leader) }
      || quotas.contains { $0.kinds.contains(.leader) }
  }
}
