import Sheets

/// How each unit of the plan stands in a period.
///
/// - Parameter report: Takes a finding for every unit that sent nothing, was late, or whose
///   moment of receipt was not noted.
func unitStandings(
  of batch: Batch, nominees: [Nominee], quotas: QuotaReport, report: (Finding) -> Void
) -> [UnitStanding] {
  var files: [String: Set<String>] = [:]
  for file in batch.files {
    if let sender = file.submission?.sender { files[sender, default: []].insert(file.file) }
    for nomination in file.submission?.nominations ?? [] {
      guard let sender = nomination.sender else { continue }
      files[sender, default: []].insert(nomination.place.source.file)
    }
  }
  var counts: [String: [NomineeKind: Int]] = [:]
  for nominee in nominees {
    if let unit = nominee.unit, let kind = nominee.kind {
      counts[unit, default: [:]][kind, default: 0] += 1
    }
  }
  return batch.plan.units(validIn: batch.period.year).map { unit in
    var standing = UnitStanding(unit: unit)
    standing.files = (files[unit.code] ?? []).sorted()
    standing.counts = counts[unit.code] ?? [:]
    standing.quotas = quotas.ofUnit[unit.code] ?? []
    standing.timeliness = batch.plan.timeliness(
      of: unit, files: standing.files, in: batch.period, report: report)
    batch.plan.reportLateness(of: standing, in: batch.period, report)
    return standing
  }
}

extension Plan {
  fileprivate func units(validIn year: Int) -> [Unit] {
    units.filter { unit in
      (unit.validFrom.map { $0.year <= year } ?? true)
        && (unit.validTo.map { $0.year >= year } ?? true)
    }
  }

  fileprivate func reportLateness(
    of standing: UnitStanding, in period: Period, _ report: (Finding) -> Void
  ) {
    let unit = standing.unit
    if !standing.hasSubmitted {
      if unit.mustSubmit { report(Finding(.noSubmission, at: unit.place, .plain(unit.name))) }
      return
    }
    guard standing.timeliness == .late else { return }
    let due = submissionDueDates(for: period).first { $0.date != nil }
    let received = receipts.last { $0.unit == unit.code && ($0.period ?? period) == period }
    let day = received.map { "\($0.date.dayMonthYear)" } ?? "?"
    report(
      Finding(
        .lateSubmission, at: received?.place ?? unit.place, .plain(unit.name), .plain(day),
        .phrase(due?.phrase ?? Phrase(vi: "", en: ""))))
    if let shutOut = shutOut(of: period) {
      report(
        Finding(
          .shutOut, at: shutOut.deadline.place, .plain(unit.name),
          .plain(shutOut.deadline.clause)))
    }
  }
}
