/// What the marks of a text say together: achievements with their years, papers and issuers.
struct Interpretation {
  let vocabulary: Vocabulary
  let kind: NomineeKind?
  var marked: MarkedText
  let marks: [Mark]
  /// The group that starts at a mark.
  let groups: YearGroups
  let clauses: [Int]

  var drafts: [Draft] = []
  /// The marks at which the names of persons start.
  var names: [Int] = []
  /// What was taken out of drafts: the years in which they were not won.
  var exceptions: [Draft] = []
  var scope = Scope()
  /// Years that head the lines below.
  var lineHeading: [Int]?
  /// Years that head the clause.
  var heading: Heading?
  /// Years that headed the clause before a parenthesis opened.
  var headingOutside: Heading?
  /// How many drafts there were then.
  var draftsOutside = 0
  /// The last years that head the sentence as a period.
  var period: Heading?
  /// The last group of years that was taken out of others.
  var exception: Int?
  /// The groups of years that are about something else.
  var unplaced: [Int] = []
  /// Years taken out before it is said of what: “Trừ năm 2020, các năm 2018–2022 …”.
  var exceptedAhead: [Int] = []
  /// Drafts that still wait for years said after them.
  var pending: [Int] = []
  var count: StatedCount?
  /// An issuer or a paper said before its achievement.
  var issuerAhead: Int?
  /// It stands before a colon: “UBND tỉnh: Bằng khen”, or the nominee’s own office.
  var issuerHeads = false
  /// It is the second of two bodies: who gave what is not said.
  var isJointIssuer = false
  /// Words of it may be no part of its name.
  var isRaggedIssuer = false
  var papersAhead: [Int] = []
  var introduction: Role = []
  var takesRest = false
  /// The first draft of the sentence, and of the line.
  var sentenceStart = 0
  var lineStart = 0
  /// Whether an item was closed by a colon at the end of its line: years may follow below.
  var openHeader: Int?
  var speaksOfOneself = false
  var parenthesis = 0
  /// What governs the lines below a heading.
  var lineScope = Scope()

  struct Heading {
    var years: [Int]
    var doubt: Doubt?
    var isPeriod = false
    var group: Int
    var isPartOfYear = false
    /// Papers that stand beside the years.
    var papers: [Int] = []
    /// A period of which an award may fill any year: “giai đoạn”, “nhiệm kỳ”.
    var isPhase = false
  }

  mutating func run() {
    names = personalNames()
    var index = 0
    while index < marks.count {
      if let group = groups[index] {
        place(group, at: index)
        index = group.marks.upperBound
      } else {
        take(marks[index], at: index)
        index += 1
      }
    }
    settlePeriods()
    dropParts()
    settleCounts()
    settleRespective()
    settlePapers()
    doubtContradictions()
    for draft in drafts.indices where leavesWordsUnread(drafts[draft]) {
      drafts[draft].doubt(.unclearScope)
    }
    if namesSeveralPersons {
      for draft in drafts.indices { drafts[draft].doubt(.unclearSubject) }
    }
  }

  private mutating func take(_ mark: Mark, at index: Int) {
    if mark.has(.boundary) { cross(mark, at: index) }
    if mark.has(.open) { openParenthesis() }
    if mark.has(.close) { closeParenthesis() }
    if mark.has(.term) { return draft(mark, at: index) }
    if mark.has(.contest) { return takeContest(mark, at: index) }
    if mark.has(.issuer) { attachIssuer(mark, at: index) }
    if mark.has([.paper, .date]) { attachPaper(mark, at: index) }
    if mark.has([.count, .number]) { attachCount(mark, at: index) }
    if mark.has(.number), roles(index - 1) == .year { doubtLast(.impossibleYear) }
    if mark.has([.except, .apart, .among]) {
      introduction = mark.roles.intersection([.except, .apart, .among])
    }
    if mark.has(.rest) {
      leaveRest(at: index)
    }
    if mark.has(.colon) {
      scope.isMerit = false
      if roles(index - 1).contains(.duty) { scope.isDuty = false }
    }
    if mark.has(.same) { repeatLine(at: index) }
    if mark.has(.untilNow), mark.range.count > 1,
      isOneClause(heading?.group ?? .max, index) || roles(index - 1).contains(.close)
    {
      heading?.doubt = .openRange
    }
    if mark.has(.vagueYear) { placeVagueYear(mark, at: index) }
    widenScope(mark, at: index)
  }

  func roles(_ index: Int) -> Role {
    marks.indices.contains(index) ? marks[index].roles : .newline
  }

  /// The kind of a draft; `nil` for what is no achievement.
  func kind(of draft: Int) -> AchievementKind? {
    guard let term = drafts[draft].term else { return nil }
    return vocabulary.terms[term].kind
  }

  /// The name of a draft; `nil` for what is no achievement.
  func known(_ draft: Draft) -> KnownName? {
    draft.term.map { vocabulary.terms[$0].known }
  }

  func term(_ draft: Draft) -> VocabularyTerm? {
    draft.term.map { vocabulary.terms[$0] }
  }

  /// The first mark from a place on, before the clause ends, that has a role.
  func next(_ role: Role, from start: Int, stoppingAt stop: Role = .clauseEnd) -> Int? {
    var index = start
    while index < marks.count, !marks[index].has(stop) {
      if marks[index].has(role) { return index }
      index += 1
    }
    return nil
  }

  /// Whether nothing that parts clauses stands between two marks.
  func isOneClause(_ first: Int, _ last: Int) -> Bool {
    clauses[min(first, clauses.count - 1)] == clauses[min(last, clauses.count - 1)]
  }

  /// The clause of every mark: what parts years or stands in parentheses parts no clauses.
  static func clauses(of marks: [Mark], _ groups: YearGroups) -> [Int] {
    var clauses: [Int] = []
    clauses.reserveCapacity(marks.count + 1)
    var clause = 0
    var last = 0
    var outer: [Int] = []
    var groupEnd = 0
    for (index, mark) in marks.enumerated() {
      if let group = groups[index] { groupEnd = group.marks.upperBound }
      if mark.has(.open) { outer.append(clause) }
      if mark.has(.close), let before = outer.popLast() { clause = before }
      if mark.has(.clauseEnd), index >= groupEnd {
        last += 1
        clause = last
        if mark.has(.sentence) { outer = [] }
      }
      clauses.append(clause)
    }
    return clauses + [last + 1]
  }

  private mutating func openParenthesis() {
    parenthesis += 1
    if parenthesis == 1 {
      headingOutside = heading
      draftsOutside = drafts.count
    }
  }

  private mutating func closeParenthesis() {
    if parenthesis == 1, drafts.count > draftsOutside, let headingOutside {
      heading = headingOutside
    }
    parenthesis = max(0, parenthesis - 1)
    scope.isMerit = false
  }
}

extension Role {
  /// What ends a clause.
  static var clauseEnd: Role {
    [.comma, .semicolon, .sentenceEnd, .newline]
  }
  static var boundary: Role {
    [.comma, .semicolon, .sentenceEnd, .newline]
  }
  static var sentence: Role {
    [.sentenceEnd, .newline]
  }
}
