import Sheets

extension MarkFinder {
  /// A decision that its word announces: “QĐ số 12/QĐ-UBND ngày 5/6/2021 của UBND tỉnh”.
  mutating func findPaper(after match: Lexicon.Match) -> Bool {
    var index = match.range.upperBound
    if match.roles.contains(.decision) {
      skip(.colon, .period, from: &index)
      if kind(index) == .word, let next = phrase(at: index),
        next.roles.contains(.numbered)
      {
        index = next.range.upperBound
      }
    }
    skip(.colon, .period, from: &index)
    let isBare = kind(index) != .number || readDate(at: index)?.date != nil
    if isBare || tokens[index].length > 6 || isYear(index) {
      return match.roles.contains(.decision) && readPaper(number: nil, from: index)
    }
    let hasDay = kind(index + 1) == .word && dayFollows(index + 1)
    if match.roles.contains(.decision) || symbolFollows(index) || hasDay {
      let (number, end) = paperNumber(at: index)
      return readPaper(number: number, from: end)
    }
    return false
  }

  /// A decision's number that stands alone: “12/QĐ-UBND”.
  mutating func findPaperNumber() -> Bool {
    guard symbolFollows(position) else { return false }
    let (number, end) = paperNumber(at: position)
    return readPaper(number: number, from: end)
  }

  /// “ngày 6/7/2021” after a number without a symbol.
  private func dayFollows(_ index: Int) -> Bool {
    guard let day = phrase(at: index), day.roles.contains(.day) else {
      return false
    }
    return readDate(at: day.range.upperBound)?.date != nil
  }

  /// “Luật Thi đua, khen thưởng năm 2022”, “Chỉ thị số 05-CT/TW ngày 15/5/2016”: the number and
  /// the day of a law or directive are no achievement's.
  func endOfLaw(_ match: Lexicon.Match) -> Int {
    var end = match.range.upperBound
    func skip(_ role: Role) {
      if kind(end) == .word, phrase(at: end)?.roles.contains(role) == true {
        end = phrase(at: end)!.range.upperBound
      }
    }
    skip(.numbered)
    skip(.year)
    guard kind(end) == .number else { return match.range.upperBound }
    end = isYear(end) ? end + 1 : paperNumber(at: end).1
    let numbered = end
    skip(.day)
    return readDate(at: end)?.end ?? numbered
  }

  private func isYear(_ index: Int) -> Bool {
    tokens[index].length == 4 && possibleYears.contains(Int(tokens[index].number))
      && kind(index + 1) != .slash
  }

  /// Whether a number is followed by “/QĐ…”, “/2021/QĐ…” or “-QĐ/…”.
  private func symbolFollows(_ index: Int) -> Bool {
    var next = index + 1
    if isSpacedSymbol(next) { return true }
    guard kind(next) == .slash || kind(next) == .dash else { return false }
    next += 1
    if kind(next) == .number, tokens[next].length == 4, kind(next + 1) == .slash { next += 2 }
    if kind(index + 1) == .dash, kind(next + 1) != .slash { return false }
    return kind(next) == .word
      && (phrase(at: next)?.roles.contains(.decision) == true
        || isCertificate(index, next))
  }

  /// “15/GK-UBND”: the number of a certificate rather than of the decision behind it.
  private func isCertificate(_ number: Int, _ symbol: Int) -> Bool {
    number + 2 == symbol && tokens[number].length <= 4 && !isYear(number)
      && !tokens[symbol].followsSpace && tokens[symbol].isAllCapitals && tokens[symbol].length <= 3
      && kind(symbol + 1) == .dash && kind(symbol + 2) == .word
      && !tokens[symbol + 2].followsSpace && tokens[symbol + 2].isAllCapitals
  }

  /// “123 QĐ/TLĐ”: the symbol after a space.
  private func isSpacedSymbol(_ index: Int) -> Bool {
    kind(index) == .word && kind(index + 1) == .slash && !tokens[index + 1].followsSpace
      && phrase(at: index)?.roles.contains(.decision) == true
  }

  private func skip(_ one: Token.Kind, _ other: Token.Kind, from index: inout Int) {
    while let kind = kind(index), kind == one || kind == other { index += 1 }
  }

  /// The number with its symbol, without spaces, every dash a hyphen.
  private func paperNumber(at start: Int) -> (String, Int) {
    var end = start + 1
    var hasLetters = false
    while end < tokens.count {
      let token = tokens[end]
      switch token.kind {
      case .slash, .dash:
        guard let next = kind(end + 1), next == .word || next == .number else { return finish() }
        let isSpaced = token.followsSpace || tokens[end + 1].followsSpace
        if token.kind == .dash, hasLetters, next == .number { return finish() }
        if isSpaced, next == .number || (hasLetters && !tokens[end + 1].isAllCapitals) {
          return finish()
        }
        end += 1
      case .other where !token.followsSpace && kind(end + 1) == .word: end += 1
      case .period where kind(end + 1) == .word && !tokens[end + 1].followsSpace: end += 1
      case .word, .number:
        let joins = [.slash, .dash, .other, .period].contains(tokens[end - 1].kind)
        guard joins || !token.followsSpace || (end == start + 1 && isSpacedSymbol(end)) else {
          return finish()
        }
        if token.kind == .word { hasLetters = true }
        end += 1
      default: return finish()
      }
    }
    func finish() -> (String, Int) {
      let parts = (start..<end).map { index in
        tokens[index].kind == .dash ? "-" : found.text.text(index..<index + 1)
      }
      let isSpaced = start + 1 < end && isSpacedSymbol(start + 1)
      return (isSpaced ? parts[0] + " " + parts[1...].joined() : parts.joined(), end)
    }
    return finish()
  }

  /// The day and the body that follow a decision's number.
  private mutating func readPaper(number: String?, from start: Int) -> Bool {
    var paper = Paper(number: number)
    var end = start
    var index = start
    skip(.comma, .dash, from: &index)
    if kind(index) == .semicolon, kind(index + 1) == .number { index += 1 }
    let opening = kind(index) == .open
    if opening { index += 1 }
    if kind(index) == .word, let next = phrase(at: index),
      !next.roles.isDisjoint(with: [.day, .granting])
    {
      index = next.range.upperBound
      skip(.colon, .colon, from: &index)
    }
    if let day = readDate(at: index) {
      paper.date = day.date
      paper.year = day.year
      paper.doubt = day.doubt
      end = day.end
      if opening, kind(end) == .close { end += 1 }
    } else if kind(index) == .word, index == start,
      let next = phrase(at: index), next.roles.contains(.year),
      next.range.count == 1, kind(next.range.upperBound) == .number,
      tokens[next.range.upperBound].length == 4
    {
      paper.year = Int(tokens[next.range.upperBound].number)
      end = next.range.upperBound + 1
    }
    guard number != nil || paper.date != nil || paper.year != nil else {
      add([.decision, .word], upTo: max(start, position + 1))
      return true
    }
    found.papers.append(paper)
    add(.paper, value: found.papers.count - 1, upTo: end)
    return true
  }

  /// “QĐ 12/QĐ-UBND (UBND tỉnh, 12/7/2021)”: the body and the day of the decision before the
  /// parenthesis that closes here.
  mutating func closePaper() -> Bool {
    guard let open = found.marks.lastIndex(where: { $0.has(.open) }), open > 0,
      found.marks[open - 1].has(.paper)
    else { return false }
    let details = found.marks[(open + 1)...]
    guard details.contains(where: { $0.has(.issuer) }),
      details.allSatisfy({ $0.has([.issuer, .date, .comma, .of]) })
    else { return false }
    let paper = found.marks[open - 1].value
    for detail in details {
      if detail.has(.issuer) { found.papers[paper].issuer = detail.value }
      if detail.has(.date) {
        found.papers[paper].date = found.papers[detail.value].date
        found.papers[paper].year = found.papers[detail.value].year
      }
    }
    found.marks.removeSubrange(open...)
    position += 1
    found.marks[open - 1].upper = Int32(position)
    return true
  }

  /// A day that stands by itself.
  mutating func findDate(at index: Int) -> Bool {
    guard let day = readDate(at: index), day.date != nil || day.doubt != nil else { return false }
    found.papers.append(Paper(date: day.date, year: day.year, doubt: day.doubt))
    add(.date, value: found.papers.count - 1, upTo: day.end)
    return true
  }

  private struct Day {
    var date: CivilDate?
    var year: Int?
    var end: Int
    var doubt: Doubt?
  }

  /// “05/6/2021”, “5.6.21”, “05 tháng 6 năm 2021”, “15/01”.
  private func readDate(at start: Int) -> Day? {
    guard kind(start) == .number, tokens[start].length <= 2 else { return nil }
    let day = Int(tokens[start].number)
    if let month = monthInWords(at: start + 1) {
      return complete(day, month.number, yearAt: month.end, orEnd: month.end)
    }
    guard let separator = kind(start + 1), [.slash, .dash, .period].contains(separator),
      kind(start + 2) == .number, tokens[start + 2].length <= 2
    else { return nil }
    let month = Int(tokens[start + 2].number)
    guard kind(start + 3) == separator, kind(start + 4) == .number else {
      let isDay = start > 0 && (1...31).contains(day) && (1...12).contains(month)
      let isAnnounced = phrase(at: start - 1)?.roles.contains(.day) == true
      return isDay && isAnnounced ? Day(end: start + 3) : nil
    }
    return complete(day, month, yearAt: start + 4, orEnd: start + 3)
  }

  private func complete(_ day: Int, _ month: Int, yearAt index: Int, orEnd end: Int) -> Day? {
    guard kind(index) == .number else { return Day(end: end) }
    let token = tokens[index]
    let year: Int
    switch token.length {
    case 4: year = Int(token.number)
    case 2: year = 2000 + Int(token.number)
    default: return nil
    }
    let date = CivilDate(year: year, month: month, day: day)
    let isPossible = date != nil && possibleYears.contains(year)
    return Day(
      date: isPossible ? date : nil, year: possibleYears.contains(year) ? year : nil,
      end: index + 1, doubt: isPossible ? nil : .impossibleDate)
  }

  /// “tháng 6 năm” or “tháng 6/”: the month, and where the year stands.
  private func monthInWords(at index: Int) -> (number: Int, end: Int)? {
    guard kind(index) == .word,
      phrase(at: index)?.roles.contains(.month) == true,
      kind(index + 1) == .number
    else { return nil }
    var end = index + 2
    if kind(end) == .slash { end += 1 }
    if kind(end) == .word, phrase(at: end)?.roles.contains(.year) == true {
      end += 1
    }
    return (Int(tokens[index + 1].number), end)
  }
}
