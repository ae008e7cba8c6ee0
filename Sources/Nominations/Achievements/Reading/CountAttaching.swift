/// How many, as a text counts what it names.
extension Interpretation {
  /// Where an achievement starts, with the number of it.
  func countedFrom(_ index: Int) -> Int {
    roles(index - 1).contains(.count) ? index - 1 : index
  }

  /// A number after its achievement, or one that waits for it.
  mutating func attachCount(_ mark: Mark, at index: Int) {
    let unit: Role =
      mark.has(.count) ? mark.roles.intersection([.year, .times, .pieces]) : .pieces
    var stated = StatedCount(number: mark.value, unit: unit)
    let clause = marks[..<index].lastIndex { $0.has(.clauseEnd) } ?? 0
    let isOfEach = marks[clause..<index].contains { $0.has(.each) }
    if isOfEach, mark.value == 1 { return }
    stated.isInexact = isOfEach || roles(index - 1).contains(.inexact)
    if scope.isMerit || (scope.isParty && parenthesis > 0) { return }
    if roles(index - 1).contains(.slash) { return }
    if mark.has(.number), roles(index + 1).contains(.slash) { return }
    if !roles(index + 1).isDisjoint(with: [.partOfYear, .month]) { return }
    let isFrame = roles(index - 1).contains(.within) && unit == .year
    if isFrame { return }
    let follows =
      opensItem(at: index)
      || next(.term, from: index + 1, stoppingAt: .clauseEnd) != nil && !endsItem(at: index)
    if let last = drafts.indices.last, last >= sentenceStart, drafts[last].count == nil,
      isOneClause(drafts[last].mark, index), !follows || unit == .times && !mark.has(.pieces)
    {
      let isPlain = mark.has(.number)
      // “BK (22)” may be a year.
      if isPlain, stated.number > 15 { stated.isInexact = true }
      if isPlain, !roles(index - 1).contains(.colon), !roles(index - 1).contains(.open) { return }
      if stated.number == 0 { drafts[last].isDropped = true }
      stated.isPartOfPeriod =
        drafts[last].hasHeadingYears
        && (unit == .year || (unit == .times && drafts[last].years.count > 1))
      drafts[last].count = stated
      drafts[last].cover(mark.range)
      return
    }
    let colon = next(.colon, from: index + 1, stoppingAt: .clauseEnd.union(.term))
    guard mark.has(.count), colon.map(countsOneRating) ?? true else { return }
    stated.isBare = mark.range.count == 1
    stated.isPartOfPeriod = heading?.isPeriod == true
    count = stated
  }

  /// “LĐTT 1 năm 2018 và CSTĐCS …”: the count, with its years, ends what was named before.
  private func endsItem(at count: Int) -> Bool {
    let end = groups[count + 1]?.marks.upperBound ?? count + 1
    return roles(count - 1).contains(.term) && roles(end).contains(.and)
  }

  /// “LĐTT và 2 năm 2018, 2019 CSTĐCS”: the count, with its years, begins what follows.
  private func opensItem(at count: Int) -> Bool {
    roles(count - 1).contains(.and) && groups[count + 1] != nil
  }

  /// “Xếp loại 03 năm: HTXSNV”: one level of all the years counted.
  private func countsOneRating(from colon: Int) -> Bool {
    guard scope.isRated, let rating = next(.term, from: colon, stoppingAt: .sentence),
      vocabulary.terms[marks[rating].value].kind == .rating
    else { return false }
    return next([.term, .years], from: rating + 1, stoppingAt: .sentence) == nil
  }
}
