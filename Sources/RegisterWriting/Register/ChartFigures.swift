import Nominations
import Sheets

/// The charts of the overview, and the sheet of the figures that they are drawn from.
struct ChartFigures {
  private let register: RegisterWorkbook
  private let sheet: XlsxSheet
  private var row = 1
  private(set) var charts: [Chart] = []

  /// More bars than this say nothing; the sheet of figures has them all.
  private static let mostBars = 24
  /// In pixels; two rows of the lowest fit on the first page, below the heading.
  private static let heights = 280.0...560

  private typealias Series = (name: Phrase, color: Color?)

  /// Writes the figures.
  ///
  /// - Parameter sheet: Stands behind the overview, but is filled before it.
  init(_ register: RegisterWorkbook, on sheet: XlsxSheet) {
    self.register = register
    self.sheet = sheet
    for (column, width) in [44.0, 16, 16, 16, 16, 16].enumerated() {
      sheet.setWidth(pixels: width * 8 + 5, columns: column + 1...column + 1)
    }
    sheet.setUp(PageSetup(isLandscape: true, margins: .narrow, pageNumbers: .all))
    sheet.hideGridlines()
    addUnits()
    addCriteria()
    addMovements()
    addOpenMatters()
  }

  private var consolidation: Consolidation { register.consolidation }

  /// What each unit put forward, beside what its quotas ask at least and allow at most; where there
  /// are none, by kind.
  private mutating func addUnits() {
    let title = Phrase(vi: "Số đề nghị theo đơn vị", en: "Nominations by unit")
    let units = consolidation.units
    guard units.contains(where: { !$0.quotas.isEmpty }) else {
      let kinds = NomineeKind.allCases
      add(
        .stackedBar, title, series: zip(kinds, ChartFigures.palette).map { ($0.label, $1) },
        figures: units.map { unit in (unit.unit.name, kinds.map { unit.counts[$0] ?? 0 }) })
      return
    }
    add(
      .bar, Phrase(vi: title.vi + " so với chỉ tiêu", en: title.en + " and quotas"),
      series: [
        (Phrase(vi: "Đã đề nghị", en: "Nominated"), ChartFigures.palette[0]),
        (Phrase(vi: "Chỉ tiêu ít nhất", en: "Quota, at least"), ChartFigures.palette[1]),
        (Phrase(vi: "Chỉ tiêu nhiều nhất", en: "Quota, at most"), ChartFigures.palette[2]),
      ],
      figures: units.filter { !$0.quotas.isEmpty || $0.hasSubmitted }.map { unit in
        let quotas = unit.quotas.map(\.quota)
        return (
          unit.unit.name,
          [
            unit.counts.values.reduce(0, +), quotas.compactMap(\.atLeast).reduce(0, +),
            quotas.compactMap(\.atMost).reduce(0, +),
          ]
        )
      })
  }

  private mutating func addCriteria() {
    let verdicts = Verdict.allCases
    var counts: [String: [Verdict: Int]] = [:]
    for entry in consolidation.entries {
      for result in entry.assessment.results {
        counts[result.criterion.code, default: [:]][result.verdict, default: 0] += 1
      }
    }
    let codes = unique(register.documents.plan.criteria.map(\.code)).filter { counts[$0] != nil }
    add(
      .stackedBar, Phrase(vi: "Kết luận theo tiêu chí", en: "Verdicts by criterion"),
      series: verdicts.map { ($0.label, $0.bar) },
      figures: codes.map { code in (code, verdicts.map { counts[code]?[$0] ?? 0 }) })
  }

  private mutating func addMovements() {
    let counts = consolidation.movementCounts
    let quarters = counts.quarters
    let unnamed = Phrase(vi: "(không ghi phong trào)", en: "(no movement named)")
    let rows =
      register.documents.plan.movements.map { (Optional($0.code), $0.name) }
      + [(nil, unnamed(register.language))]
    add(
      .stackedBar,
      Phrase(
        vi: "Số đề nghị theo phong trào và quý, năm \(consolidation.period.year)",
        en: "Nominations by movement and quarter, \(consolidation.period.year)"),
      series: quarters.map { quarter in
        let period = Period(year: consolidation.period.year, quarter: quarter)
        return (period.shortName, quarter.map { ChartFigures.palette[($0 - 1) % 4] })
      },
      figures: rows.filter { counts.counts[$0.0] != nil }.map { code, name in
        (name, quarters.map { counts.counts[code]?[$0] ?? 0 })
      })
  }

  private mutating func addOpenMatters() {
    let matters = consolidation.openMatters
    let kinds = unique(matters.map { $0.what(register.language) })
    add(
      .stackedBar, Phrase(vi: "Việc đang chờ", en: "What is waited for"),
      series: [(Phrase(vi: "Số lượng", en: "Number"), ChartFigures.palette[3])],
      figures: kinds.map { kind in
        let concerned = matters.filter { $0.what(register.language) == kind }
        return (kind, [concerned.reduce(0) { $0 + $1.count }])
      })
  }

  private static let palette = [
    Color(0x3B6FB6), Color(0x8FB3DE), Color(0xB8B8B8), Color(0xD98E32),
  ]

  /// Writes a table of figures and makes the chart that is drawn from it.
  private mutating func add(
    _ kind: Chart.Kind, _ title: Phrase, series: [Series], figures: [(String, [Int])]
  ) {
    let used = series.indices.filter { index in figures.contains { $0.1[index] > 0 } }
    let series = used.map { series[$0] }
    let figures = figures.map { name, counts in (name, used.map { counts[$0] }) }
    if figures.isEmpty || series.isEmpty { return }
    let (book, language) = (register.book, register.language)
    let columns =
      [WorkingTable.Column(title, .wrapped, width: 44)]
      + series.map { WorkingTable.Column($0.name, .number, width: 16) }
    var table = WorkingTable(columns, on: sheet, headerRow: row, in: book, language: language)
    for (name, counts) in figures { table.add([.text(name)] + counts.map { .integer($0) }) }
    let rows = row + 1...row + min(figures.count, ChartFigures.mostBars)
    var chart = Chart(
      kind, title: title(language),
      series: series.enumerated().map { index, series in
        Chart.Series(
          name: series.name(language), sheet: sheet.name,
          categories: CellRange(rows: rows, columns: 1...1),
          values: CellRange(rows: rows, columns: index + 2...index + 2), color: series.color)
      })
    let drawn = figures.prefix(ChartFigures.mostBars).map(\.1)
    let bars = kind == .bar ? drawn.joined().max() : drawn.map { $0.reduce(0, +) }.max()
    chart.largestValue = Double(bars ?? 0)
    chart.legend = series.count > 1 ? .bottom : .none
    let heights = ChartFigures.heights
    chart.height = min(
      heights.lowerBound + Double(max(0, rows.count - 10)) * 20, heights.upperBound)
    charts.append(chart)
    row = table.row + 1
  }
}
