import Sheets

/// The cells of a nominee under one criterion's headings.
struct Attestations {
  let marks: ArraySlice<CriterionMark>
  let attester: Criterion.Attester
  // What those say who may attest; the council's own outweigh the unit's.
  private var saysYes = false
  private var saysNo = false
  private var isUnclear = false

  init(_ marks: ArraySlice<CriterionMark>, attester: Criterion.Attester) {
    self.marks = marks
    self.attester = attester
    let councilSpoke = attester != .unit && marks.contains(where: \.isByCouncil)
    for mark in marks where mark.isByCouncil == councilSpoke {
      if attester == .council && !mark.isByCouncil { continue }
      switch mark.answer {
      case .yes: saysYes = true
      case .no: saysNo = true
      case .unclear: isUnclear = true
      }
    }
  }

  /// What those who may attest say; `nil` where they say nothing clear, or contradict each other.
  var answer: Bool? {
    saysYes == saysNo || isUnclear ? nil : saysYes
  }

  var contradict: Bool { saysYes && saysNo }

  /// Whether only those said something who may not attest.
  var isByWrongAttester: Bool {
    !marks.isEmpty && !saysYes && !saysNo && !isUnclear
  }

  var evidence: [Evidence] {
    marks.map {
      Evidence(words: $0.cell.value, place: $0.cell.place)
    }
  }

  var state: Ground.Attestation {
    if marks.isEmpty { return .absent }
    if isByWrongAttester { return .byWrongAttester }
    if contradict { return .contradictory }
    switch answer {
    case true?: return .given
    case false?: return .denied
    case nil: return .unclear
    }
  }

  /// Without an attestation a person has still to confirm the clause.
  func weigh() -> Weighing {
    Weighing(
      isShown: answer == true, isPossible: answer != false, isOpen: answer != false,
      ground: .attestation(state, by: attester), occurrences: answer == true ? 1 : 0,
      evidence: evidence)
  }

  /// Something recognised in each of the last years: a tick a year, or one without a year for
  /// all of them.
  func weigh(years: Int, _ dossier: Dossier) -> Weighing {
    let undated = marks.filter { $0.year == nil }
    if !undated.isEmpty || marks.isEmpty {
      var weighing = Attestations(undated[...], attester: attester).weigh()
      if marks.isEmpty { weighing.isPossible = false }
      return weighing
    }
    let window = dossier.window(years)
    var (shown, possible, denied) = (YearSet(), YearSet(), YearSet())
    for year in window.years {
      let ofYear = Attestations(marks.filter { $0.year == year }[...], attester: attester)
      if ofYear.marks.isEmpty { continue }
      if ofYear.answer == true { shown.insert(year) }
      if ofYear.answer == false { denied.insert(year) } else { possible.insert(year) }
    }
    let missing = window.subtracting(possible).subtracting(denied)
    return Weighing(
      isShown: shown == window, isPossible: possible == window, isOpen: denied.isEmpty,
      ground: .flags(shown: shown, denied: denied, missing: missing),
      occurrences: shown.count, evidence: evidence)
  }
}
