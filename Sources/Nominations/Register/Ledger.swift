import Sheets

/// What a row of a submission turned out to be.
package enum RowKind: String, Sendable, CaseIterable {
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
package struct LedgerEntry: Sendable, Hashable {
  package let source: SheetSource
  package let rows: ClosedRange<Int>
  package let kind: RowKind
  /// Of a duplicate: the row that counts.
  package let counterpart: Place?

  package init(
    source: SheetSource, rows: ClosedRange<Int>, kind: RowKind, counterpart: Place? = nil
  ) {
    self.source = source
    self.rows = rows
    self.kind = kind
    self.counterpart = counterpart
  }
}
