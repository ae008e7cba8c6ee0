import Sheets

/// What `decisions.xlsx` holds: what persons entered, and where its tables stand by now.
package struct DecisionTables: Sendable {
  /// The answers to questions.
  package var decisions: [Decision] = []
  /// What was said of merges.
  package var corrections: [Decision] = []
  package var confirmations: [Confirmation] = []
  // Each `nil` where there is no such table.
  package private(set) var questionTable: TablePosition<DecisionColumn>?
  package private(set) var mergeTable: TablePosition<DecisionColumn>?
  package private(set) var confirmationTable: TablePosition<ConfirmationColumn>?

  package init() {}

  /// Whether no such table was found.
  package var isEmpty: Bool {
    questionTable == nil && mergeTable == nil && confirmationTable == nil
  }

  /// - Parameter report: Takes a finding for every answer that is none of those known.
  package init(_ sheets: [Sheet], report: (Finding) -> Void) {
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
