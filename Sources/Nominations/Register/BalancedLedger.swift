import Parallel
import Sheets

/// The ledger of a batch: every row of every sheet once, nomination rows told apart into those
/// that count, those that repeat another, and those that were refused.
func balancedLedger(
  of batch: Batch, repeats: [Place: Gathering.Repeat], entries: [RegisterEntry], threads: Int
) -> [LedgerEntry] {
  var refused: Set<Place> = []
  for entry in entries where entry.refusal != nil {
    refused.formUnion(entry.nominee.nominations.map { $0.place })
  }
  let ledgers = concurrentMap(batch.files + batch.taskFiles, threads: threads) { [refused] file in
    guard let submission = file.submission else { return [LedgerEntry]() }
    return submission.ledger.flatMap { entry in
      entry.kind == .nomination ? split(entry, submission.origins, repeats, refused) : [entry]
    }
  }
  return Array(ledgers.joined())
}

private func split(
  _ entry: LedgerEntry, _ origins: [Place: Place], _ repeats: [Place: Gathering.Repeat],
  _ refused: Set<Place>
) -> [LedgerEntry] {
  var runs: [LedgerEntry] = []
  for row in entry.rows {
    let own = Place(entry.source, row: row)
    let place = origins[own] ?? own
    let known = repeats[place]
    let kind = refused.contains(place) ? .refused : known?.kind ?? .nomination
    if let last = runs.last, last.kind == kind, last.counterpart == known?.counterpart {
      runs[runs.count - 1] = LedgerEntry(
        source: entry.source, rows: last.rows.lowerBound...row, kind: kind,
        counterpart: known?.counterpart)
    } else {
      runs.append(
        LedgerEntry(
          source: entry.source, rows: row...row, kind: kind, counterpart: known?.counterpart))
    }
  }
  return runs
}
