import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

extension Verb {
  /// The nomination forms for the units.
  static let forms = Verb(
    name: "forms", operands: "FOLDER",
    summary: Phrase(
      vi: "lập biểu mẫu đề nghị cho từng đơn vị theo kế hoạch",
      en: "write the nomination form of each unit from the plan"),
    options: [.period], run: writeForms)
}

@Sendable private func writeForms(_ options: Options) -> ExitCode {
  guard let folder = options.planFolder(for: .forms) else { return .failed }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  var findings: [Finding] = []
  guard let plan = folder.loadPlan(report: { findings.append($0) }) else {
    findings.map(report.line).forEach(printError)
    return .failed
  }
  let asked = options.period.flatMap { Period(folderName: $0) }
  let period = asked ?? folder.periods.last?.period ?? Period(year: plan.properties.firstYear)
  let units: [Unit?] = [nil] + plan.units.filter(\.mustSubmit)
  do {
    for unit in units {
      let path = "\(folder.formsPath(of: period))/\(formName(for: unit))"
      try replaceFormFile(at: path) { temporary throws(WriteError) in
        try FormWorkbook(plan: plan, period: period, unit: unit).write(to: temporary)
      }
      printOut("  \(path)")
    }
  } catch {
    printError(error.message(in: options.language))
    return .failed
  }
  return .clean
}

extension PlanFolder {
  fileprivate func formsPath(of period: Period) -> String { inside("forms/\(period)") }
}

/// As in `bieu-mau VP.xlsx`; characters that folders do not take are left out.
private func formName(for unit: Unit?) -> String {
  guard let unit else { return "bieu-mau chung.xlsx" }
  let code = unit.code.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" }
  return "bieu-mau \(String(code)).xlsx"
}

/// Puts a form in its place; one that somebody has worked in since is kept beside it.
private func replaceFormFile(
  at path: String, writing: (String) throws(WriteError) -> Void
) throws(WriteError) {
  let manager = FileManager.default
  try makeFolder(above: path)
  let old = manager.contents(atPath: path)
  if old != nil {
    let fresh = path + ".new"
    try writing(fresh)
    defer { try? manager.removeItem(atPath: fresh) }
    if manager.contents(atPath: fresh) == old { return }
    try keepAside(path)
  }
  try writing(path)
}
