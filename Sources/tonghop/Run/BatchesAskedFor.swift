import Nominations
import Sheets

extension Options {
  /// The one folder that a verb was given; without it the verb's help is printed.
  func planFolder(for verb: Verb) -> PlanFolder? {
    guard let path = operands.first, operands.count == 1 else {
      printError(verb.helpPage(in: language))
      return nil
    }
    return PlanFolder(path: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
  }
}

/// The batches of the periods asked for; `nil`, told on the terminal, where there are none.
///
/// - Parameters:
///   - other: A plan that stands in the place of the folder's own.
///   - changes: Cells of the plan that the call sets to other values.
func batches(
  of folder: PlanFolder, _ options: Options, _ report: FindingReport,
  insteadFrom other: String? = nil, changes: [CellChange] = []
) -> [Batch]? {
  var findings: [Finding] = []
  let plan = folder.loadPlan(insteadFrom: other, changes: changes) { findings.append($0) }
  guard let plan else {
    findings.map(report.line).forEach(printError)
    return nil
  }
  let reading = BatchReading(
    folder: folder, plan: plan, threads: options.threads, language: options.language)
  var batches = reading.batches()
  if let period = options.period {
    batches.removeAll { $0.period != period }
  }
  guard !batches.isEmpty else {
    printError(report.line(Finding(.noPeriod, at: Place(file: folder.path))))
    return nil
  }
  for index in batches.indices { batches[index].findings += findings }
  return batches
}
