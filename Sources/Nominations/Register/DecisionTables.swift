import Sheets

/// What `decisions.xlsx` holds: what persons entered, and where its tables stand by now.
public struct DecisionTables: Sendable {
  /// The answers to questions.
  public var decisions: [Decision] = []
  /// What was said of merges.
  public var corrections: [Decision] = []
  public var confirmations: [Confirmation] = []
  // Each `nil` where there is no such table.
  public private(set) var questionTable: TablePosition<DecisionColumn>?
  public private(set) var mergeTable: TablePosition<DecisionColumn>?
  public private(set) var confirmationTable: TablePosition<ConfirmationColumn>?

  public init() {}

  /// Whether no such table was found.
  public var isEmpty: Bool {
    questionTable == nil && mergeTable == nil && confirmationTable == nil
  }

  /// - Parameter report: Takes a finding for every answer that is none of those known.
  public init(_ sheets: [Sheet], report: (Finding) -> Void) {
    decisions = Decision.read(from: sheets, report: report)
    corrections = Decision.read(from: sheets, heading: \.headingOfMerges, report: report)
    confirmations = Confirmation.read(from: sheets, report: report)
    (questionTable, mergeTable) = (
      FilledTable.positions(
        in: sheets, heading: \DecisionColumn.heading, required: Decision.required
      ).first,
      FilledTable.positions(
        in: sheets, heading: \DecisionColumn.headingOfMerges, required: Decision.required
      ).first
    )
    confirmationTable =
      FilledTable.positions(
        in: sheets, heading: \ConfirmationColumn.heading, required: Confirmation.required
      ).first
  }
}
