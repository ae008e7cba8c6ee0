import Sheets
import VietnameseText

/// Whether a collective has a member who holds a title.
///
/// Those nominated are not all its members: where none of them holds it, it is not known; the
/// unit may attest it.
struct MemberTitle {
  let demand: TermDemand
  let terms: TermOrder

  func weigh(
    _ dossier: Dossier, members: [Nominee], attestations: Attestations
  ) -> Weighing {
    var holders = 0
    var possibleHolders = 0
    var evidence: [Evidence] = []
    for member in members {
      let records = member.records.filter { holds($0, reviewYear: dossier.reviewYear) != nil }
      if records.isEmpty { continue }
      possibleHolders += 1
      if records.contains(where: { holds($0, reviewYear: dossier.reviewYear) == true }) {
        holders += 1
      }
      evidence += records.map(\.evidence)
    }
    let ofItself = dossier.facts.filter { fact in
      if case .never = demand.acceptance(of: fact.name) { false } else { true }
    }
    evidence += ofItself.map { dossier.evidence(of: $0) }
    let isAttested = attestations.answer == true
    return Weighing(
      isShown: holders > 0 || isAttested,
      isPossible: possibleHolders > 0 || !ofItself.isEmpty || !attestations.marks.isEmpty,
      isOpen: true, ground: .memberTitle(holders: holders, members: members.count),
      occurrences: max(holders, isAttested ? 1 : 0),
      evidence: evidence + attestations.evidence)
  }

  /// `nil` for a record that is none of the title; `false` for one that a person must confirm.
  private func holds(_ record: AchievementRecord, reviewYear: Int) -> Bool? {
    let inForce: YearSet
    switch demand.acceptance(of: terms.id(of: record.name)) {
    case .never: return nil
    case .vague: inForce = YearSet()
    case .inForce(let years): inForce = years
    }
    if record.years.isEmpty { return record.isCertain && !inForce.isEmpty }
    let years = record.years.filter { $0 <= reviewYear }
    if years.isEmpty { return nil }
    return record.isCertain && years.contains { $0 < reviewYear && inForce.contains($0) }
  }
}

/// Whether a collective has no member with a disciplinary record.
///
/// Who is missing from the plan's list was not disciplined only where the plan says that the list
/// is complete; otherwise the unit must attest it.
struct MemberDiscipline {
  /// The comparison keys of the forms that count; empty for any.
  let forms: [String]

  init(forms: [String]) {
    self.forms = forms.map { ComparisonKey($0).text }
  }

  func weigh(
    _ dossier: Dossier, members: [Nominee], roster: Roster, attestations: Attestations
  ) -> Weighing {
    let listed = roster.discipline(of: dossier.nominee).filter {
      counts($0.form) && $0.year ?? .min <= dossier.reviewYear
    }
    let stated = (members + [dossier.nominee]).flatMap(\.records).filter {
      $0.kind == .discipline && counts($0.name)
        && ($0.years.isEmpty || $0.years.contains { $0 <= dossier.reviewYear })
    }
    let isCertain = !listed.isEmpty || stated.contains(where: \.isCertain)
    let isDoubtful = !stated.isEmpty
    let isKept = roster.listIsComplete
    let isAttested = attestations.answer == true
    var evidence = listed.map {
      Evidence(words: $0.form, place: $0.place)
    }
    evidence += stated.map(\.evidence)
    evidence += attestations.evidence
    if roster.listIsComplete && listed.isEmpty { evidence.append(roster.emptyListEvidence) }
    let isDenied = isCertain || attestations.answer == false
    return Weighing(
      isShown: !isDenied && !isDoubtful && (isKept || isAttested),
      isPossible: !isDenied && (isDoubtful || !attestations.marks.isEmpty),
      isOpen: !isDenied,
      ground: .discipline(count: listed.count + stated.count, listIsKept: isKept),
      occurrences: 1, evidence: evidence)
  }

  /// A discipline whose form is not said may be of any form.
  private func counts(_ form: String) -> Bool {
    if forms.isEmpty { return true }
    let key = ComparisonKey(form).text
    if key == "ky luat" { return true }
    return forms.contains { key.contains($0) || (!key.isEmpty && $0.contains(key)) }
  }
}
