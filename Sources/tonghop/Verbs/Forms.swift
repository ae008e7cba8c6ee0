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
  let period =
    options.period ?? folder.periods.last?.period ?? Period(year: plan.properties.firstYear)
  let units: [Unit?] = [nil] + plan.units.filter(\.mustSubmit)
  do {
    for unit in units {
      let name = formName(for: unit)
      let path = "\(folder.formsPath(of: period))/\(name)"
      let form = FormWorkbook(plan: plan, period: period, unit: unit)
      findings += try replaceForm(at: path, with: form).map {
        Finding($0.kind, at: Place(file: name), values: $0.values)
      }
      printOut("  \(path)")
    }
  } catch {
    printError(error.message(in: options.language))
    return .failed
  }
  findings.map(report.line).forEach(printOut)
  return findings.contains { $0.kind.severity == .error } ? .findings : .clean
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
private func replaceForm(
  at path: String, with form: FormWorkbook
) throws(WriteError) -> [Finding] {
  let manager = FileManager.default
  try makeFolder(above: path)
  guard let old = manager.contents(atPath: path) else { return try form.write(to: path) }
  let fresh = path + ".new"
  let findings = try form.write(to: fresh)
  defer { try? manager.removeItem(atPath: fresh) }
  if manager.contents(atPath: fresh) == old { return findings }
  try keepAside(path)
  return try form.write(to: path)
}
