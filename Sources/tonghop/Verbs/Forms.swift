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
  return folder.alone(report) { set throws(WriteError) in
    var findings: [Finding] = []
    guard let plan = folder.loadPlan(report: { findings.append($0) }) else {
      findings.map(report.line).forEach(printError)
      return .failed
    }
    let period =
      options.period ?? folder.periods.last?.period ?? Period(year: plan.properties.firstYear)
    let output = OutputFolder("forms/\(period)", of: folder, set)
    for unit in [nil] + plan.units.filter(\.mustSubmit) {
      let form = FormWorkbook(plan: plan, period: period, unit: unit)
      try output.write(formName(for: unit)) { path throws(WriteError) in try form.write(to: path) }
    }
    try output.finish(isAll: false)
    try set.commit()
    report.lines(output).forEach(printOut)
    findings.map(report.line).forEach(printOut)
    return (findings + output.findings).contains { $0.kind.severity == .error } ? .findings : .clean
  }
}

/// As in `bieu-mau VP.xlsx`; characters that folders do not take are left out.
private func formName(for unit: Unit?) -> String {
  guard let unit else { return "bieu-mau chung.xlsx" }
  let code = unit.code.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" }
  return "bieu-mau \(String(code)).xlsx"
}
