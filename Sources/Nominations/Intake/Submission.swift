import Sheets

/// What one file was found to say.
package struct Submission: Sendable {
  /// The code of the unit that sent it; `nil` where it could not be told.
  package var sender: String?
  package var nominations: [Nomination] = []
  package var tasks: [PlannedTask] = []
  /// Every row of every sheet exactly once, in the order of the sheets.
  package var ledger: [LedgerEntry] = []
  package var sheets = 0
}
