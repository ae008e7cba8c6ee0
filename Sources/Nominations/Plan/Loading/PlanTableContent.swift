import Sheets

/// The rows of one table of a plan as texts, whatever its sheet looks like.
public struct PlanTableContent: Sendable {
  public let table: PlanTable
  /// What stands above the header in the first column, as a remark on the table.
  public let remarks: [String]
  /// Cells that are not empty, by column.
  public let rows: [[PlanColumn: String]]

  /// The tables that sheets hold, in the order of ``PlanTable/all``; sheets that are no tables,
  /// and columns that no table has, are left out.
  public static func contents(of sheets: [Sheet]) -> [PlanTableContent] {
    PlanTable.all.compactMap { table in
      sheets.first { PlanTable.table(of: $0.source) == table }
        .flatMap { PlanTableContent(table, in: $0) }
    }
  }

  public init(
    _ table: PlanTable, remarks: [String] = [], rows: [[PlanColumn: String]] = []
  ) {
    self.table = table
    self.remarks = remarks
    self.rows = rows
  }

  /// The table of the plan with a row for every property, those not given with what they
  /// take in place of a value.
  public var listingEveryProperty: PlanTableContent {
    guard table == .plan else { return self }
    let given = Set(rows.compactMap { $0[PropertyColumn.name] })
    let missing = PlanProperty.all.filter { !given.contains($0.name.vi) }
    let blanks = missing.map { [PropertyColumn.name: $0.name.vi, PlanColumn.note: $0.takes.vi] }
    return PlanTableContent(table, remarks: remarks, rows: rows + blanks)
  }

  private init?(_ table: PlanTable, in sheet: Sheet) {
    guard let located = LocatedTable(table, in: sheet, report: { _ in }) else { return nil }
    self.table = table
    remarks = sheet.rows.filter { $0.number < located.headerRow }
      .compactMap { $0.cells.first?.value.planText }
    rows = located.rows.map { row in
      var texts: [PlanColumn: String] = [:]
      for (column, number) in located.columns {
        let text = row[column: number]?.value.planText ?? ""
        if !text.isEmpty { texts[column] = text }
      }
      return texts
    }
  }
}
