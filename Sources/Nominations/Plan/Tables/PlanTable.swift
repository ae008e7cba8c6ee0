import Sheets
import VietnameseText

/// One table of a plan: a sheet of `plan.xlsx`, or a CSV file.
///
/// Loading, the sheet that staff fill in and the documentation are all made from it.
package struct PlanTable: Sendable {
  /// The name in CSV files, as `criteria` in `my-plan.criteria.csv`.
  package let code: String
  package let sheetName: Phrase
  /// What a row is, and what the table is for.
  package let about: Phrase
  package let columns: [PlanColumn]
  /// Whether a plan can do without it.
  package let isRequired: Bool

  init(
    _ code: String, sheetName: Phrase, about: Phrase, isRequired: Bool = false,
    columns: [PlanColumn]
  ) {
    self.code = code
    self.sheetName = sheetName
    self.about = about
    self.columns = columns
    self.isRequired = isRequired
  }

  /// Every table, in the order of the sheets of `plan.xlsx`.
  package static let all: [PlanTable] = [
    .plan, .readings, .units, .movements, .titles, .criteria, .quotas, .deadlines, .tasks,
    .columns, .matching, .receipts, .discipline,
  ]

  /// The table that a sheet holds: by the sheet's name, or by the file's where the format names
  /// no sheets.
  package static func table(of source: SheetSource) -> PlanTable? {
    let fileName = source.file.split(separator: "/").last ?? ""
    let stem = fileName.split(separator: ".").dropLast().last ?? ""
    let names = [source.sheet, String(stem)].compactMap { $0.map { ComparisonKey($0) } }
    return names.lazy.compactMap { name in
      all.first { table in
        [table.code, table.sheetName.vi, table.sheetName.en].contains { ComparisonKey($0) == name }
      }
    }.first
  }
}

extension PlanTable: Hashable {
  package static func == (left: PlanTable, right: PlanTable) -> Bool {
    left.code == right.code
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

extension PlanTable: CustomStringConvertible {
  package var description: String { code }
}
