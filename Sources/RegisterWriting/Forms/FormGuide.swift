import Nominations
import Sheets

/// The second sheet of a form: the criteria, quotas and deadlines by which it will be judged, from
/// the tables that judge it.
struct FormGuide {
  let plan: Plan
  let period: Period
  let columns: [FormColumn]

  private static let widths = [12.0, 22, 70, 26, 40]

  func write(into book: XlsxBook) {
    let sheet = book.addSheet("Hướng dẫn")
    for (index, width) in FormGuide.widths.enumerated() {
      sheet.setWidth(pixels: width * 8 + 5, columns: index + 1...index + 1)
    }
    sheet.hideGridlines()
    sheet.setUp(PageSetup(isLandscape: true, margins: .narrow))
    let title = book.style(CellFormat(size: 14, isBold: true))
    sheet.write(.text("HƯỚNG DẪN KÊ KHAI"), row: 1, column: 1, style: title)
    var row = writeAdvice(from: 2, on: sheet, in: book)
    row = writeCriteria(from: row + 1, on: sheet, in: book)
    row = writeQuotas(from: row + 1, on: sheet, in: book)
    _ = writeDeadlines(from: row + 1, on: sheet, in: book)
  }

  private func writeAdvice(from row: Int, on sheet: XlsxSheet, in book: XlsxBook) -> Int {
    let advice = [
      "Mỗi dòng kê khai một tập thể hoặc một cá nhân; không gộp ô, không đổi tên tiêu đề cột.",
      "Có thể chèn thêm dòng, xóa dòng trống, đổi thứ tự cột.",
      "Cột có danh sách thì chọn trong danh sách. Ô để trống được hiểu là không có.",
    ]
    let style = book.style(CellFormat(size: 12))
    for (index, line) in advice.enumerated() {
      sheet.write(.text("– " + line), row: row + index, column: 1, style: style)
    }
    return row + advice.count
  }

  private func table(
    _ headings: [String], from row: Int, on sheet: XlsxSheet, in book: XlsxBook
  ) -> WorkingTable {
    let columns = headings.enumerated().map { index, heading in
      WorkingTable.Column(
        Phrase(vi: heading, en: heading), .wrapped, width: FormGuide.widths[index])
    }
    return WorkingTable(columns, on: sheet, headerRow: row, in: book, language: .vietnamese)
  }

  private func writeCriteria(from row: Int, on sheet: XlsxSheet, in book: XlsxBook) -> Int {
    if plan.criteria.isEmpty { return row }
    var table = table(
      ["Tiêu chí", "Đối tượng", "Nội dung", "Vị trí trong kế hoạch", "Kê khai ở"], from: row,
      on: sheet, in: book)
    for criterion in plan.criteria {
      let kinds = NomineeKind.allCases.filter(criterion.appliesTo.contains)
      table.add([
        .text(criterion.code), .text(kinds.map(\.label.vi).joined(separator: ", ")),
        .text(criterion.clause), .text(criterion.locus), .text(whereDeclared(criterion)),
      ])
    }
    return table.row
  }

  /// The columns in which a unit states what the criterion asks.
  private func whereDeclared(_ criterion: Criterion) -> String {
    func headings(_ isAsked: (FormColumn) -> Bool) -> String {
      columns.filter(isAsked).map { "“\($0.heading)”" }.joined(separator: ", ")
    }
    let heading = criterion.headings.first ?? criterion.label
    return switch criterion.rule {
    case .titleStreak, .titleCount: headings { $0.heading.hasPrefix("Danh hiệu đã đạt") }
    case .ratingWindow: headings { $0.meaning == .rating }
    case .awardCount: headings { $0.heading == "Khen thưởng đã được tặng" }
    case .initiativeCount: headings { $0.heading == "Sáng kiến, đề tài" }
    case .yearlyFlag, .attestation:
      criterion.attester == .council
        ? "Hội đồng xem xét" : headings { $0.heading.hasPrefix(heading) }
    case .threshold(let heading, _, _): headings { $0.heading == heading }
    case .requiredEvidence(let field): headings { $0.meaning == field }
    case .memberHasTitle, .noMemberWithEvent: "Đối chiếu với hồ sơ cá nhân của tập thể"
    }
  }

  private func writeQuotas(from row: Int, on sheet: XlsxSheet, in book: XlsxBook) -> Int {
    if plan.quotas.isEmpty { return row }
    var table = table(["Chỉ tiêu", "Đối tượng", "Quy định"], from: row, on: sheet, in: book)
    for quota in plan.quotas {
      let kinds = quota.kinds.map(\.label.vi).joined(separator: ", ")
      table.add([
        .text(quota.code), .text(kinds.isEmpty ? "Mọi đối tượng" : kinds),
        .text([quota.bounds.vi, quota.clause].filter { !$0.isEmpty }.joined(separator: "; ")),
      ])
    }
    return table.row
  }

  private func writeDeadlines(from row: Int, on sheet: XlsxSheet, in book: XlsxBook) -> Int {
    if plan.deadlines.isEmpty { return row }
    var table = table(
      ["Thời hạn", "Ai thực hiện", "Việc", "Khi nào"], from: row, on: sheet, in: book)
    for due in plan.deadlines.flatMap({ $0.dueDates(in: period.year) }) {
      table.add([
        .text(due.deadline.code), .text(due.deadline.who), .text(due.deadline.what),
        .text(due.phrase.vi),
      ])
    }
    return table.row
  }
}
