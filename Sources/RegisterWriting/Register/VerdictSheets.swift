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
    var table = table(
      Phrase(vi: "Bảng tiêu chí", en: "Criteria table"), frozenColumns: 2, columns)
    // Before the rows: a streamed sheet does not go back.
    describe(criteria, on: table)
    let hasNotes = entries.count * criteria.count <= RegisterWorkbook.mostNotes
    let positions = Dictionary(
      criteria.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let styles = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0, verdictStyle($0)) })
    for (index, entry) in entries.enumerated() {
      var results = [CriterionResult?](repeating: nil, count: criteria.count)
      for result in entry.assessment.results {
        if let position = positions[result.criterion.code] { results[position] = result }
      }
      var own = [3: styles[entry.assessment.verdict]!]
      for (index, result) in results.enumerated() {
        if let result { own[index + 4] = styles[result.verdict] }
      }
      let row = table.add(
        [
          .integer(index + 1), .text(entry.nominee.name),
          .text(documents.unitName(of: entry.nominee)), text(entry.assessment.verdict.label),
        ] + results.map { $0.map { text($0.verdict.label) } ?? .text("–") }, styles: own)
      if hasNotes { addNotes(results, row: row, to: table.sheet) }
    }
    table.finish()
  }

  private func addNotes(_ results: [CriterionResult?], row: Int, to sheet: XlsxSheet) {
    for (index, result) in results.enumerated() {
      guard let result else { continue }
      let lines = [result.reason(language)] + result.evidenceLines
      sheet.note(lines.joined(separator: "\n"), row: row, column: index + 5)
    }
  }

  /// The clause of each criterion as a note on its heading.
  private func describe(_ criteria: [Criterion], on table: WorkingTable) {
    for (index, criterion) in criteria.enumerated() {
      table.sheet.note(
        "\(criterion.clause)\n(\(criterion.locus))", row: table.headerRow, column: index + 5)
    }
  }

  /// The sheet with a row for each nominee and criterion: the verdict, why, on what evidence; left
  /// out where one sheet does not hold them.
  func writeVerdicts() {
    let count = consolidation.entries.reduce(0) { $0 + $1.assessment.results.count }
    if count >= XlsxSheet.lastRow {
      book.findings.append(Finding(.verdictsLeftOut, at: nil, .plain("\(count)")))
      return
    }
    var table = table(
      Phrase(vi: "Chi tiết xét", en: "Verdicts"), frozenColumns: 1,
      [
        WorkingTable.Column(Phrase(vi: "Đối tượng đề nghị", en: "Nominee"), .wrapped, width: 26),
        WorkingTable.Column(Phrase(vi: "Đơn vị", en: "Unit"), .wrapped, width: 22),
        WorkingTable.Column(Phrase(vi: "Tiêu chí", en: "Criterion"), .centered, width: 10),
        WorkingTable.Column(Phrase(vi: "Nội dung tiêu chí", en: "Clause"), .wrapped, width: 40),
        WorkingTable.Column(Phrase(vi: "Vị trí trong kế hoạch", en: "In the plan"), width: 18),
        WorkingTable.Column(Phrase(vi: "Kết luận", en: "Verdict"), .centered, width: 16),
        WorkingTable.Column(Phrase(vi: "Lý do", en: "Reason"), .wrapped, width: 48),
        WorkingTable.Column(Phrase(vi: "Minh chứng", en: "Evidence"), .wrapped, width: 48),
        WorkingTable.Column(Phrase(vi: "Điểm", en: "Points"), .decimal, width: 8),
        WorkingTable.Column(Phrase(vi: "Mở nguồn", en: "Open"), width: 12),
      ])
    for entry in consolidation.entries {
      let unit = documents.unitName(of: entry.nominee)
      for result in entry.assessment.results {
        let row = table.add(
          [
            .text(entry.nominee.name), .text(unit), .text(result.criterion.code),
            .text(result.criterion.clause), .text(result.criterion.locus),
            text(result.verdict.label), .text(result.reason(language)),
            .text(result.evidenceLines.joined(separator: "\n")),
            result.points.map { .number($0) } ?? .blank, .blank,
          ], styles: [5: verdictStyle(result.verdict)])
        let place = result.evidence.lazy.compactMap(\.place).first
        link(
          place?.cellReference ?? "", to: place, row: row, column: 10, on: table.sheet)
      }
    }
    table.finish(asTable: "ChiTietXet")
  }
}
