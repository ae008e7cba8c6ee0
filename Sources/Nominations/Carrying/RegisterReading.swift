import Sheets

/// Reads the register of a level below as what it was made from.
struct RegisterReading {
  let plan: Plan
  let units: UnitDirectory
  let period: Period
  let marker: WorkbookMarker

  /// - Returns: `nil` where a sheet that the register should carry is missing or unknown; it is
  ///   then to be read as any other list.
  func read(
    _ sheets: [Sheet], carried: WorkbookMarker.Carried, report: (Finding) -> Void
  ) -> Submission? {
    guard let file = sheets.first?.source.file else { return nil }
    var doubts: [Finding] = []
    let sender = SenderRecognition(units: units, year: period.year)
      .sender(ofFile: file, agency: marker.agency) { doubts.append($0) }
    var reading = CarriedReading(file: file, period: period, plan: plan, sender: sender)
    var ledger: [LedgerEntry] = []
    var found = 0
    for sheet in sheets {
      if carried.nominations.contains(sheet.source.sheet ?? "") {
        guard let entries = reading.read(sheet) else { return nil }
        ledger += entries
        found += 1
      } else if sheet.lastRow > 0 {
        ledger.append(LedgerEntry(source: sheet.source, rows: 1...sheet.lastRow, kind: .note))
      }
    }
    guard found == carried.nominations.count else { return nil }
    if reading.nominations.contains(where: { $0.sender == nil }) { doubts.forEach(report) }
    var submission = Submission()
    submission.sheets = sheets.count
    submission.sender = sender
    submission.period = marker.period
    submission.nominations = reading.nominations
    submission.ledger = ledger
    submission.origins = Dictionary(reading.origins.map { ($0.row, $0.place) }) { first, _ in first
    }
    let decided = sheets.filter { carried.decisions.contains($0.source.sheet ?? "") }
    submission.decisions = Decision.read(from: decided, report: report)
    submission.confirmations = Confirmation.read(from: decided, report: report)
    return submission
  }
}
