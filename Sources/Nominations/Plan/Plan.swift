import Sheets

/// One plan as its tables state it, checked: every code it mentions exists.
public struct Plan: Sendable {
  public var properties = PlanProperties()
  public var switches: [ReadingSwitch] = []
  public var units: [Unit] = []
  public var movements: [Movement] = []
  /// The plan's own titles, awards, ratings and initiative kinds, over the built-in vocabulary.
  public var titles: [VocabularyTerm] = []
  public var criteria: [Criterion] = []
  public var quotas: [Quota] = []
  public var deadlines: [Deadline] = []
  public var tasks: [PlannedTask] = []
  public var columns: [ColumnSynonym] = []
  public var uncomparedFields: [UncomparedField] = []
  public var receipts: [Receipt] = []
  public var disciplinaryRecords: [DisciplinaryRecord] = []
  /// What the office tests its own criteria with.
  public var cases: [PlanCase] = []

  /// What it was read from, for reading it otherwise.
  var tables: [LocatedTable] = []

  public init() {}
}
