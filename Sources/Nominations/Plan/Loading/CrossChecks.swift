import Sheets
import VietnameseText

/// What rows of a plan must agree on with one another.
extension PlanLoader {
  /// - Parameters:
  ///   - criteria: All, whatever the reading; so with the quotas.
  mutating func check(_ plan: Plan, criteria: [Criterion], quotas: [Quota]) {
    reportDuplicates(plan.units.map { ($0.code, $0.place) })
    reportDuplicates(plan.movements.map { ($0.code, $0.place) })
    reportDuplicates(plan.titles.map { ($0.name, $0.place ?? Place(file: "")) })
    reportDuplicates(plan.deadlines.map { ($0.code, $0.place) })
    reportDuplicates(plan.tasks.map { ($0.code, $0.place) })
    reportDuplicates(plan.cases.map { ($0.code, $0.place) })
    reportDuplicates(plan.uncomparedFields.map { ($0.field.rawValue, $0.place) })
    reportOverlaps(criteria.map { ($0.code, $0.condition, $0.place) })
    reportOverlaps(quotas.map { ($0.code, $0.condition, $0.place) })
    checkUnits(plan.units)
    checkGroups(criteria)
    checkHeadings(plan.columns)
    let codes = Set(plan.units.map(\.code))
    let kinds = Set(plan.units.map(\.kind))
    for quota in quotas {
      for unit in quota.units where !codes.contains(unit) && !kinds.contains(unit) {
        reportUnknownUnit(unit, at: quota.place)
      }
    }
    let criterionCodes = Set(criteria.map(\.code))
    for planCase in plan.cases {
      if let criterion = planCase.criterion, !criterionCodes.contains(criterion) {
        report(
          .planCodeUnknown, at: planCase.place, "\(criterion)",
          "\(PlanTable.criteria.sheetName.vi)")
      }
      if let sender = planCase.sender, !codes.contains(sender) {
        reportUnknownUnit(sender, at: planCase.place)
      }
    }
    for receipt in plan.receipts {
      if let unit = receipt.unit, !codes.contains(unit) {
        reportUnknownUnit(unit, at: receipt.place)
      }
    }
  }

  /// Reports readings on which no row rests.
  mutating func checkUse(
    of switches: [ReadingSwitch], by criteria: [Criterion], _ quotas: [Quota]
  ) {
    let used = Set(
      criteria.flatMap { $0.readings.map(\.switchCode) }
        + quotas.compactMap { $0.condition?.switchCode })
    for readingSwitch in switches where !used.contains(readingSwitch.code) {
      report(.planReadingUnused, at: readingSwitch.place, "\(readingSwitch.code)")
    }
  }

  private mutating func reportUnknownUnit(_ unit: String, at place: Place) {
    report(.planCodeUnknown, at: place, "\(unit)", "\(PlanTable.units.sheetName.vi)")
  }

  /// Rows with one code are readings of one clause: each must hold under another value of the
  /// same switch.
  private mutating func reportOverlaps(_ rows: [(String, ReadingCondition?, Place)]) {
    var earlier: [String: [ReadingCondition?]] = [:]
    for (code, condition, place) in rows where !code.isEmpty {
      let overlaps = earlier[code, default: []].contains { other in
        guard let condition, let other else { return true }
        return condition.switchCode != other.switchCode || condition.value == other.value
      }
      if overlaps { report(.planDuplicate, at: place, "\(code)") }
      earlier[code, default: []].append(condition)
    }
  }

  private mutating func checkUnits(_ units: [Unit]) {
    let byCode = Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
    for unit in units {
      guard let parent = unit.parent else { continue }
      if byCode[parent] == nil {
        reportUnknownUnit(parent, at: unit.place)
        continue
      }
      var above: Unit? = byCode[parent]
      var steps = 0
      while let current = above, current.code != unit.code, steps <= units.count {
        above = current.parent.flatMap { byCode[$0] }
        steps += 1
      }
      if above?.code == unit.code { report(.planUnitCycle, at: unit.place, "\(unit.code)") }
    }
    checkNames(units)
  }

  private mutating func checkNames(_ units: [Unit]) {
    var holders: [ComparisonKey: [Unit]] = [:]
    for unit in units {
      let names = Set(([unit.name] + unit.aliases).map { ComparisonKey($0) })
      for name in names.sorted(by: { $0.text < $1.text }) {
        let other = holders[name, default: []].first { $0.coexists(with: unit) }
        if let other {
          report(
            .planUnitNameTwice, at: unit.place, "\(name.text)", "\(other.code)", "\(unit.code)")
        }
        holders[name, default: []].append(unit)
      }
    }
  }

  private mutating func checkGroups(_ criteria: [Criterion]) {
    var alternatives: [String: Set<String>] = [:]
    var places: [(group: String, place: Place)] = []
    for criterion in criteria {
      guard let membership = criterion.membership else { continue }
      if alternatives[membership.group] == nil {
        places.append((membership.group, criterion.place))
      }
      alternatives[membership.group, default: []].insert(membership.alternative)
    }
    for (group, place) in places where alternatives[group]?.count == 1 {
      report(.planGroupOfOne, at: place, "\(group)")
    }
  }

  private mutating func checkHeadings(_ columns: [ColumnSynonym]) {
    var meanings: [ComparisonKey: ColumnMeaning] = [:]
    for column in columns {
      let key = ComparisonKey(column.heading)
      if let other = meanings[key], other != column.meaning {
        report(.planHeadingTwice, at: column.place, "\(column.heading)")
      }
      meanings[key] = column.meaning
    }
  }
}

extension Unit {
  /// Whether there is a day on which both exist.
  fileprivate func coexists(with other: Unit) -> Bool {
    if let end = validTo, let start = other.validFrom, end < start { return false }
    if let end = other.validTo, let start = validFrom, end < start { return false }
    return true
  }
}
