import Sheets
import VietnameseText

/// Gathers the nominations and tasks of one file, table after table.
struct SubmissionReader {
  let period: Period
  let sender: String?
  let habit: DateHabit
  let movements: MovementDirectory

  private(set) var nominations: [Nomination] = []
  private(set) var tasks: [PlannedTask] = []
  /// The table of nominees read last, and the section it ended in.
  private var last: (table: DetectedTable, section: SectionContext)?
  /// Rows of lists of achievements, to be given to nominees once all are known.
  private var listed: [Nomination] = []

  init(period: Period, sender: String?, habit: DateHabit, movements: MovementDirectory) {
    self.period = period
    self.sender = sender
    self.habit = habit
    self.movements = movements
  }

  mutating func read(_ sheet: inout SheetIntake, report: (Finding) -> Void) {
    if sheet.layout.tables.isEmpty && sheet.grid.rows.count > 2 {
      report(Finding(.noTable, at: Place(sheet.grid.source)))
    }
    for table in sheet.layout.tables {
      reportDoubts(about: table, report: report)
      if table.isTaskTable {
        readTasks(table, in: &sheet)
      } else {
        readNominations(table, in: &sheet, report: report)
      }
    }
  }

  private func reportDoubts(about table: DetectedTable, report: (Finding) -> Void) {
    let top = table.headerRows.last ?? table.dataRows.lowerBound
    let place = Place(table.source, row: top)
    if table.isShifted { report(Finding(.shiftedColumns, at: place)) }
    if table.headerRows.isEmpty { report(Finding(.noHeader, at: place)) }
    for (column, reading) in table.columns.sorted(by: { $0.key < $1.key }) where reading.asks {
      let guesses = ([reading.meaning] + reading.alternatives.map(\.meaning)).filter {
        $0 != .other
      }
      let vi = guesses.prefix(3).map { $0.label.vi }.joined(separator: ", ")
      let en = guesses.prefix(3).map { $0.label.en }.joined(separator: ", ")
      let heading = reading.headings.joined(separator: " – ")
      report(
        Finding(
          .unsureColumn, at: place.at(row: top, column: column),
          .plain(heading.isEmpty ? columnLetters(column) : heading),
          .phrase(Phrase(vi: vi, en: en))))
    }
  }

  // MARK: Tasks

  private mutating func readTasks(_ table: DetectedTable, in sheet: inout SheetIntake) {
    let title = Self.titleQuarter(of: table, in: sheet.grid)
    let reader = TaskReader(grid: sheet.grid, table: table, period: period, quarter: title)
    var section = SectionContext()
    for row in table.dataRows {
      switch sheet.kind(ofRow: row, in: table) {
      case .section: section.enter(sheet.grid, row: row, columns: table.columnRange)
      case .task, .nomination:
        let found = reader.tasks(row: row, section: section, order: tasks.count + 1)
        tasks += found
        if found.isEmpty {
          sheet.setAside(row: row, as: .note)
        } else {
          sheet.use(row: row, as: .task)
        }
      default: break
      }
    }
  }

  private static func titleQuarter(of table: DetectedTable, in grid: SheetGrid) -> Int? {
    if let quarter = table.source.sheet.flatMap(Quarter.named) { return quarter }
    let end = table.headerRows.first ?? table.dataRows.lowerBound
    return grid.rows.prefix { $0.number < end }.lazy.flatMap(\.cells)
      .compactMap { Quarter.named(in: $0.text) }.first
  }

  // MARK: Nominations

  private mutating func readNominations(
    _ table: DetectedTable, in sheet: inout SheetIntake, report: (Finding) -> Void
  ) {
    let columns = TableColumns(table, in: period)
    guard columns.namesNominees else {
      setAside(table, in: &sheet, report: report)
      return
    }
    let reader = NominationReader(
      grid: sheet.grid, columns: columns, habit: habit, period: period, sender: sender)
    let titled = movements.movement(above: table, in: sheet.grid)
    var section = openSection(before: table, in: sheet.grid)
    var read: [Nomination] = []
    for row in table.dataRows {
      switch sheet.kind(ofRow: row, in: table) {
      case .section: section.enter(sheet.grid, row: row, columns: table.columnRange)
      case .nomination, .task:
        var found = reader.nominations(row: row, section: section, report: report)
        let movement = movements.movement(in: section.texts) ?? titled
        for index in found.indices where found[index].movement == nil {
          found[index].movement = movement
        }
        if found.isEmpty {
          sheet.setAside(row: row, as: .note)
          report(Finding(.rowWithoutName, at: Place(table.source, row: row)))
        } else {
          sheet.use(row: row, as: .nomination)
        }
        read += found
      case .evidence: reader.extend(&read, withRow: row)
      default: break
      }
    }
    last = (table, section)
    reportCount(read.count, of: table, in: sheet.grid, report: report)
    keep(read, columns: columns, in: &sheet)
  }

  /// The section that a table begins in: that of the table above, where the header only stands
  /// again between two rows, as at the top of a printed page.
  private func openSection(before table: DetectedTable, in grid: SheetGrid) -> SectionContext {
    guard let last, case let above = last.table, above.source == table.source,
      let header = table.headerRows.first, header > above.dataRows.upperBound,
      above.columns.mapValues(\.meaning) == table.columns.mapValues(\.meaning)
    else { return SectionContext() }
    var section = last.section
    for row in above.dataRows.upperBound + 1..<header {
      if above.sectionRows.contains(row) {
        section.enter(grid, row: row, columns: above.columnRange)
      } else if grid.index(ofRow: row) != nil && !above.totalRows.contains(row) {
        return SectionContext()
      }
    }
    return section
  }

  /// Compares what a total says in so many words with what was read.
  private func reportCount(
    _ count: Int, of table: DetectedTable, in grid: SheetGrid, report: (Finding) -> Void
  ) {
    guard table.totalRows.count == 1, let row = table.totalRows.first,
      let index = grid.index(ofRow: row),
      let (column, stated) = grid.rows[index].cells.lazy.compactMap({ cell in
        FormWords.statedCount(cell).map { (cell.column, $0) }
      }).first, stated != count
    else { return }
    report(
      Finding(
        .countDiffers, at: Place(grid.source, row: row, column: column), "\(stated)", "\(count)"))
  }

  /// A table that names nobody makes no nominations; its rows are notes.
  private func setAside(
    _ table: DetectedTable, in sheet: inout SheetIntake, report: (Finding) -> Void
  ) {
    var count = 0
    for row in table.dataRows {
      guard [.nomination, .task].contains(sheet.kind(ofRow: row, in: table)) else { continue }
      sheet.setAside(row: row, as: .note)
      count += 1
    }
    report(Finding(.tableWithoutNames, at: Place(table.source), "\(count)"))
  }

  private mutating func keep(
    _ read: [Nomination], columns: TableColumns, in sheet: inout SheetIntake
  ) {
    if isList(read, columns: columns) {
      for nomination in read { sheet.use(row: nomination.place.row ?? 1, as: .evidence) }
      listed += read
    } else {
      nominations += read
    }
  }

  /// Whether a table lists achievements of nominees that another table nominates.
  private func isList(_ read: [Nomination], columns: TableColumns) -> Bool {
    let saysYears =
      columns.year != nil
      && read.contains { nomination in
        nomination.achievementTexts.contains { $0.year != nil }
      }
    guard !read.isEmpty, columns.listsDecisions || saysYears else { return false }
    let names = Set(nominations.map { ComparisonKey($0.name.value) })
    let known = read.count { names.contains(ComparisonKey($0.name.value)) }
    return known * 10 >= read.count * 6
  }

  /// Gives the rows of lists to the nominees they are about.
  mutating func attachLists(report: (Finding) -> Void) {
    guard !listed.isEmpty else { return }
    var positions: [ComparisonKey: [Int]] = [:]
    for (index, nomination) in nominations.enumerated() {
      positions[ComparisonKey(nomination.name.value), default: []].append(index)
    }
    for row in listed {
      let candidates = (positions[ComparisonKey(row.name.value)] ?? []).filter {
        agree(nominations[$0], row)
      }
      guard candidates.count == 1 else {
        report(Finding(.unknownListedName, at: row.name.place, .personal(row.name.value)))
        continue
      }
      nominations[candidates[0]].achievementTexts += row.achievementTexts
      nominations[candidates[0]].hasAchievementsField = true
    }
  }

  /// Whether nothing that both rows say contradicts.
  private func agree(_ nomination: Nomination, _ row: Nomination) -> Bool {
    if let left = nomination.birthDate?.value, let right = row.birthDate?.value,
      left.year != right.year
    {
      return false
    }
    if let left = nomination.code?.value, let right = row.code?.value, left != right {
      return false
    }
    return true
  }
}

extension SectionContext {
  mutating func enter(_ grid: SheetGrid, row: Int, columns: ClosedRange<Int>) {
    guard let index = grid.index(ofRow: row) else { return }
    let cells = grid.rows[index].cells.filter { columns.contains($0.column) }
    enter(cells, at: Place(grid.source, row: row))
  }
}

extension ColumnReading {
  /// Whether staff should be asked what the column is: it may well be something that counts.
  var asks: Bool {
    guard !isSure else { return false }
    return meaning != .other || (alternatives.first?.confidence ?? 0) >= 0.4
  }
}

extension NominationReader {
  /// Adds what a further row says of the nominee of the row above.
  func extend(_ nominations: inout [Nomination], withRow row: Int) {
    guard !nominations.isEmpty else { return }
    let last = nominations.count - 1
    nominations[last].furtherRows.append(row)
    if nominations[last].birthDate == nil, let name = columns.name,
      let cell = grid.cell(row: row, column: name), FormWords.isRemark(cell),
      let date = DateReading(cell.words.drop { Int($0) == nil }.joined(separator: "/")).date
    {
      nominations[last].birthDate = Sourced(date, at: Place(grid.source, row: row, column: name))
    }
    let texts = AchievementTexts(grid: grid, columns: columns).texts(row: row)
    let known = Set(nominations[last].achievementTexts.map(\.place))
    nominations[last].achievementTexts += texts.filter { !known.contains($0.place) }
  }
}
