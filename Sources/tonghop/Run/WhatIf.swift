import Nominations
import Sheets

/// Prints what another plan would change, and writes nothing.
func compareFolder(_ options: Options) -> ExitCode {
  guard let folder = options.planFolder(for: .run) else { return .failed }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  let changes = options.changes.map { CellChange($0) }
  if let wrong = changes.firstIndex(where: { $0 == nil }) {
    printError(
      Phrase(
        vi: "--set nhận TRANG!Ô=GIÁ_TRỊ, không nhận “{0}”",
        en: "--set takes SHEET!CELL=VALUE, not “{0}”"
      ).filled(with: [options.changes[wrong]], in: options.language))
    return .failed
  }
  guard let before = batches(of: folder, options, report),
    let after = batches(
      of: folder, options, report, insteadFrom: options.whatIf, changes: changes.compactMap(\.self))
  else { return .failed }
  for (one, other) in zip(before, after) {
    let comparison = AssessmentComparison(
      from: consolidate(one, threads: options.threads),
      to: consolidate(other, threads: options.threads))
    printOut("\(one.period)")
    comparison.lines(in: options.language, showingPersonalValues: options.showsValues)
      .forEach(printOut)
  }
  return .clean
}
