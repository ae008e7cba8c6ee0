import Nominations
import Sheets

extension RegisterWorkbook {
  /// The first sheet: who sent what, how it was judged, what is waited for, what falls due, which
  /// readings of the plan were used.
  func writeOverview(on sheet: XlsxSheet, charts: [Chart]) {
    let widths = RegisterWorkbook.unitColumns.map { $0.width * 8 + 5 }
    for (index, width) in widths.enumerated() {
      sheet.setWidth(pixels: width, columns: index + 1...index + 1)
    }
    sheet.hideGridlines()
    var page = PageSetup(pixelsWide: widths.reduce(0, +))
    var row = writeHeading(on: sheet)
    row = writeCounts(on: sheet, from: row + 1)
    page.pageBreaks = insert(charts, on: sheet, from: row + 1, widths: widths)
    row = page.pageBreaks.last ?? row + 1
    sheet.setUp(page)
    row = writeOpenMatters(on: sheet, from: row)
    row = writeDueDates(on: sheet, from: row + 1)
    row = writeUnits(on: sheet, from: row + 1)
    writeReadingsUsed(on: sheet, from: row + 1)
    sheet.activate()
  }

  private static let unitColumns = [
    WorkingTable.Column(Phrase(vi: "Đơn vị", en: "Unit"), .wrapped, width: 40),
    WorkingTable.Column(Phrase(vi: "Đã gửi", en: "Submitted"), .centered, width: 16),
    WorkingTable.Column(Phrase(vi: "Số tệp", en: "Files"), .number, width: 10),
    WorkingTable.Column(Phrase(vi: "Tập thể", en: "Collectives"), .number, width: 12),
    WorkingTable.Column(Phrase(vi: "Cá nhân", en: "Individuals"), .number, width: 12),
    WorkingTable.Column(Phrase(vi: "Lãnh đạo", en: "Leaders"), .number, width: 12),
    WorkingTable.Column(Phrase(vi: "Thời hạn", en: "Timeliness"), .wrapped, width: 20),
    WorkingTable.Column(Phrase(vi: "Chỉ tiêu", en: "Quotas"), .wrapped, width: 46),
  ]

  private func writeHeading(on sheet: XlsxSheet) -> Int {
    let properties = documents.plan.properties
    let title = book.style(CellFormat(size: 16, isBold: true, color: Color(0x1F3864)))
    let plain = book.style(CellFormat(size: 12, color: Color(0x44546A)))
    sheet.write(
      .text(
        Phrase(vi: "SỔ TỔNG HỢP – {0}", en: "REGISTER – {0}")
          .filled(with: [documents.period.words(language).uppercased()], in: language)),
      row: 1, column: 1, style: title)
    sheet.setHeight(26, row: 1)
    for (index, text) in [properties.agency, properties.title].enumerated() {
      sheet.write(.text(text), row: index + 2, column: 1, style: plain)
      sheet.setHeight(18, row: index + 2)
    }
    return 4
  }

  /// The pixels that a printed page has for charts: the first, below the heading and the counts,
  /// and the others.
  private static let chartSpace = (first: 600.0, later: 880.0)
  /// The column that the charts on the right begin at.
  private static let rightCharts = 6

  /// Two charts side by side, as many rows of them as there are.
  ///
  /// - Returns: The rows before which a page begins, the last of them below all charts.
  private func insert(
    _ charts: [Chart], on sheet: XlsxSheet, from row: Int, widths: [Double]
  ) -> [Int] {
    // Rows of the default height, 20 pixels.
    let rowHeight = 20.0
    let split = RegisterWorkbook.rightCharts - 1
    let places = [(1, widths[..<split]), (split + 1, widths[split...])]
    var (row, breaks) = (row, [Int]())
    var space = RegisterWorkbook.chartSpace.first
    for start in stride(from: 0, to: charts.count, by: 2) {
      let pair = charts[start..<min(start + 2, charts.count)]
      let height = pair.map(\.height).max() ?? 0
      if height > space {
        breaks.append(row - 1)
        space = RegisterWorkbook.chartSpace.later
      }
      for (var chart, (column, columns)) in zip(pair, places) {
        chart.width = columns.reduce(0, +) - 10
        chart.height = height
        sheet.insert(chart, row: row, column: column)
      }
      row += Int((height / rowHeight).rounded(.up)) + 1
      space -= height + rowHeight
    }
    return charts.isEmpty ? [] : breaks + [row]
  }

  /// What is waiting for whom.
  private func writeOpenMatters(on sheet: XlsxSheet, from row: Int) -> Int {
    var table = WorkingTable(
      [
        WorkingTable.Column(Phrase(vi: "Đang chờ ai", en: "Waiting for"), .wrapped, width: 40),
        WorkingTable.Column(Phrase(vi: "Việc", en: "To do"), .wrapped, width: 62, span: 5),
        WorkingTable.Column(Phrase(vi: "Số lượng", en: "Number"), .number, width: 20),
        WorkingTable.Column(Phrase(vi: "Thời hạn", en: "Due"), .wrapped, width: 46),
      ], on: sheet, headerRow: row, in: book, language: language)
    let matters = consolidation.openMatters
    for matter in matters {
      table.add([
        text(matter.who), .text(wording(of: matter)), .integer(matter.count),
        matter.due.map { text(capitalised($0)) } ?? .text(""),
      ])
    }
    if matters.isEmpty {
      table.add([
        text(Phrase(vi: "Không còn việc nào chờ", en: "Nothing is waited for")), .text(""),
        .blank, .text(""),
      ])
    }
    return table.row
  }

  private func wording(of matter: OpenMatter) -> String {
    let place = matter.place.map { " (\($0(language)))" } ?? ""
    return capitalised(matter.what)(language) + place
  }

  private func capitalised(_ phrase: Phrase) -> Phrase {
    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(vi: capital(phrase.vi), en: capital(phrase.en))
  }

  /// Nominees by kind and verdict.
  private func writeCounts(on sheet: XlsxSheet, from row: Int) -> Int {
    let columns =
      [WorkingTable.Column(Phrase(vi: "Kết luận", en: "Verdict"), width: 40)]
      + [NomineeKind?.some(.collective), .individual, .leader].map {
        WorkingTable.Column($0!.label, .number, width: 12)
      } + [WorkingTable.Column(Phrase(vi: "Cộng", en: "Total"), .number, width: 12)]
    var table = WorkingTable(
      columns, on: sheet, headerRow: row, in: book, language: language)
    for verdict in Verdict.allCases {
      let entries = consolidation.entries.filter { $0.assessment.verdict == verdict }
      let counts = NomineeKind.allCases.map { kind in entries.count { $0.nominee.kind == kind } }
      table.add(
        [text(verdict.label)] + counts.map { .integer($0) } + [.integer(entries.count)],
        styles: [0: style(.text, verdict.colors)])
    }
    let entries = consolidation.entries
    let bold = book.style(WorkingTable.format(.number).with { $0.isBold = true })
    table.add(
      [text(Phrase(vi: "Tổng số đối tượng được đề nghị", en: "All nominees"))]
        + NomineeKind.allCases.map { kind in .integer(entries.count { $0.nominee.kind == kind }) }
        + [.integer(entries.count)], styles: [0: bold, 1: bold, 2: bold, 3: bold, 4: bold])
    return table.row
  }

  private func writeUnits(on sheet: XlsxSheet, from row: Int) -> Int {
    var table = WorkingTable(
      RegisterWorkbook.unitColumns, on: sheet, headerRow: row, in: book, language: language)
    let good = style(.centered, Verdict.met.colors)
    let bad = style(.centered, Verdict.notMet.colors)
    for standing in consolidation.units {
      let sent = standing.hasSubmitted
      let label: Phrase =
        sent
        ? Phrase(vi: "Đã gửi", en: "Yes")
        : standing.unit.mustSubmit
          ? Phrase(vi: "CHƯA GỬI", en: "NO") : Phrase(vi: "Không bắt buộc", en: "Not required")
      var styles: [Int: XlsxStyle] = [:]
      if sent { styles[1] = good } else if standing.unit.mustSubmit { styles[1] = bad }
      if standing.timeliness == .late { styles[6] = style(.wrapped, Verdict.notMet.colors) }
      if standing.quotas.contains(where: { $0.isMet == false }) {
        styles[7] = style(.wrapped, Verdict.notMet.colors)
      }
      table.add(
        [
          .text(standing.unit.name), text(label), .integer(standing.files.count),
          .integer(standing.counts[.collective] ?? 0),
          .integer(standing.counts[.individual] ?? 0),
          .integer(standing.counts[.leader] ?? 0),
          sent ? text(standing.timeliness.wording) : .text(""),
          .text(standing.quotas.map(wording).joined(separator: "\n")),
        ], styles: styles)
    }
    return table.row
  }

  /// As in “Cá nhân: 3, ít nhất 2 – đạt”.
  private func wording(of standing: QuotaStanding) -> String {
    let kinds = standing.quota.kinds.map { $0.label(language) }.joined(separator: ", ")
    let subject = kinds.isEmpty ? standing.quota.code : "\(standing.quota.code) (\(kinds))"
    let outcome =
      switch standing.isMet {
      case true: Phrase(vi: "đạt", en: "met")
      case false: Phrase(vi: "KHÔNG ĐẠT", en: "NOT MET")
      case nil: Phrase(vi: "chưa rõ", en: "not known yet")
      }
    return "\(subject): \(standing.count); \(standing.quota.bounds(language)) – "
      + outcome(language)
  }

  /// The deadlines of the period's quarter, or of its year quarter by quarter; those of no day
  /// last. What is past on the day of reading is grey, what falls due within ten days stands out.
  private func writeDueDates(on sheet: XlsxSheet, from row: Int) -> Int {
    let dates = consolidation.calendar
    if dates.isEmpty { return row }
    let title = Phrase(vi: "Lịch thời hạn {0}", en: "Deadlines, {0}")
    let period = documents.period.words
    var table = WorkingTable(
      [
        WorkingTable.Column(Phrase(vi: "Ai thực hiện", en: "Who"), .wrapped, width: 40),
        WorkingTable.Column(
          Phrase(
            vi: title.filled(with: [period.vi], in: .vietnamese),
            en: title.filled(with: [period.en], in: .english)), .wrapped, width: 62, span: 5),
        WorkingTable.Column(Phrase(vi: "Ngày", en: "Day"), .date, width: 20),
        WorkingTable.Column(Phrase(vi: "Thời hạn", en: "Due"), .wrapped, width: 46),
      ], on: sheet, headerRow: row, in: book, language: language)
    for due in dates {
      table.add([
        .text(due.deadline.who), .text(due.deadline.what), due.date.map { .date($0) } ?? .text("–"),
        text(capitalised(due.phrase)),
      ])
    }
    let day = "$G\(table.headerRow + 1)"
    let cells = table.cells(columns: 1...8)
    sheet.highlight(
      cells, where: .formula("AND(ISNUMBER(\(day)),\(day)<TODAY())"),
      style: book.style(CellFormat(size: 11, color: Color(0x7F7F7F))))
    sheet.highlight(
      cells, where: .formula("AND(ISNUMBER(\(day)),\(day)<=TODAY()+10)"),
      style: book.style(
        CellFormat(size: 11, color: Verdict.missingData.colors.ink)
          .with { $0.fill = Verdict.missingData.colors.ground }))
    return table.row
  }

  /// The readings of ambiguous clauses, a line each; the sheet of readings has the others too.
  private func writeReadingsUsed(on sheet: XlsxSheet, from row: Int) {
    if documents.plan.switches.isEmpty { return }
    let heading = Phrase(
      vi: "Cách hiểu kế hoạch đã dùng", en: "Readings of the plan that were used")
    sheet.merge(
      CellRange(rows: row...row, columns: 1...8), text(heading),
      style: book.style(WorkingTable.headingFormat))
    let format = WorkingTable.format(.wrapped)
    let width = RegisterWorkbook.unitColumns.reduce(0) { $0 + $1.width * 8 } * 0.75
    for (index, reading) in documents.plan.switches.enumerated() {
      let chosen = reading.alternatives.first { $0.value == reading.chosen }?.meaning
      let line = "\(reading.code) – \(reading.question) → \(chosen ?? reading.chosen)"
      let number = row + index + 1
      sheet.merge(
        CellRange(rows: number...number, columns: 1...8), .text(line),
        style: book.style(format))
      let face = PrintedText(format)
      let lines = face.lineCount(of: line, within: width * ColumnWidths.certainty)
      sheet.setHeight(Double(lines) * face.lineHeight + 4, row: number)
    }
  }

  /// The sheet of ambiguous clauses and the reading that was used.
  func writeReadings() {
    var table = table(
      Phrase(vi: "Cách hiểu", en: "Readings"),
      [
        WorkingTable.Column(Phrase(vi: "Mã", en: "Code"), .wrapped, width: 18),
        WorkingTable.Column(
          Phrase(vi: "Điểm chưa rõ", en: "What is ambiguous"), .wrapped, width: 56),
        WorkingTable.Column(
          Phrase(vi: "Cách hiểu đã dùng", en: "Reading used"), .wrapped, width: 44),
        WorkingTable.Column(Phrase(vi: "Các cách hiểu", en: "All readings"), .wrapped, width: 60),
      ])
    for reading in documents.plan.switches {
      let chosen = reading.alternatives.first { $0.value == reading.chosen }
      table.add([
        .text(reading.code), .text(reading.question),
        .text(chosen.map { "\($0.value): \($0.meaning)" } ?? reading.chosen),
        .text(
          reading.alternatives.map { "\($0.value): \($0.meaning)" }.joined(separator: "\n")),
      ])
    }
    table.finish(asTable: "CachHieu")
  }
}
