extension MarkFinder {
  /// A body, perhaps after the office of its head: “Giám đốc Sở Giáo dục và Đào tạo Lào Cai”.
  mutating func findIssuer() -> Bool {
    let namesBranch = phrase(at: position - 1)?.roles.contains(.branch) == true
    guard !endsSymbol, !namesBranch || found.marks.last?.has(.issuer) == true else { return false }
    let start = pastRepeatedKind(endOfOffices())
    guard let body = phrase(at: start),
      body.roles.contains(.body)
        || (start > position && (body.roles.contains(.placeKind) || isNamedByField(body)))
    else { return start > position && findUnknownBody(at: start) }
    let end = endOfBody(body)
    guard start > position || isBody(body, end: end) else { return false }
    var roles: Role = start > position ? [.issuer, .office] : .issuer
    roles.formUnion(body.roles.intersection([.unit, .party]))
    addIssuer(roles, start..<end)
    return true
  }

  /// “UBND” in “QĐ số …/QĐ-UBND”.
  private var endsSymbol: Bool {
    position > 1 && kind(position - 1) == .dash && !tokens[position].followsSpace
      && !tokens[position - 1].followsSpace
      && phrase(at: position - 2)?.roles.contains(.decision) == true
  }

  /// “Chủ nhiệm Chính trị Quân khu 2”: the field of a body that a second word names.
  private func isNamedByField(_ field: Lexicon.Match) -> Bool {
    guard field.roles.contains(.bodyWord), tokens[field.range.lowerBound].isCapitalised,
      let next = phrase(at: field.range.upperBound)
    else { return false }
    return next.roles.contains(.body)
  }

  /// Where the offices before a body end: “Bộ trưởng, Chủ nhiệm”.
  private func endOfOffices() -> Int {
    var index = position
    while let match = phrase(at: index), match.roles.contains(.office),
      match.roles.isDisjoint(with: .body) || isPlainOffice(match)
    {
      index = match.range.upperBound
      let isAbbreviated = kind(index) == .period && !tokens[index].followsSpace
      let goesOn =
        kind(index) == .comma
        && phrase(at: index + 1)?.roles.contains(.office) == true
      let isWrapped =
        kind(index) == .newline && phrase(at: index + 1)?.roles.contains(.body) == true
      if isAbbreviated || goesOn || isWrapped { index += 1 }
    }
    return index
  }

  /// “truong cong an huyen”: without accents a head looks like a school.
  private func isPlainOffice(_ match: Lexicon.Match) -> Bool {
    !found.text.isAccented && phrase(at: match.range.upperBound)?.roles.contains(.body) == true
  }

  /// “Trưởng ban Ban Dân tộc”: the kind of body in the head's office, then in its name.
  private func pastRepeatedKind(_ start: Int) -> Int {
    guard start > position, kind(start) == .word, kind(start + 1) == .word,
      tokens[start].word == tokens[start + 1].word, tokens[start + 1].isCapitalised
    else { return start }
    return start + 1
  }

  /// A body that no word of the lexicon names: “Giấy khen của Tổng đội Thanh niên xung phong”,
  /// “Giấy khen Viettel Lào Cai”, “Quỹ Vì trẻ em tặng Giấy khen”.
  mutating func findUnknownBody() -> Bool {
    let marks = found.marks
    let isOwner = marks.last?.has(.of) == true && marks.dropLast().last?.has(.paper) == false
    let isSubject =
      (marks.last.map { $0.has(.achieved.union(.boundary)) } ?? true) && isGiver(upTo: position)
    guard isOwner || isSubject || marks.last?.has(.given) == true else { return false }
    return findUnknownBody(at: position)
  }

  /// Whether the words from a place on lead to a verb of giving.
  private func isGiver(upTo end: Int) -> Bool {
    let end = endOfUnknownWords(from: end)
    return phrase(at: end)?.roles.contains(.granting) == true
  }

  /// An abbreviation is taken as it stands; a name in letters is asked about.
  private mutating func findUnknownBody(at start: Int) -> Bool {
    guard kind(start) == .word, phrase(at: start) == nil else { return false }
    let token = tokens[start]
    let isAbbreviation = token.isAllCapitals && token.word.count >= 3
    guard isAbbreviation || (found.text.usesCapitals && token.isCapitalised) else { return false }
    let name = Lexicon.Match(roles: .word, value: 0, range: start..<start + 1)
    let end = endOfBody(name)
    addIssuer(isAbbreviation ? .issuer : [.issuer, .ragged], start..<end)
    return true
  }

  /// A body is named; where unknown words follow, they may be the rest of its name.
  private mutating func addIssuer(_ roles: Role, _ name: Range<Int>) {
    var roles = roles
    var range = name
    let end = endOfUnknownWords(from: range.upperBound)
    if breaksOff(range.upperBound) { roles.insert(.ragged) }
    if end > range.upperBound {
      roles.insert(.ragged)
      let gives =
        roles.contains(.office) || found.marks.last?.has([.of, .given]) == true
        || phrase(at: end)?.roles.contains(.granting) == true
      if gives { range = range.lowerBound..<end }
    }
    found.issuers.append(range)
    add(roles, value: found.issuers.count - 1, upTo: range.upperBound)
  }

  /// “Tổng cục Đường | bộ VN”, “CĐ | các KCN”, “Hội | phụ huynh”: what follows can only belong to the name.
  private func breaksOff(_ end: Int) -> Bool {
    guard found.text.usesCapitals, kind(end) == .word, !tokens[end].isCapitalised,
      let next = phrase(at: end)
    else { return false }
    return next.roles.isSubset(of: Role.people.union([.body, .bodyWord, .many]))
  }

  /// A single common word is a body only where it is written or used as one.
  private func isBody(_ body: Lexicon.Match, end: Int) -> Bool {
    let first = tokens[body.range.lowerBound]
    let isLone = end == body.range.upperBound
    if isLone, position > 0, tokens[position - 1].lexeme == lexicon.level { return false }
    if body.roles.contains(.branch) {
      return found.marks.last?.has([.of, .achieved, .granting]) == true
    }
    if body.range.count > 1 || end > body.range.upperBound || first.isCapitalised { return true }
    return found.marks.last?.has([.of, .achieved, .granting, .term]) == true
  }
}
