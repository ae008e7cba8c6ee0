import Sheets

/// What one file was found to say.
public struct Submission: Sendable {
  /// The code of the unit that sent it; `nil` where it could not be told.
  public var sender: String?
  public var nominations: [Nomination] = []
  public var tasks: [PlannedTask] = []
  /// Every row of every sheet exactly once, in the order of the sheets.
  public var ledger: [LedgerEntry] = []
  /// How many rows each sheet has as it was read: what the ledger is held against.
  public var rowsRead: [SheetSource: Int] = [:]
  public var sheets = 0
  /// Of a register of the level below: the period it was made for.
  public var period: Period?
  /// Of a register of the level below: the place in the file that the level below was sent, by
  /// the row of the register that carries it.
  public var origins: [Place: Place] = [:]
  /// What persons decided at the level below.
  public var decisions: [Decision] = []
  public var confirmations: [Confirmation] = []
  /// The list of what was to be corrected, where the workbook that bore it was sent back.
  public var earlierReply: EarlierReply?
}
