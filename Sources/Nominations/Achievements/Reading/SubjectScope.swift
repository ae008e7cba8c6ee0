/// Whose achievements the words are about: the nominee's, a unit's, the party's, others'.
extension Interpretation {
  /// Whose achievements the words that follow are about.
  mutating func changeSubject(_ mark: Mark, at index: Int) {
    if mark.has(.own) { speakOfNominee(asPerson: !mark.has(.staff)) }
    if mark.has(.staff), isOneself(index) { speakOfNominee(asPerson: true) }
    let isOfOthers = mark.has(.others) && (mark.has(.family) || !headsText(index))
    if isOfOthers || mark.has([.number, .word]) && countsOthers(at: index) {
      scope.isOthers = true
    }
    if mark.has(.family) { enterFamily(at: index) }
    if mark.has([.staff, .unit]), isCounted(index) { leaveToOthers(at: index) }
    if mark.has([.others, .staff, .unit]) { dropWhatOthersGot(at: index) }
    if mark.has(.party) { enterParty(at: index) }
    if mark.has(.staff), !mark.has(.party), scope.isRated || opensNextClause(index) {
      scope.isParty = false
    }
    if mark.has(.unit), roles(index - 1).contains(.recipient), scope.isDuty {
      scope.isOthers = true
    }
    let isReceiver = mark.has(.issuer) && !mark.has(.office) && roles(index + 1).contains(.achieved)
    if mark.has(.unit) || isReceiver { enterUnit(at: index) }
  }

  /// “Chi hội Nông dân xóm 5: GK …”: whom the text is about.
  private func headsText(_ index: Int) -> Bool {
    marks[..<index].allSatisfy { $0.has(.unit) }
      && next(.colon, from: index + 1, stoppingAt: .clauseEnd.union(.term)) != nil
  }

  /// “…; cá nhân được tặng Bằng khen”: as against the unit spoken of before.
  private func isOneself(_ index: Int) -> Bool {
    let isDated = roles(index + 1).contains(.term) && roles(index + 2).contains(.years)
    return (roles(index + 1).contains(.achieved) || isDated)
      && (index == 0 || !roles(index - 1).isDisjoint(with: .clauseEnd))
      && marked.text.tokens[Int(marks[index].lower)].word == SpelledWord("cá")
  }

  /// “Đảng viên HTTNV, viên chức HTXSNV”: a subject of its own after what another got.
  private func opensNextClause(_ index: Int) -> Bool {
    roles(index - 1).contains(.comma) && drafts.count > sentenceStart
  }

  /// “2 cô đạt …”, “cả 03 đều được …”: so many people, or all of those spoken of before.
  private func countsOthers(at index: Int) -> Bool {
    let before = roles(index - 1)
    if marks[index].has(.number) { return before == .many && marks[index].value > 1 }
    return before == .number && marks[index - 1].value > 1 && isAddress(index)
  }

  /// Whether people are counted: “03 đồng chí”, “nhiều cán bộ”, “một cán bộ bị cảnh cáo”.
  private func isCounted(_ people: Int) -> Bool {
    let before = roles(people - 1)
    if before.contains(.numeral) {
      return marks[people - 1].value > 1 || next(.punished, from: people) != nil
        || introducesSomebody(people - 1)
    }
    return before.contains(.many)
      || (before.contains(.number) && !roles(people - 2).contains(.own))
  }

  /// “có một đồng chí đạt …”, but not “là một cán bộ …”.
  private func introducesSomebody(_ one: Int) -> Bool {
    let before = roles(one - 1)
    if before.contains(.achieved) {
      return marked.text.tokens[Int(marks[one - 1].lower)].word != SpelledWord("là")
    }
    return one == 0 || !before.isDisjoint(with: .clauseEnd)
  }

  /// Others are spoken of; “buộc thôi việc 01 trường hợp” and “LĐTT: 8/8
  /// đồng chí” say whose it was.
  private mutating func leaveToOthers(at people: Int) {
    scope.isOthers = true
    guard let last = drafts.indices.last else { return }
    let between = marks[drafts[last].mark..<people].dropFirst()
    let isOfThem =
      kind(of: last) == .discipline
      ? between.count == 1
      : between.contains { $0.has(.colon) }
        && between.allSatisfy { $0.has([.colon, .number, .slash, .numeral]) }
    if isOfThem { drafts[last].isDropped = true }
  }

  private mutating func speakOfNominee(asPerson isPerson: Bool) {
    if isPerson { speaksOfOneself = true }
    scope.isOthers = false
    scope.isFamily = false
    scope.isAboutFamily = false
    scope.followsFamily = false
    scope.followsOthers = false
    scope.isParty = false
    scope.isUnit = false
    scope.isOrganisation = false
    scope.isMerit = false
  }

  private mutating func enterFamily(at index: Int) {
    scope.isFamily = true
    let opensClause = roles(index - 1).contains(.semicolon)
    if !roles(index - 1).isDisjoint(with: .sentence)
      || opensClause && next(.achieved, from: index) != nil
    {
      scope.isAboutFamily = true
    }
  }

  /// “tặng Giấy khen cho 20 cá nhân”: given to others.
  private mutating func dropWhatOthersGot(at index: Int) {
    var before = index - 1
    while roles(before).contains(.number) || roles(before).contains(.many) { before -= 1 }
    guard before < index - 1 || marks[index].has(.others), roles(before).contains(.recipient),
      let last = drafts.indices.last,
      isOneClause(drafts[last].mark, index)
    else { return }
    drafts[last].isDropped = true
  }

  private mutating func enterParty(at index: Int) {
    if let last = drafts.indices.last, parenthesis > 0 || roles(index - 1).contains(.merit),
      isOneClause(drafts[last].mark, index), kind(of: last) == .rating,
      parenthesis == 0 || next(.term, from: index, stoppingAt: Role.sentence.union(.close)) == nil
    {
      drafts[last].isDropped = true
      return
    }
    if let last = drafts.indices.last, kind(of: last) == .award,
      !marks[index].has([.issuer, .staff]),
      drafts[last].mark == index - 1
        || namesRecipient(at: roles(index - 1).contains(.unit) ? index - 2 : index - 1)
    {
      drafts[last].doubt(.unclearSubject)
    }
    scope.isParty = true
    let isSubject =
      !marks[index].has(.staff) && !roles(index - 1).contains(.lead)
      && !roles(index + 1).contains(.colon)
    if isSubject, !scope.isUnit {
      enterUnit(at: index)
      scope.isOrganisation = scope.isUnit
    }
  }

  /// A unit that is the subject of a verb.
  private mutating func enterUnit(at index: Int) {
    let before = roles(index - 1)
    guard index == 0 || !before.isDisjoint(with: .clauseEnd.union([.lead, .colon, .dash])) else {
      return
    }
    var next = index + 1
    while next < marks.count, next - index < 6, !marks[next].has(.clauseEnd) {
      if marks[next].has(.duty), !isPartOfName(next) { scope.isOthers = true }
      if tellsOfSubject(next) {
        scope.isUnit = true
        if before.contains(.lead), !scope.isProspective { scope.isOthers = true }
        return
      }
      if marks[next].has(.term) { return }
      next += 1
    }
  }

  /// A verb of achieving, or what is a verb itself: a level of rating, “trong sạch vững mạnh”.
  private func tellsOfSubject(_ index: Int) -> Bool {
    if marks[index].has(.term) { return vocabulary.terms[marks[index].value].kind == .rating }
    return marks[index].has([.achieved, .rated, .contest]) && !marks[index].has(.granting)
  }
}
