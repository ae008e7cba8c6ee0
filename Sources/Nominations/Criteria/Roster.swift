import Sheets
import VietnameseText

/// Who belongs to which unit, as far as a run and the plan's disciplinary list tell.
struct Roster: Sendable {
  private let unitCodes: [ComparisonKey: String]
  private let councils: Set<String>
  /// The individuals of the run, by the code of every unit that nominated them, in the order of the
  /// run.
  private var membersOfUnit: [String: [Nominee]] = [:]
  private var disciplineOfUnit: [String: [DisciplinaryRecord]] = [:]
  /// Whether who is missing from the disciplinary list was not disciplined.
  let listIsComplete: Bool
  /// The list itself, for a collective that nothing in it concerns.
  let emptyListEvidence: Evidence

  /// - Parameter keepsMembers: Whether any criterion asks for the members of a collective.
  init(plan: Plan, nominees: [Nominee], keepsMembers: Bool) {
    var codes: [ComparisonKey: String] = [:]
    for unit in plan.units {
      for name in [unit.code, unit.name] + unit.aliases { codes[ComparisonKey(name)] = unit.code }
    }
    unitCodes = codes
    councils = Set(
      plan.units.filter { unit in
        [unit.kind, unit.name].contains { ComparisonKey($0).text.hasPrefix("hoi dong") }
      }.map(\.code))
    listIsComplete = plan.properties.disciplineListIsComplete
    let list = plan.disciplinaryRecords.first.map { Place($0.place.source) }
    emptyListEvidence = Evidence(words: list?.description ?? "", place: list)
    guard keepsMembers else { return }
    for record in plan.disciplinaryRecords {
      let code = codes[ComparisonKey(record.unit)] ?? record.unit
      disciplineOfUnit[code, default: []].append(record)
    }
    for nominee in nominees where nominee.kind != .collective {
      var units = Set(nominee.nominations.compactMap { $0.sender })
      if units.count < 2 { units = [] }
      if let unit = nominee.unit { units.insert(unit) }
      for unit in units { membersOfUnit[unit, default: []].append(nominee) }
    }
  }

  func isCouncil(_ nomination: Nomination) -> Bool {
    nomination.sender.map(councils.contains) ?? false
  }

  /// The individuals nominated in this run who belong to the collective.
  ///
  /// A collective that is a part of its unit has as members those whose own row names it.
  func members(of collective: Nominee) -> [Nominee] {
    guard let unit = collective.unit, let members = membersOfUnit[unit] else { return [] }
    if isWholeUnit(collective) { return members }
    let name = ComparisonKey(collective.name).text
    return members.filter { member in
      [member.unitText, member.position].contains { ComparisonKey($0 ?? "").text.contains(name) }
    }
  }

  /// The entries of the disciplinary list that concern the collective.
  func discipline(of collective: Nominee) -> [DisciplinaryRecord] {
    let own = disciplineOfUnit[collective.name] ?? []
    guard let unit = collective.unit, isWholeUnit(collective) else { return own }
    return own + (disciplineOfUnit[unit] ?? [])
  }

  private func isWholeUnit(_ collective: Nominee) -> Bool {
    unitCodes[ComparisonKey(collective.name)] == collective.unit
  }
}
