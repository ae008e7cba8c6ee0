/// Achievements that a list names once for several items: each item gets a mark of its own.
extension MarkPreparation {
  /// “Giấy khen:” above lines that say who gave one in which year: each line is one.
  mutating func repeatHeader(above newline: Int) {
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
  mutating func repeatWithin(_ open: Int) {
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

  /// “hạng Ba (2015), Nhì (2020)”: the class alone, in a list that a class in full opens.
  func isLoneClass(_ index: Int) -> Bool {
    guard marks[index].has([.word, .numeral]), marks[index].range.count == 1, index > 1,
      roles(index - 1).isSubset(of: [.comma, .semicolon, .and]),
      roles(index + 1).isDisjoint(with: [.term, .word, .pieces]),
      MarkPreparation.classes.contains(where: text.tokens[Int(marks[index].lower)].word.spells)
    else { return false }
    let opening = marks[..<index].lastIndex { $0.has([.rankClass, .sentenceEnd, .newline]) }
    return opening.map { marks[$0].has(.rankClass) } ?? false
  }

  private static let classes = ["nhất", "nhì", "ba"].map(SpelledWord.init)

  /// “Huy chương hạng Ba (2015), hạng Nhì (2020)”: the second is one more.
  mutating func repeatMedal(_ index: Int) {
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
  mutating func repeatAward(_ index: Int) {
    var before = index - 1
    if roles(before).contains(.of) { before -= 1 }
    let isPiece = roles(before) == .number && marks[before].value == 1
    if isPiece || roles(before) == [.count, .times] { before -= 1 }
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
      if marks[before].has(.merit), !marks[before].has(.term), !roles(index - 1).contains(.of) {
        return
      }
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

  /// “3 Giấy khen (1 của UBND huyện, 2 của Sở)”: so many of each giver.
  mutating func repeatByGiver(_ open: Int) {
    var item = open - 1
    while item > 0, roles(item).isSubset(of: [.colon, .number, .count, .pieces, .times]) {
      item -= 1
    }
    guard item >= 0, term(item)?.kind == .award,
      let shares = giverShares(from: open + 1), shares.count > 1
    else { return }
    let numbers = shares.map { marks[$0].value }
    let totals = ([item - 1] + (item + 1..<open)).filter { index in
      index >= 0 && marks[index].has([.count, .number])
    }
    guard numbers.contains(where: { $0 > 1 }),
      totals.allSatisfy({ marks[$0].value == numbers.reduce(0, +) })
    else { return }
    for total in totals { marks[total].roles = .word }
    for share in shares { marks[share].roles = [.count, .pieces] }
    for share in shares.dropFirst().reversed() {
      let lower = Int(marks[share].lower)
      marks.insert(Mark(.term, value: marks[item].value, lower..<lower), at: share)
    }
  }

  /// Where the numbers of “1 của UBND huyện, 2 của Sở)” stand; `nil` for anything else.
  private func giverShares(from start: Int) -> [Int]? {
    var shares: [Int] = []
    var index = start
    while roles(index) == .number, index < marks.count {
      shares.append(index)
      index += roles(index + 1).contains(.of) ? 2 : 1
      guard roles(index).contains(.issuer) else { return nil }
      index += 1
      if roles(index).contains(.close) { return shares }
      guard !roles(index).isDisjoint(with: [.comma, .semicolon, .and]) else { return nil }
      index += 1
    }
    return nil
  }

  /// “3 sáng kiến (năm 2021: 1; năm 2022: 2)”, “Sáng kiến: 2021 (1), 2022 (2)”: so many in each
  /// year.
  mutating func repeatByYear(_ item: Int) {
    guard let kind = term(item)?.kind, kind == .award || kind == .initiative else { return }
    let shares = yearlyShares(after: item)
    guard shares.count > 1 else { return }
    let numbers = shares.map { marks[$0.number].has(.level) ? 1 : marks[$0.number].value }
    let totals = ([item - 1] + (item + 1..<shares[0].start)).filter { index in
      index >= 0 && marks[index].has([.count, .number])
    }
    guard totals.allSatisfy({ marks[$0].value == numbers.reduce(0, +) }) else { return }
    for total in totals { marks[total].roles = .word }
    for share in shares.dropFirst().reversed() {
      let lower = Int(marks[share.start].lower)
      marks.insert(Mark([.term, .same], value: marks[item].value, lower..<lower), at: share.start)
    }
  }

  /// Every year with its number: where the two start, where the number stands, what follows them.
  private func yearlyShares(after item: Int) -> [(start: Int, number: Int)] {
    var shares: [(start: Int, number: Int)] = []
    var index = item + 1
    while yearlyShare(at: index) == nil, index < marks.count, !marks[index].has(.clauseEnd),
      !marks[index].has([.term, .years])
    {
      index += 1
    }
    while let share = yearlyShare(at: index) {
      shares.append((index, share.number))
      index = share.end
      guard !roles(index).isDisjoint(with: [.comma, .semicolon, .and]) else { break }
      index += 1
    }
    return shares
  }

  /// “năm 2021: 1”, “2021 (1)” or “1 (2021)”; a level stands for one, as in “2021: cấp tỉnh”.
  private func yearlyShare(at start: Int) -> (number: Int, end: Int)? {
    guard start < marks.count else { return nil }
    if roles(start) == .number, roles(start + 1) == .open, roles(start + 2).contains(.years),
      roles(start + 3) == .close
    {
      return (start, start + 4)
    }
    let year = roles(start).isSubset(of: [.year, .schoolYear]) ? start + 1 : start
    guard roles(year).contains(.years), roles(year + 1) == .colon || roles(year + 1) == .open,
      roles(year + 2) == .number || roles(year + 2) == .level, year + 2 < marks.count
    else { return nil }
    let isEnclosed = roles(year + 1) == .open && roles(year + 3) == .close
    return (year + 2, isEnclosed ? year + 4 : year + 3)
  }

  /// Whether a mark opens what an award was given for: a quotation, or “vì”, “về”.
  func opensCause(_ index: Int) -> Bool {
    marks[index].has(.merit) && !marks[index].has([.term, .recipient]) || isQuotation(index)
  }

  private func isQuotation(_ index: Int) -> Bool {
    marks.indices.contains(index) && marks[index].has(.word)
      && text.tokens[Int(marks[index].lower)].kind == .openQuote
  }

  /// “Kỷ niệm chương “…” năm 2020 và “…” năm 2018”, “Bằng khen về … (2019), về … (2021)”: the
  /// second cause with a year of its own is one more.
  mutating func repeatByCause(_ index: Int) {
    guard index > 1, !roles(index - 1).isDisjoint(with: [.comma, .semicolon, .and]),
      let before = marks[..<index].lastIndex(where: { $0.has([.term, .sentenceEnd, .newline]) }),
      let award = term(before), award.kind == .award, let end = endOfYear(ofCauseAt: index)
    else { return }
    let cause = marks[before..<index - 1].indices.first { opensCause($0) }
    guard let cause, isQuotation(cause) == isQuotation(index),
      isQuotation(index) || startsAlike(cause, index) && roles(end).contains(.close),
      let first = endOfYear(ofCauseAt: cause), first < index
    else { return }
    let lower = Int(marks[index].lower)
    marks.insert(Mark([.term, .same], value: marks[before].value, lower..<lower), at: index)
  }

  /// “Bằng khen năm 2019 về …, năm 2022 về …”: the second year with a cause of its own is one more.
  mutating func repeatByYearOfCause(_ index: Int) {
    let start = roles(index - 2).isSubset(of: [.year, .schoolYear]) ? index - 2 : index - 1
    guard start > 1, roles(index - 1).contains(.years),
      !roles(start - 1).isDisjoint(with: [.comma, .semicolon, .and]),
      let before = marks[..<start].lastIndex(where: { $0.has([.term, .sentenceEnd, .newline]) }),
      let award = term(before), award.kind == .award,
      let cause = marks[before..<start].indices.first(where: opensCause),
      roles(cause - 1).contains(.years)
    else { return }
    let lower = Int(marks[start].lower)
    marks.insert(Mark([.term, .same], value: marks[before].value, lower..<lower), at: start)
  }

  private func startsAlike(_ first: Int, _ second: Int) -> Bool {
    text.tokens[Int(marks[first].lower)].word == text.tokens[Int(marks[second].lower)].word
  }

  /// The mark after the year that a cause ends with.
  private func endOfYear(ofCauseAt index: Int) -> Int? {
    var next = index + 1
    while next < marks.count, !marks[next].has(.clauseEnd.union([.term, .and])) {
      if marks[next].has(.years) { return next + 1 }
      next += 1
    }
    return nil
  }
}
