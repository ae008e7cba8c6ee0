import Sheets

/// One row of a table of the plan while it is read: typed access to its cells, and the findings
/// about them.
struct PlanRow {
  private let table: LocatedTable
  private let row: Row
  private(set) var findings: [Finding] = []

  init(_ row: Row, of table: LocatedTable) {
    self.row = row
    self.table = table
    for cell in row.cells {
      if case .error(let text) = cell.value, table.columns.values.contains(cell.column) {
        let place = table.place(row: row.number).at(column: cell.column)
        findings.append(Finding(.planCellError, at: place, "\(text)"))
      }
    }
  }

  var place: Place { table.place(row: row.number) }

  func place(of column: PlanColumn) -> Place {
    table.place(row: row.number, column: column)
  }

  mutating func report(
    _ kind: FindingKind, at column: PlanColumn, _ values: Finding.Value...
  ) {
    findings.append(Finding(kind, at: place(of: column), values: values))
  }

  /// Takes over findings, those already there aside.
  mutating func report(_ others: [Finding]) {
    for finding in others where !findings.contains(finding) { findings.append(finding) }
  }

  /// The cell's value; `nil` where it is empty or the sheet lacks the column.
  func value(_ column: PlanColumn) -> CellValue? {
    table.columns[column].flatMap { row[column: $0]?.value }
  }

  /// Empty where the cell is.
  func text(_ column: PlanColumn) -> String {
    value(column)?.planText ?? ""
  }

  /// `nil` where the cell is empty.
  func optionalText(_ column: PlanColumn) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// Reports an empty cell.
  mutating func requiredText(_ column: PlanColumn) -> String {
    requireText(column)
    return text(column)
  }

  mutating func requireText(_ column: PlanColumn) {
    if text(column).isEmpty { report(.planCellEmpty, at: column, "\(column.header.vi)") }
  }

  /// The values between semicolons and line breaks.
  func list(_ column: PlanColumn) -> [String] {
    parts(of: text(column), separatedBy: [";", "\n", "\r\n"])
  }

  /// `nil` where the cell is empty, or holds no whole number in the range, which is reported.
  mutating func integer(_ column: PlanColumn, in range: ClosedRange<Int>) -> Int? {
    guard let text = optionalText(column) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(
      .planNumberOutOfRange, at: column, "\(text)", "\(range.lowerBound)", "\(range.upperBound)")
    return nil
  }

  /// `nil` where the cell is empty, or holds no number of at least zero, which is reported.
  mutating func number(_ column: PlanColumn) -> Double? {
    guard let text = optionalText(column) else { return nil }
    if let number = planNumber(text), number >= 0 { return number }
    report(.planNumberInvalid, at: column, "\(text)")
    return nil
  }

  /// `nil` where the cell is empty, or holds none of the words, which is reported.
  mutating func choice<Value>(_ column: PlanColumn, of choice: Choice<Value>) -> Value? {
    guard let text = optionalText(column) else { return nil }
    if let value = choice.value(of: text) { return value }
    report(.planWordUnknown, at: column, "\(text)", "\(listed(choice.words))")
    return nil
  }

  /// As ``choice(_:of:)``; reports an empty cell, too.
  mutating func requiredChoice<Value>(
    _ column: PlanColumn, of choice: Choice<Value>
  ) -> Value? {
    requiredText(column).isEmpty ? nil : self.choice(column, of: choice)
  }

  mutating func flag(_ column: PlanColumn, default standard: Bool) -> Bool {
    choice(column, of: .yesNo) ?? standard
  }

  /// The values of a list, those that are none of the words reported and left out.
  mutating func choices<Value>(_ column: PlanColumn, of choice: Choice<Value>) -> [Value] {
    list(column).compactMap { text in
      if let value = choice.value(of: text) { return value }
      report(.planWordUnknown, at: column, "\(text)", "\(listed(choice.words))")
      return nil
    }
  }

  /// `nil` where the cell is empty, or holds no day that exists, which is reported.
  mutating func date(_ column: PlanColumn) -> CivilDate? {
    switch value(column) {
    case .date(let date), .dateTime(let date, _): return date
    default: break
    }
    guard let text = optionalText(column) else { return nil }
    if let date = CivilDate(planText: text) { return date }
    report(.planDateInvalid, at: column, "\(text)")
    return nil
  }

  /// The first to the last year of two columns; reports years in the wrong order.
  mutating func years(from first: PlanColumn, to last: PlanColumn) -> (Int?, Int?) {
    let from = integer(first, in: yearRange)
    let to = integer(last, in: yearRange)
    if let from, let to, from > to { report(.planYearsReversed, at: last, "\(from)", "\(to)") }
    return (from, to)
  }

  /// The first to the last day of two columns; reports days in the wrong order.
  mutating func validity(
    from first: PlanColumn, to last: PlanColumn
  ) -> (from: CivilDate?, to: CivilDate?) {
    let from = date(first)
    let to = date(last)
    if let from, let to, from > to {
      report(.planYearsReversed, at: last, "\(from.dayMonthYear)", "\(to.dayMonthYear)")
    }
    return (from, to)
  }
}
