import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

extension Verb {
  /// Everything: reads the folder, judges, writes the documents of every period.
  static let run = Verb(
    name: "run", operands: "FOLDER",
    summary: Phrase(
      vi: "tổng hợp mọi kỳ trong thư mục kế hoạch, ghi kết quả vào out/",
      en: "consolidate every period of a plan's folder into out/"),
    options: [.period, .threads, .today, .whatIf, .set],
    run: { $0.isWhatIf ? compareFolder($0) : consolidateFolder($0, writes: true) })

  /// The same without writing anything.
  static let check = Verb(
    name: "check", operands: "FOLDER",
    summary: Phrase(
      vi: "đọc và báo cáo như run, không ghi gì", en: "read and report as run does, write nothing"),
    options: [.period, .threads], run: { consolidateFolder($0, writes: false) })
}

private func consolidateFolder(_ options: Options, writes: Bool) -> ExitCode {
  guard let folder = options.planFolder(for: writes ? .run : .check) else { return .failed }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  guard writes else { return consolidate(folder, options, report, writes: false) }
  return folder.alone(report) { consolidate(folder, options, report, writes: true) }
}

private func consolidate(
  _ folder: PlanFolder, _ options: Options, _ report: FindingReport, writes: Bool
) -> ExitCode {
  guard var batches = batches(of: folder, options, report) else { return .failed }
  if !writes { batches[0].plan.tryCases { batches[0].findings.append($0) } }
  var writing = DocumentWriting(folder: folder, language: options.language)
  writing.today = options.today
  var consolidations: [Consolidation] = []
  do {
    for batch in batches {
      let consolidation = consolidate(batch, threads: options.threads)
      consolidations.append(consolidation)
      printOut(headline(of: consolidation, options.language))
      report.summary(consolidation.findings).forEach(printOut)
      if writes {
        report.lines(try writing.write(consolidation, batch: batch)).forEach(printOut)
        let replies = ReplyWriting(folder: folder, language: options.language)
        let replied = try replies.write(consolidation, batch: batch)
        if let path = replied.path { printOut("  \(path)") }
        replied.findings.map { "  " + report.line($0) }.forEach(printOut)
      } else {
        let effects = consolidation.readingEffects(under: batch.allConfirmations)
        effects.flatMap { report.lines($0, on: consolidation) }.forEach(printOut)
      }
    }
    if writes {
      report.lines(try writing.writeDecisions(consolidations, keeping: batches[0]))
        .forEach(printOut)
    }
  } catch {
    printError(error.message(in: options.language))
    return .failed
  }
  let needsAction = consolidations.contains { consolidation in
    consolidation.findings.contains { $0.kind.severity == .error }
  }
  return needsAction ? .findings : .clean
}

private func headline(of consolidation: Consolidation, _ language: Language) -> String {
  let entries = consolidation.entries
  func count(_ verdict: Verdict) -> String {
    "\(entries.count { $0.assessment.verdict == verdict })"
  }
  return Phrase(
    vi: "{0}: {1} tệp, {2} trường hợp: {3} đạt, {4} không đạt, {5} thiếu dữ liệu, "
      + "{6} chờ xác nhận; {7} cặp nghi trùng.",
    en: "{0}: {1} files, {2} nominees: {3} met, {4} not met, {5} missing data, "
      + "{6} awaiting confirmation; {7} possible duplicates."
  ).filled(
    with: [
      "\(consolidation.period)", "\(consolidation.files.count)", "\(entries.count)",
      count(.met), count(.notMet), count(.missingData), count(.awaitingConfirmation),
      "\(consolidation.questions.count)",
    ], in: language)
}
