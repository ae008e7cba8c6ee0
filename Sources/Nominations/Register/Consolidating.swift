import Parallel
import Sheets

/// Turns what was handed in for one period into all that its documents say.
///
/// The order of files, rows and criteria changes no verdict; the same batch gives the same
/// consolidation, however many threads share the work.
///
/// - Parameter keepsRecords: Whether the nominees keep the achievements that they were judged by,
///   for those who explain verdicts or judge again; the verdicts themselves keep their evidence.
public func consolidate(
  _ batch: Batch, threads: Int = 1, keepsRecords: Bool = true
) -> Consolidation {
  let plan = batch.plan
  var result = Consolidation(plan: plan, period: batch.period)
  var findings = batch.findings + (batch.files + batch.taskFiles).flatMap(\.findings)
  result.files = batch.files.map(FileStanding.init)
  result.dueDates = plan.dueDates(in: batch.period.year)

  var gathering = Gathering(batch, threads: threads)
  findings += gathering.findings
  result.merges = gathering.merges
  result.questions = gathering.questions

  var nominees = gathering.takeNominees()
  NomineePlacing(plan, in: batch.period).place(&nominees, threads: threads)
  result.movementCounts = MovementCounts(
    current: nominees, earlier: batch.earlier, plan: plan, period: batch.period)
  let quotas = plan.quotaStandings(in: batch.period, nominees: nominees) { findings.append($0) }
  result.units = unitStandings(of: batch, nominees: nominees, quotas: quotas) {
    findings.append($0)
  }
  result.entries = entries(
    of: &nominees, batch: batch, gathering: gathering, units: result.units, threads: threads,
    keepsRecords: keepsRecords
  ) { findings.append($0) }
  plan.reportSuperlatives(among: result.entries) { findings.append($0) }
  applyTallies(batch.tallies, to: &result.entries, plan: plan) { findings.append($0) }
  rank(&result.entries)
  result.entries = ordered(result.entries, by: plan, threads: threads)
  result.ledger = balancedLedger(
    of: batch, repeats: gathering.repeats, entries: result.entries, threads: threads)
  result.tasks = taskAppendix(
    of: plan, year: batch.period.year, dueDates: result.dueDates,
    submitted: (batch.files + batch.taskFiles).flatMap { $0.submission?.tasks ?? [] })
  result.findings = findings.sorted(by: inRegisterOrder)
  return result
}

/// Every nominee with the verdicts on it, and why it does not go forward where it may not; the
/// list is left empty, so that millions do not stand in two.
private func entries(
  of nominees: inout [Nominee], batch: Batch, gathering: Gathering, units: [UnitStanding],
  threads: Int, keepsRecords: Bool, report: (Finding) -> Void
) -> [RegisterEntry] {
  let vocabulary = Vocabulary(planTerms: batch.plan.titles)
  let reader = AchievementReader(vocabulary: vocabulary)
  _ = updated(&nominees, threads: threads, report) { nominee, report in
    let reading = reader.reading(of: nominee, report: report)
    nominee.records = reading.records
    if nominee.kind == .collective { nominee.denials = reading.denials }
  }
  for (index, earlier) in gathering.earlier.sorted(by: { $0.key < $1.key }) {
    nominees[index].records = reader.withoutReused(
      nominees[index], after: earlier, policy: batch.plan.properties.reusedAchievements,
      report: report)
  }
  let (assessor, conflicts) = concurrently(threads: threads) { [nominees] in
    Assessor(plan: batch.plan, terms: vocabulary.terms, period: batch.period, nominees: nominees)
  } _: { [nominees] in
    var conflicts: [Finding] = []
    batch.plan.reportConflicts(among: nominees) { conflicts.append($0) }
    return conflicts
  }
  conflicts.forEach(report)
  let confirmations = ConfirmationIndex(batch.allConfirmations)
  var entries = updated(&nominees, threads: threads, report) { nominee, report in
    let assessment = assessor.assess(
      nominee, confirmations: confirmations.answers(on: nominee), report: report)
    if !keepsRecords { nominee.forgetRecords() }
    return RegisterEntry(nominee: nominee, assessment: assessment)
  }
  nominees = []
  let refusals = Refusals(batch, units: units)
  for index in entries.indices {
    entries[index].refusal = refusals.reason(
      for: entries[index].nominee, earlier: gathering.earlier[index] ?? [], report: report)
  }
  return entries
}

extension Nominee {
  fileprivate mutating func forgetRecords() {
    records = []
    denials = []
  }
}

/// Changes each nominee on several threads; what is found is told in the order of the nominees.
private func updated<Result: Sendable>(
  _ nominees: inout [Nominee], threads: Int, _ report: (Finding) -> Void,
  _ update: @escaping @Sendable (inout Nominee, (Finding) -> Void) -> Result
) -> [Result] {
  let outcomes = concurrentUpdate(&nominees, threads: threads) { nominee in
    var findings: [Finding] = []
    let result = update(&nominee) { findings.append($0) }
    return (result, findings)
  }
  return outcomes.map { result, findings in
    findings.forEach(report)
    return result
  }
}

extension Consolidation {
  /// What the readings not chosen would change, for the entries in their order.
  ///
  /// - Parameter confirmations: Those of the batch.
  public func readingEffects(under confirmations: [Confirmation]) -> [ReadingEffect] {
    let nominees = entries.map { $0.nominee }
    let confirmations = ConfirmationIndex(confirmations)
    return plan.alternativeReadings(
      terms: Vocabulary(planTerms: plan.titles).terms, period: period, nominees: nominees,
      assessments: entries.map { $0.assessment }
    ) { confirmations.answers(on: nominees[$0]) }
  }
}

extension FileStanding {
  fileprivate init(_ file: SubmittedFile) {
    self.init(
      file: file.file, sender: file.submission?.sender, sheets: file.submission?.sheets ?? 0,
      nominations: file.submission?.nominations.count ?? 0, isReadable: file.submission != nil)
    rowsRead = file.submission?.rowsRead ?? [:]
  }
}

/// Answered confirmations, by the nominee they are about.
private struct ConfirmationIndex: Sendable {
  private var answers: [NomineeIdentity: [String: Confirmation]] = [:]

  init(_ confirmations: [Confirmation]) {
    for confirmation in confirmations where confirmation.isMet != nil {
      answers[confirmation.nominee, default: [:]][confirmation.criterion] = confirmation
    }
  }

  /// What persons confirmed of any of the nominee's nominations, by the criterion's code.
  func answers(on nominee: Nominee) -> [String: Confirmation] {
    guard !answers.isEmpty else { return [:] }
    return nominee.nominations.reduce(into: [:]) { found, nomination in
      found.merge(answers[NomineeIdentity(nomination)] ?? [:]) { first, _ in first }
    }
  }
}
