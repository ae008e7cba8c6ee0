/// Tells of each row under a header what it is.
struct RowClassifier {
  let grid: SheetGrid
  /// Positions in the grid's rows.
  let rows: Range<Int>
  let columns: ClosedRange<Int>
  let readings: [Int: ColumnReading]

  var kinds: [Int: RowKind] = [:]
  /// The row after the last that belongs to the table, where what follows heads another.
  var endOfTable: Int?

  let numberColumn: Int?
  /// The columns that say whom or what a row is about.
  let subjectColumns: [Int]
  private let dataKind: RowKind
  /// Whether the nominees are numbered with Roman numerals or letters.
  private var numbersAreNumerals = false
  /// How many cells a row of data usually has.
  var typicalCount = 0
  /// The columns beside number and subject that nearly every row of data fills.
  private var usualColumns: Set<Int> = []

  init(
    grid: SheetGrid, rows: Range<Int>, columns: ClosedRange<Int>, readings: [Int: ColumnReading]
  ) {
    self.grid = grid
    self.rows = rows
    self.columns = columns
    self.readings = readings
    let holders = { (meanings: [ColumnMeaning]) -> [Int] in
      readings.filter { meanings.contains($0.value.meaning) && $0.value.confidence > 0.4 }.keys
        .sorted()
    }
    numberColumn = holders([.number]).first
    let people = holders([.name, .familyAndMiddleName, .givenName])
    let tasks = holders([.task])
    let bodies = holders([.unit])
    dataKind = people.isEmpty && !tasks.isEmpty ? .task : .nomination
    if !people.isEmpty {
      subjectColumns = people
    } else if !tasks.isEmpty {
      subjectColumns = tasks
    } else if !bodies.isEmpty {
      subjectColumns = bodies
    } else {
      let number = holders([.number]).first
      subjectColumns = Array(readings.keys.sorted().filter { $0 != number }.prefix(1))
    }
  }

  mutating func classify() {
    measure()
    let last = lastDataIndex()
    for index in rows {
      let row = grid.rows[index]
      let cells = row[columns]
      guard !cells.isEmpty else {
        kinds[row.number] = .note
        continue
      }
      if index <= last {
        kinds[row.number] = kindWithin(cells, row: row)
      }
    }
    classifyTail(after: last)
  }

  // MARK: The table's habits

  private mutating func measure() {
    var counts: [Int] = []
    var numerals = 0
    var arabic = 0
    var unnumbered = 0
    for index in rows.prefix(400) {
      let row = grid.rows[index]
      let cells = row[columns]
      if cells.count >= 2 { counts.append(cells.count) }
      guard let numberColumn, let number = row[numberColumn], cells.count > 1 else {
        if cells.count > 1, subject(of: row) != nil { unnumbered += 1 }
        continue
      }
      if number.looks(like: .serial) {
        arabic += 1
      } else if number.looks(like: .sectionNumeral) {
        numerals += 1
      }
    }
    measureColumns()
    counts.sort()
    typicalCount = counts.isEmpty ? 0 : counts[counts.count / 2]
    // Numerals among many rows without any number head sections.
    numbersAreNumerals = arabic == 0 && numerals > unnumbered
  }

  private mutating func measureColumns() {
    var tallies: [Int: Int] = [:]
    var count = 0
    for index in rows.prefix(400) where isNumbered(grid.rows[index]) {
      count += 1
      for cell in grid.rows[index].cells { tallies[cell.column, default: 0] += 1 }
    }
    usualColumns = Set(tallies.filter { $0.value * 10 > count * 8 }.keys)
      .subtracting(subjectColumns).subtracting(numberColumn.map { [$0] } ?? [])
  }

  /// The position of the last row that is surely data; before the first row where none is.
  ///
  /// Below signatures only a numbered row is data: the names there are the signers'.
  private func lastDataIndex() -> Int {
    var last = rows.lowerBound - 1
    var hasSignature = false
    for index in rows {
      let row = grid.rows[index]
      if isNumbered(row) { hasSignature = false }
      if !hasSignature && (isSurelyData(index) || isSummedUpAlone(index)) {
        last = index
      } else if isSignature(row) {
        hasSignature = true
      }
    }
    return last
  }

  private func isSignature(_ row: SheetGrid.GridRow) -> Bool {
    row.cells.count <= max(3, typicalCount / 2) && row.cells.contains { signs($0, in: row) }
  }

  /// Whether a cell is a line of place and date or calls for a signature. The position beside a
  /// person's name does neither, though “Trưởng phòng” stands above signatures too.
  private func signs(_ cell: ReadCell, in row: SheetGrid.GridRow) -> Bool {
    if FormWords.isDateLine(cell.words) { return true }
    guard FormWords.isSignature(cell.words), cell.words.count <= 6 else { return false }
    return readings[cell.column]?.meaning != .position
      || !(subject(of: row)?.looks(like: .familyName) ?? false)
  }

  private func isSurelyData(_ index: Int) -> Bool {
    let row = grid.rows[index]
    let cells = row[columns]
    guard let first = cells.first else { return false }
    if cells.prefix(3).contains(where: { FormWords.isTotal($0) }) { return false }
    let subject = subject(of: row)
    if let numberColumn, let number = row[numberColumn] {
      if number.looks(like: .serial) { return subject != nil || cells.count > 2 }
      if !number.looks(like: .sectionNumeral), !subjectColumns.contains(numberColumn) {
        return false
      }
    }
    guard let subject else { return false }
    if cells.count < max(4, typicalCount), cells.contains(where: { signs($0, in: row) }) {
      return false
    }
    if cells.count < 3, FormWords.isNote(first) { return false }
    if cells.count >= max(2, (typicalCount + 1) / 2) { return true }
    let isNominee =
      subject.looks(like: [.familyName, .collective]) || cells.contains { $0.looks(like: .tick) }
    if cells.count > 2 || isNominee, saysMore(than: subject, cells) { return true }
    return columns.count <= 2 && subject.words.count <= 8 && typicalCount <= 1
  }

  /// Whether a nominee of whom nothing more is said is summed up in the row below.
  private func isSummedUpAlone(_ index: Int) -> Bool {
    let (row, next) = (grid.rows[index], index + 1)
    let cells = row[columns]
    guard cells.count == 1, cells[cells.startIndex].looks(like: .familyName),
      isNominee(cells[cells.startIndex], row: row), rows.contains(next),
      grid.rows[next].number == row.number + 1
    else { return false }
    return grid.rows[next].cells.prefix(3).contains { FormWords.isTotal($0) }
  }

  /// Whether a column about nominees holds something beside the subject.
  private func saysMore(than subject: ReadCell, _ cells: ArraySlice<ReadCell>) -> Bool {
    cells.contains { cell in
      guard cell.column > subject.column, !cell.looks(like: .familyName),
        let reading = readings[cell.column], reading.isSure
      else { return false }
      return ![.other, .note, .number].contains(reading.meaning)
    }
  }

  private func subject(of row: SheetGrid.GridRow) -> ReadCell? {
    for column in subjectColumns {
      if let cell = row[column], !FormWords.isRemark(cell) || isOnlySubject(cell, row: row) {
        return cell
      }
    }
    return nil
  }

  /// Whether a cell that looks like a remark begins a row of its own all the same.
  private func isOnlySubject(_ cell: ReadCell, row: SheetGrid.GridRow) -> Bool {
    numberColumn.map { row[$0] != nil } ?? cell.looks(like: .familyName)
  }

  // MARK: Rows above the last data

  private func kindWithin(_ cells: ArraySlice<ReadCell>, row: SheetGrid.GridRow) -> RowKind {
    let texts = cells.filter { $0.looks(like: .text) }
    if cells.prefix(3).contains(where: { FormWords.isTotal($0) && !isNumbered(row) }) {
      return .total
    }
    if isNothing(cells) { return .note }
    if isSection(cells, row: row) { return .section }
    if let numberColumn, cells.count == 1, let only = cells.first,
      only.column == numberColumn
    {
      return only.looks(like: .serial) ? .blank : .section
    }
    guard let subject = subject(of: row) else { return kindWithoutSubject(cells, row: row) }
    if cells.count == 1, texts.count == 1 {
      return isNominee(subject, row: row) ? dataKind : .section
    }
    return dataKind
  }

  /// Whether a serial number stands before a subject.
  private func isNumbered(_ row: SheetGrid.GridRow) -> Bool {
    guard let numberColumn, let number = row[numberColumn], number.looks(like: .serial) else {
      return false
    }
    return subject(of: row) != nil
  }

  func isNothing(_ cells: ArraySlice<ReadCell>) -> Bool {
    let said = cells.filter { !$0.looks(like: [.serial, .sectionNumeral]) }
    return !said.isEmpty && said.allSatisfy { $0.looks(like: .nothing) }
  }

  func isSection(_ cells: ArraySlice<ReadCell>, row: SheetGrid.GridRow) -> Bool {
    guard let first = cells.first else { return false }
    let numbers = cells.count { $0.looks(like: [.number, .tick]) }
    let others = cells.count - numbers
    if first.looks(like: .sectionNumeral), !numbersAreNumerals, cells.count >= 2 {
      let isSparse = others <= 2 || cells.count * 2 <= typicalCount
      if isSparse && !(subject(of: row)?.looks(like: .familyName) ?? false) { return true }
    }
    let label = cells.first { $0.looks(like: .text) && !$0.looks(like: .sectionNumeral) }
    guard let label, others <= 2 else { return false }
    if others - (first.looks(like: .sectionNumeral) ? 1 : 0) > 1 { return false }
    let isLeft = label.column <= (subjectColumns.first ?? columns.lowerBound)
    if isLeft && SectionWords.isHeading(label) && cells.count <= 2 { return true }
    let width = grid.width(row: row.number, column: label.column)
    if width >= 3 || width >= columns.count {
      return cells.count <= 2 && !isNominee(label, row: row)
    }
    return cells.count == 1 && !isNominee(label, row: row) && isLeft
  }

  /// Whether a cell alone in its row may be a nominee or a task.
  private func isNominee(_ cell: ReadCell, row: SheetGrid.GridRow) -> Bool {
    guard subjectColumns.contains(cell.column) else { return false }
    if dataKind == .task { return typicalCount <= 1 || isNumbered(row) }
    if cell.looks(like: .familyName) { return true }
    return typicalCount <= 1 && !SectionWords.isHeading(cell)
  }

  func kindWithoutSubject(_ cells: ArraySlice<ReadCell>, row: SheetGrid.GridRow) -> RowKind {
    let covered = subjectColumns.contains { column in
      grid.merge(row: row.number, column: column).map { $0.rows.lowerBound < row.number } ?? false
    }
    if covered { return .evidence }
    if cells.allSatisfy({ $0.looks(like: [.number, .measure]) }) {
      // A total fills only the columns that can be added up.
      return usualColumns.isSubset(of: cells.map(\.column)) ? .evidence : .total
    }
    if let numberColumn, let number = row[numberColumn], number.looks(like: .serial),
      cells.count > 2
    {
      return dataKind
    }
    return .evidence
  }
}
