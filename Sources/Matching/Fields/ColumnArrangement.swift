/// Puts back what rows have in the wrong columns: a sex under the date of birth, a position under
/// the name or the unit.
///
/// What is usual in a column is learned from the list.
struct ColumnArrangement {
  private let texts: [String]
  /// By text: how often it stands as a position, and as a unit.
  private var asPosition: [Int32]
  private var asUnit: [Int32]

  init(_ list: TypedList) {
    texts = list.texts
    asPosition = [Int32](repeating: 0, count: texts.count)
    asUnit = asPosition
    for row in list.rows {
      asPosition[Int(row.position)] += 1
      asUnit[Int(row.unit)] += 1
    }
  }

  func arrange(_ row: inout TypedList.Row, hasCode: Bool) {
    if row.sex != 0 {
      let sex = texts[Int(row.sex)]
      if Sex.number(of: sex) == 0, BirthText(sex) != nil { swap(&row.sex, &row.birth) }
    }
    if row.isCollective == nil { row.isCollective = isCollective(row, hasCode: hasCode) }
    if row.isCollective == true {
      // A body has no position: what stands there is the unit it belongs to.
      if row.unit == 0 { swap(&row.unit, &row.position) }
      return
    }
    if looksLikePosition(row.name), !looksLikePosition(row.position), row.position != 0 {
      swap(&row.name, &row.position)
    }
    if looksLikePosition(row.unit), !looksLikePosition(row.position) {
      swap(&row.unit, &row.position)
    }
  }

  /// Whether a text stands in the column of positions at least three times, and three times as
  /// often as in that of units.
  private func looksLikePosition(_ text: Int32) -> Bool {
    guard text != 0 else { return false }
    let count = asPosition[Int(text)]
    return count >= 3 && count >= 3 * asUnit[Int(text)]
  }

  /// A row that has nothing a person has, and a name that opens as a body's.
  private func isCollective(_ row: TypedList.Row, hasCode: Bool) -> Bool {
    row.birth == 0 && row.sex == 0 && row.position == 0 && !hasCode
      && opensAsBody(texts[Int(row.name)])
  }
}
