import Nominations
import Sheets
import VietnameseText

extension RegisterDocuments {
  /// Writes `phu-luc-nhiem-vu.xlsx`: a sheet for the year, then one for each quarter, each laid
  /// out as an appendix.
  @discardableResult
  public func writeTaskAppendix(to path: String) throws(WriteError) -> [Finding] {
    try XlsxFile.write(to: path, properties: properties("Phụ lục nhiệm vụ")) { book in
      OfficialSheet.write(appendix(sheetName: "Năm \(period.year)", quarters: nil), into: book)
      for quarter in 1...4 {
        let numeral = RomanNumeral(quarter)?.description ?? ""
        OfficialSheet.write(
          appendix(sheetName: "Quý \(numeral)", quarters: quarter), into: book)
      }
      book.mark(as: WorkbookMarker(.taskAppendix))
    }
  }

  /// - Parameter quarters: One quarter, or `nil` for the whole year.
  private func appendix(sheetName: String, quarters quarter: Int?) -> OfficialDocument {
    let columns = taskColumns
    let quarters: [Int?] = quarter.map { [$0] } ?? [1, 2, 3, 4, nil]
    let table = OfficialTable(
      columns: columns.map(\.column), rows: quarters.flatMap { section(of: $0, columns) })
    let scope = Period(year: period.year, quarter: quarter).words.vi
    let subject = "Nhiệm vụ trọng tâm công tác thi đua, khen thưởng \(scope)"
    return OfficialDocument(
      sheetName: sheetName, head: .appendix(label: "PHỤ LỤC"), title: subject,
      attachment: attachment, table: table)
  }

  /// The columns of the plan's own appendix, and what is known beyond them: by when, how far.
  private var taskColumns: [TaskAppendixColumn] {
    TaskAppendixColumn.allCases.filter { column in
      switch column {
      case .due: consolidation.tasks.contains { !$0.due.isEmpty }
      case .status: consolidation.tasks.contains { !$0.status.isEmpty }
      default: true
      }
    }
  }

  /// “(Kèm theo Kế hoạch số … của …)”.
  private var attachment: String {
    let properties = plan.properties
    let number =
      properties.documentNumber.isEmpty ? "…" : paddedNumber(properties.documentNumber)
    let date =
      properties.documentDate.map {
        PartialDate(year: $0.year, month: $0.month, day: $0.day).officialText
      } ?? "ngày … tháng … năm \(period.year)"
    return "(Kèm theo Kế hoạch số \(number) \(date) của \(properties.agency))"
  }

  /// The tasks of a quarter under its own numeral, numbered from 1; those of the whole year, under
  /// V, for `nil`.
  private func section(
    of quarter: Int?, _ columns: [TaskAppendixColumn]
  ) -> [OfficialTable.Row] {
    let tasks = consolidation.tasks.filter { $0.quarter == quarter }
    if quarter == nil && tasks.isEmpty { return [] }
    let name = quarter.flatMap { RomanNumeral($0)?.description }.map { "Quý \($0)" }
    let heading = OfficialTable.Row.section(
      number: RomanNumeral(quarter ?? 5)?.description ?? "",
      text: name.map { "Công việc thực hiện trong \($0)" } ?? "Công việc thực hiện cả năm")
    if tasks.isEmpty { return [heading, .remark("(Không có)")] }
    return [heading]
      + tasks.enumerated().map { index, task in
        .cells(columns.map { $0.text(of: task, number: index + 1) })
      }
  }
}

private enum TaskAppendixColumn: CaseIterable {
  case number, text, leads, coordinators, due, status

  var column: OfficialTable.Column {
    switch self {
    case .number: OfficialTable.Column("TT", .center)
    case .text: OfficialTable.Column("Nội dung công việc")
    case .leads: OfficialTable.Column("Chủ trì")
    case .coordinators: OfficialTable.Column("Phối hợp")
    case .due: OfficialTable.Column("Thời hạn", .center)
    case .status: OfficialTable.Column("Tình trạng")
    }
  }

  func text(of task: PlannedTask, number: Int) -> String {
    switch self {
    case .number: "\(number)"
    case .text: task.text
    case .leads: task.leads.joined(separator: "; ")
    case .coordinators: task.coordinators.joined(separator: "; ")
    case .due: task.due
    case .status: task.status
    }
  }
}
