extension Interpretation {
  /// Years are said: they head what follows, or belong to what stands before.
  mutating func place(_ group: YearGroup, at index: Int) {
    if scope.isMerit, let own = yearsAfterMerit(group) {
      return place(own, at: own.marks.lowerBound)
    }
    if !group.introduction.contains(.except), isSetAside(group) { return }
    let end = group.marks.upperBound
    if let header = openHeader, drafts.count == lineStart { return placeBelow(header, group) }
    if let last = drafts.indices.last, drafts[last].years.isEmpty, isField(group) {
      return give(group, to: last)
    }
    if deniesLast(group) { return }
    if takesRest, endsPeriod(group) { return headRest(upTo: group) }
    if endsPeriod(group), let last = drafts.indices.last, closesPeriod(of: last, group) {
      drafts[last].years = Array(drafts[last].years[0]...group.years[0])
      return drafts[last].cover(marks[group.marks.lowerBound].range)
    }
    let last = drafts.indices.last.flatMap { $0 >= sentenceStart ? $0 : nil }
    if !group.introduction.isEmpty { return placeIntroduced(group, last: last) }
    guard let last, pending.contains(last) || (parenthesis > 0 && drafts[last].hasHeadingYears)
    else {
      if let last, adds(group, to: last) { return }
      if let last, drafts[last].years.isEmpty, heading == nil, standsAlone(group) {
        return give(group, to: last)
      }
      return head(group, at: index)
    }
    let precedesItem = followsItem(end)
    if isCounted(group), precedesItem, !isCount(of: last, group) { return head(group, at: index) }
    if isOneClause(drafts[last].mark, group.marks.lowerBound) {
      if drafts[last].hasHeadingYears, parenthesis > 0, precedesItem {
        introduction = .among
        return head(group, at: index)
      }
      let isNext = drafts[last].hasHeadingYears && parenthesis == 0
      if isNext, precedesItem || roles(end).contains(.colon) { return head(group, at: index) }
    } else {
      if precedesItem || roles(end).contains(.colon) { return head(group, at: index) }
      if isOfAnotherDeed(group) { return unplaced.append(group.marks.lowerBound) }
    }
    giveToList(group, endingIn: last)
  }

  /// “Danh hiệu: LĐTT; Năm: 2021; Số QĐ: …”: the years make up their clause.
  private func standsAlone(_ group: YearGroup) -> Bool {
    var before = group.marks.lowerBound - 1
    while roles(before).isSubset(of: [.year, .schoolYear, .colon]), before >= 0 { before -= 1 }
    return roles(before).contains(.semicolon)
      && !roles(group.marks.upperBound).isDisjoint(with: .clauseEnd)
  }

  /// “Danh hiệu: LĐTT⏎Năm: 2021”: the years make up their line.
  private func isField(_ group: YearGroup) -> Bool {
    let colon = group.marks.lowerBound - 1
    return roles(colon).contains(.colon) && roles(colon - 1) == .year
      && roles(colon - 2).contains(.newline) && roles(group.marks.upperBound).contains(.newline)
  }

  /// “LĐTT (không đạt năm 2020)”: years that are said of what stands before, to deny it.
  private mutating func deniesLast(_ group: YearGroup) -> Bool {
    guard scope.isNegated, parenthesis > 0, let last = drafts.indices.last,
      let negation = marks[..<group.marks.lowerBound].lastIndex(where: { $0.has(.not) }),
      negation > drafts[last].mark, !followsItem(group.marks.upperBound)
    else { return false }
    except(group.years, from: last)
    return true
  }

  /// “từ 2018 HTXSNV đến 2021”: the end of the period that heads what stands before.
  private func closesPeriod(of last: Int, _ group: YearGroup) -> Bool {
    let draft = drafts[last]
    guard draft.hasHeadingYears, draft.years.count == 1, group.years.count == 1,
      draft.years[0] < group.years[0], let start = draft.group, start > 0,
      isOneClause(draft.mark, group.marks.lowerBound)
    else { return false }
    return roles(start - 1).contains(.from) || roles(start - 2).contains(.from)
  }

  /// Years of merit, of a person's life, within a name; of merit in parentheses they are asked.
  private mutating func isSetAside(_ group: YearGroup) -> Bool {
    let followsLevel =
      drafts.last.map { $0.isDropped && $0.mark == group.marks.lowerBound - 2 } ?? false
    if scope.isMerit, parenthesis > 0, !isCounted(group), !followsLevel,
      let last = lastOutsideMerit, last >= sentenceStart, drafts[last].years.isEmpty,
      !group.isPeriod || drafts[last].count?.number == group.years.count
    {
      give(group, to: last)
      if drafts[last].count?.number != group.years.count || group.years.count == 1 {
        drafts[last].doubt(.unclearScope)
      }
      return true
    }
    if scope.isMerit { return true }
    guard isOfLife(group) || isInName(group) else { return false }
    unplaced.append(group.marks.lowerBound)
    return true
  }

  /// “tổng kết phong trào 2015–2020, năm 2020”: the year after the comma is that of giving.
  private mutating func yearsAfterMerit(_ group: YearGroup) -> YearGroup? {
    guard parenthesis == 0, let last = group.marks.last,
      let comma = group.marks.last(where: { marks[$0].has(.comma) }),
      roles(comma + 1).contains(.year), comma + 2 == last
    else { return nil }
    scope.isMerit = false
    var own = group
    own.marks = last..<group.marks.upperBound
    own.years = Array(marked.spans[marks[last].value].years)
    return own
  }

  /// “A, B năm X, Y” gives both years to both; one that has heading years keeps the others out.
  private mutating func giveToList(_ group: YearGroup, endingIn last: Int) {
    let isPart = drafts[last].introduction.contains(.among)
    let isCounted = drafts[last].count?.number == group.years.count
    let owners = pending.filter { owner in
      owner == last
        || (!isPart && (parenthesis == 0 || last < draftsOutside || owner >= draftsOutside)
          && !drafts[last].hasHeadingYears && drafts[owner].papers.isEmpty
          && sharesYears(owner, last) && !countsOtherYears(owner, than: group, isCounted))
    }
    for owner in owners.isEmpty ? [last] : owners {
      give(group, to: owner)
      if !isPlainList(owner, last) { drafts[owner].doubt(.unclearScope) }
    }
    pending = []
    if parenthesis == 0, heading?.group != -1 { heading = nil }
  }

  /// “5 năm liền LĐTT, GK năm 2020”: the count of years says that this one is another’s.
  private func countsOtherYears(
    _ draft: Int, than group: YearGroup, _ isOfAnotherCount: Bool
  ) -> Bool {
    if drafts[draft].isOfManyYears { return true }
    if kind(of: draft) == .initiative, let count = drafts[draft].count?.number, count > 1 {
      return count != group.years.count
    }
    guard let count = drafts[draft].count, count.unit == .year || isOfAnotherCount
    else { return false }
    return count.number != group.years.count
  }

  private func endsPeriod(_ group: YearGroup) -> Bool {
    let start = group.marks.lowerBound
    return roles(start - 1).contains(.to) || roles(start - 2).contains(.to)
  }

  /// “2016: HTTNV; các năm còn lại đến 2020: HTXSNV”: the rest from the first year on.
  private mutating func headRest(upTo group: YearGroup) {
    let first = drafts[sentenceStart...].flatMap(\.years).min() ?? group.years[0]
    var whole = group
    whole.years = Array(min(first, group.years[0])...group.years[0])
    whole.doubt = .unclearScope
    head(whole, at: group.marks.lowerBound)
  }

  /// “LĐTT năm 2019 (QĐ số 1), năm 2020 (QĐ số 2)”: more years of what was named before.
  private mutating func adds(_ group: YearGroup, to last: Int) -> Bool {
    let end = group.marks.upperBound
    let isCountedList =
      kind(of: last) == .initiative
      && (drafts[last].count?.number ?? 0) > drafts[last].years.count
    guard !isOfEvent(group), !drafts[last].hasHeadingYears, !drafts[last].years.isEmpty,
      !followsItem(end),
      !roles(end).contains(.colon) || roles(end + 1).contains(.paper),
      isCountedList
        || !isOneClause(drafts[last].mark, group.marks.lowerBound) && leadsWithYears(group)
    else { return false }
    let remark = roles(end).contains(.open) ? roles(end + 1) : parenthesis > 0 ? roles(end) : []
    let isDoubted = !remark.isDisjoint(with: [.pending, .prospective, .doubtful, .question])
    if drafts[last].papers.isEmpty, drafts[last].issuer == nil, !isDoubted {
      var more = group
      more.years = Set(drafts[last].years + group.years).sorted()
      give(more, to: last)
    } else {
      var copy = drafts[last]
      copy.mark = group.marks.lowerBound
      copy.papers = []
      copy.doubt = nil
      copy.yearsDoubt = nil
      copy.origin = drafts[last].origin ?? last
      let saysAnotherGiver =
        roles(end).contains(.dash)
        && roles(end + 1).isDisjoint(with: [.years, .paper, .date, .decision])
      if saysAnotherGiver { copy.doubt = .unclearScope }
      if next(.issuer, from: end) != nil || saysAnotherGiver { copy.issuer = nil }
      copy.words = marks[group.marks.lowerBound].range
      drafts.append(copy)
      give(group, to: drafts.count - 1)
    }
    return true
  }

  /// “02 năm (2021, 2022) HTTNV”: years that explain a count.
  private func isCounted(_ group: YearGroup) -> Bool {
    let before = group.marks.lowerBound - 1
    let counted = roles(before).contains(.open) ? before - 1 : before
    return roles(counted).isSuperset(of: [.count, .year])
  }

  /// “LĐTT 2 năm 2018, 2019 và CSTĐCS”: the count is that of what stands before.
  private func isCount(of draft: Int, _ group: YearGroup) -> Bool {
    drafts[draft].count?.number == group.years.count
      && isOneClause(drafts[draft].mark, group.marks.lowerBound)
  }

  /// Whether nothing but words of time stands between the clause's start and the years.
  private func leadsWithYears(_ group: YearGroup) -> Bool {
    var index = group.marks.lowerBound - 1
    while index >= 0, !marks[index].has(.clauseEnd) {
      if !marks[index].has([.year, .schoolYear, .from, .doubtful, .and, .open]) { return false }
      index -= 1
    }
    return true
  }

  /// Two levels of rating cannot fall in one year, but one of two may.
  private func sharesYears(_ draft: Int, _ last: Int) -> Bool {
    if drafts[draft].doubt == .alternative { return true }
    if kind(of: draft) == .rating, !isPlainList(draft, last) { return false }
    return isOtherThanRating(draft, last)
  }

  /// Whether nothing but names, commas and “và” stands between two achievements.
  private func isPlainList(_ draft: Int, _ last: Int) -> Bool {
    guard draft < last else { return true }
    let between = marks[drafts[draft].mark..<drafts[last].mark]
    return !between.contains { $0.has([.achieved, .unit, .word, .own, .biography]) }
  }

  private func isOtherThanRating(_ draft: Int, _ last: Int) -> Bool {
    draft == last || drafts[last].isDropped || kind(of: draft) != .rating
      || kind(of: last) != .rating
  }

  private mutating func give(_ group: YearGroup, to owner: Int) {
    let isOfMerit =
      roles(group.marks.lowerBound - 1).contains(.phase) && kind(of: owner) == .award
    if isOfMerit { drafts[owner].doubt(.unclearScope) }
    drafts[owner].years = isOfMerit ? [] : group.years.filter { !exceptedAhead.contains($0) }
    if isYearOfSchools(group, of: owner) {
      drafts[owner].years.removeAll {
        $0 == marked.spans[marks[group.marks.lowerBound].value].first
      }
      drafts[owner].doubt(.ambiguousSchoolYear)
    }
    drafts[owner].group = group.marks.lowerBound
    drafts[owner].hasHeadingYears = false
    if drafts[owner].isCriterion {
      drafts[owner].isDropped = false
      drafts[owner].doubt(.unclearScope)
    }
    drafts[owner].yearsDoubt = group.doubt
    if hasUnknownWords(between: drafts[owner], and: group) {
      drafts[owner].yearsDoubt = .unknownWords
    }
    let isLasting = kind(of: owner) == .title || kind(of: owner) == .rating
    if group.isOpen, isLasting { drafts[owner].doubt(.openRange) }
    if group.isPartOfYear, kind(of: owner) == .rating { drafts[owner].doubt(.partOfYear) }
    drafts[owner].count?.isPartOfPeriod = false
    for mark in group.marks where marks[mark].has(.years) { drafts[owner].cover(marks[mark].range) }
  }

  /// “Sáng kiến: 2018-2019”: one initiative is of one year, which may be that of schools.
  private func isYearOfSchools(_ group: YearGroup, of owner: Int) -> Bool {
    guard known(drafts[owner]) == .initiative, group.marks.count == 1,
      drafts[owner].count == nil
    else { return false }
    return marked.spans[marks[group.marks.lowerBound].value].isPair
  }

  private mutating func head(_ group: YearGroup, at index: Int) {
    var doubt = group.doubt
    if roles(index - 1).contains(.count), count?.number == group.years.count { count = nil }
    let end = group.marks.upperBound
    let following = roles(roles(end).contains(.close) ? end + 1 : end)
    // “Nộp thuế 2022: 12 tỷ”
    if following.contains(.colon), roles(end + 1) == .number, isOfDeed(group) { return }
    if isOfDeed(group), !followsItem(end), following.isDisjoint(with: [.colon, .untilNow]) {
      guard following.contains(.comma) else { return }
      doubt = doubt ?? .unclearScope
    }
    heading = Heading(
      years: group.years.filter { !exceptedAhead.contains($0) }, doubt: doubt,
      isPeriod: group.years.count > 1,
      group: group.marks.lowerBound, isPartOfYear: group.isPartOfYear,
      isPhase: roles(group.marks.lowerBound - 1).contains(.phase))
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
    let isExplained =
      introduction.contains(.except) && roles(group.marks.upperBound).contains(.not)
    if follows, !isExplained { return head(group, at: group.marks.lowerBound) }
    if group.introduction.contains(.among) {
      if let last, drafts[last].years.isEmpty { give(group, to: last) }
      return
    }
    if introduction.contains(.except), let whole = heading, whole.group > (drafts.last?.mark ?? -1)
    {
      heading?.years.removeAll(where: group.years.contains)
      introduction = []
      return
    }
    if introduction.contains(.except), let last, drafts[last].years.isEmpty {
      exceptedAhead = group.years
      drafts[last].hasExceptions = true
      introduction = []
      return
    }
    if let last, Set(group.years).isDisjoint(with: drafts[last].years) {
      return head(group, at: group.marks.lowerBound)
    }
    if introduction.contains(.except), last == nil { exceptedAhead = group.years }
    if let last = last ?? drafts.indices.last { except(group.years, from: last) }
    exception = group.marks.lowerBound
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
    if roles(start).contains(.open), roles(start + 1).contains(.term) { return true }
    var index = roles(start).contains(.close) ? start + 1 : start
    let isAfterItem = drafts.last.map { isOneClause($0.mark, start - 1) } ?? false
    while index < marks.count, !marks[index].has(.clauseEnd.union(.close)) {
      if groups[index] != nil { return false }
      if marks[index].has(.and), roles(index + 1).contains(.achieved), index > start || isAfterItem
      {
        return false
      }
      if marks[index].has([.term, .contest, .not]) { return true }
      if marks[index].has(.open) { return false }
      index += 1
    }
    return false
  }
}
