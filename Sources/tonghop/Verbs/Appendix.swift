import Nominations
import RegisterWriting
import Sheets

extension Verb {
  /// The task appendix alone.
  static let appendix = Verb(
    name: "appendix", operands: "FOLDER",
    summary: Phrase(
      vi: "chỉ lập phụ lục nhiệm vụ của từng kỳ", en: "write the task appendix of each period"),
    options: [.period, .threads], run: writeAppendices)
}

@Sendable private func writeAppendices(_ options: Options) -> ExitCode {
  guard let folder = options.planFolder(for: .appendix) else { return .failed }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  return folder.alone(report) { writeAppendices(of: folder, options, report) }
}

private func writeAppendices(
  of folder: PlanFolder, _ options: Options, _ report: FindingReport
) -> ExitCode {
  guard let batches = batches(of: folder, options, report) else { return .failed }
  do {
    let writing = DocumentWriting(folder: folder, language: options.language)
    for batch in batches {
      report.lines(try writing.writeAppendix(consolidate(batch, threads: options.threads))).forEach(
        printOut)
    }
    return .clean
  } catch {
    printError(error.message(in: options.language))
    return .failed
  }
}
