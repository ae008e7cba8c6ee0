/// Gathers the years that stand together, as in “các năm 2018, 2019 và 2020–2022”.
struct YearGrouping {
  let marks: [Mark]
  let spans: [YearSpan]

  /// Every group, by the mark it starts at.
  func groups() -> [Int: YearGroup] {
    var groups: [Int: YearGroup] = [:]
    var index = 0
    while index < marks.count {
      guard marks[index].has(.years) else {
        index += 1
        continue
      }
      let group = group(at: index)
      groups[index] = group
      index = group.marks.upperBound
    }
    return groups
  }

  private func group(at start: Int) -> YearGroup {
    var end = start + 1
    var years = Set(spans[marks[start].value].years)
    var doubt = spans[marks[start].value].doubt
    var isPeriod = years.count > 1
    while let (next, isRange) = following(end) {
      let span = spans[marks[next].value]
      if isRange, let first = years.max(), first < span.last {
        years.formUnion(first...span.last)
        isPeriod = true
      } else {
        years.formUnion(span.years)
      }
      doubt = doubt ?? span.doubt
      end = next + 1
    }
    return YearGroup(
      marks: start..<end, years: years.sorted(), doubt: doubt, isPeriod: isPeriod,
      introduction: introduction(before: start))
  }

  /// The next years of the same list, and whether a range leads to them.
  private func following(_ end: Int) -> (Int, Bool)? {
    var index = end
    var isRange = false
    var separators = 0
    while index < marks.count, separators < 2,
      marks[index].has([.comma, .and, .semicolon, .dash, .to, .slash]), !marks[index].has(.term)
    {
      if marks[index].has([.to]) { isRange = true }
      separators += 1
      index += 1
    }
    guard separators > 0 else { return nil }
    while index < marks.count, marks[index].has([.year, .schoolYear, .from]),
      !marks[index].has(.count)
    {
      index += 1
    }
    guard index < marks.count, marks[index].has(.years) else { return nil }
    return (index, isRange)
  }

  private func introduction(before start: Int) -> Role {
    var index = start - 1
    var roles: Role = []
    while index >= 0, start - index < 5,
      marks[index].has([
        .year, .schoolYear, .except, .apart, .among, .from, .colon, .count, .open, .achieved,
      ]), !marks[index].has([.term, .issuer])
    {
      roles.formUnion(marks[index].roles.intersection([.except, .apart, .among]))
      index -= 1
    }
    return roles
  }
}
