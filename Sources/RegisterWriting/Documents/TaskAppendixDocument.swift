import Nominations
import Sheets
import VietnameseText

extension RegisterDocuments {
  /// Writes `phu-luc-nhiem-vu.xlsx`: a sheet for the year, then one for each quarter, each laid
  /// out as an appendix.
  @discardableResult
  package func writeTaskAppendix(to path: String) throws(WriteError) -> [Finding] {
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
    let isDated = consolidation.tasks.contains { !$0.due.isEmpty }
    var columns = [
      OfficialTable.Column("TT", .center), OfficialTable.Column("Nội dung công việc"),
      OfficialTable.Column("Chủ trì"), OfficialTable.Column("Phối hợp"),
    ]
    if isDated { columns.append(OfficialTable.Column("Thời hạn", .center)) }
    var table = OfficialTable(columns: columns)
    let quarters: [Int?] = quarter.map { [$0] } ?? [1, 2, 3, 4, nil]
    for quarter in quarters { appendSection(of: quarter, isDated: isDated, to: &table) }
    let scope = Period(year: period.year, quarter: quarter).words.vi
    let subject = "Nhiệm vụ trọng tâm công tác thi đua, khen thưởng \(scope)"
    return OfficialDocument(
      sheetName: sheetName, head: .appendix(label: "PHỤ LỤC"), title: subject,
      attachment: attachment, table: table)
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
  private func appendSection(
    of quarter: Int?, isDated: Bool, to table: inout OfficialTable
  ) {
    let tasks = consolidation.tasks.filter { $0.quarter == quarter }
    if quarter == nil && tasks.isEmpty { return }
    let name = quarter.flatMap { RomanNumeral($0)?.description }.map { "Quý \($0)" }
    table.rows.append(
      .section(
        number: RomanNumeral(quarter ?? 5)?.description ?? "",
        text: name.map { "Công việc thực hiện trong \($0)" } ?? "Công việc thực hiện cả năm"))
    if tasks.isEmpty { table.rows.append(.remark("(Không có)")) }
    for (index, task) in tasks.enumerated() {
      let cells = [
        "\(index + 1)", task.text, task.leads.joined(separator: "; "),
        task.coordinators.joined(separator: "; "),
      ]
      table.rows.append(.cells(isDated ? cells + [task.due] : cells))
    }
  }
}
