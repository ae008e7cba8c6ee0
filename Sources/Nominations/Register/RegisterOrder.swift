import Parallel
import Sheets
import VietnameseText

/// Entries as the list has them: collectives before individuals and leaders, within them by unit,
/// name or score as the plan says.
func ordered(_ entries: [RegisterEntry], by plan: Plan, threads: Int) -> [RegisterEntry] {
  var unitOrder: [String: Int] = [:]
  for (index, unit) in plan.units.enumerated() { unitOrder[unit.code] = index }
  let keys = concurrentMap(entries, threads: threads) { [unitOrder] entry in
    let nominee = entry.nominee
    let person = nominee.kind == .collective ? nil : PersonalName(nominee.name)
    return (
      kind: nominee.kind.flatMap(NomineeKind.allCases.firstIndex) ?? NomineeKind.allCases.count,
      unit: nominee.unit.flatMap { unitOrder[$0] } ?? plan.units.count,
      person: person.map { NameCollationKey($0) },
      // Of persons only namesakes are compared by the whole: not kept for millions.
      name: person == nil ? CollationKey(nominee.name) : nil
    )
  }
  func name(_ index: Int) -> CollationKey {
    keys[index].name ?? CollationKey(entries[index].nominee.name)
  }
  let order = entries.indices.sorted { one, other in
    // Field by field: a key is not copied for each comparison.
    if keys[one].kind != keys[other].kind { return keys[one].kind < keys[other].kind }
    if plan.properties.listOrder == .score, entries[one].rank != entries[other].rank {
      return (entries[one].rank ?? Int.max) < (entries[other].rank ?? Int.max)
    }
    if plan.properties.listOrder != .name, keys[one].unit != keys[other].unit {
      return keys[one].unit < keys[other].unit
    }
    switch (keys[one].person, keys[other].person) {
    case (let person?, let next?) where person != next: return person < next
    // What is no name of a person, as “Ông” alone, stands behind those that are.
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    let (before, after) = (name(one), name(other))
    if before != after { return before < after }
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
