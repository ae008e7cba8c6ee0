/// The rows under one header, as far as the columns of one table reach.
struct TableBody {
  let grid: SheetGrid
  /// Positions in the grid's rows.
  let rows: Range<Int>
  let columns: ClosedRange<Int>
  /// Whether no other table stands beside it.
  let isOnly: Bool
  let headings: HeadingMeaning

  private(set) var kinds: [Int: RowKind] = [:]
  /// The row after the last that belongs to the table, where what follows heads another.
  private(set) var endOfTable: Int?
  private var readings: [Int: ColumnReading] = [:]
  private var isShifted = false

  init(
    grid: SheetGrid, rows: Range<Int>, columns: ClosedRange<Int>, isOnly: Bool,
    headings: HeadingMeaning
  ) {
    self.grid = grid
    self.rows = rows
    self.columns = columns
    self.isOnly = isOnly
    self.headings = headings
  }

  /// How many rows are looked at to tell what the columns hold.
  private static let sampleSize = 300

  mutating func read(_ paths: [Int: HeadingPath]) {
    let assignment = assignment(of: paths)
    readings = assignment.readings.filter { columns.contains($0.key) || assignment.isShifted }
    isShifted = assignment.isShifted
    var classifier = RowClassifier(
      grid: grid, rows: rows, columns: reach, readings: readings)
    classifier.classify()
    kinds = classifier.kinds
    endOfTable = classifier.endOfTable
  }

  private func assignment(of paths: [Int: HeadingPath]) -> ColumnAssignment {
    let sample = Array(rows.lazy.filter { isRoughlyData($0) }.prefix(TableBody.sampleSize))
    var contents: [Int: ColumnContent] = [:]
    for index in sample {
      for cell in cells(index) { contents[cell.column, default: ColumnContent()].add(cell) }
    }
    return ColumnAssignment(
      paths: paths, contents: contents, columns: columns, headings: headings,
      repeatsLastWord: { repeatsLastWord(of: $0, in: $1, rows: sample) })
  }

  /// Whether most rows repeat the last word of one column in another, as a column for sorting by
  /// given name does.
  private func repeatsLastWord(of name: Int, in given: Int, rows: [Int]) -> Bool {
    var same = 0
    var pairs = 0
    for index in rows {
      guard let full = grid.rows[index][name], let last = grid.rows[index][given] else { continue }
      pairs += 1
      if full.words.last == last.words.last { same += 1 }
    }
    return same * 2 > pairs
  }

  /// The columns in which cells of the table may stand.
  private var reach: ClosedRange<Int> {
    let low = min(columns.lowerBound, readings.keys.min() ?? columns.lowerBound)
    let high = max(columns.upperBound, readings.keys.max() ?? columns.upperBound)
    return low...high
  }

  private func cells(_ index: Int) -> ArraySlice<ReadCell> {
    isOnly
      ? grid.rows[index][columns.lowerBound - 1...columns.upperBound + 1]
      : grid.rows[index][columns]
  }

  private func isRoughlyData(_ index: Int) -> Bool {
    let cells = cells(index)
    guard let first = cells.first else { return false }
    if FormWords.isTotal(first)
      || cells.prefix(3).contains(where: { FormWords.isTotal($0) })
    {
      return false
    }
    if first.looks(like: .sectionNumeral), cells.count == 2 || cells.count * 2 < columns.count {
      return false
    }
    if cells.count <= 3, closesForm(cells) { return false }
    if cells.count >= 3 { return true }
    if cells.count == 2 { return first.looks(like: .serial) || columns.count <= 4 }
    return columns.count <= 2
  }

  /// Whether a line of place and date, a note or a call for a signature is among the cells; the
  /// position that follows a person's name calls for none.
  private func closesForm(_ cells: ArraySlice<ReadCell>) -> Bool {
    let person = cells.first { $0.looks(like: .familyName) }
    return cells.contains { cell in
      if FormWords.isDateLine(cell.words) || FormWords.isNote(cell) { return true }
      return FormWords.isSignature(cell.words) && cell.text.last != "."
        && person.map { cell.column < $0.column } ?? true
    }
  }

  func table(under block: HeaderBlock) -> DetectedTable? {
    let data = kinds.filter { $0.value == .nomination || $0.value == .task }.keys
    guard let first = data.min(),
      let last = kinds.filter({ [.nomination, .task, .evidence].contains($0.value) }).keys.max()
    else { return nil }
    let sections = kinds.filter { $0.value == .section }.keys.sorted()
    let start = min(first, sections.first ?? first)
    return DetectedTable(
      source: grid.source, headerRows: block.rows, dataRows: start...last, columnRange: reach,
      columns: readings, sectionRows: sections,
      totalRows: kinds.filter { $0.value == .total }.keys.sorted(),
      signatureRows: kinds.filter { $0.value == .signature }.keys.sorted(), rowKinds: kinds,
      isShifted: isShifted)
  }
}
