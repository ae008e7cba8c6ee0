import Sheets

/// What a row of a submission turned out to be.
public enum RowKind: Sendable, CaseIterable {
  case nomination
  /// Further rows of a nomination above, or achievements listed for a nominee.
  case evidence
  /// A nomination of a nominee that another row nominated first.
  case duplicate
  case refused
  /// Letterhead, title and header.
  case heading
  case section
  case total
  case signature
  case note
  case task
  case blank
  /// Left unread by policy.
  case hidden
}

/// A run of rows of one sheet that are of one kind.
public struct LedgerEntry: Sendable, Hashable {
  public let source: SheetSource
  public let rows: ClosedRange<Int>
  public let kind: RowKind
  /// Of a duplicate: the row that counts.
  public let counterpart: Place?

  public init(
    source: SheetSource, rows: ClosedRange<Int>, kind: RowKind, counterpart: Place? = nil
  ) {
    self.source = source
    self.rows = rows
    self.kind = kind
    self.counterpart = counterpart
  }
}

extension LedgerEntry {
  /// Every row of a sheet from the first, in runs of one kind.
  static func runs(of kinds: [RowKind], in source: SheetSource) -> [LedgerEntry] {
    var entries: [LedgerEntry] = []
    var start = 0
    for index in kinds.indices where index + 1 == kinds.count || kinds[index + 1] != kinds[start] {
      entries.append(LedgerEntry(source: source, rows: start + 1...index + 1, kind: kinds[start]))
      start = index + 1
    }
    return entries
  }
}
