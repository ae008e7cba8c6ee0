import Sheets
import VietnameseText

/// One table of a plan: a sheet of `plan.xlsx`, or a CSV file.
///
/// Loading, the sheet that staff fill in and the documentation are all made from it.
public struct PlanTable: Sendable {
  /// The name in CSV files, as `criteria` in `my-plan.criteria.csv`.
  public let code: String
  public let sheetName: Phrase
  /// What a row is, and what the table is for.
  public let about: Phrase
  public let columns: [PlanColumn]
  /// Whether a plan can do without it.
  public let isRequired: Bool

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
  public static let all: [PlanTable] = [
    .plan, .readings, .units, .movements, .titles, .criteria, .quotas, .deadlines, .tasks,
    .columns, .matching, .receipts, .discipline, .cases,
  ]

  /// The sheet of a plan's workbook that explains the rest, and holds no table.
  public static let guideName = Phrase(vi: "Hướng dẫn", en: "Guide")

  /// The table that a sheet holds, by its name, or by what follows the last point of it: a CSV
  /// file gives its one sheet its own name, as in `my-plan.criteria`.
  public static func table(of source: SheetSource) -> PlanTable? {
    let name = source.sheet ?? ""
    let keys = [ComparisonKey(name), ComparisonKey(name.split(separator: ".").last ?? "")]
    return keys.lazy.compactMap { key in
      all.first { table in
        [table.code, table.sheetName.vi, table.sheetName.en].contains { ComparisonKey($0) == key }
      }
    }.first
  }
}

extension PlanTable: Hashable {
  public static func == (left: PlanTable, right: PlanTable) -> Bool {
    left.code == right.code
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

extension PlanTable: CustomStringConvertible {
  public var description: String { code }
}
