import Sheets

/// What one file was found to say.
package struct Submission: Sendable {
  /// The code of the unit that sent it; `nil` where it could not be told.
  package var sender: String?
  package var nominations: [Nomination] = []
  package var tasks: [PlannedTask] = []
  /// Every row of every sheet exactly once, in the order of the sheets.
  package var ledger: [LedgerEntry] = []
  /// How many rows each sheet has as it was read: what the ledger is held against.
  package var rowsRead: [SheetSource: Int] = [:]
  package var sheets = 0
  /// Of a register of the level below: the period it was made for.
  package var period: Period?
  /// Of a register of the level below: the place in the file that the level below was sent, by
  /// the row of the register that carries it.
  package var origins: [Place: Place] = [:]
  /// What persons decided at the level below.
  package var decisions: [Decision] = []
  package var confirmations: [Confirmation] = []
  /// The list of what was to be corrected, where the workbook that bore it was sent back.
  package var earlierReply: EarlierReply?
}
