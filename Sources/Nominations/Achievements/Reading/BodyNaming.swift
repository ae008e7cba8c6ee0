extension MarkFinder {
  /// Where the name of a body ends.
  func endOfBody(_ body: Lexicon.Match) -> Int {
    var name = BodyName(body)
    while let next = continuation(of: name) {
      let match = nameWord(at: next)
      if match?.roles.contains(.numbered) == true, kind(next + 1) == .number,
        tokens[next + 1].length <= 2, kind(next + 2) != .slash
      {
        name.end = next + 2
      } else if tokens[next].kind == .number {
        name.end = next + 1
      } else if name.properWords > 0, precedesGiving(next) {
        name.takeProperName(upTo: next + 1)
      } else if let match, !match.roles.isDisjoint(with: [.bodyWord, .placeKind, .body, .level]),
        !match.roles.contains(.term), !startsAnother(match),
        !match.roles.contains(.merit) || tokens[next].isCapitalised
      {
        name.take(match)
      } else if isListOfAbbreviations(next - 1) {
        name.end = next + 3
      } else if joinsAbbreviations(next - 1) {
        name.end = next + 1
      } else if isProperName(
        next, match, afterPlace: name.isAfterPlace, placeWords: name.properWords)
      {
        name.takeProperName(upTo: next + 1)
      } else if let end = bridge(from: next) {
        name.takeProperName(upTo: end)
      } else {
        break
      }
    }
    return name.end
  }

  /// “UBND xã Quế Phong tặng”: the last word of a name, with the verb after it, looks like one word.
  private func precedesGiving(_ index: Int) -> Bool {
    found.text.usesCapitals && tokens[index].isCapitalised && kind(index + 1) == .word
      && !tokens[index + 1].isCapitalised && tokens[index + 1].word == SpelledWord("tặng")
  }

  /// “các tổ chức hữu nghị Việt Nam”: small words that lead to a capital of the same name.
  private func bridge(from start: Int) -> Int? {
    guard found.text.usesCapitals else { return nil }
    var index = start
    while kind(index) == .word, index < start + 5 {
      let match = phrase(at: index)
      if let match, !match.roles.isDisjoint(with: Role.stopsName.union([.office, .word])) {
        return nil
      }
      if tokens[index].isCapitalised {
        return index > start && !tokens[index].isAllCapitals ? index + 1 : nil
      }
      index += 1
    }
    return nil
  }

  /// “Covid-19”: a number that belongs to the word before it.
  private func isIndex(_ dash: Int) -> Bool {
    kind(dash + 1) == .number && tokens[dash + 1].length <= 2 && !tokens[dash].followsSpace
      && !tokens[dash + 1].followsSpace
  }

  /// “Phòng, chống tệ nạn xã hội”.
  private func isPrevention(_ comma: Int) -> Bool {
    kind(comma - 1) == .word && tokens[comma - 1].word == SpelledWord("phòng")
      && phrase(at: comma + 1)?.roles.contains(.bodyWord) == true
  }

  /// “VH, TT và DL”: abbreviations of the fields that one body bears.
  private func isListOfAbbreviations(_ comma: Int) -> Bool {
    func isShort(_ index: Int) -> Bool {
      kind(index) == .word && tokens[index].isAllCapitals && tokens[index].length <= 4
    }
    guard isShort(comma - 1), isShort(comma + 1), isShort(comma + 3) else { return false }
    return phrase(at: comma + 2)?.roles.contains(.and) == true || joinsAbbreviations(comma + 2)
  }

  /// Where words end that no phrase explains, with the names of bodies and fields among them.
  func endOfUnknownWords(from start: Int) -> Int {
    var end = start
    while kind(end) == .word, end - start < 8 {
      let match = phrase(at: end)
      if let match {
        guard end > start, match.roles.isSubset(of: Role.insideName) else { break }
        end = match.range.upperBound
      } else {
        end += 1
      }
    }
    return end
  }

  /// The token at which a body's name may go on, past what joins its words.
  private func continuation(of name: BodyName) -> Int? {
    let next = name.end
    switch kind(next) {
    case .word: return next
    case .newline where wrapsPlace(name): return next + 1
    case .comma where isListOfAbbreviations(next) || isPrevention(next): return next + 1
    case .dash where isIndex(next): return next + 1
    case .dash, .other, .comma:
      let goesOn =
        kind(next + 1) == .word
        && (joins(next + 1) || joinsAbbreviations(next) || (name.properWords > 0 && isName(next)))
      return goesOn ? next + 1 : nil
    case .period:
      let isAbbreviation = name.isAfterPlace && tokens[next - 1].word.count <= 2
      guard isAbbreviation else { return nil }
      // “UBND P. Tân Phú”, “UBND Q.7”
      let isName = kind(next + 1) == .word && tokens[next + 1].isCapitalised
      let isNumber = kind(next + 1) == .number && tokens[next + 1].length <= 2
      return isName || isNumber && !countsSomething(next + 1) ? next + 1 : nil
    case .number:
      if name.properWords > 0, tokens[next].length == 1, tokens[next].followsSpace {
        return numbersPlace(next) ? next : nil
      }
      return tokens[next].length <= 3 && (name.takesNumber || !tokens[next].followsSpace)
        && !countsSomething(next) ? next : nil
    default: return nil
    }
  }

  /// “UBND⏎xã”, “UBND tỉnh Yên⏎Bái”: nearly all places have names of two syllables.
  private func wrapsPlace(_ name: BodyName) -> Bool {
    let next = name.end + 1
    if kind(next) == .word, found.text.usesCapitals, let match = phrase(at: next) {
      let goesOn =
        tokens[next].isCapitalised
        ? match.roles == .bodyWord && name.properWords == 0
        : !match.roles.isDisjoint(with: [.placeKind, .bodyWord])
      if goesOn { return true }
    }
    return name.properWords == 1 && kind(next) == .word && tokens[next].isCapitalised
      && !tokens[next].isAllCapitals && phrase(at: next) == nil
  }

  /// “UBND xã Sơn Kim 1 tặng”: not a count, which would end its item.
  private func numbersPlace(_ index: Int) -> Bool {
    guard let next = kind(index + 1), next == .word || next == .open else { return false }
    return !countsSomething(index)
  }

  /// The phrase at a word of a name; “và” belongs to the field or the proper name
  /// it joins.
  private func nameWord(at index: Int) -> Lexicon.Match? {
    let match = phrase(at: index)
    guard match?.roles.contains(.and) == true else { return match }
    guard let joined = phrase(at: index + 1) else {
      let isName =
        found.text.usesCapitals && kind(index + 1) == .word && tokens[index + 1].isCapitalised
      return isName
        ? Lexicon.Match(roles: .bodyWord, value: 0, range: index + 1..<index + 2) : match
    }
    return joins(index + 1) && !joined.roles.contains(.body) ? joined : match
  }

  /// “TC-HC”, “KH&TC”: a sign between two abbreviations.
  private func joinsAbbreviations(_ sign: Int) -> Bool {
    tokens[sign].kind != .comma && !tokens[sign].followsSpace && !tokens[sign + 1].followsSpace
      && tokens[sign - 1].isAllCapitals && tokens[sign + 1].isAllCapitals
  }

  /// “Bảo Thắng - Bắc Hà”: a hyphen before one more proper name.
  private func isName(_ dash: Int) -> Bool {
    tokens[dash].kind == .dash && found.text.usesCapitals && tokens[dash + 1].isCapitalised
      && !tokens[dash + 1].isAllCapitals && phrase(at: dash + 1) == nil
  }

  /// Whether what stands after a comma or a hyphen goes on with the body's name.
  private func joins(_ index: Int) -> Bool {
    guard let match = phrase(at: index) else { return false }
    return match.roles.contains(.bodyWord) && match.roles.isDisjoint(with: [.term, .placeKind])
  }

  /// A new body in full begins: “UBND tỉnh” after “Sở”.
  private func startsAnother(_ match: Lexicon.Match) -> Bool {
    let first = tokens[match.range.lowerBound]
    return match.roles.contains(.body)
      && match.roles.isDisjoint(with: [.bodyWord, .placeKind, .unit]) && !first.isCapitalised
  }

  private func isProperName(
    _ index: Int, _ match: Lexicon.Match?, afterPlace: Bool, placeWords: Int
  ) -> Bool {
    let token = tokens[index]
    if match?.roles.contains(.year) == true {
      return afterPlace && kind(index + 1) == .word && tokens[index + 1].isCapitalised
    }
    // “Lê Văn Tám” bears a number as its name.
    let isNumeral = match?.roles == .numeral && token.isCapitalised && placeWords > 0
    let stops = !isNumeral && match.map { !$0.roles.isDisjoint(with: Role.stopsName) } ?? false
    if token.isCapitalised, !token.isAllCapitals || token.word.count <= 6 {
      // “UBND phường Bàn Cờ”
      let isSecondSyllable = placeWords == 1 && afterPlace && match?.range.count == 1
      return !stops || (isSecondSyllable && match?.roles.contains(.term) == true)
        || (afterPlace && match?.roles.isDisjoint(with: .neverName) != false
          && found.text.usesCapitals
          && (token.word.hasMarks || opensName(index)))
        || (!token.isAllCapitals && found.text.usesCapitals
          && match?.roles.isSubset(of: Role.people) == true)
    }
    if afterPlace, !found.text.usesCapitals, let match, opensPlainName(match) { return true }
    if !afterPlace, match == nil, placeWords > 0, placeWords < 5 { return found.text.usesCapitals }
    // “ubnd huyện kỳ anh”: the second word of a place may be any.
    return !found.text.usesCapitals && (afterPlace || placeWords > 0) && placeWords < 3
      && match.map { placeWords == 1 && endsPlainName($0) } ?? true
  }

  /// “ubnd huyen ky anh”: without accents a word of a name may look like another, which a number
  /// would follow.
  private func opensPlainName(_ match: Lexicon.Match) -> Bool {
    !found.text.isAccented && match.range.count == 1
      && match.roles.isSubset(of: Role.people.union([.day, .year, .word, .body]))
      && kind(match.range.upperBound) == .word
      && phrase(at: match.range.upperBound).map(endsPlainName) ?? true
  }

  /// “tinh lao cai”: without accents the second word of a place may look like any.
  private func endsPlainName(_ match: Lexicon.Match) -> Bool {
    match.roles == .word
      || !found.text.isAccented && match.range.count == 1
        && (match.roles == .pieces || isLa(match)
          || match.roles.isSubset(of: [.month, .partOfYear])
            && kind(match.range.upperBound) != .number)
  }

  /// “ubnd tinh son la 2022”: before an achievement “la” is the verb.
  private func isLa(_ match: Lexicon.Match) -> Bool {
    match.roles == .achieved
      && tokens[match.range.lowerBound].word.letters == SpelledWord("la").letters
      && phrase(at: match.range.upperBound)?.roles.contains(.term) != true
  }

  /// “Cha Lo”: a capital that a word of no phrase follows with one of its own.
  private func opensName(_ index: Int) -> Bool {
    kind(index + 1) == .word && tokens[index + 1].isCapitalised
      && phrase(at: index + 1) == nil
  }

  private func countsSomething(_ index: Int) -> Bool {
    guard kind(index + 1) == .word, let match = phrase(at: index + 1) else {
      return kind(index + 1) == .slash || isPercentage(index)
    }
    if match.roles.contains(.year), kind(match.range.upperBound) == .number,
      tokens[match.range.upperBound].length == 4
    {
      return false
    }
    return !match.roles.isDisjoint(with: [.year, .times, .pieces, .term])
  }
}

extension Role {
  /// Roles of the words that may stand inside the name of a body.
  static var insideName: Role {
    [
      .bodyWord, .body, .placeKind, .unit, .party, .assigned, .branch, .staff, .lead,
    ]
  }
  /// Roles of words for people, which associations bear in their names.
  static var people: Role {
    [.own, .others, .family, .staff]
  }
  /// Roles of a word that no place bears as its name.
  static var neverName: Role {
    [
      .term, .year, .schoolYear, .granting, .achieved, .not, .prospective, .decision, .rated,
    ]
  }
  /// Roles of a word that ends a body's name.
  static var stopsName: Role {
    [
      .term, .year, .schoolYear, .from, .to, .not, .achieved, .granting, .rated, .praise, .decision,
      .numbered, .day, .merit, .and, .or, .of, .others, .own, .except, .apart, .prospective,
      .within,
      .recognised, .month, .jointly, .contrast, .also, .many, .numeral,
    ]
  }
}

/// The name of a body as far as it was read.
private struct BodyName {
  var end: Int
  /// A kind of place was named, and its proper name follows.
  var isAfterPlace: Bool
  /// How many words of a proper name were read.
  var properWords = 0
  /// A number may follow, as in “Quân khu 2”.
  var takesNumber = true

  init(_ head: Lexicon.Match) {
    end = head.range.upperBound
    isAfterPlace = head.roles.contains(.placeKind)
  }

  mutating func take(_ match: Lexicon.Match) {
    end = match.range.upperBound
    takesNumber = !match.roles.isDisjoint(with: [.body, .placeKind])
    isAfterPlace = match.roles.contains(.placeKind)
    if isAfterPlace { properWords = 0 }
  }

  mutating func takeProperName(upTo end: Int) {
    self.end = end
    takesNumber = false
    properWords += 1
  }
}
