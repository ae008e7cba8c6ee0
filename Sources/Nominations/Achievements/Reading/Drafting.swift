extension Interpretation {
  /// An achievement is named.
  mutating func draft(_ mark: Mark, at index: Int) {
    if repeatsLast(mark, at: index) { return }
    var draft = Draft(term: mark.value, mark: index, words: mark.range)
    let term = vocabulary.terms[mark.value]
    draft.isRated = scope.isRated
    draft.doubt = doubt(about: term, mark, at: index)
    draft.isDropped = isForeign(term, at: index)
    draft.isOfUnit = scope.isUnit
    if scope.isProspective { draft.doubt(.prospective) }
    if scope.isAlternative { draft.doubt(.alternative) }
    if scope.followsFamily || (scope.followsOthers && term.kind == .award) {
      draft.doubt(.unclearSubject)
    }
    draft.count = count
    let adds = roles(index - 1).contains(.also) || roles(index - 2).contains(.also)
    draft.introduction = adds ? [] : introduction
    draft.takesRest = takesRest
    draft.issuer = issuerAhead
    draft.papers = papersAhead
    draft.isRecognised = roles(index - 1).contains(.recognised)
    if let heading, introduction != .except || !heading.isPeriod {
      draft.years = heading.years
      draft.hasHeadingYears = true
      draft.group = heading.group
      draft.papers += heading.papers
      draft.doubt(heading.doubt)
      if heading.isPartOfYear, term.kind == .rating { draft.doubt(.partOfYear) }
    }
    if term.kind == .award, draft.hasHeadingYears, heading?.isPhase == true {
      draft.years = []
      draft.doubt(.unclearScope)
    }
    if term.kind == .discipline, let last = drafts.indices.last,
      self.term(drafts[last])?.name == TitleName.discipline, isOneClause(drafts[last].mark, index)
    {
      drafts[last].isDropped = true
    }
    coverBefore(&draft, index: index)
    drafts.append(draft)
    pending.append(drafts.count - 1)
    count = nil
    takesRest = false
    papersAhead = []
    if !roles(index + 1).contains(.and) || roles(index + 2).isDisjoint(with: .term) {
      issuerAhead = nil
    }
    scope.hasMet = true
    if term.kind == .award || term.kind == .title { scope.isMerit = false }
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

  /// “Chiến sĩ thi đua cơ sở (CSTĐCS)” is named once.
  private mutating func repeatsLast(_ mark: Mark, at index: Int) -> Bool {
    guard let last = drafts.indices.last, drafts[last].term == mark.value, parenthesis > 0,
      roles(index - 1).contains(.open), drafts[last].mark == index - 2,
      roles(index + 1).contains(.close)
    else { return false }
    drafts[last].cover(mark.range)
    return true
  }

  private func doubt(about term: VocabularyTerm, _ mark: Mark, at index: Int) -> Doubt? {
    if term.name == TitleName.fighter || mark.has(.level) { return .noLevel }
    if term.name == TitleName.praise { return .noForm }
    if term.name == "Huân chương", marked.text.tokens[Int(mark.lower)].word.count == 2,
      mark.range.count == 1
    {
      return .ambiguousName
    }
    return nil
  }

  /// Whether the words are no achievement of the nominee.
  private func isForeign(_ term: VocabularyTerm, at index: Int) -> Bool {
    if scope.isNegated || scope.isOthers || scope.isCriterion || scope.isDuty { return true }
    if count?.number == 0 { return true }
    switch term.kind {
    case .rating:
      return scope.isParty || (scope.isMerit && drafts.count > sentenceStart)
    case .discipline:
      let isPunished = next(.punished, from: max(0, index - 3)).map { $0 < index } ?? false
      return term.name == TitleName.discipline && !isPunished
    case .title, .award, .initiative: return false
    }
  }

  /// A body is named: it gave what stands before it, or what follows.
  mutating func attachIssuer(_ mark: Mark, at index: Int) {
    var before = index - 1
    while roles(before).contains(.of) || roles(before).contains(.comma) { before -= 1 }
    if before >= 0, marks[before].has([.paper, .date]), let last = drafts.indices.last,
      drafts[last].papers.contains(marks[before].value)
    {
      for draft in drafts.indices
      where drafts[draft].papers.contains(marks[before].value) && drafts[draft].issuer == nil {
        drafts[draft].issuer = mark.value
        drafts[draft].cover(mark.range)
      }
      return
    }
    let grants = next([.granting, .rated], from: index + 1, stoppingAt: .clauseEnd.union(.term))
    let hasNext = next(.term, from: index + 1)
    if let last = drafts.indices.last, last >= sentenceStart, drafts[last].issuer == nil,
      grants == nil || hasNext == nil, isOneClause(drafts[last].mark, index),
      hasNext == nil && grants != nil
        || !marks[drafts[last].mark..<index].contains(where: {
          $0.has(.merit) || ($0.has(.achieved) && !roles(index - 1).contains(.of))
        }),
      term(drafts[last])?.kind != .discipline || roles(index - 1).contains(.of)
    {
      return give(mark, to: last)
    }
    if let hasNext, needsNoVerb(vocabulary.terms[marks[hasNext].value]) {
      issuerAhead = mark.value
      return
    }
    if hasNext == nil, grants == nil, standsAlone(index), let last = drafts.indices.last,
      last >= lineStart, drafts[last].issuer == nil, term(drafts[last])?.kind == .award
    {
      return give(mark, to: last)
    }
    let colon = next(.colon, from: index + 1, stoppingAt: .clauseEnd.union(.term))
    if hasNext == nil, grants == nil, roles(index - 1).contains(.of),
      let last = drafts.indices.last,
      last >= sentenceStart, drafts[last].issuer == nil, isOneClause(drafts[last].mark, index),
      term(drafts[last])?.kind == .award
    {
      give(mark, to: last)
      drafts[last].doubt(.unclearScope)
      return
    }
    guard let giver = grants ?? (mark.has(.unit) && !mark.has(.office) ? nil : colon),
      !marks[index..<giver].contains(where: { $0.has([.achieved, .prospective]) })
    else { return }
    issuerAhead = mark.value
  }

  private mutating func give(_ issuer: Mark, to draft: Int) {
    drafts[draft].issuer = issuer.value
    drafts[draft].cover(issuer.range)
    if issuer.has(.ragged) { drafts[draft].doubt(.unclearScope) }
  }

  /// Praise and discipline are verbs themselves.
  private func needsNoVerb(_ term: VocabularyTerm) -> Bool {
    term.name == TitleName.praise || term.kind == .discipline
  }

  /// Whether a body makes up its clause, as in “…; cơ quan: UBND huyện”.
  private func standsAlone(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, !marks[before].has(.clauseEnd) {
      if !marks[before].has([.of, .colon]), !roles(before + 1).contains(.colon) { return false }
      before -= 1
    }
    return !roles(index + 1).contains(.colon)
      && next([.years, .achieved, .biography, .rated], from: index) == nil
  }

  /// A decision or a day: of the nearest achievement, or of the list under one year.
  mutating func attachPaper(_ mark: Mark, at index: Int) {
    let clause = marks[..<index].lastIndex { $0.has(.clauseEnd) } ?? 0
    if marks[clause..<index].contains(where: { $0.has(.revoked) }) { return }
    if parenthesis > 0, let group = heading?.group, group >= 0, isOneClause(group, index),
      (drafts.last?.mark ?? -1) < group
    {
      heading?.papers.append(mark.value)
      return
    }
    let hasBefore = drafts.count > 0
    let sameClause = hasBefore && isOneClause(drafts[drafts.count - 1].mark, index)
    let follows = parenthesis == 0 && next(.term, from: index + 1) != nil
    guard hasBefore, drafts.count > sentenceStart || !follows, sameClause || !follows else {
      papersAhead.append(mark.value)
      return
    }
    let last = drafts.count - 1
    var targets = [last]
    let shared = drafts[last].group
    let isJoint = marks[clause..<index].contains { $0.has(.jointly) }
    if isJoint || (shared != nil && drafts[last].years.count == 1) {
      var first = last
      while first > sentenceStart, drafts[first - 1].papers.isEmpty,
        isJoint || drafts[first - 1].group == shared
      {
        first -= 1
      }
      if first == 0 || drafts[first - 1].papers.isEmpty || drafts[first - 1].group != shared
        || isJoint
      {
        targets = Array(first...last)
      }
    }
    let isOfAward = term(drafts[last])?.kind == .award && drafts[last].issuer != nil && !isJoint
    for target in targets where !drafts[target].isDropped || target == last {
      if isOfAward, term(drafts[target])?.kind != .award { drafts[target].doubt(.unclearScope) }
      drafts[target].papers.append(mark.value)
      drafts[target].cover(mark.range)
    }
  }

  /// A number after its achievement, or one that waits for it.
  mutating func attachCount(_ mark: Mark, at index: Int) {
    let unit: Role =
      mark.has(.count) ? mark.roles.intersection([.year, .times, .pieces]) : .pieces
    var stated = StatedCount(number: mark.value, unit: unit)
    if scope.isMerit { return }
    let isFrame = roles(index - 1).contains(.within) && unit == .year
    if isFrame { return }
    let follows = next(.term, from: index + 1, stoppingAt: .clauseEnd) != nil
    if let last = drafts.indices.last, last >= sentenceStart, drafts[last].count == nil,
      isOneClause(drafts[last].mark, index), !follows || unit == .times && !mark.has(.pieces)
    {
      let isPlain = mark.has(.number)
      if isPlain, !roles(index - 1).contains(.colon), !roles(index - 1).contains(.open) { return }
      if stated.number == 0 { drafts[last].isDropped = true }
      drafts[last].count = stated
      drafts[last].cover(mark.range)
      return
    }
    guard mark.has(.count), !roles(index + 1).contains(.colon) else { return }
    stated.isBare = mark.range.count == 1
    stated.isPartOfPeriod = heading?.isPeriod == true
    count = stated
  }

  /// “nt” under a line repeats what the line above named.
  mutating func repeatLine(at index: Int) {
    var last = lineStart - 1
    guard last >= 0, drafts.count == lineStart else { return }
    let line = lineOf(drafts[last].mark)
    while last > 0, lineOf(drafts[last - 1].mark) == line { last -= 1 }
    for source in last..<lineStart {
      var copy = Draft(term: drafts[source].term, mark: index, words: marks[index].range)
      copy.issuer = drafts[source].issuer
      copy.isRated = drafts[source].isRated
      copy.isDropped = drafts[source].isDropped
      copy.doubt = drafts[source].doubt
      if let heading {
        copy.years = heading.years
        copy.hasHeadingYears = true
        copy.group = heading.group
      }
      drafts.append(copy)
      pending.append(drafts.count - 1)
    }
  }

  private func lineOf(_ mark: Int) -> Int {
    var line = 0
    for index in 0..<mark where marks[index].has(.newline) { line = index }
    return line
  }
}
