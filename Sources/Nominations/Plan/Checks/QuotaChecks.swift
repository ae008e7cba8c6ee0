import Sheets

extension Plan {
  func checkQuotas(report: (Finding) -> Void) {
    for quota in quotas where quota.subject == .inspections {
      report(Finding(.planInspectionNotCounted, at: quota.place, "\(quota.clause)"))
    }
    for low in quotas {
      for high in quotas where low.contradicts(high) {
        report(
          Finding(
            .planQuotasContradict, at: low.place, "\(low.code)", "\(low.atLeast ?? 0)",
            "\(high.code)", "\(high.atMost ?? 0)"))
      }
    }
  }
}

extension Quota {
  /// Whether no number of nominations keeps both: this one's lower bound lies above the other's
  /// upper bound, which counts the same nominations or more.
  fileprivate func contradicts(_ other: Quota) -> Bool {
    guard code != other.code, let atLeast, let atMost = other.atMost, atLeast > atMost,
      subject == other.subject, count == other.count, cadence == other.cadence
    else { return false }
    let kindsFit = other.kinds.isEmpty || (!kinds.isEmpty && Set(other.kinds).isSuperset(of: kinds))
    let unitsMeet =
      units.isEmpty || other.units.isEmpty || !Set(units).isDisjoint(with: other.units)
    return kindsFit && unitsMeet
  }
}
