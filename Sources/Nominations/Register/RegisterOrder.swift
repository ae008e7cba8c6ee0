import Parallel
import Sheets
import VietnameseText

/// Entries as the list has them: collectives before individuals and leaders, within them by unit,
/// name or score as the plan says.
func ordered(_ entries: [RegisterEntry], by plan: Plan, threads: Int) -> [RegisterEntry] {
  var unitOrder: [String: Int] = [:]
  for (index, unit) in plan.units.enumerated() { unitOrder[unit.code] = index }
  let keys = concurrentMap(entries, threads: threads) { [unitOrder] entry in
    (
      kind: entry.nominee.kind.flatMap(NomineeKind.allCases.firstIndex)
        ?? NomineeKind.allCases.count,
      unit: entry.nominee.unit.flatMap { unitOrder[$0] } ?? plan.units.count,
      person: entry.nominee.kind == .collective
        ? nil : PersonalName(entry.nominee.name).map { NameCollationKey($0) },
      name: CollationKey(entry.nominee.name)
    )
  }
  let order = entries.indices.sorted { one, other in
    let (left, right) = (keys[one], keys[other])
    if left.kind != right.kind { return left.kind < right.kind }
    if plan.properties.listOrder == .score, entries[one].rank != entries[other].rank {
      return (entries[one].rank ?? Int.max) < (entries[other].rank ?? Int.max)
    }
    if plan.properties.listOrder != .name, left.unit != right.unit {
      return left.unit < right.unit
    }
    if let one = left.person, let other = right.person, one != other { return one < other }
    if left.name != right.name { return left.name < right.name }
    return entries[one].nominee.nominations[0].place < entries[other].nominee.nominations[0].place
  }
  return order.map { entries[$0] }
}

/// Findings in the order in which staff work through them: what must be acted on first, then by
/// place.
func inRegisterOrder(_ left: Finding, _ right: Finding) -> Bool {
  if left.kind.severity != right.kind.severity { return left.kind.severity > right.kind.severity }
  switch (left.place, right.place) {
  case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace:
    return leftPlace < rightPlace
  case (nil, _?): return true
  case (_?, nil): return false
  default: return left.kind.code < right.kind.code
  }
}
