/// Gathers the years that stand together, as in “các năm 2018, 2019 và 2020–2022”.
struct YearGrouping {
  let marks: [Mark]
  let spans: [YearSpan]

  /// Every group, by the mark it starts at.
  func groups() -> YearGroups {
    var groups = YearGroups(count: marks.count)
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

  /// The years from a mark on, as far as they are one list.
  private func group(at start: Int) -> YearGroup {
    let whole = group(at: start, upTo: marks.count)
    guard !isCounted(whole), let comma = partingComma(of: whole) else { return whole }
    return group(at: start, upTo: comma)
  }

  /// “2 năm 2018, 2019”: as many years as the number before them says.
  private func isCounted(_ group: YearGroup) -> Bool {
    let before = group.marks.lowerBound - 1
    return before >= 0 && marks[before].has(.count) && marks[before].value == group.years.count
  }

  /// “LĐTT năm 2019, năm 2020 CSTĐCS”: the last years belong to what follows.
  private func partingComma(of group: YearGroup) -> Int? {
    let separators = group.marks.filter { marks[$0].has([.comma, .semicolon, .and]) }
    let beforeYear = separators.last { marks[$0 + 1].has([.year, .schoolYear]) }
    guard group.marks.upperBound < marks.count, let comma = beforeYear ?? separators.last
    else { return nil }
    let next = marks[group.marks.upperBound]
    if marks[comma].has(.semicolon), next.has(.achieved) { return comma }
    // “LĐTT 2018, 2019; năm 2020 nghỉ thai sản”
    let isOther =
      next.roles == .word
      && (marks[comma].has(.semicolon) || beforeYear != nil && next.value == Mark.unknown)
    if next.has(.biography) || isOther { return comma }
    guard
      let before = marks[..<group.marks.lowerBound].lastIndex(where: { $0.has(.itemOrClauseEnd) }),
      marks[before].has([.term, .contest, .not]), !marks[group.marks.upperBound].has(.and),
      let after = marks[group.marks.upperBound...].firstIndex(where: { $0.has(.itemOrClauseEnd) }),
      marks[after].has([.term, .contest, .not]), !hasItsOwnYears(after)
    else { return nil }
    return comma
  }

  /// “GK 2018,2019 BK 2020”: what follows says its own years.
  private func hasItsOwnYears(_ item: Int) -> Bool {
    let next = marks[(item + 1)...].firstIndex { $0.has(.itemOrClauseEnd) }
    return next.map { marks[$0].has(.years) } ?? false
  }

  private func group(at start: Int, upTo limit: Int) -> YearGroup {
    var end = start + 1
    var years = Array(spans[marks[start].value].years)
    var doubt = spans[marks[start].value].doubt
    var isPeriod = years.count > 1
    while let (next, isRange) = following(end), next < limit {
      let span = spans[marks[next].value]
      if isRange, let first = years.max(), first < span.last {
        if span.isPair || span.isSchool, years.count == 2 { years = [first] }
        years.add(first...span.last)
        isPeriod = true
      } else {
        years.add(span.years)
      }
      doubt =
        doubt ?? span.doubt ?? (marks[end..<next].contains { $0.has(.or) } ? .alternative : nil)
      end = next + 1
    }
    return YearGroup(
      marks: start..<end, years: years, doubt: doubt, isPeriod: isPeriod,
      introduction: introduction(before: start), isPartOfYear: followsPart(start),
      isOpen: years.count == 1 && isFrom(start))
  }

  private func isFrom(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, marks[index].has([.year, .schoolYear]), !marks[index].has(.from) {
      index -= 1
    }
    return index >= 0 && marks[index].has(.from)
  }

  /// “6 tháng đầu năm 2022”, “quý I/2022”.
  private func followsPart(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, marks[index].has([.year, .schoolYear]) { index -= 1 }
    return index >= 0 && marks[index].has(.partOfYear)
  }

  /// The next years of the same list, and whether a range leads to them.
  private func following(_ end: Int) -> (Int, Bool)? {
    var index = end
    var isRange = false
    var separators = 0
    while index < marks.count, separators < 2,
      marks[index].has([.comma, .and, .semicolon, .dash, .to, .slash, .or]),
      !marks[index].has(.term)
    {
      if marks[index].has(.to) { isRange = true }
      separators += 1
      index += 1
    }
    if separators == 0, index < marks.count, marks[index].lower != marks[index - 1].upper {
      return nil
    }
    if separators == 0 {
      return index < marks.count && marks[index].has(.years) ? (index, false) : nil
    }
    var isFirst = false
    while index < marks.count, marks[index].has([.year, .schoolYear, .from]),
      !marks[index].has(.count)
    {
      if marks[index].has(.from) { isFirst = true }
      index += 1
    }
    guard index < marks.count, marks[index].has(.years) else { return nil }
    return isFirst && isOpen(index) ? nil : (index, isRange)
  }

  /// “…, 2014; từ 2016 LĐTT”: a first year that no last one follows opens another list.
  private func isOpen(_ years: Int) -> Bool {
    let span = spans[marks[years].value]
    let goesOn = years + 1 < marks.count && marks[years + 1].has([.to, .dash])
    return span.first == span.last && !goesOn
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

extension Role {
  fileprivate static var itemOrClauseEnd: Role {
    [
      .term, .contest, .not, .comma, .semicolon, .sentenceEnd, .newline, .open, .close, .years,
    ]
  }
}

extension [Int] {
  /// Adds years to ascending ones, each once.
  fileprivate mutating func add(_ more: ClosedRange<Int>) {
    if let last, last < more.lowerBound { return append(contentsOf: more) }
    for year in more where !contains(year) {
      insert(year, at: firstIndex { $0 > year } ?? endIndex)
    }
  }
}
