/// Joins what is certainly one nominee, and nothing else.
struct CertainMerging {
  let list: EncodedList
  let comparer: PairComparer
  let model: Model
  let settings: MatchSettings

  /// Whether a pair by itself is certain: an equal code or equal full dates of birth, a name
  /// that fits, nothing that contradicts, and a risk of coincidence below the accepted one.
  func isCertain(_ comparison: PairComparison, _ left: Int, _ right: Int) -> Bool {
    if list.rows[left].isCollective || list.rows[right].isCollective {
      return areOneBody(comparison, left, right)
    }
    guard comparison.name?.isCompatible ?? true else { return false }
    let hasCode = comparison.citizenCode == .equal || comparison.employerCode == .equal
    guard hasCode || comparison.birth == .day else { return false }
    guard !contradicts(comparison) else { return false }
    return probability(logOdds: -model.logOdds(comparison)) <= settings.acceptedRisk
  }

  /// A body is itself where its own name and that of the body above are written out and equal.
  private func areOneBody(_ comparison: PairComparison, _ left: Int, _ right: Int) -> Bool {
    comparison.level(.name) == BodyAgreement.same.rawValue
      && comparison.level(.unit) == UnitAgreement.same.rawValue
  }

  /// Whether two rows of one cluster could not stand together.
  func contradicts(_ comparison: PairComparison) -> Bool {
    if comparison.citizenCode == .differs || comparison.employerCode == .differs { return true }
    let hasCode = comparison.citizenCode == .equal || comparison.employerCode == .equal
    if let name = comparison.name, !name.isCompatible { return true }
    if comparison.citizenCode == .near && comparison.birth != .day { return true }
    switch comparison.birth {
    case .dayDiffers, .yearDiffers: return true
    case .exchanged, .onePart, .nearYear: if !hasCode { return true }
    default: break
    }
    if comparison.sexDiffers && !(hasCode && comparison.birth == .day) { return true }
    return false
  }
}
