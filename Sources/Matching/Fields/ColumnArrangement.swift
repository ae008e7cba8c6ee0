/// Puts back what rows have in the wrong columns: a sex under the date of birth, a position under
/// the name or the unit.
///
/// What is usual in a column is learned from the list.
struct ColumnArrangement {
  private var asPosition: [String: Int] = [:]
  private var asUnit: [String: Int] = [:]

  init(_ records: [MatchRecord]) {
    for record in records where !record.position.isEmpty || !record.unit.isEmpty {
      asPosition[record.position, default: 0] += 1
      asUnit[record.unit, default: 0] += 1
    }
  }

  func arranged(_ records: [MatchRecord]) -> [MatchRecord] {
    records.map { record in
      var record = record
      arrange(&record)
      return record
    }
  }

  private func arrange(_ record: inout MatchRecord) {
    if !record.sex.isEmpty, Sex.number(of: record.sex) == 0, BirthText(record.sex) != nil {
      swap(&record.sex, &record.birth)
    }
    if record.isCollective == nil { record.isCollective = isCollective(record) }
    guard record.isCollective != true else { return }
    if looksLikePosition(record.name), !looksLikePosition(record.position),
      !record.position.isEmpty
    {
      swap(&record.name, &record.position)
    }
    if looksLikePosition(record.unit), !looksLikePosition(record.position) {
      swap(&record.unit, &record.position)
    }
  }

  /// Whether a text stands in the column of positions at least three times, and three times as
  /// often as in that of units.
  private func looksLikePosition(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    let count = asPosition[text] ?? 0
    return count >= 3 && count >= 3 * (asUnit[text] ?? 0)
  }

  /// A row that has nothing a person has, and a name that opens as a body's.
  private func isCollective(_ record: MatchRecord) -> Bool {
    guard record.birth.isEmpty, record.sex.isEmpty, record.position.isEmpty,
      record.codes.allSatisfy(\.isEmpty)
    else { return false }
    return opensAsBody(record.name)
  }
}
