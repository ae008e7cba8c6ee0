extension Interpretation {
  /// A body is named: it made the decision before it, gave what stands before it, or gives what
  /// follows.
  mutating func attachIssuer(_ mark: Mark, at index: Int) {
    // “Sở Tài chính (Sở KH&ĐT trước đây)” names one body.
    if roles(index - 1).contains(.open), roles(index - 2).contains(.issuer) { return }
    // “tại Sở”, “thuộc Sở”, “theo đề nghị của Sở” do not say by whom.
    let before = roles(index - 1).contains(.of) ? roles(index - 2) : roles(index - 1)
    if attachToPaper(mark, at: index) || roles(index - 1).contains(.ignored)
      || before.contains(.byProposal)
    {
      return
    }
    if roles(index - 1).contains(.jointly) {
      for draft in drafts.indices
      where draft >= sentenceStart && drafts[draft].issuer == nil && isGiven(draft) {
        give(mark, to: draft)
      }
      return
    }
    let grants = next([.granting, .rated], from: index + 1, stoppingAt: .clauseEnd.union(.term))
    // “Giấy khen về … năm 2022 do UBND huyện tặng tháng 01/2023”: the cause is told.
    if roles(index - 1).contains(.of), grants == index + 1 { scope.isMerit = false }
    let following = next(.term, from: index + 1)
    let last = lastWithoutIssuer(before: index)
    if let last,
      gave(
        last, grants: grants.map { isVerb($0, of: index) } ?? false, isLast: following == nil,
        at: index)
    {
      return give(mark, to: last)
    }
    if following == nil, grants != nil, let last, recognised(last, at: index) {
      return give(mark, to: last)
    }
    if let following, needsNoVerb(vocabulary.terms[marks[following].value]) {
      issuerAhead = mark.value
      return
    }
    let isNamedGiver = !roles(index - 1).isDisjoint(with: [.colon, .semicolon])
    if following == nil, grants == nil, let last,
      kind(of: last) == .award || (isNamedGiver && !drafts[last].papers.isEmpty)
    {
      if standsAlone(index) { return give(mark, to: last) }
      if roles(index - 1).contains(.of), last >= sentenceStart,
        isOneClause(drafts[last].mark, index)
      {
        give(mark, to: last)
        drafts[last].doubt(.unclearScope)
        return
      }
    }
    expect(mark, at: index, grants: grants)
  }

  /// Whether a body confers what was named.
  private func isGiven(_ draft: Int) -> Bool {
    kind(of: draft) == .award || kind(of: draft) == .title
  }

  /// Whether a body is what gives by a verb: no word of a plan stands between.
  private func isVerb(_ verb: Int, of body: Int) -> Bool {
    !marks[body..<verb].contains { $0.has([.prospective, .pending]) }
  }

  /// The body that made a decision, of what stands before or after a colon: “QĐ số 12/QĐ-UBND ngày 5/6/2021 của UBND tỉnh”.
  private mutating func attachToPaper(_ mark: Mark, at index: Int) -> Bool {
    var before = index - 1
    while roles(before).contains(.of) || roles(before).contains(.comma) { before -= 1 }
    guard before >= 0, marks[before].has([.paper, .date]) else { return false }
    if papersAhead.last == marks[before].value {
      marked.papers[marks[before].value].issuer = mark.value
      if roles(index + 1).contains(.colon) {
        issuerAhead = mark.value
        issuerHeads = true
        return true
      }
    }
    guard let last = drafts.last, last.papers.contains(marks[before].value) else { return false }
    let isOneOfSeveral = last.papers.count > 1
    if isOneOfSeveral { marked.papers[marks[before].value].issuer = mark.value }
    for draft in drafts.indices
    where drafts[draft].papers.contains(marks[before].value)
      && (drafts[draft].issuer == nil || isOneOfSeveral)
    {
      if drafts[draft].issuer == nil { drafts[draft].issuer = mark.value }
      drafts[draft].cover(mark.range)
    }
    return true
  }

  /// The last achievement of the line, where nobody is said to have given it yet.
  private func lastWithoutIssuer(before index: Int) -> Int? {
    guard let last = drafts.indices.last, last >= lineStart,
      drafts[last].issuer == nil || drafts[last].issuerHeads || isNamedDirectly(index, after: last)
    else { return nil }
    return last
  }

  /// “Đề nghị Hội đồng xét tặng: Bằng khen của UBND tỉnh”: the body right after it is its giver.
  private func isNamedDirectly(_ index: Int, after draft: Int) -> Bool {
    roles(index - 1).contains(.of) && drafts[draft].mark == index - 2
  }

  /// Whether a body after an achievement gave it.
  private func gave(_ last: Int, grants: Bool, isLast: Bool, at index: Int) -> Bool {
    guard last >= sentenceStart, !grants || isLast, isOneClause(drafts[last].mark, index) else {
      return false
    }
    let isOf = roles(index - 1).contains(.of)
    if kind(of: last) == .discipline, !isOf { return false }
    if grants, isLast { return true }
    return !marks[drafts[last].mark..<index].contains {
      $0.has(.merit) || ($0.has(.achieved) && !isOf)
    }
  }

  /// “Sáng kiến “…”, Sở Y tế công nhận năm 2020”: the clause after says by whom.
  private func recognised(_ last: Int, at index: Int) -> Bool {
    last >= sentenceStart && kind(of: last) == .initiative
      && roles(index - 1).contains(.comma)
  }

  /// A body that gives what follows: “UBND tỉnh tặng …”, “UBND tỉnh: …”.
  private mutating func expect(_ mark: Mark, at index: Int, grants: Int?) {
    let isSubject = mark.has(.unit) && !mark.has(.office)
    let colon = next(.colon, from: index + 1, stoppingAt: .clauseEnd.union(.term))
    if grants == nil, let colon, isNominee(before: colon) { return }
    guard let giver = grants ?? (isSubject ? nil : colon),
      !marks[index..<giver].contains(where: { $0.has([.achieved, .prospective]) })
    else { return }
    isJointIssuer = issuerAhead != nil && roles(index - 1).contains(.and)
    isRaggedIssuer = mark.has(.ragged)
    issuerAhead = mark.value
    issuerHeads = grants == nil
  }

  /// “UBND xã Tả Phìn: 2019 TTLĐTT”: a body that heads titles is the nominee’s, no giver.
  private func isNominee(before colon: Int) -> Bool {
    guard let following = next(.term, from: colon, stoppingAt: .sentence) else { return false }
    let term = vocabulary.terms[marks[following].value]
    return term.kind != .award && term.known != .flag || term.known == .order
  }

  private mutating func give(_ issuer: Mark, to draft: Int) {
    drafts[draft].issuer = issuer.value
    drafts[draft].issuerHeads = false
    drafts[draft].cover(issuer.range)
    if issuer.has(.ragged) { drafts[draft].doubt(.unclearScope) }
  }

  /// Praise and discipline are verbs themselves.
  private func needsNoVerb(_ term: VocabularyTerm) -> Bool {
    term.known == .praise || term.kind == .discipline
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
}
