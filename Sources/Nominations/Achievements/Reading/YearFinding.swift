extension MarkFinder {
  /// A year, a range of years, a school year, at a number.
  mutating func findYears() -> Bool {
    guard var span = firstYear() else { return false }
    var end = isMonth ? position + 3 : position + 1
    if let range = secondYear(after: span.first, at: end) {
      span.last = range.year
      end = range.end
      describe(&span, separator: range.separator)
    }
    if span.doubt == nil, let now = untilNow(at: end) {
      span.first = span.isSchool ? span.last : span.first
      span.last = span.first
      span.doubt = .openRange
      end = now
    }
    found.spans.append(span)
    add(.years, value: found.spans.count - 1, upTo: end)
    return true
  }

  /// The end of “đến nay” after a school year or a range.
  private func untilNow(at index: Int) -> Int? {
    guard kind(index) == .word, let match = phrase(at: index),
      match.roles.contains(.untilNow), match.range.count > 1
    else { return nil }
    return match.range.upperBound
  }

  private func firstYear() -> YearSpan? {
    let token = tokens[position]
    let number = Int(token.number)
    let isAfterColon = found.marks.last?.has(.colon) == true
    let previous = isAfterColon ? found.marks.dropLast().last : found.marks.last
    let afterYearWord =
      previous?.has([.year, .schoolYear, .from, .to, .phase]) == true
      && previous?.has(.count) == false
    if kind(position + 1) == .slash || kind(position + 1) == .dash, isPartOfSymbol { return nil }
    if isPartOfCode { return nil }
    switch token.length {
    case 4 where possibleYears.contains(number): return YearSpan(first: number, last: number)
    case 4 where afterYearWord || (1900...2100).contains(number),
      5 where afterYearWord && number > 12_000:
      return YearSpan(first: number, last: number, doubt: .impossibleYear)
    case 3 where afterYearWord:
      return YearSpan(first: number, last: number, doubt: .impossibleYear)
    case 1...2 where isMonth:
      return YearSpan(
        first: Int(tokens[position + 2].number), last: Int(tokens[position + 2].number))
    case 2: return shortYear(number, afterYearWord: afterYearWord)
    default: return nil
    }
  }

  /// “10/2022”: a month with its year.
  private var isMonth: Bool {
    guard (1...12).contains(tokens[position].number), tokens[position].length <= 2,
      kind(position + 1) == .slash, kind(position + 2) == .number,
      tokens[position + 2].length == 4, !tokens[position + 2].followsSpace
    else { return false }
    return possibleYears.contains(Int(tokens[position + 2].number))
      && kind(position + 3) != .slash && kind(position + 3) != .dash
  }

  /// Letters that follow the number make it part of a document's symbol, but not in “2020/LĐTT”.
  private var isPartOfSymbol: Bool {
    let isName =
      phrase(at: position + 2)?.roles.contains(.term) == true && kind(position + 3) != .dash
    return kind(position + 2) == .word && !tokens[position + 2].followsSpace && !isName
      && tokens[position + 1].kind == .slash
  }

  /// “B2019-01”: a letter before the number makes it part of a code.
  private var isPartOfCode: Bool {
    kind(position - 1) == .word && !tokens[position].followsSpace
      && tokens[position - 1].length == 1 && phrase(at: position - 1) == nil
  }

  /// “20” in “2019, 20” or in “năm học 20-21”.
  private func shortYear(_ number: Int, afterYearWord: Bool) -> YearSpan? {
    let year = 2000 + number
    guard possibleYears.contains(year) else { return nil }
    let marks = found.marks
    if marks.count >= 2, marks[marks.count - 1].has([.comma, .and, .dash, .slash]),
      marks[marks.count - 2].has(.years)
    {
      let before = found.spans[marks[marks.count - 2].value]
      let isUnit = kind(position + 1) == .word && !isPlainWord(position + 1)
      let follows =
        year > before.last || (year == before.last && before.isSchool && pairs(with: year))
      return follows && year < before.last + 10 && !isUnit
        ? YearSpan(first: year, last: year, isShort: true) : nil
    }
    if marks.last?.has([.open, .colon]) == true, isShortList {
      let doubt: Doubt? = marks.last?.has(.colon) == true ? .vagueYear : nil
      return YearSpan(first: year, last: year, isShort: true, doubt: doubt)
    }
    if marks.last?.has(.term) == true, (10...30).contains(number), kind(position + 1) != .word,
      !isPercentage(position)
    {
      return YearSpan(first: year, last: year, doubt: .vagueYear)
    }
    guard afterYearWord else { return nil }
    if let second = secondYear(after: year, at: position + 1), second.year > year {
      return YearSpan(first: year, last: year)
    }
    let isSchool = found.marks.last?.has(.schoolYear) == true
    return YearSpan(first: year, last: year, doubt: isSchool ? .ambiguousSchoolYear : .vagueYear)
  }

  /// “18-19”: the next year follows a hyphen.
  private func pairs(with year: Int) -> Bool {
    secondYear(after: year, at: position + 1)?.year == year + 1
  }

  /// “LĐTT (18, 19, 20)”: numbers that rise, alone in parentheses after what was achieved or who
  /// gave it; where such a list stands, “CSTĐCS (21)” is a year, too.
  private var isShortList: Bool {
    guard found.marks.dropLast().last?.has([.term, .issuer, .level, .count, .placeKind]) == true
    else {
      return false
    }
    var index = position
    var last: Int32 = 9
    var count = 0
    while kind(index) == .number, tokens[index].length == 2, tokens[index].number > last,
      tokens[index].number <= 30
    {
      last = tokens[index].number
      count += 1
      index += 1
      guard kind(index) == .comma || kind(index) == .dash else { break }
      index += 1
    }
    let isAlone = found.marks.last?.has(.open) != true || kind(index) == .close
    return isAlone && (count > 1 || found.spans.contains(where: \.isShort))
  }

  private func isPlainWord(_ index: Int) -> Bool {
    guard let match = phrase(at: index) else { return true }
    return match.roles.isDisjoint(with: [.year, .times, .pieces, .term])
  }

  /// The end of a range: “-2021”, “–21”, “/2021”, “đến năm 2021”, “đến nay”; “2018-2020-2022” is
  /// a list.
  private func secondYear(
    after first: Int, at start: Int
  ) -> (year: Int, end: Int, separator: Role)? {
    var index = start
    var separator: Role = []
    switch kind(index) {
    case .dash: separator = .dash
    case .slash: separator = .slash
    case .word:
      guard let match = phrase(at: index) else { return nil }
      if match.roles.contains(.untilNow), match.range.count > 1 {
        return (first, match.range.upperBound, .untilNow)
      }
      guard match.roles.contains(.to) else { return nil }
      separator = .to
      index = match.range.upperBound - 1
    default: return nil
    }
    index += 1
    while kind(index) == .dash || kind(index) == .other { index += 1 }
    if kind(index) == .word, let match = phrase(at: index) {
      if match.roles.contains(.untilNow) { return (first, match.range.upperBound, .untilNow) }
      guard match.roles.contains(.year), match.range.count == 1 else { return nil }
      index = match.range.upperBound
    }
    guard kind(index) == .number else { return nil }
    let token = tokens[index]
    let number = Int(token.number)
    if separator == .dash, isInChain(index) { return nil }
    if token.length == 4 { return (number, index + 1, separator) }
    guard token.length == 2, separator != .to, !token.followsSpace else { return nil }
    return (first / 100 * 100 + number, index + 1, separator)
  }

  /// Whether a year between hyphens stands in a list of three or more.
  private func isInChain(_ second: Int) -> Bool {
    let goesOn =
      kind(second + 1) == .dash && kind(second + 2) == .number && tokens[second + 2].length == 4
    let marks = found.marks
    let wentOn =
      position > 0 && tokens[position - 1].kind == .dash
      && marks.dropLast().last?.has(.years) == true
    return goesOn || (wentOn && !tokens[position].followsSpace)
  }

  /// What a pair of years means.
  private func describe(_ span: inout YearSpan, separator: Role) {
    if span.doubt != nil { return }
    if separator == .untilNow {
      span.last = span.first
      span.doubt = .openRange
      return
    }
    guard possibleYears.contains(span.last), span.last > span.first else {
      span.last = span.first
      span.doubt = .impossibleYear
      return
    }
    let isSchool = saysSchoolYear
    if span.last == span.first + 1, isSchool {
      span.first = span.last
      span.isSchool = true
    } else if isSchool {
      span.first += 1
      span.doubt = .ambiguousSchoolYear
    } else if separator == .slash {
      span.doubt = .ambiguousSchoolYear
    }
  }

  /// Whether “năm học” stands before the years, or anywhere in the text and nothing else does.
  private var saysSchoolYear: Bool {
    if let before = found.marks.last(where: { $0.roles != .from }) {
      if before.has(.schoolYear) { return true }
      if before.has([.year, .phase, .from]), !before.has(.count) { return false }
    }
    return phrases(have: .schoolYear)
  }

  private func phrases(have role: Role) -> Bool {
    tokens.indices.contains { phrase(at: $0)?.roles.contains(role) == true }
  }

  /// Pairs that overlap (2018-2019, 2019-2020) are school years, if nothing says otherwise; one pair
  /// in a text about a school may be.
  mutating func doubtOverlappingPairs() {
    let pairs = found.spans.indices.filter {
      found.spans[$0].last == found.spans[$0].first + 1 && found.spans[$0].doubt == nil
    }
    guard !pairs.isEmpty else { return }
    let isOfSchool = phrases(have: .school)
    for pair in pairs {
      let span = found.spans[pair]
      let touches = found.spans.contains {
        $0.isSchool
          ? $0.last == span.first || $0.last == span.last + 1
          : $0.last == $0.first + 1 && ($0.first == span.last || $0.last == span.first)
      }
      guard touches else { continue }
      found.spans[pair].doubt = .ambiguousSchoolYear
    }
    for pair in pairs {
      if found.spans[pair].doubt == .ambiguousSchoolYear {
        found.spans[pair].first = found.spans[pair].last
      } else if isOfSchool {
        found.spans[pair].doubt = .ambiguousSchoolYear
      }
    }
  }
}
