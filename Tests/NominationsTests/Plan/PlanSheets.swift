import Sheets

@testable import Nominations

/// A sheet of a plan written as text: a line a row, cells between tabs or `¦`.
func planSheet(_ table: PlanTable, _ text: String) -> Sheet {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let rows = lines.enumerated().map { index, line in
    let texts = line.split(omittingEmptySubsequences: false) { $0 == "\t" || $0 == "¦" }
    let cells = texts.enumerated().compactMap { column, text -> Cell? in
      let trimmedText = trimmed(text)
      return trimmedText.isEmpty ? nil : Cell(column: column + 1, value: .text(trimmedText))
    }
    return Row(number: index + 1, cells: cells)
  }
  return Sheet(
    source: SheetSource(file: "plan.xlsx", sheet: table.sheetName.vi),
    rows: rows.filter { !$0.cells.isEmpty })
}

let minimalPlanText = """
  Thuộc tính ¦ Giá trị
  Cơ quan ¦ Sở A
  Tên kế hoạch ¦ Kế hoạch thử
  Năm đầu ¦ 2022
  Năm cuối ¦ 2025
  """

/// Loads a plan with the properties it cannot do without.
func loadPlan(
  _ tables: [(PlanTable, String)], properties: String = minimalPlanText
) -> (plan: Plan?, findings: [Finding]) {
  var findings: [Finding] = []
  let sheets = [planSheet(.plan, properties)] + tables.map { planSheet($0.0, $0.1) }
  let plan = Plan.load(from: sheets) { findings.append($0) }
  return (plan, findings)
}

/// The findings about tables and clauses, contradictions aside.
func mistakes(_ findings: [Finding]) -> [Finding] {
  let kinds = FindingKind.planTableKinds + FindingKind.planClauseKinds
  return findings.filter { kinds.contains($0.kind) }
}
