import Nominations
import Sheets

extension CriterionResult {
  /// The evidence, a line each: the words, and where they stand.
  var evidenceLines: [String] {
    evidence.map { item in
      let decision = item.decision.map { " (\($0))" } ?? ""
      let place = item.place.map { " — \($0)" } ?? ""
      return "“\(item.words)”\(decision)\(place)"
    }
  }
}

extension RegisterWorkbook {
  /// Beyond so many verdicts, notes would make the workbook slow; the sheet of verdicts has them.
  private static let mostNotes = 4_000

  /// The sheet with a row for each nominee and a column for each criterion.
  func writeVerdictMatrix() {
    let (documents, repeated) = (documents, repeated)
    let criteria = documents.plan.criteria
    let entries = consolidation.entries
    var columns = [
      WorkingTable.Column(Phrase(vi: "STT", en: "No."), .centered, width: 6),
      WorkingTable.Column(Phrase(vi: "Đối tượng đề nghị", en: "Nominee"), .wrapped, width: 26),
      WorkingTable.Column(Phrase(vi: "Đơn vị", en: "Unit"), .wrapped, width: 24),
      WorkingTable.Column(Phrase(vi: "Kết luận", en: "Verdict"), .centered, width: 16),
    ]
    columns += criteria.map { criterion in
      let label = criterion.label.isEmpty ? criterion.code : "\(criterion.code)\n\(criterion.label)"
      return WorkingTable.Column(Phrase(vi: label, en: label), .centered, width: 16)
    }
    let codes = criteria.map(\.code)
    let sheets = write(
      entries, named: Phrase(vi: "Bảng tiêu chí", en: "Criteria table"), frozenColumns: 2,
      verdicts: 4...columns.count, columns
    ) { index, entry, rows in
      rows.add { cells in
        cells.put(.integer(index + 1))
        cells.put(.text(entry.nominee.name))
        cells.put(repeated.unit(of: entry.nominee))
        cells.put(repeated[entry.assessment.verdict])
        for result in entry.results(of: codes) {
          cells.put(result.map { repeated[$0.verdict] } ?? .text("–"))
        }
      }
    }
    if sheets.count == 1, entries.count * criteria.count <= RegisterWorkbook.mostNotes {
      for (index, entry) in entries.enumerated() {
        addNotes(entry.results(of: codes), row: index + 2, to: sheets[0])
      }
    }
    for sheet in sheets { describe(criteria, on: sheet) }
  }

  private func addNotes(_ results: [CriterionResult?], row: Int, to sheet: XlsxSheet) {
    for (index, result) in results.enumerated() {
      guard let result else { continue }
      let lines = [result.reason(in: language)] + result.evidenceLines
      sheet.note(lines.joined(separator: "\n"), row: row, column: index + 5)
    }
  }

  /// The clause of each criterion as a note on its heading.
  private func describe(_ criteria: [Criterion], on sheet: XlsxSheet) {
    for (index, criterion) in criteria.enumerated() {
      sheet.note("\(criterion.clause)\n(\(criterion.locus))", row: 1, column: index + 5)
    }
  }

  /// The sheet with a row for each nominee and criterion: the verdict, why, on what evidence.
  func writeVerdicts() {
    let columns =
      [
        WorkingTable.Column(Phrase(vi: "Đối tượng đề nghị", en: "Nominee"), .wrapped, width: 26),
        WorkingTable.Column(Phrase(vi: "Đơn vị", en: "Unit"), .wrapped, width: 22),
        WorkingTable.Column(Phrase(vi: "Tiêu chí", en: "Criterion"), .centered, width: 10),
        WorkingTable.Column(Phrase(vi: "Nội dung tiêu chí", en: "Clause"), .wrapped, width: 40),
        WorkingTable.Column(
          Phrase(vi: "Vị trí trong kế hoạch", en: "In the plan"), .wrapped, width: 20),
        WorkingTable.Column(Phrase(vi: "Kết luận", en: "Verdict"), .centered, width: 16),
        WorkingTable.Column(Phrase(vi: "Lý do", en: "Reason"), .wrapped, width: 48),
        WorkingTable.Column(Phrase(vi: "Minh chứng", en: "Evidence"), .wrapped, width: 48),
        WorkingTable.Column(Phrase(vi: "Điểm", en: "Points"), .decimal, width: 8),
        WorkingTable.Column(Phrase(vi: "Mở nguồn", en: "Open"), width: 12),
      ]
    let (documents, repeated, link) = (documents, repeated, linkStyle)
    write(
      consolidation.entries, rowCount: \.resultCount,
      named: Phrase(vi: "Chi tiết xét", en: "Verdicts"), frozenColumns: 1, verdicts: 6...6,
      asTable: "ChiTietXet", columns
    ) { _, entry, rows in
      let (name, unit) = (XlsxValue.text(entry.nominee.name), repeated.unit(of: entry.nominee))
      for result in entry.assessment.results {
        let criterion = repeated[result.criterion]
        rows.add { cells in
          cells.put(name)
          cells.put(unit)
          cells.put(criterion.code)
          cells.put(criterion.clause)
          cells.put(criterion.locus)
          cells.put(repeated[result.verdict])
          cells.put(.text(result.reason(in: documents.language)))
          cells.put(.text(result.evidenceLines.joined(separator: "\n")))
          cells.put(result.points.map { .number($0) } ?? .blank)
          cells.put(
            documents.link(to: result.evidence.lazy.compactMap(\.place).first), style: link)
        }
      }
    }
  }
}

extension RegisterEntry {
  fileprivate var resultCount: Int { self.assessment.results.count }

  /// The results on criteria by their codes, in the order of the plan; `nil` where one does not
  /// concern the nominee.
  fileprivate func results(of codes: [String]) -> [CriterionResult?] {
    let results = self.assessment.results
    var next = 0
    return codes.map { code in
      guard next < results.count, results[next].criterion.code == code else { return nil }
      next += 1
      return results[next - 1]
    }
  }
}
