/// Marks that only their neighbours make into what they are, settled before reading.
struct MarkPreparation {
  let vocabulary: Vocabulary
  var marks: [Mark]
  let text: TokenizedText
  /// Whether the heading of the column says that the text is about ratings.
  let isAboutRatings: Bool

  mutating func run() -> [Mark] {
    var index = 0
    var isRated = isAboutRatings
    var isUnderRatings = false
    while index < marks.count {
      let mark = marks[index]
      if mark.has(.newline), roles(index - 1).contains(.colon) { isUnderRatings = isRated }
      if mark.has([.newline, .sentenceEnd]) { isRated = isAboutRatings || isUnderRatings }
      if mark.has(.rated) { isRated = !followsInitiative(index) }
      if mark.has(.term) { settleLevel(of: index) }
      if mark.has(.term) { settleFlag(index) }
      if mark.has(.term) { settleHalfMedal(before: index) }
      if mark.has(.term) { settleCollective(index) }
      if mark.has(.grade), !mark.has(.term), isRated, standsAlone(index) { becomeRating(index) }
      if mark.has(.praise), !mark.has(.term) { settlePraise(index) }
      if mark.has(.level), !mark.has(.term) { continueLevels(index) }
      if mark.has(.newline) { repeatHeader(above: index) }
      if mark.has(.term) { repeatByYear(index) }
      if mark.has(.open) { repeatByGiver(index) }
      if mark.has(.open) { repeatWithin(index) }
      if mark.has(.dash) { settleDash(index) }
      if mark.has(.sentenceEnd), roles(index + 1).contains(.dash) {
        marks[index].roles = .semicolon
      }
      if mark.has(.issuer) { repeatAward(index) }
      if mark.has(.rankClass) || isLoneClass(index) { repeatMedal(index) }
      if opensCause(index) { repeatByCause(index) }
      if opensCause(index) { repeatByYearOfCause(index) }
      index += 1
    }
    return marks
  }

  func term(_ index: Int) -> VocabularyTerm? {
    marks[index].has(.term) ? vocabulary.terms[marks[index].value] : nil
  }

  private func index(named name: String) -> Int? {
    vocabulary.terms.firstIndex { $0.name == name }
  }

  func roles(_ index: Int) -> Role {
    marks.indices.contains(index) ? marks[index].roles : .newline
  }

  /// “Đề tài (nghiệm thu năm 2021, xếp loại xuất sắc)”: the level is that of the initiative.
  private func followsInitiative(_ index: Int) -> Bool {
    let opening = marks[..<index].lastIndex { $0.has([.open, .close, .newline, .sentenceEnd]) }
    var before = index - 1
    if let opening, marks[opening].has(.open) { before = opening - 1 }
    while before >= 0 {
      if marks[before].has([.comma, .semicolon, .newline, .sentenceEnd]) { return false }
      if term(before)?.kind == .initiative { return true }
      before -= 1
    }
    return false
  }

  /// A dash between “LĐTT: 2019” and “CSTĐCS: 2020” parts items.
  private mutating func settleDash(_ index: Int) {
    guard text.tokens[Int(marks[index].lower)].followsSpace, index > 0 else { return }
    let before = roles(index - 1)
    let after = roles(index + 1)
    let isAfterItem = before.contains(.years) && after.contains(.term) && itemLeads(index)
    if isAfterItem || (before.contains(.term) && after.contains(.years) && colonFollows(index)) {
      marks[index].roles = .semicolon
    }
  }

  /// Whether an item, not a year, opens what stands before.
  private func itemLeads(_ index: Int) -> Bool {
    var before = index - 1
    var leadsWithItem = false
    while before >= 0, !marks[before].has([.semicolon, .newline, .sentenceEnd]) {
      if marks[before].has(.term) { leadsWithItem = true }
      if marks[before].has(.years) { leadsWithItem = false }
      before -= 1
    }
    return leadsWithItem
  }

  private func colonFollows(_ index: Int) -> Bool {
    var next = index + 1
    while next < marks.count, marks[next].has([.years, .comma, .and, .year]) { next += 1 }
    return roles(next).contains(.colon)
  }

  /// “Cờ” alone is a flag only where a body gave it.
  private mutating func settleFlag(_ index: Int) {
    guard marks[index].range.count == 1, term(index)?.known == .flag,
      text.tokens[marks[index].range.lowerBound].word.count == 2
    else { return }
    let next = roles(index + 1)
    let isNamed =
      next.contains(.word) && text.tokens[Int(marks[index + 1].lower)].kind == .openQuote
    let isGiven = roles(index - 1).contains(.granting) && roles(index - 2).contains(.issuer)
    if next.isDisjoint(with: [.issuer, .of]), !isNamed, !isGiven {
      marks[index].roles.remove(.term)
      marks[index].roles.insert(.word)
    }
  }

  /// “Huân, Huy chương” names both in half the words.
  private mutating func settleHalfMedal(before index: Int) {
    guard index > 1, marks[index - 1].has([.comma, .dash, .and]), marks[index - 2].roles == .word,
      term(index)?.known == .medal,
      text.tokens[Int(marks[index - 2].lower)].word == SpelledWord("huân"),
      let order = self.index(named: "Huân chương")
    else { return }
    marks[index - 2].roles = .term
    marks[index - 2].value = order
  }

  /// “Tập thể phòng Tổ chức: LĐTT 2019” is the title of collectives.
  private mutating func settleCollective(_ index: Int) {
    guard term(index)?.known == .advanced,
      let title = self.index(named: TitleName.advancedCollective)
    else { return }
    let start = (marks[..<index].lastIndex { $0.has([.sentenceEnd, .newline]) } ?? -1) + 1
    let before = marks[start..<index]
    guard marks[start].has(.unit), opensCollective(start),
      before.contains(where: { $0.has(.colon) }),
      !before.contains(where: { $0.has([.own, .staff, .others]) })
    else { return }
    marks[index].value = title
  }

  /// “tập thể …”.
  private func opensCollective(_ index: Int) -> Bool {
    text.tokens[Int(marks[index].lower)].word.letters == SpelledWord("tập").letters
  }

  /// “CSTĐ năm 2020 cấp tỉnh”, “CSTĐ (cơ sở)”: the level that stands apart from its title.
  private mutating func settleLevel(of index: Int) {
    guard term(index)?.known == .fighter else { return }
    var next = index + 1
    while next < marks.count, next - index < 5,
      marks[next].has([.open, .years, .year, .schoolYear, .dash, .pieces])
    {
      next += 1
    }
    guard next < marks.count, marks[next].has(.level), !marks[next].has(.term) else { return }
    let level = TitleLevel(rawValue: marks[next].value)
    marks[index].value = fighter(level) ?? marks[index].value
    if level == .district { marks[index].roles.insert(.level) }
    marks[next].roles = .level
  }

  private func fighter(_ level: TitleLevel?) -> Int? {
    switch level {
    case .unit, .district: self.index(named: "Chiến sĩ thi đua cơ sở")
    case .province: self.index(named: "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh")
    case .state: self.index(named: "Chiến sĩ thi đua toàn quốc")
    case nil: nil
    }
  }

  /// “CSTĐ cấp cơ sở và cấp tỉnh” names two titles.
  private mutating func continueLevels(_ index: Int) {
    let separator: Role = [.comma, .semicolon, .and, .or, .also]
    let parting = partBeforeYears(index)
    guard parting >= 1, marks[parting].has(separator) else { return }
    var before = parting - 1
    while before > 0,
      marks[before].has([
        .years, .year, .schoolYear, .colon, .open, .close, .level, .comma, .count, .number,
        .recognised,
      ]), !marks[before].has(.term)
    {
      before -= 1
    }
    let isAdjacent = before == parting - 1
    let goesOn = roles(index + 1).isDisjoint(with: [.term, .word])
    guard let name = term(before)?.name, isAdjacent || goesOn else { return }
    if name.hasPrefix(TitleName.fighter) {
      guard let title = fighter(TitleLevel(rawValue: marks[index].value)) else { return }
      marks[index].value = title
    } else {
      guard !isAdjacent else { return }
      marks[index].value = marks[before].value
    }
    marks[index].roles = .term
  }

  /// The mark before a level, or before the years of “năm 2021 (cấp tỉnh)”.
  private func partBeforeYears(_ index: Int) -> Int {
    guard roles(index - 1).contains(.open), roles(index - 2).contains(.years) else {
      return index - 1
    }
    var before = index - 3
    while roles(before).isSubset(of: [.year, .schoolYear]), before >= 0 { before -= 1 }
    return before
  }

  /// Whether an adjective is a level of its own, not part of a phrase.
  private func standsAlone(_ index: Int) -> Bool {
    let next = roles(index + 1)
    return next.isDisjoint(with: [.word, .merit, .term]) && roles(index - 1).isDisjoint(with: .word)
      || isAboutRatings
  }

  private mutating func becomeRating(_ index: Int) {
    let rank = marks[index].value
    guard
      let rating = vocabulary.terms.firstIndex(where: { $0.chain == .ratings && $0.rank == rank })
    else { return }
    marks[index].roles = .term
    marks[index].value = rating
  }

  /// “khen thưởng tại QĐ số 12/QĐ-UBND ngày 05/01/2022 của UBND huyện”.
  private func isByDecision(after praise: Int) -> Bool {
    let isPassive = roles(praise - 1).contains(.achieved) || marks[praise].range.count > 2
    guard isPassive else { return false }
    var next = praise + 1
    while next < marks.count, marks[next].has([.ignored, .paper, .date, .of]) { next += 1 }
    return next > praise + 1 && marks[praise..<next].contains { $0.has(.paper) }
      && roles(next).contains(.issuer)
  }

  /// “được UBND huyện khen thưởng”: an award whose form is not said.
  private mutating func settlePraise(_ index: Int) {
    let isOfBody = roles(index + 1).contains(.of) && roles(index + 2).contains(.issuer)
    let isHeading = roles(index + 1).contains(.colon) && roles(index + 2).contains(.issuer)
    guard
      roles(index - 1).contains(.issuer) || isOfBody || isHeading || isByDecision(after: index),
      let praise = self.index(named: TitleName.praise)
    else { return }
    var next = index + 1
    while next < marks.count, !marks[next].has([.comma, .semicolon, .sentenceEnd, .newline]) {
      if marks[next].has(.term) { return }
      next += 1
    }
    marks[index].roles = .term
    marks[index].value = praise
  }
}
