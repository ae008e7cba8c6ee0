import Sheets

extension Plan {
  /// Whether what a unit sent for a period came in time, by the receipts that staff keep.
  ///
  /// A receipt that names a file counts for that file, one that names the unit for all it sent.
  /// Several files: late only where all of them were; in time as soon as one was.
  ///
  /// - Parameters:
  ///   - files: What the unit sent, relative to the period's folder.
  ///   - report: Takes a finding where something was sent but its receipt not noted.
  public func timeliness(
    of unit: Unit, files: [String], in period: Period, report: (Finding) -> Void = { _ in }
  ) -> UnitStanding.Timeliness {
    let dated = submissionDueDates(for: period).filter { $0.date != nil }
    guard !dated.isEmpty else { return .noDeadline }
    if files.isEmpty { return .unknown }
    let states = files.map { timeliness(ofFile: $0, from: unit.code, in: period) }
    if states.contains(.inTime) { return .inTime }
    guard states.contains(.unknown) else { return .late }
    report(Finding(.unknownReceipt, at: nil, .plain(unit.name), .phrase(dated[0].phrase)))
    return .unknown
  }

  /// Whether one file came in time; a receipt of its own outweighs its unit's.
  public func timeliness(
    ofFile file: String, from unit: String?, in period: Period
  ) -> UnitStanding.Timeliness {
    let dated = submissionDueDates(for: period).filter { $0.date != nil }
    guard !dated.isEmpty else { return .noDeadline }
    let concerned = receipts.filter { $0.period == nil || $0.period == period }
    let ofFile = concerned.filter { receipt in receipt.file.map { isSameFile($0, file) } ?? false }
    let ofUnit = concerned.filter { $0.file == nil && $0.unit != nil && $0.unit == unit }
    let moments = ofFile.isEmpty ? ofUnit : ofFile
    let kept = moments.map { receipt in
      let each = dated.map { $0.isKept(by: receipt.date, seconds: receipt.seconds) }
      return each.contains(false) ? false : each.contains(nil) ? nil : true
    }
    if kept.contains(true) { return .inTime }
    return kept.isEmpty || kept.contains(nil) ? .unknown : .late
  }

  /// The deadline whose missing shuts a unit out of the period's review, if there is one.
  public func shutOut(of period: Period) -> DueDate? {
    submissionDueDates(for: period).first { $0.deadline.consequence == .shutOut }
  }

  /// A file within an archive or a register came when either of them is noted to have come.
  private func isSameFile(_ receipt: String, _ file: String) -> Bool {
    file == receipt || file.hasSuffix("/" + receipt) || file.hasSuffix(" › " + receipt)
      || file.hasPrefix(receipt + " › ")
  }
}
