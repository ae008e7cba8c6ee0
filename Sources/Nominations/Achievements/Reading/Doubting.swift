/// What makes an achievement uncertain when it is named: its own words, what governs it, what stands
/// before it.
extension Interpretation {
  /// “Lẽ ra được LĐTT”: words that reading does not know may deny or limit what follows, or give
  /// it to somebody else. Names in capitals and what stands before a colon or “nhưng” do not.
  func followsUnknownWords(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, !marks[before].has(Role.partsFromBefore) {
      if marks[before].roles == .word, marks[before].value == Mark.unknown, !isName(before) {
        return true
      }
      before -= 1
    }
    return false
  }

  /// “LĐTT cắt xén năm 2020”: words that reading does not know before the years may deny or limit
  /// what was named, unless they name it further: an order, an initiative.
  func hasUnknownWords(between draft: Draft, and years: YearGroup) -> Bool {
    guard let term = term(draft), draft.mark < years.marks.lowerBound,
      isOneClause(draft.mark, years.marks.lowerBound)
    else { return false }
    switch term.kind {
    case .title, .rating: break
    case .award where term.known == .letter || term.known == .certificate: break
    case .award, .initiative, .discipline: return false
    }
    let cause = next(.merit, from: draft.mark) ?? years.marks.lowerBound
    return (draft.mark..<min(cause, years.marks.lowerBound)).contains { index in
      marks[index].roles == .word && marks[index].value == Mark.unknown && !isName(index)
    }
  }

  /// “GK nông dân huyện 2020”: words that look like a giver’s, or a number that looks like a year,
  /// were left over beside an achievement that has none.
  func leavesWordsUnread(_ draft: Draft) -> Bool {
    guard draft.term != nil, !draft.isDropped else { return false }
    let clause = clauses[draft.mark]
    if draft.years.isEmpty,
      marks.indices.contains(where: { clauses[$0] == clause && isLeftOverYear($0) })
        || unplaced.contains(where: { clauses[$0] == clause })
    {
      return true
    }
    guard draft.issuer == nil, marks[draft.mark].has(.given) else { return false }
    let end = next(Role.endsGiver, from: draft.mark + 1) ?? marks.count
    return marks[(draft.mark + 1)..<end].contains { $0.has(.bodyWord) }
  }

  private func isLeftOverYear(_ index: Int) -> Bool {
    marks[index].has(.number) && marks[index].range.count == 1
      && marked.text.tokens[Int(marks[index].lower)].length == 4
      && (1990...2040).contains(marks[index].value)
  }

  /// “chi tiền thưởng LĐTT, CSTĐCS”: what bears on the first bears on the second.
  func continuesDoubtedList(_ index: Int) -> Bool {
    guard let last = drafts.last, last.doubt == .unknownWords, last.mark == index - 2 else {
      return false
    }
    return !roles(index - 1).isDisjoint(with: [.comma, .and])
  }

  /// Whether an unknown word is part of a name: a capital that the place does not ask for, but
  /// no abbreviation right before an achievement.
  private func isName(_ word: Int) -> Bool {
    let token = Int(marks[word].lower)
    guard marked.text.tokens[token].isCapitalised else { return false }
    if marked.text.tokens[token].isAllCapitals, roles(word + 1).contains(.term) { return false }
    let opensClause = word == 0 || marks[word - 1].has(.clauseEnd)
    return !opensClause
      || token + 1 < marked.text.tokens.count
        && marked.text.tokens[token + 1].isCapitalised
  }

  /// “được lãnh đạo tặng Giấy khen”: somebody gave it whom reading does not know.
  func isGivenByUnknown(_ draft: Draft, at index: Int) -> Bool {
    guard draft.issuer == nil, roles(index - 1).contains(.granting) || roles(index - 1) == .count
    else { return false }
    let verb = roles(index - 1).contains(.granting) ? index - 1 : index - 2
    return roles(verb).contains(.granting) && roles(verb - 1) == .word
  }

  func takeDoubts(of scope: Scope, into draft: inout Draft, _ term: VocabularyTerm) {
    if scope.isProspective { draft.doubt(scope.prospect) }
    if scope.isEntrusted || scope.isOrganisation { draft.doubt(.unclearSubject) }
    if scope.isNegated, scope.isNegationUnclear { draft.doubt(.unclearScope) }
    if scope.isAlternative { draft.doubt(.alternative) }
    if scope.isRespective, heading?.isPeriod == true {
      draft.isRespective = true
      draft.doubt(.unclearScope)
    }
    if scope.followsFamily || (scope.followsOthers && term.kind == .award) {
      draft.doubt(.unclearSubject)
    }
  }

  func doubt(about term: VocabularyTerm, _ mark: Mark, at index: Int) -> Doubt? {
    if term.known == .fighter || mark.has(.level) { return .noLevel }
    if term.known == .praise { return .noForm }
    if term.known == .order, marked.text.tokens[Int(mark.lower)].word.count == 2,
      mark.range.count == 1
    {
      return .ambiguousName
    }
    return nil
  }
}

extension Role {
  /// Where words after an award no longer say who gave it.
  fileprivate static var endsGiver: Role {
    [.years, .paper, .date, .merit, .open, .close, .term, .colon]
  }

  /// What keeps words from bearing on an achievement after it.
  fileprivate static var partsFromBefore: Role {
    .clauseEnd.union([.colon, .dash, .contrast, .term, .open, .close])
  }
}
