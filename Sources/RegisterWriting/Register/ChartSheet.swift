import Nominations
import Sheets

extension RegisterWorkbook {
  /// The sheet of charts, each beside the figures it is drawn from: nominations by unit, verdicts
  /// by criterion, nominations by movement.
  func writeCharts() {
    let sheet = book.addSheet(Phrase(vi: "Biểu đồ", en: "Charts")(language))
    for (column, width) in [34.0, 14, 14, 14, 14].enumerated() {
      sheet.setWidth(pixels: width * 8 + 5, columns: column + 1...column + 1)
    }
    var page = PageSetup(isLandscape: true, margins: .narrow)
    page.pageNumbers = .none
    sheet.setUp(page)
    sheet.hideGridlines()
    var row = chartUnits(on: sheet, from: 1)
    row = chartCriteria(on: sheet, from: row)
    chartMovements(on: sheet, from: row)
  }

  private func chartUnits(on sheet: XlsxSheet, from row: Int) -> Int {
    let kinds = NomineeKind.allCases
    let figures = consolidation.units.map { standing in
      (standing.unit.name, kinds.map { standing.counts[$0] ?? 0 })
    }
    return chart(
      Phrase(vi: "Số đề nghị theo đơn vị", en: "Nominations by unit"),
      series: kinds.map { ($0.label, nil) }, figures: figures, on: sheet, from: row)
  }

  private func chartCriteria(on sheet: XlsxSheet, from row: Int) -> Int {
    let verdicts = Verdict.allCases
    var counts: [String: [Verdict: Int]] = [:]
    for result in consolidation.entries.flatMap(\.assessment.results) {
      counts[result.criterion.code, default: [:]][result.verdict, default: 0] += 1
    }
    let codes = unique(documents.plan.criteria.map(\.code)).filter { counts[$0] != nil }
    let figures = codes.map { code in (code, verdicts.map { counts[code]?[$0] ?? 0 }) }
    let inks = verdicts.map { ($0.label, Optional($0.colors.ink)) }
    return chart(
      Phrase(vi: "Kết luận theo tiêu chí", en: "Verdicts by criterion"), series: inks,
      figures: figures, on: sheet, from: row)
  }

  private func chartMovements(on sheet: XlsxSheet, from row: Int) {
    var counts: [String: Int] = [:]
    for name in consolidation.entries.flatMap({ documents.movementNames(of: $0.nominee) }) {
      counts[name, default: 0] += 1
    }
    let figures = documents.plan.movements.map(\.name).filter { counts[$0] != nil }
      .map { ($0, [counts[$0] ?? 0]) }
    _ = chart(
      Phrase(vi: "Số đề nghị theo phong trào", en: "Nominations by movement"),
      series: [(Phrase(vi: "Số đề nghị", en: "Nominations"), nil)], figures: figures, on: sheet,
      from: row)
  }

  /// A table of figures and the bars drawn from it.
  ///
  /// - Returns: The first free row below both.
  private func chart(
    _ title: Phrase, series: [(name: Phrase, color: Color?)], figures: [(String, [Int])],
    on sheet: XlsxSheet, from row: Int
  ) -> Int {
    if figures.isEmpty { return row }
    let columns =
      [WorkingTable.Column(title, .wrapped, width: 34)]
      + series.map { WorkingTable.Column($0.name, .number, width: 14) }
    var table = WorkingTable(columns, on: sheet, headerRow: row, in: book, language: language)
    for (name, counts) in figures { table.add([.text(name)] + counts.map { .integer($0) }) }
    let categories = table.cells(columns: 1...1)
    let bars = series.enumerated().map { index, series in
      Chart.Series(
        name: series.name(language), sheet: sheet.name, categories: categories,
        values: table.cells(columns: index + 2...index + 2), color: series.color)
    }
    var chart = Chart(.stackedBar, title: title(language), series: bars)
    chart.width = 620
    chart.height = max(220, Double(figures.count) * 26 + 110)
    sheet.insert(chart, row: row, column: 7)
    return max(table.row, row + Int(chart.height / 20)) + 2
  }
}
