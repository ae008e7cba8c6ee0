/// The rows of a table's header and the columns that they head.
struct HeaderBlock: Sendable {
  /// Row numbers, ascending; empty for a table without header.
  var rows: [Int]
  /// The row of column numbers under the header.
  var numbering: Int?
  var columns: ClosedRange<Int>
  /// The first row that may hold data.
  var bodyStart: Int

  var firstRow: Int { rows.first ?? bodyStart }
  var lastRow: Int { bodyStart - 1 }
}
