extension Interpretation {
  /// Years are said: they head what follows, or belong to what stands before.
  mutating func place(_ group: YearGroup, at index: Int) {
    if group.isForeign || scope.isMerit || isOfLife(group) { return }
    let end = group.marks.upperBound
    if let header = openHeader, drafts.count == lineStart { return placeBelow(header, group) }
    let waiting = pending.filter { drafts[$0].papers.isEmpty || $0 == drafts.count - 1 }
    let last = drafts.indices.last.flatMap { $0 >= sentenceStart ? $0 : nil }
    let introduction = group.introduction
    if !introduction.isEmpty { return placeIntroduced(group, last: last) }
    guard let last, pending.contains(last) || (parenthesis > 0 && drafts[last].hasHeadingYears)
    else {
      return head(group, at: index)
    }
    let isApart = !isOneClause(drafts[last].mark, group.marks.lowerBound)
    if isApart, followsItem(end) || roles(end).contains(.colon) { return head(group, at: index) }
    if !isApart, roles(end).contains(.colon), drafts[last].hasHeadingYears {
      return head(group, at: index)
    }
    if let split = splitting(group), parenthesis == 0 {
      place(split.0, at: index)
      return head(split.1, at: split.1.marks.lowerBound)
    }
    let owners = drafts[last].hasHeadingYears ? [last] : waiting
    for owner in owners { give(group, to: owner) }
    pending = []
    if parenthesis == 0, heading?.group != -1 { heading = nil }
  }

  private mutating func give(_ group: YearGroup, to owner: Int) {
    drafts[owner].years = group.years
    drafts[owner].group = group.marks.lowerBound
    drafts[owner].hasHeadingYears = false
    drafts[owner].doubt(group.doubt)
    drafts[owner].count?.isPartOfPeriod = false
    for mark in group.marks where marks[mark].has(.years) { drafts[owner].cover(marks[mark].range) }
  }

  private mutating func head(_ group: YearGroup, at index: Int) {
    heading = Heading(
      years: group.years, doubt: group.doubt, isPeriod: group.years.count > 1,
      group: group.marks.lowerBound)
    if group.years.count > 1, group.introduction.isEmpty,
      period.map({ !Set($0.years).isSuperset(of: group.years) }) ?? true
    {
      period = heading
    }
    count?.isPartOfPeriod = false
    pending = []
    let stopsLine = next(.term, from: group.marks.upperBound, stoppingAt: .newline) != nil
    let startsLine = drafts.count == lineStart
    if startsLine {
      lineHeading = stopsLine || group.doubt != nil ? nil : group.years
      if stopsLine == false { lineHeading = group.years }
    }
  }

  /// “trừ 2019”, “riêng năm 2020 HTTNV”, “trong đó 2020 HTXSNV”.
  private mutating func placeIntroduced(_ group: YearGroup, last: Int?) {
    let follows =
      followsItem(group.marks.upperBound) || roles(group.marks.upperBound).contains(.colon)
    introduction = group.introduction
    if follows {
      let outer = heading
      head(group, at: group.marks.lowerBound)
      _ = outer
      return
    }
    if group.introduction.contains(.among) {
      if let last, drafts[last].years.isEmpty { give(group, to: last) }
      return
    }
    if let last = last ?? drafts.indices.last { except(group.years, from: last) }
    introduction = []
  }

  /// Years under a line that names the achievement: each line is one more.
  private mutating func placeBelow(_ header: Int, _ group: YearGroup) {
    if drafts[header].years.isEmpty {
      give(group, to: header)
    } else {
      drafts[header].years = Array(Set(drafts[header].years + group.years)).sorted()
    }
    lineStart = drafts.count
  }

  mutating func placeVagueYear(_ mark: Mark, at index: Int) {
    if let last = drafts.indices.last, last >= sentenceStart, pending.contains(last),
      isOneClause(drafts[last].mark, index)
    {
      for owner in pending { drafts[owner].doubt(.vagueYear) }
      pending = []
    } else {
      heading = Heading(years: [], doubt: .vagueYear, group: index)
    }
  }

  /// Whether an achievement follows before the clause ends or other years are said.
  private func followsItem(_ start: Int) -> Bool {
    var index = roles(start).contains(.close) ? start + 1 : start
    while index < marks.count, !marks[index].has(.clauseEnd.union(.close)) {
      if groups[index] != nil { return false }
      if marks[index].has([.term, .contest, .not]) { return true }
      if marks[index].has(.open) { return false }
      index += 1
    }
    return false
  }

  /// The years of birth, of entering the service, of an appointment.
  private func isOfLife(_ group: YearGroup) -> Bool {
    var before = group.marks.lowerBound - 1
    while before >= 0, marks[before].has([.year, .from, .schoolYear, .partOfYear, .month]) {
      before -= 1
    }
    if roles(before).contains(.biography) { return true }
    guard let life = next(.biography, from: group.marks.upperBound) else { return false }
    let term = next(.term, from: group.marks.upperBound)
    return term.map { life < $0 } ?? true
  }

  /// “LĐTT năm 2019, năm 2020 CSTĐCS”: the last years belong to what follows.
  private func splitting(_ group: YearGroup) -> (YearGroup, YearGroup)? {
    guard followsItem(group.marks.upperBound), let last = group.marks.last,
      let comma = group.marks.last(where: { marks[$0].has([.comma, .semicolon, .and]) }),
      !marks[last].has(.clauseEnd)
    else { return nil }
    var first = group
    var second = group
    first.marks = group.marks.lowerBound..<comma
    second.marks = comma + 1..<group.marks.upperBound
    first.years = years(in: first.marks)
    second.years = years(in: second.marks)
    return (first, second)
  }

  private func years(in range: Range<Int>) -> [Int] {
    let spans = range.filter { marks[$0].has(.years) }.map { marked.spans[marks[$0].value] }
    return Set(spans.flatMap(\.years)).sorted()
  }

  /// Levels of rating exclude each other; “riêng” and “còn lại” take years out of any.
  mutating func settlePeriods() {
    for index in drafts.indices where !drafts[index].isDropped {
      guard let own = term(drafts[index])?.kind else { continue }
      let others = drafts.indices.filter { other in
        other != index && term(drafts[other])?.kind == own && !drafts[other].isDropped
      }
      if drafts[index].takesRest {
        let base = drafts[index].years
        let used = Set(others.filter { !drafts[$0].takesRest }.flatMap { drafts[$0].years })
        drafts[index].years = base.filter { !used.contains($0) }
        continue
      }
      let introduction = drafts[index].introduction
      let excludes =
        introduction.contains(.apart) || introduction.contains(.except)
        || (introduction.contains(.among) && own == .rating)
      guard excludes, drafts[index].hasHeadingYears || !drafts[index].years.isEmpty else {
        continue
      }
      let years = Set(drafts[index].years)
      for other in others where other < index && drafts[other].years.count > years.count {
        drafts[other].years.removeAll(where: years.contains)
      }
    }
  }
}
