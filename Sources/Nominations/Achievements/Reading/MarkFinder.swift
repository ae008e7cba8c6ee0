/// Finds in a text everything that reading looks at, from its first token to its last.
struct MarkFinder {
  let lexicon: Lexicon
  /// The first and the last year in which an achievement is possible.
  let possibleYears: ClosedRange<Int>
  var found: MarkedText
  var position = 0
  /// Whether a line went on in the next before.
  var hasWrapped = false
  /// The phrase that starts at each token.
  private let phrases: [Lexicon.Match?]

  var tokens: [Token] { found.text.tokens }

  init(_ text: String, lexicon: Lexicon, possibleYears: ClosedRange<Int>) {
    self.lexicon = lexicon
    self.possibleYears = possibleYears
    let text = TokenizedText(text, lexemes: lexicon.lexemes)
    found = MarkedText(text: text)
    phrases = text.tokens.indices.map { lexicon.match(text, at: $0) }
    found.marks.reserveCapacity(found.text.tokens.count)
  }

  mutating func run() -> MarkedText {
    while position < tokens.count {
      switch tokens[position].kind {
      case .word: findWord()
      case .number: findNumber()
      case .openQuote: enterQuote()
      default: findPunctuation()
      }
    }
    doubtOverlappingPairs()
    return found
  }

  /// The longest phrase that starts at a token.
  func phrase(at index: Int) -> Lexicon.Match? {
    index >= 0 && index < phrases.count ? phrases[index] : nil
  }

  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  mutating func add(_ roles: Role, value: Int = 0, upTo end: Int) {
    found.marks.append(Mark(roles, value: value, position..<end))
    position = end
  }

  private mutating func findWord() {
    if isListLetter { return add(.sentenceEnd, upTo: position + 2) }
    if findTimes() { return }
    let match = phrase(at: position)
    var roles = match?.roles ?? []
    if roles.contains(.term), isPartOfAbbreviation { roles.remove(.term) }
    if !roles.isDisjoint(with: [.decision, .numbered]), findPaper(after: match!) { return }
    if roles.contains(.day), findDate(at: match!.range.upperBound) { return }
    if roles.contains(.term) {
      return add(roles, value: match!.value, upTo: match!.range.upperBound)
    }
    if !roles.isDisjoint(with: [.office, .body]), findIssuer() { return }
    guard let match else {
      return findUnknownBody() ? () : add(.word, value: Mark.unknown, upTo: position + 1)
    }
    if roles.isSuperset(of: [.numeral, .or]) { roles.remove(endsInY ? .numeral : .or) }
    if deniesLevel(match) { return add(.not, upTo: position + 1) }
    if roles.contains(.numeral) {
      if match.range.count > 1 {
        return add([.count, .year], value: match.value, upTo: match.range.upperBound)
      }
      if findCount(match.value, at: match.range.upperBound) { return }
    }
    if roles.contains(.law) { return add(roles, upTo: endOfLaw(match)) }
    if roles.contains(.partOfYear) { return skipPart(match) }
    if roles.contains(.month), kind(match.range.upperBound) == .number { return skipPart(match) }
    if roles.contains(.rankClass), isClass(match.range.upperBound) {
      return add(roles, upTo: match.range.upperBound + 1)
    }
    add(roles, value: match.value, upTo: match.range.upperBound)
  }

  /// “hay” and “hai” are one word to the lexicon, to which i and y are one letter.
  private var endsInY: Bool {
    found.text.bytes[Int(tokens[position].end) - 1] | 0x20 == UInt8(ascii: "y")
  }

  /// “không | hoàn thành xuất sắc nhiệm vụ” is no failure to fulfil.
  private func deniesLevel(_ match: Lexicon.Match) -> Bool {
    guard match.roles.contains(.grade), match.range.count > 1,
      let level = phrase(at: position + 1), level.roles.contains(.term)
    else { return false }
    return level.range.upperBound > match.range.upperBound
  }

  /// “hạng 3”: the class of an order in a number.
  private func isClass(_ index: Int) -> Bool {
    kind(index) == .number && tokens[index].length == 1 && (1...3).contains(tokens[index].number)
  }

  /// “quý I, II”, “tháng 6”, with the numbers that belong to it.
  private mutating func skipPart(_ match: Lexicon.Match) {
    var end = match.range.upperBound
    func isPart(_ index: Int) -> Bool {
      guard let next = kind(index) else { return false }
      let token = tokens[index]
      let isRoman = next == .word && token.isAllCapitals && token.length <= 3
      return (next == .number && token.number <= 12)
        || (isRoman && match.roles.contains(.partOfYear))
    }
    if isPart(end) {
      end += 1
      while kind(end) == .comma, isPart(end + 1), phrase(at: end + 1) == nil { end += 2 }
      if kind(end) == .slash { end += 1 }
    }
    add(match.roles, upTo: end)
  }

  private mutating func findNumber() {
    if findPaperNumber() || findDate(at: position) || findYears() { return }
    if findPercentage() { return }
    let token = tokens[position]
    if isListNumber { return add(.sentenceEnd, upTo: position + 2) }
    if token.length <= 3, !isIndexOfWord,
      findShare() || findCount(Int(token.number), at: position + 1)
    {
      return
    }
    add(.number, value: Int(token.number), upTo: position + 1)
  }

  /// “COVID-19”: a number that belongs to the word before it.
  private var isIndexOfWord: Bool {
    position > 1 && kind(position - 1) == .dash && kind(position - 2) == .word
      && !tokens[position].followsSpace && !tokens[position - 1].followsSpace
      && phrase(at: position - 2) == nil
  }

  /// A number that numbers an item: at a line's start, or before a full stop and a space.
  private var isListNumber: Bool {
    let token = tokens[position]
    guard token.length <= 2, let next = kind(position + 1) else { return false }
    let startsLine = position == 0 || tokens[position - 1].kind == .newline
    switch next {
    case .period:
      let isSpaced = position + 2 < tokens.count && tokens[position + 2].kind == .word
      return isSpaced && (startsLine || tokens[position + 2].isCapitalised)
    case .close: return startsLine
    case .slash:
      return startsLine && position + 2 < tokens.count && tokens[position + 2].followsSpace
    default: return false
    }
  }

  func isPercentage(_ index: Int) -> Bool {
    kind(index + 1) == .other
      && found.text.bytes[Int(tokens[index + 1].start)] == UInt8(ascii: "%")
  }

  /// “15% đạt CSTĐCS”: a share of others; “15% CSTĐCS”, “CSTĐCS: 15%” name none of the nominee's.
  private mutating func findPercentage() -> Bool {
    guard isPercentage(position) else { return false }
    let next = phrase(at: position + 2)
    if next?.roles.contains(.term) == true || isShareOfTitle && next?.roles.contains(.year) != true
    {
      add([.count, .pieces], value: 0, upTo: position + 2)
      return true
    }
    guard let next, !next.roles.isDisjoint(with: [.staff, .achieved, .others, .unit, .party]) else {
      return false
    }
    add(.others, upTo: position + 2)
    return true
  }

  private var isShareOfTitle: Bool {
    let marks = found.marks.last?.has(.colon) == true ? found.marks.dropLast() : found.marks[...]
    return marks.last?.has(.term) == true
  }

  /// “a.” or “b)” at a line's start, before a capital.
  private var isListLetter: Bool {
    guard tokens[position].length == 1, position + 2 < tokens.count,
      kind(position + 1) == .period || kind(position + 1) == .close,
      tokens[position + 2].followsSpace,
      position == 0 || tokens[position - 1].kind == .newline
    else { return false }
    return tokens[position + 2].isCapitalised || tokens[position + 2].kind != .word
  }

  /// “HC” in “TC-HC”, “KH&TT”: the second half of an abbreviation that is no term.
  private var isPartOfAbbreviation: Bool {
    guard position >= 2, tokens[position].length <= 3, !tokens[position].followsSpace,
      !tokens[position - 1].followsSpace, tokens[position - 2].isAllCapitals,
      joins(tokens[position - 1].kind)
    else { return false }
    return found.marks.last(where: { $0.range.contains(position - 2) })?.has(.term) != true
  }

  private func joins(_ kind: Token.Kind) -> Bool {
    kind == .dash || kind == .other || kind == .slash
  }

  /// “x2”, “x 3”: so many times.
  private mutating func findTimes() -> Bool {
    let token = tokens[position]
    guard token.length == 1, found.text.bytes[Int(token.start)] | 32 == UInt8(ascii: "x"),
      kind(position + 1) == .number, tokens[position + 1].length <= 2
    else { return false }
    add([.count, .times], value: Int(tokens[position + 1].number), upTo: position + 2)
    return true
  }

  /// “4/5 năm”: four of five years.
  private mutating func findShare() -> Bool {
    guard kind(position + 1) == .slash, kind(position + 2) == .number,
      tokens[position + 2].length <= 2, tokens[position + 2].number >= tokens[position].number
    else { return false }
    let number = Int(tokens[position].number)
    return findCount(number, at: position + 3)
  }

  /// A number before what it counts.
  mutating func findCount(_ number: Int, at next: Int) -> Bool {
    guard kind(next) == .word, let unit = phrase(at: next) else { return false }
    if unit.roles.contains(.term) {
      add([.count, .pieces], value: number, upTo: next)
      return true
    }
    guard !unit.roles.isDisjoint(with: [.year, .times, .pieces, .schoolYear, .vagueYear]),
      unit.range.count == 1 || unit.roles.isDisjoint(with: .year)
    else { return false }
    let isYears = !unit.roles.isDisjoint(with: [.year, .schoolYear, .vagueYear])
    var end = unit.range.upperBound
    if isYears, kind(end) == .word, let more = phrase(at: end),
      more.roles.contains(.running)
    {
      end = more.range.upperBound
    }
    let unitRole: Role = isYears ? .year : unit.roles.contains(.times) ? .times : .pieces
    add([.count, unitRole], value: number, upTo: end)
    return true
  }

  private mutating func findPunctuation() {
    if kind(position) == .close, closePaper() { return }
    let roles: Role =
      switch tokens[position].kind {
      case .comma: .comma
      case .semicolon: .semicolon
      case .colon: .colon
      case .newline: endOfLine()
      case .open: .open
      case .close: .close
      case .dash: .dash
      case .slash: .slash
      case .question: .question
      case .plus: tokens[position].followsSpace ? .semicolon : .and
      case .period: partsYears ? .comma : endsSentence ? .sentenceEnd : []
      case .ditto: .same
      case .other where found.text.bytes[Int(tokens[position].start)] == UInt8(ascii: "&"): .and
      case .bullet: .semicolon
      default: []
      }
    if roles.isEmpty { position += 1 } else { add(roles, upTo: position + 1) }
  }

  /// “2018.2019”: a full stop for a comma.
  private var partsYears: Bool {
    kind(position + 1) == .number && tokens[position + 1].length == 4
      && found.marks.last?.has(.years) == true && kind(position - 1) == .number
      && possibleYears.contains(Int(tokens[position + 1].number))
  }

  /// “2021.CSTĐCS”, “LĐTT.Bằng khen”: a full stop without the space after it.
  private var partsItems: Bool {
    guard kind(position + 1) == .word, found.marks.last?.has([.years, .term]) == true else {
      return false
    }
    return phrase(at: position + 1)?.roles.contains(.term) == true
  }

  private var endsSentence: Bool {
    guard let next = kind(position + 1), next != .newline else { return true }
    if next == .close { return false }
    guard tokens[position + 1].followsSpace else { return partsItems }
    guard position > 0, tokens[position - 1].kind == .word else { return true }
    let before = tokens[position - 1]
    if abbreviatesAward(before) { return false }
    let isAbbreviation =
      before.word.count <= 2 && found.marks.last?.has(.term) != true
      && (before.isAllCapitals
        || phrase(at: position - 1)?.roles.contains(.placeKind) == true)
    return !isAbbreviation
  }

  /// “GK. UBND quận”: an award’s abbreviation before its giver.
  private func abbreviatesAward(_ before: Token) -> Bool {
    before.isAllCapitals && before.word.count <= 3 && found.marks.last?.has(.term) == true
      && phrase(at: position + 1)?.roles.isDisjoint(with: [.body, .office]) == false
  }

  /// A quoted name of a title is read on; any other quotation is passed over as a whole.
  private mutating func enterQuote() {
    let start = position
    var end = start + 1
    while end < tokens.count, tokens[end].kind != .closeQuote, tokens[end].kind != .openQuote {
      end += 1
    }
    let isWholeText = start == 0 && end >= tokens.count - 1
    guard !isWholeText, end < tokens.count, end > start + 1 else {
      position += 1
      return
    }
    let opening = phrase(at: start + 1)
    let isName = opening?.roles.contains(.term) == true || opening?.roles.contains(.pieces) == true
    if isName { position += 1 } else { add(.word, upTo: end + 1) }
  }
}
