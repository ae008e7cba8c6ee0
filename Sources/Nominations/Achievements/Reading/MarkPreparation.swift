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
      if mark.has(.grade), !mark.has(.term), isRated, standsAlone(index) { becomeRating(index) }
      if mark.has(.praise), !mark.has(.term) { settlePraise(index) }
      if mark.has(.level), !mark.has(.term) { continueLevels(index) }
      if mark.has(.newline) { repeatHeader(above: index) }
      if mark.has(.open) { repeatWithin(index) }
      if mark.has(.dash) { settleDash(index) }
      if mark.has(.issuer) { repeatAward(index) }
      if mark.has(.rankClass) { repeatMedal(index) }
      index += 1
    }
    return marks
  }

  private func term(_ index: Int) -> VocabularyTerm? {
    marks[index].has(.term) ? vocabulary.terms[marks[index].value] : nil
  }

  private func index(named name: String) -> Int? {
    vocabulary.terms.firstIndex { $0.name == name }
  }

  private func roles(_ index: Int) -> Role {
    marks.indices.contains(index) ? marks[index].roles : .newline
  }

  private func followsInitiative(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before < 6 {
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
    if next.isDisjoint(with: [.issuer, .of]), !isNamed {
      marks[index].roles.remove(.term)
      marks[index].roles.insert(.word)
    }
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
      marks[before].has([.years, .year, .schoolYear, .colon, .open, .close, .level, .comma])
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

  /// “được UBND huyện khen thưởng”: an award whose form is not said.
  private mutating func settlePraise(_ index: Int) {
    let isOfBody = roles(index + 1).contains(.of) && roles(index + 2).contains(.issuer)
    let isHeading = roles(index + 1).contains(.colon) && roles(index + 2).contains(.issuer)
    guard roles(index - 1).contains(.issuer) || isOfBody || isHeading,
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

  /// “Giấy khen:” above lines that say who gave one in which year: each line is one.
  private mutating func repeatHeader(above newline: Int) {
    let start = (marks[..<newline].lastIndex { $0.has(.newline) } ?? -1) + 1
    let isBareName =
      start == newline - 1 && roles(newline + 1).isSubset(of: [.dash, .semicolon])
    guard roles(newline - 1).contains(.colon) || isBareName else { return }
    let items = (start..<newline).filter { marks[$0].has(.term) }
    guard items.count == 1, !marks[start..<newline].contains(where: { $0.has([.years, .issuer]) })
    else { return }
    let header = items[0]
    var line = newline
    while line < marks.count {
      let end = marks[(line + 1)...].firstIndex { $0.has(.newline) } ?? marks.count
      let content = marks[(line + 1)..<end]
      guard !content.contains(where: { $0.has([.term, .contest]) }),
        content.contains(where: { $0.has(.years) }),
        content.contains(where: { $0.has([.issuer, .paper]) })
      else { return }
      let lower = Int(marks[line + 1].lower)
      marks.insert(Mark(.term, value: marks[header].value, lower..<lower), at: line + 1)
      marks[header].roles = .word
      line = end + 1
    }
  }

  /// “2 Giấy khen: của Sở và của Đảng ủy”: the count is told by the givers.
  private mutating func settleCount(ofAwardBefore index: Int, value: Int) {
    var pieces = 1
    for before in stride(from: index - 1, through: 0, by: -1) {
      if marks[before].has(.sentence) { return }
      guard marks[before].has(.term), marks[before].value == value else { continue }
      pieces += 1
      guard roles(before - 1).contains(.count), marks[before].lower != marks[before].upper else {
        continue
      }
      if marks[before - 1].value == pieces { marks[before - 1].roles = .word }
      return
    }
  }

  /// “2 BK (2017: UBND tỉnh; 2021: Bộ Nội vụ)”: each year with its giver is one.
  private mutating func repeatWithin(_ open: Int) {
    var item = open - 1
    while roles(item).isSubset(of: [.colon, .number, .count, .pieces, .times, .year, .years]),
      item > 0
    {
      item -= 1
    }
    guard item >= 0, term(item)?.kind == .award,
      let close = marks[open...].firstIndex(where: { $0.has(.close) }),
      !marks[open..<close].contains(where: { $0.has([.term, .granting, .newline, .sentenceEnd]) })
    else { return }
    let content = open + 1..<close
    let separator: Role = marks[content].contains { $0.has(.semicolon) } ? .semicolon : .comma
    let starts = [content.lowerBound] + content.filter { marks[$0].has(separator) }.map { $0 + 1 }
    let shared = sharedYear(between: item, and: open)
    let isList = starts.indices.allSatisfy { index in
      let part = starts[index]..<(index + 1 < starts.count ? starts[index + 1] : close)
      return marks[part].contains { $0.has(.years) } == (shared == nil)
        && marks[part].count { $0.has(.issuer) } == 1
    }
    guard starts.count > 1, isList else { return }
    for count in [item - 1] + (item + 1..<open)
    where !roles(count).isDisjoint(with: [.count, .number]) && marks[count].value == starts.count {
      marks[count].roles = .word
    }
    for start in starts.dropFirst().reversed() {
      let lower = Int(marks[start].lower)
      if let shared {
        marks.insert(Mark(.years, value: marks[shared].value, lower..<lower), at: start)
      }
      marks.insert(Mark(.term, value: marks[item].value, lower..<lower), at: start)
    }
  }

  /// “02 BK năm 2018 (UBND tỉnh, Bộ Y tế)”: the one year before the parentheses.
  private func sharedYear(between item: Int, and open: Int) -> Int? {
    let years = (item..<open).filter { marks[$0].has(.years) }
    return years.count == 1 ? years[0] : nil
  }

  /// “Huy chương hạng Ba (2015), hạng Nhì (2020)”: the second is one more.
  private mutating func repeatMedal(_ index: Int) {
    guard roles(index - 1).isSubset(of: [.comma, .semicolon, .and]), index > 0 else { return }
    var before = index - 2
    while before >= 0, !marks[before].has([.sentenceEnd, .newline]) {
      if let medal = term(before) {
        if medal.kind == .award {
          marks[index].roles = [.term, .rankClass]
          marks[index].value = marks[before].value
        }
        return
      }
      before -= 1
    }
  }

  /// “Giấy khen của Giám đốc Sở năm 2019, của UBND huyện năm 2020”: the second is one more; so
  /// in “2 Giấy khen (1 của Sở, 1 của UBND huyện)”.
  private mutating func repeatAward(_ index: Int) {
    var before = index - 1
    if roles(before).contains(.of) { before -= 1 }
    let isPiece = roles(before) == .number && marks[before].value == 1
    if isPiece { before -= 1 }
    guard roles(before).isSubset(of: [.comma, .semicolon, .and]), !roles(before).isEmpty else {
      return
    }
    var next = index + 1
    while next < marks.count,
      !marks[next].has([.comma, .semicolon, .sentenceEnd, .newline, .years, .paper, .open])
    {
      if marks[next].has([.term, .granting, .achieved, .rated]) { return }
      next += 1
    }
    var hasIssuer = false
    before -= 1
    while before >= 0, !marks[before].has([.sentenceEnd, .newline]) {
      if marks[before].has([.achieved, .prospective, .not]) { return }
      if marks[before].has(.issuer) { hasIssuer = true }
      if let award = term(before) {
        guard award.kind == .award, hasIssuer else { return }
        if isPiece, roles(before - 1).contains(.count) { marks[before - 1].roles = .word }
        settleCount(ofAwardBefore: index, value: marks[before].value)
        let lower = Int(marks[index].lower)
        marks.insert(Mark(.term, value: marks[before].value, lower..<lower), at: index)
        return
      }
      before -= 1
    }
  }
}
