extension Interpretation {
  /// An achievement is named.
  mutating func draft(_ mark: Mark, at index: Int) {
    if repeatsLast(mark, at: index) { return }
    let term = vocabulary.terms[mark.value]
    var draft = Draft(term: mark.value, mark: index, words: mark.range)
    draft.isRated = scope.isRated
    draft.doubt = doubt(about: term, mark, at: index)
    draft.isDropped = isForeign(term, at: index)
    draft.isCriterion = scope.isCriterion && !scope.isOthers && !scope.isDuty && !scope.isNegated
    draft.isDenied = scope.deniesToNominee
    draft.isOfUnit = scope.isUnit
    draft.isRecognised = roles(index - 1).contains(.recognised)
    draft.isOfManyYears = followsManyYears(index)
    takeDoubts(of: scope, into: &draft, term)
    if namesAnother(before: index) { draft.doubt(.unclearSubject) }
    if followsUnknownWords(index) || continuesDoubtedList(index) { draft.doubt(.unknownWords) }
    takeWhatWasSaid(into: &draft, at: index)
    if mark.has([.rankClass, .same]), draft.issuer == nil { draft.issuer = drafts.last?.issuer }
    takeHeading(into: &draft, term)
    if term.kind == .award, isGivenByUnknown(draft, at: index) { draft.doubt(.unclearScope) }
    if term.kind == .discipline {
      replaceUnnamedDiscipline(by: &draft, at: index)
      if namesSomebody(before: index) { draft.doubt(.unclearSubject) }
    }
    coverBefore(&draft, index: index)
    drafts.append(draft)
    pending.append(drafts.count - 1)
    scope.hasMet = true
    if term.kind == .award || term.kind == .title { scope.isMerit = false }
    if term.kind == .rating, let award = partyAward(before: index) {
      if drafts[award].count?.unit == .year { drafts[award].count = nil }
      scope.isMerit = true
    }
  }

  /// “Nhiều năm liền đạt LĐTT”.
  private func followsManyYears(_ index: Int) -> Bool {
    let clause = marks[..<index].lastIndex { $0.has(.clauseEnd.union([.term, .and])) } ?? -1
    return marks[(clause + 1)..<index].contains { $0.has(.many) && $0.range.count > 1 }
  }

  /// The count, the body and the papers that were said before.
  private mutating func takeWhatWasSaid(into draft: inout Draft, at index: Int) {
    let adds = roles(index - 1).contains(.also) || roles(index - 2).contains(.also)
    draft.introduction = adds ? [] : introduction
    draft.takesRest = takesRest
    draft.hasExceptions = !exceptedAhead.isEmpty
    draft.count = count
    draft.issuer = issuerAhead
    draft.issuerHeads = issuerAhead != nil && issuerHeads
    if issuerAhead != nil, isJointIssuer || isRaggedIssuer { draft.doubt(.unclearScope) }
    draft.papers = papersAhead
    count = nil
    takesRest = false
    papersAhead = []
    let isShared = roles(index + 1).contains(.and) && roles(index + 2).contains(.term)
    if givesOn(after: index) {
      issuerHeads = true
    } else if !isShared {
      issuerAhead = nil
    }
  }

  /// “được UBND tỉnh tặng 1 Bằng khen, 2 Giấy khen”: the verb governs what follows, unless that
  /// says who gave it.
  private func givesOn(after index: Int) -> Bool {
    let before = countedFrom(index) - 1
    let verb = roles(before) == .pieces ? before - 1 : before
    guard issuerAhead != nil, roles(verb).contains(.granting) else { return false }
    var end = index + 1
    while roles(end).isSubset(of: [.year, .schoolYear]) { end += 1 }
    if let group = groups[end] { end = group.marks.upperBound }
    if roles(end).contains(.open) {
      end = (next(.close, from: end, stoppingAt: .sentence) ?? end) + 1
    }
    if roles(end).contains(.and), end > index + 1 { return roles(end + 1).contains(.term) }
    guard roles(end).contains(.comma) else { return false }
    let following = roles(end + 1).contains(.count) ? end + 2 : end + 1
    guard roles(following).contains(.term) else { return false }
    let given = [marks[index], marks[following]].map { vocabulary.terms[$0.value] }
    return given.allSatisfy(isAward) || given.allSatisfy { $0.kind == .title }
  }

  /// Whether a body of its own gives it: a flag is given like an award, an order by the state.
  private func isAward(_ term: VocabularyTerm) -> Bool {
    term.kind == .award && term.known != .order || term.known == .flag
  }

  /// “LĐTT các năm còn lại” speaks of what stands before, “còn lại: LĐTT” of what follows.
  mutating func leaveRest(at index: Int) {
    if let last = drafts.indices.last, pending.contains(last), drafts[last].years.isEmpty,
      isOneClause(drafts[last].mark, index)
    {
      drafts[last].takesRest = true
      if let period { drafts[last].years = period.years }
    } else {
      takesRest = true
      heading = period ?? heading.flatMap { $0.isPeriod ? $0 : nil }
    }
  }

  /// The years that head the clause or the lines.
  private func takeHeading(into draft: inout Draft, _ term: VocabularyTerm) {
    guard let heading, introduction != .except || !heading.isPeriod else { return }
    if scope.isMerit, term.kind == .initiative { return }
    if scope.isProspective, heading.years.count > 1, planFollows(heading, before: draft.mark) {
      return
    }
    draft.years = heading.years
    draft.hasHeadingYears = true
    draft.group = heading.group
    draft.papers += heading.papers
    draft.yearsDoubt = heading.doubt
    if draft.yearsDoubt == nil, term.kind == .award, heading.isPeriod,
      drafts.count > sentenceStart, !isOneClause(heading.group, draft.mark)
    {
      draft.yearsDoubt = .unclearScope
    }
    if draft.yearsDoubt == nil, heading.isPartOfYear, term.kind == .rating {
      draft.yearsDoubt = .partOfYear
    }
    if heading.isPhase, term.kind == .award {
      draft.years = []
      draft.fallsInPhase = true
    }
  }

  /// “2020–2022 CSTĐCS, đề nghị CSTĐ cấp tỉnh”: the years are those of what was achieved.
  private func planFollows(_ heading: Heading, before draft: Int) -> Bool {
    let plan = marks[..<draft].lastIndex { $0.has(.prospective) }
    return plan.map { heading.group < $0 && !isOneClause(heading.group, $0) } ?? false
  }

  /// “nhân viên Bình bị khiển trách”: perhaps a colleague.
  private func namesSomebody(before discipline: Int) -> Bool {
    let clause = marks[..<discipline].lastIndex { $0.has(.clauseEnd) } ?? -1
    return (clause + 1..<discipline).contains { index in
      marks[index].has(.staff) && roles(index + 1) == .word
        && marked.text.tokens[Int(marks[index + 1].lower)].isCapitalised
    }
  }

  /// “xử lý kỷ luật bằng hình thức khiển trách” is one discipline.
  private mutating func replaceUnnamedDiscipline(by draft: inout Draft, at index: Int) {
    guard let last = drafts.indices.last, known(drafts[last]) == .discipline,
      isOneClause(drafts[last].mark, index)
    else { return }
    drafts[last].isDropped = true
    if draft.years.isEmpty { draft.years = drafts[last].years }
  }

  /// A contest: what an award was given for, or something apart.
  mutating func takeContest(_ mark: Mark, at index: Int) {
    if let last = drafts.last, term(last)?.kind == .award, isOneClause(last.mark, index) {
      scope.isMerit = true
    } else {
      draftOther(mark, at: index)
    }
  }

  /// Something that takes up years without being an achievement: a contest, a letter.
  mutating func draftOther(_ mark: Mark, at index: Int) {
    var draft = Draft(term: nil, mark: index, words: mark.range)
    draft.isDropped = true
    draft.years = heading?.years ?? []
    draft.hasHeadingYears = heading != nil
    drafts.append(draft)
    pending.append(drafts.count - 1)
    issuerAhead = nil
    papersAhead = []
    count = nil
  }

  /// The words that introduce it in its own clause belong to it.
  private func coverBefore(_ draft: inout Draft, index: Int) {
    var before = index - 1
    while before >= 0,
      marks[before].has([.count, .pieces, .issuer, .granting, .achieved, .running, .paper, .date])
    {
      before -= 1
    }
    if before + 1 < index { draft.cover(marks[before + 1].range) }
  }

  /// “Chiến sĩ thi đua cơ sở (CSTĐCS)”, “Giấy khen: GK Sở” name one thing once.
  private mutating func repeatsLast(_ mark: Mark, at index: Int) -> Bool {
    guard let last = drafts.indices.last, drafts[last].term == mark.value,
      drafts[last].mark == index - 2
    else { return false }
    let isEnclosed =
      parenthesis > 0 && roles(index - 1).contains(.open) && roles(index + 1).contains(.close)
    guard isEnclosed || roles(index - 1) == .colon else { return false }
    drafts[last].cover(mark.range)
    return true
  }

  /// Whether the words are no achievement of the nominee.
  private func isForeign(_ term: VocabularyTerm, at index: Int) -> Bool {
    if scope.isNegated, !scope.isNegationUnclear { return true }
    if scope.isOthers || scope.isCriterion || scope.isDuty { return true }
    if count?.number == 0 { return true }
    switch term.kind {
    case .rating:
      return scope.isParty || partyAward(before: index) != nil
        || (scope.isMerit && drafts.count > sentenceStart)
    case .discipline:
      let isPunished = next(.punished, from: max(0, index - 3)).map { $0 < index } ?? false
      return term.known == .discipline && !isPunished
    case .initiative:
      return scope.isMerit && count == nil && drafts.count > sentenceStart
        && next([.recognised, .applied], from: index + 1) == nil
    case .title, .award: return false
    }
  }

  /// “Giấy khen của Đảng ủy 5 năm liền HTXSNV (2015–2019)”: the level and its years are what a
  /// committee of the party gave it for.
  ///
  /// - Returns: The award's draft.
  private func partyAward(before rating: Int) -> Int? {
    guard let last = drafts.lastIndex(where: { $0.mark < rating }), kind(of: last) == .award,
      let issuer = drafts[last].issuer
    else { return nil }
    let between = marks[drafts[last].mark..<rating]
    let isOfParty = between.contains { $0.has(.party) && !$0.has(.issuer) }
    let isItsCause =
      !between.contains { $0.has(.clauseEnd.union([.and, .years])) }
      && (isOfParty || !between.contains { $0.has(.colon) })
      && marks.contains { $0.has(.issuer) && $0.value == issuer && $0.has(.party) }
    return isItsCause ? last : nil
  }

  /// “nt” repeats what was named before, for the years that head it.
  mutating func repeatLine(at index: Int) {
    for source in repeated {
      var copy = Draft(term: drafts[source].term, mark: index, words: marks[index].range)
      copy.issuer = drafts[source].issuer
      copy.isRated = drafts[source].isRated
      copy.isDropped = drafts[source].isDropped
      copy.doubt = drafts[source].doubt
      if let heading {
        copy.years = heading.years
        copy.yearsDoubt = heading.doubt
        copy.hasHeadingYears = true
        copy.group = heading.group
      }
      drafts.append(copy)
      pending.append(drafts.count - 1)
    }
  }

  /// What the line above named, or on one line what stands under the years before.
  private var repeated: Range<Int> {
    guard var first = drafts.indices.last else { return 0..<0 }
    if drafts.count == lineStart {
      let line = lineOf(drafts[first].mark)
      while first > 0, lineOf(drafts[first - 1].mark) == line { first -= 1 }
    } else {
      guard let heading, heading.group != drafts[first].group else { return 0..<0 }
      while first > lineStart, drafts[first - 1].group == drafts[first].group { first -= 1 }
    }
    return first..<drafts.count
  }

  private func lineOf(_ mark: Int) -> Int {
    var line = 0
    for index in 0..<mark where marks[index].has(.newline) { line = index }
    return line
  }
}
