import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets
import Synchronization

extension Verb {
  /// Everything: reads the folder, judges, writes the documents of every period.
  static let run = Verb(
    name: "run", operands: "FOLDER",
    summary: Phrase(
      vi: "tổng hợp mọi kỳ trong thư mục kế hoạch, ghi kết quả vào out/",
      en: "consolidate every period of a plan's folder into out/"),
    options: [.period, .threads, .today, .whatIf, .set],
    run: { $0.isWhatIf ? compareFolder($0) : consolidateFolder($0) })

  /// The same without writing anything.
  static let check = Verb(
    name: "check", operands: "FOLDER",
    summary: Phrase(
      vi: "đọc và báo cáo như run, không ghi gì", en: "read and report as run does, write nothing"),
    options: [.period, .threads], run: { checkFolder($0) })
}

/// What a run consolidated: millions of pieces of memory, which go with the process at once rather
/// than each by itself.
private let heldToTheEnd = Mutex<[Consolidation]>([])

private func consolidateFolder(_ options: Options) -> ExitCode {
  guard let folder = options.planFolder(for: .run) else { return .failed }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  return folder.alone(report) { set throws(WriteError) in
    // Before anything is read: what people save from now on is noticed.
    let answers = OutputFolder("", of: folder, set)
    guard let batches = batches(of: folder, options, report) else { return .failed }
    let writing = DocumentWriting(
      folder: folder, set: set, language: options.language, threads: options.threads,
      today: options.today)
    var consolidations: [Consolidation] = []
    var outputs: [OutputFolder] = []
    for batch in batches {
      let consolidation = consolidated(batch, options, report, keepsRecords: false)
      Progress.begin(
        Phrase(vi: "Đang ghi kết quả kỳ \(batch.period)", en: "Writing \(batch.period)"),
        in: options.language)
      outputs.append(try writing.write(consolidation, batch: batch, answers: answers))
      consolidations.append(consolidation)
    }
    try writing.writeDecisions(consolidations, keeping: batches[0], into: answers)
    try answers.finish(isAll: false)
    try set.commit()
    (outputs + [answers]).flatMap(report.lines).forEach(printOut)
    heldToTheEnd.withLock { [consolidations] in $0 = consolidations }
    let asksAgain = answers.findings.contains { $0.kind.severity == .error }
    return asksAgain ? .findings : exitCode(after: consolidations)
  }
}

private func checkFolder(_ options: Options) -> ExitCode {
  guard let folder = options.planFolder(for: .check) else { return .failed }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  guard var batches = batches(of: folder, options, report) else { return .failed }
  batches[0].plan.tryCases { batches[0].findings.append($0) }
  let consolidations = batches.map { batch in
    let consolidation = consolidated(batch, options, report)
    consolidation.readingEffects(under: batch.allConfirmations)
      .flatMap { report.lines($0, on: consolidation) }.forEach(printOut)
    return consolidation
  }
  return exitCode(after: consolidations)
}

/// Consolidates a period, and tells in short what came of it.
private func consolidated(
  _ batch: Batch, _ options: Options, _ report: FindingReport, keepsRecords: Bool = true
) -> Consolidation {
  Progress.begin(
    Phrase(
      vi: "Đang đối chiếu trùng lặp, xét tiêu chí kỳ \(batch.period)",
      en: "Matching and judging \(batch.period)"), in: options.language)
  let consolidation = consolidate(
    batch, threads: options.threads, keepsRecords: keepsRecords)
  printOut(headline(of: consolidation, report.language))
  report.summary(consolidation.findings).forEach(printOut)
  return consolidation
}

private func exitCode(after consolidations: [Consolidation]) -> ExitCode {
  let needsAction = consolidations.contains { consolidation in
    consolidation.findings.contains { $0.kind.severity == .error }
  }
  return needsAction ? .findings : .clean
}

private func headline(of consolidation: Consolidation, _ language: Language) -> String {
  let counts = consolidation.entries.reduce(into: [:]) { counts, entry in
    counts[entry.assessment.verdict, default: 0] += 1
  }
  func count(_ verdict: Verdict) -> String { "\(counts[verdict] ?? 0)" }
  return Phrase(
    vi: "{0}: {1} tệp, {2} trường hợp: {3} đạt, {4} không đạt, {5} thiếu dữ liệu, "
      + "{6} chờ xác nhận; {7} cặp nghi trùng.",
    en: "{0}: {1} files, {2} nominees: {3} met, {4} not met, {5} missing data, "
      + "{6} awaiting confirmation; {7} possible duplicates."
  ).filled(
    with: [
      "\(consolidation.period)", "\(consolidation.files.count)", "\(consolidation.entries.count)",
      count(.met), count(.notMet), count(.missingData), count(.awaitingConfirmation),
      "\(consolidation.questions.count)",
    ], in: language)
}
