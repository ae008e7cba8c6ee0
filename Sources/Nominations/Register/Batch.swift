import Sheets

/// What one run is given for one period; everything read, nothing judged yet.
package struct Batch: Sendable {
  package let plan: Plan
  package let period: Period
  /// In order of path.
  package var files: [SubmittedFile] = []
  /// The units' task sheets.
  package var taskFiles: [SubmittedFile] = []
  /// Nominations of earlier periods and registers.
  package var earlier: [Nomination] = []
  /// What persons entered in `decisions.xlsx`.
  package var decided = DecisionTables()
  package var tallies: [Tally] = []
  /// What reading the tables that people fill in found.
  package var findings: [Finding] = []

  package init(plan: Plan, period: Period) {
    self.plan = plan
    self.period = period
  }
}

extension Batch {
  /// What persons decided here, then what registers handed in say was decided at levels below.
  package var allDecisions: [Decision] {
    decided.decisions + decided.corrections + files.flatMap { $0.submission?.decisions ?? [] }
  }

  /// Likewise; what was confirmed here stands last and outweighs the others.
  package var allConfirmations: [Confirmation] {
    files.flatMap { $0.submission?.confirmations ?? [] } + decided.confirmations
  }
}

/// One file that was handed in.
package struct SubmittedFile: Sendable {
  /// Relative to the period's folder.
  package let file: String
  /// `nil` where the file could not be read.
  package let submission: Submission?
  /// What reading and intake found.
  package let findings: [Finding]
  /// Of the file's bytes; tells one version of a file from another.
  package let digest: String?

  /// Blank where the file could not be read.
  package var nominations: [Nomination] { submission?.nominations ?? [] }

  package init(
    file: String, submission: Submission?, findings: [Finding], digest: String? = nil
  ) {
    self.file = file
    self.submission = submission
    self.findings = findings
    self.digest = digest
  }
}
