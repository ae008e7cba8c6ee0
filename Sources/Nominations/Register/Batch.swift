import Sheets

/// What one run is given for one period; everything read, nothing judged yet.
public struct Batch: Sendable {
  public let plan: Plan
  public let period: Period
  /// In order of path.
  public var files: [SubmittedFile] = []
  /// The units' task sheets.
  public var taskFiles: [SubmittedFile] = []
  /// Nominations of earlier periods and registers.
  public var earlier: [Nomination] = []
  /// What persons entered in `decisions.xlsx`.
  public var decided = DecisionTables()
  public var tallies: [Tally] = []
  /// What reading the tables that people fill in found.
  public var findings: [Finding] = []

  public init(plan: Plan, period: Period) {
    self.plan = plan
    self.period = period
  }
}

extension Batch {
  /// What persons decided here, then what registers handed in say was decided at levels below.
  public var allDecisions: [Decision] {
    decided.decisions + decided.corrections + files.flatMap { $0.submission?.decisions ?? [] }
  }

  /// Likewise; what was confirmed here stands last and outweighs the others.
  public var allConfirmations: [Confirmation] {
    files.flatMap { $0.submission?.confirmations ?? [] } + decided.confirmations
  }
}

/// One file that was handed in.
public struct SubmittedFile: Sendable {
  /// Relative to the period's folder.
  public let file: String
  /// `nil` where the file could not be read.
  public let submission: Submission?
  /// What reading and intake found.
  public let findings: [Finding]
  /// Of the file's bytes; tells one version of a file from another.
  public let digest: String?

  /// Blank where the file could not be read.
  public var nominations: [Nomination] { submission?.nominations ?? [] }

  public init(
    file: String, submission: Submission?, findings: [Finding], digest: String? = nil
  ) {
    self.file = file
    self.submission = submission
    self.findings = findings
    self.digest = digest
  }
}
