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
  return folder.alone(report) { set throws(WriteError) in
    guard let batches = batches(of: folder, options, report) else { return .failed }
    let writing = DocumentWriting(
      folder: folder, set: set, language: options.language, threads: options.threads)
    var outputs: [OutputFolder] = []
    for batch in batches {
      outputs.append(try writing.writeAppendix(consolidate(batch, threads: options.threads)))
    }
    try set.commit()
    outputs.flatMap(report.lines).forEach(printOut)
    return .clean
  }
}
