import Sheets

/// One plan as its tables state it, checked: every code it mentions exists.
package struct Plan: Sendable {
  package var properties = PlanProperties()
  package var switches: [ReadingSwitch] = []
  package var units: [Unit] = []
  package var movements: [Movement] = []
  /// The plan's own titles, awards, ratings and initiative kinds, over the built-in vocabulary.
  package var titles: [VocabularyTerm] = []
  package var criteria: [Criterion] = []
  package var quotas: [Quota] = []
  package var deadlines: [Deadline] = []
  package var tasks: [PlannedTask] = []
  package var columns: [ColumnSynonym] = []
  package var uncomparedFields: [UncomparedField] = []
  package var receipts: [Receipt] = []
  package var disciplinaryRecords: [DisciplinaryRecord] = []
  /// What the office tests its own criteria with.
  package var cases: [PlanCase] = []

  /// What it was read from, for reading it otherwise.
  var tables: [LocatedTable] = []

  package init() {}
}
