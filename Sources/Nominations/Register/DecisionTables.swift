import Sheets

/// What `decisions.xlsx` holds: what persons entered, and where its tables stand by now.
package struct DecisionTables: Sendable {
  package var decisions: [Decision] = []
  package var confirmations: [Confirmation] = []
  /// The table of questions, then that of what was merged, as far as there are any.
  package private(set) var decisionTables: [TablePosition<DecisionColumn>] = []
  /// `nil` where there is no such table.
  package private(set) var confirmationTable: TablePosition<ConfirmationColumn>?

  package init() {}

  /// Whether no such table was found.
  package var isEmpty: Bool { decisionTables.isEmpty && confirmationTable == nil }

  /// - Parameter report: Takes a finding for every answer that is none of those known.
  package init(_ sheets: [Sheet], report: (Finding) -> Void) {
    decisions = Decision.read(from: sheets, report: report)
    confirmations = Confirmation.read(from: sheets, report: report)
    decisionTables = FilledTable.positions(
      in: sheets, heading: \DecisionColumn.heading, required: Decision.required)
    confirmationTable =
      FilledTable.positions(
        in: sheets, heading: \ConfirmationColumn.heading, required: Confirmation.required
      ).first
  }
}
