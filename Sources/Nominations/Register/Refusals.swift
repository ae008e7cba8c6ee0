import Sheets

/// Why a nominee does not go forward whatever its merits: its unit was shut out, may not nominate
/// it or sent too many, or it was nominated before.
struct Refusals {
  private let plan: Plan
  private let shutOut: DueDate?
  private let standings: [String: UnitStanding]

  init(_ batch: Batch, units: [UnitStanding]) {
    plan = batch.plan
    shutOut = batch.plan.shutOut(of: batch.period)
    standings = Dictionary(uniqueKeysWithValues: units.map { ($0.unit.code, $0) })
  }

  /// - Parameters:
  ///   - earlier: The nominee's nominations of earlier periods.
  ///   - report: Takes a finding for a reserved nomination and for an earlier one.
  /// - Returns: `nil` where nothing stands against it.
  func reason(
    for nominee: Nominee, earlier: [Nomination], report: (Finding) -> Void
  ) -> Phrase? {
    let place = nominee.nominations[0].name.place
    let repeated = repetition(of: nominee, earlier, at: place, report)
    guard let standing = nominee.unit.flatMap({ standings[$0] }) else { return repeated }
    if standing.timeliness == .late, let shutOut {
      return Phrase(
        vi: "Đơn vị gửi quá hạn, không được bình xét năm này (\(shutOut.deadline.clause)).",
        en: "Its unit was late and is shut out of this year's review.")
    }
    let refusal = plan.refusal(
      of: nominee.kind, sentBy: standing.unit, standings: standing.quotas)
    guard let refusal else { return repeated }
    if case .reserved(let quota) = refusal {
      report(
        Finding(
          .reservedNomination, at: place, .plain(standing.unit.name),
          .phrase(nominee.kind?.label.lowercased ?? Phrase(vi: "", en: "")), .plain(quota.clause)))
    }
    return refusal.phrase
  }

  private func repetition(
    of nominee: Nominee, _ earlier: [Nomination], at place: Place, _ report: (Finding) -> Void
  ) -> Phrase? {
    guard let before = earlier.last, plan.properties.acrossPeriods != .merge else { return nil }
    report(
      Finding(
        .duplicateOfEarlierPeriod, at: place, .plain("\(before.period)"),
        .plain("\(before.name.place)")))
    guard plan.properties.acrossPeriods == .refuse else { return nil }
    return Phrase(
      vi: "Đã được giới thiệu ở kỳ \(before.period).", en: "Nominated in \(before.period) already.")
  }
}
