/// What governs the words that follow: a negation, a plan, somebody else.
struct Scope {
  var isNegated = false
  /// The negation is of a verb that reading does not know.
  var isNegationUnclear = false
  var isProspective = false
  /// Why what follows is asked: a plan, or that the writer was not sure.
  var prospect = Doubt.prospective
  /// Strong prospects (“đăng ký”, “đề nghị”) reach over a whole list.
  var isListed = false
  /// “Mục tiêu đến năm 2025: …”: the plan heads all that follows its colon.
  var isHeaded = false
  var isOthers = false
  var isFamily = false
  /// The whole sentence is: a member of the family is its subject.
  var isAboutFamily = false
  var isParty = false
  var isUnit = false
  /// A party or union organisation is the subject: what it got is not the nominee's.
  var isOrganisation = false
  var isMerit = false
  var isCriterion = false
  var isDuty = false
  /// “đội do chị phụ trách”: of those whom the nominee looks after.
  var isEntrusted = false
  var isRated = false
  var isAlternative = false
  /// “lần lượt”: which years are whose is to be counted off.
  var isRespective = false
  /// The clause before spoke of others: of the family, of pupils.
  var followsFamily = false
  var followsOthers = false
  /// Whether an achievement was met under the scope, so that a list may go on.
  var hasMet = false

  /// Whether the nominee, and nobody else, is said not to have got what follows.
  var deniesToNominee: Bool {
    isNegated && !isNegationUnclear
      && !(isOthers || isFamily || isParty || isUnit || isMerit || isCriterion || isDuty)
  }
}

extension Interpretation {
  mutating func cross(_ mark: Mark, at index: Int) {
    if mark.has(.comma) { return crossComma(index) }
    heading = mark.has(.semicolon) ? heading : lineHeading.map { Heading(years: $0, group: -1) }
    pending = []
    count = nil
    if roles(index + 1).contains(.achieved) { issuerAhead = nil }
    let next = roles(index + 1)
    if mark.has(.semicolon) {
      let keeps =
        scope.isProspective && scope.isListed && !resumes(at: index + 1)
        && !leavesPlan(at: index + 1) && next.isDisjoint(with: [.merit, .own])
      scope = Scope(
        isProspective: keeps, isListed: keeps,
        isParty: scope.isParty && next.isDisjoint(with: [.rated, .own, .staff]),
        isRated: scope.isRated)
      return
    }
    issuerAhead = nil
    papersAhead = []
    introduction = []
    exceptedAhead = []
    takesRest = false
    sentenceStart = drafts.count
    if mark.has(.newline) {
      crossLine(index)
    } else {
      scope = Scope()
    }
  }

  /// After a comma a list goes on under what governs it; a new verb begins afresh.
  private mutating func crossComma(_ index: Int) {
    count = nil
    if scope.isMerit, endsInYear(index + 1) { scope.isMerit = false }
    if scope.isOthers, roles(index + 1).contains(.staff) || scope.isAboutFamily { return }
    if scope.isNegated, endsDenial(index) { scope.isNegationUnclear = true }
    let goesOn =
      scope.hasMet && !leavesDisciplines(at: index + 1)
      && !(scope.isProspective && goesBack(at: index + 1))
      && roles(index + 1).isDisjoint(with: .achieved.union(.own))
      && next([.achieved, .own], from: index + 1, stoppingAt: .clauseEnd.union(.term)) == nil
    if !goesOn {
      let listed =
        scope.isProspective && scope.isListed && (scope.isHeaded || !resumes(at: index + 1))
        && !goesBack(at: index + 1)
      let merit =
        scope.isMerit && !resumes(at: index + 1) && groups[index + 1] == nil
        && !roles(index + 1).contains(.year)
      scope = Scope(
        isProspective: listed, isListed: listed, isHeaded: listed && scope.isHeaded,
        isParty: scope.isParty,
        isUnit: scope.isUnit && goesOnAboutUnit(at: index + 1),
        isOrganisation: scope.isOrganisation && goesOnAboutUnit(at: index + 1), isMerit: merit,
        isRated: scope.isRated, followsFamily: scope.isFamily || scope.followsFamily,
        followsOthers: scope.isOthers || scope.followsOthers)
    }
  }

  /// “Chưa đạt CSTĐCS, LĐTT 2020, 2021”: what follows has years of its own, what is denied none.
  private func endsDenial(_ comma: Int) -> Bool {
    guard let last = drafts.last, last.years.isEmpty,
      let item = next(.term, from: comma + 1)
    else { return false }
    return next(.years, from: item) != nil
  }

  /// “Bằng khen về công tác dân vận, năm 2021”: one year alone, that of giving.
  private func endsInYear(_ start: Int) -> Bool {
    let year = roles(start).isSubset(of: [.year, .schoolYear]) ? start + 1 : start
    guard let group = groups[year], group.years.count == 1 else { return false }
    return !roles(group.marks.upperBound).isDisjoint(with: Role.clauseEnd.union(.open))
  }

  /// “Chi bộ đạt …, được Đảng ủy tặng …”: a clause without a subject of its own.
  private func goesOnAboutUnit(at start: Int) -> Bool {
    roles(start).contains(.achieved)
  }

  /// Whether a clause states an achievement by a verb of its own.
  private func resumes(at index: Int) -> Bool {
    next(.achieved, from: endOfYears(at: index), stoppingAt: .clauseEnd.union(.term)) != nil
  }

  /// “Chưa bị kỷ luật, LĐTT 2021”: what was denied were disciplines alone.
  private func leavesDisciplines(at start: Int) -> Bool {
    guard let last = drafts.last, term(last)?.kind == .discipline,
      let next = next(.term, from: start)
    else { return false }
    return vocabulary.terms[marks[next].value].kind != .discipline
  }

  /// “Năm 2022 đăng ký CSTĐCS, năm 2021 LĐTT”: earlier years than those of the plan.
  private func goesBack(at start: Int) -> Bool {
    var index = start
    while roles(index).isSubset(of: [.year, .schoolYear]), index < marks.count { index += 1 }
    guard let next = groups[index], let planned = heading, planned.doubt == nil else {
      return false
    }
    return (next.years.last ?? .max) < (planned.years.first ?? .min)
  }

  /// “Năm 2023: đề nghị CSTĐCS; năm 2022: CSTĐCS”: the plan is that of the year before it alone.
  private func leavesPlan(at start: Int) -> Bool {
    guard let heading, goesBack(at: start) else { return false }
    return marks[..<start].lastIndex { $0.has(.prospective) }.map { heading.group < $0 } ?? false
  }

  /// Past the years that open a clause.
  private func endOfYears(at index: Int) -> Int {
    var index = index
    while roles(index).subtracting([.year, .schoolYear, .from, .phase]).isEmpty { index += 1 }
    return groups[index]?.marks.upperBound ?? index
  }

  private mutating func crossLine(_ index: Int) {
    let endsWithColon = roles(index - 1).contains(.colon)
    let hasDrafts = drafts.count > lineStart
    if hasDrafts { openHeader = nil }
    period = nil
    if endsWithColon || standsAboveYears(index), hasDrafts, drafts[drafts.count - 1].years.isEmpty {
      openHeader = drafts.count - 1
    }
    let keepsScope = endsWithColon && !hasDrafts
    let wasLine = scope
    scope = keepsScope ? wasLine : lineScope
    if keepsScope { lineScope = wasLine } else if endsWithColon { lineScope = Scope() }
    lineStart = drafts.count
    sentenceStart = drafts.count
  }

  /// A line that names one achievement without years, with years alone on the next.
  private func standsAboveYears(_ newline: Int) -> Bool {
    let start = (marks[..<newline].lastIndex { $0.has(.newline) } ?? -1) + 1
    let line = marks[start..<newline]
    guard line.count(where: { $0.has(.term) }) == 1, !line.contains(where: { $0.has(.years) })
    else { return false }
    var next = newline + 1
    while next < marks.count, !marks[next].has([.newline, .years]) {
      if !marks[next].has([.year, .schoolYear, .dash, .semicolon]) { return false }
      next += 1
    }
    return groups[next].map { roles($0.marks.upperBound).contains(.newline) } ?? false
  }

  mutating func widenScope(_ mark: Mark, at index: Int) {
    if mark.has(.contrast) {
      scope.isNegated = false
      scope.isProspective = false
      scope.isCriterion = false
    }
    if mark.has(.rated) { scope.isRated = true }
    if mark.has(.or) { markAlternative() }
    if mark.has(.respectively) { scope.isRespective = true }
    if mark.has(.question) { doubtLast(.questioned) }
    if mark.has(.not) { negate(at: index) }
    if mark.has([.prospective, .pending, .doubtful, .revoked]) { suspect(mark, at: index) }
    if mark.has(.achieved), scope.isProspective, roles(index - 1).contains(.and) {
      scope = Scope(isRated: scope.isRated)
    }
    if mark.has(.criteria) { enterCriterion(at: index) }
    if mark.has(.duty), !isPartOfName(index) {
      scope.isDuty = true
      if (1...3).contains(where: { roles(index - $0).contains(.of) }) { scope.isEntrusted = true }
    }
    if mark.has(.achieved) { scope.isDuty = false }
    if mark.has(.merit), !mark.has(.term), !namesRecipient(at: index) { enterMerit(at: index) }
    changeSubject(mark, at: index)
    qualifyLast(mark, at: index)
  }

  /// “Phòng Quản lý - Chăm sóc”: a capital that the place does not ask for.
  func isPartOfName(_ index: Int) -> Bool {
    marked.text.usesCapitals && marked.text.tokens[Int(marks[index].lower)].isCapitalised
      && roles(index - 1).isDisjoint(with: Role.clauseEnd.union([.colon, .dash, .open]))
  }

  private mutating func markAlternative() {
    if let last = drafts.indices.last, last >= sentenceStart { drafts[last].doubt(.alternative) }
    scope.isAlternative = true
  }

  /// Doubts the last achievement, or the years after it that head what follows.
  mutating func doubtLast(_ doubt: Doubt) {
    if let group = heading?.group, group > (drafts.last?.mark ?? -1) {
      heading?.doubt = doubt
      return
    }
    guard let last = drafts.indices.last else { return }
    drafts[last].doubt(doubt)
  }

  /// Drafts that a remark after them speaks of: the last, and those that share its years.
  private func lastList() -> [Int] {
    guard let last = drafts.indices.last else { return [] }
    guard let group = drafts[last].group else { return [last] }
    return drafts.indices.filter { $0 >= sentenceStart && drafts[$0].group == group }
  }

  private mutating func negate(at index: Int) {
    let after = roles(index + 1)
    let ends = !after.isDisjoint(with: .clauseEnd.union(.close)) || index + 1 >= marks.count
    guard ends, let last = drafts.indices.last else {
      if !ends {
        scope.isNegated = true
        scope.hasMet = false
      }
      if after == .word, marks[index].range.count == 1 { scope.isNegationUnclear = true }
      return
    }
    if let exception, isOneClause(exception, index) { return }
    let before = drafts[last].mark
    let isWithin = (heading?.group ?? 0) > before
    if isOneClause(before, index), !isWithin {
      if drafts[last].introduction.isEmpty { deny(list(endingIn: last, before: index)) }
    } else if let heading, heading.group > before, isOneClause(heading.group, index) {
      except(heading.years, from: last)
    }
  }

  private mutating func deny(_ list: ClosedRange<Int>) {
    for draft in list {
      drafts[draft].isDropped = true
      drafts[draft].isDenied = true
    }
  }

  /// “Huân, huy chương: chưa có”: all that stands before the colon.
  private func list(endingIn last: Int, before negation: Int) -> ClosedRange<Int> {
    var first = last
    guard marks[drafts[last].mark..<negation].contains(where: { $0.has(.colon) }) else {
      return last...last
    }
    while first > sentenceStart,
      drafts[first].mark - drafts[first - 1].mark == 2,
      roles(drafts[first].mark - 1).isSubset(of: [.comma, .and, .dash, .or])
    {
      first -= 1
    }
    return first...last
  }

  /// Takes years out of the draft that holds them.
  mutating func except(_ years: [Int], from last: Int) {
    for index in stride(from: last, through: 0, by: -1)
    where !Set(years).isDisjoint(with: drafts[index].years) && drafts[index].years.count > 1 {
      exclude(Set(years), from: index)
      var exception = Draft(
        term: drafts[index].term, mark: drafts[index].mark, words: drafts[index].words)
      exception.years = years
      exceptions.append(exception)
      return
    }
  }

  private mutating func suspect(_ mark: Mark, at index: Int) {
    if mark.has(.prospective),
      roles(index + 1).contains(.of) || roles(index - 1).contains(.byProposal)
    {
      return
    }
    let doubt: Doubt =
      mark.has(.revoked) ? .revoked : mark.has(.doubtful) ? .questioned : .prospective
    let clause = marks[..<index].lastIndex { $0.has(.clauseEnd) } ?? 0
    let isOfToday = marks[clause..<index].contains { $0.has(.untilNow) }
    let hasNext =
      next([.term], from: index + 1, stoppingAt: .sentence.union(.semicolon).union(.close)) != nil
    if !hasNext || (parenthesis > 0 && !mark.has(.prospective)) || mark.has(.revoked),
      drafts.count > lineStart
    {
      if !speaksOfOtherYears(index) && !isOfToday || mark.has(.revoked) {
        for draft in lastList() { drafts[draft].doubt(doubt) }
      }
      return
    }
    scope.isProspective = true
    scope.prospect = doubt
    scope.isListed =
      !scope.isDuty
      && (hasNext || next(.word, from: index + 1, stoppingAt: .clauseEnd) == nil)
    scope.isCriterion = false
    let colon = next(.colon, from: index + 1, stoppingAt: .clauseEnd.union(.term))
    scope.isHeaded = colon.map { roles($0 + 1).contains(.achieved) } ?? false
  }

  /// Whether the clause is about years of its own, in which nothing was named yet.
  private func speaksOfOtherYears(_ index: Int) -> Bool {
    guard let heading, let last = drafts.last else { return false }
    return heading.group > last.mark && isOneClause(heading.group, index)
      && Set(heading.years).isDisjoint(with: last.years)
  }
}
