import VietnameseText

/// A word, a number or a mark of punctuation in a text about achievements.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, comma, semicolon, colon, period, dash, slash, plus, question
    case open, close, openQuote, closeQuote, ditto, newline, bullet, other
  }

  var kind: Kind
  /// Offsets in the text's UTF-8.
  var start: Int32
  var end: Int32
  /// Whether white space stands before it.
  var followsSpace: Bool
  var word = SpelledWord()
  /// The word's number in the lexicon; 0 where the lexicon has no such word.
  var lexeme: Int32 = 0
  /// The value of a number, at most 999,999,999.
  var number: Int32 = 0
  var isCapitalised = false
  var isAllCapitals = false

  var length: Int32 { end - start }
}

/// A text cut into tokens.
struct TokenizedText {
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// Whether the text is written with accents, so that a word without is meant without.
  private(set) var isAccented = false
  /// Whether names are told by their capitals: neither all capitals nor all lower case.
  private(set) var usesCapitals = false

  init(_ text: String, lexemes: WordTable) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4 + 4)
    var scanner = TokenScanner(bytes: bytes)
    var marked = 0
    var plain = 0
    while var token = scanner.next() {
      if token.kind == .word {
        token.lexeme = lexemes[token.word.letters]
        if token.lexeme == 0 {
          if let parts = scanner.parts(of: token, lexemes: lexemes) {
            tokens.append(parts.0)
            token = parts.1
          } else if let meant = scanner.undoingTelex(token, lexemes: lexemes) {
            token.word = meant
            token.lexeme = lexemes[meant.letters]
          }
        }
        if token.isCapitalised, !token.isAllCapitals, token.word.count > 1 { usesCapitals = true }
        if token.word.hasMarkedVowel {
          marked += 1
        } else if !token.isAllCapitals || token.word.count > 4 {
          if token.word.hasMarks { marked += 1 } else { plain += 1 }
        }
      }
      tokens.append(token)
    }
    isAccented = marked * 4 >= plain && marked > 0
  }

  /// “nãm 2020”, “nam 2020”: a word in small letters before four digits.
  func isBeforeYear(_ index: Int) -> Bool {
    let next = index + 1
    return !tokens[index].isCapitalised && next < tokens.count && tokens[next].kind == .number
      && tokens[next].length == 4
  }

  /// Whether a full stop ends a sentence (“không. Xếp loại …”) rather than abbreviating the word
  /// before it (“TP. Lào Cai”).
  func endsSentence(_ period: Int) -> Bool {
    guard period > 0, period + 1 < tokens.count, tokens[period + 1].followsSpace else {
      return false
    }
    let before = tokens[period - 1]
    guard before.kind == .word, !before.isAllCapitals else { return false }
    return before.word.count > 2 || !before.isCapitalised && tokens[period + 1].isCapitalised
  }

  /// The exact words that some tokens stand for.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }
}

extension TokenizedText {
  /// The words of some tokens on one line, one space where white space parts them.
  func line(_ range: Range<Int>) -> String {
    let isPlain = range.dropFirst().allSatisfy { index in
      let gap = tokens[index].start - tokens[index - 1].end
      if tokens[index].kind == .newline { return false }
      return gap == 0 || gap == 1 && bytes[Int(tokens[index - 1].end)] == UInt8(ascii: " ")
    }
    if isPlain { return text(range) }
    var words = ""
    for index in range where tokens[index].kind != .newline {
      let isSpaced = tokens[index].followsSpace || index > 0 && tokens[index - 1].kind == .newline
      if isSpaced, !words.isEmpty { words += " " }
      words += text(index..<index + 1)
    }
    return words
  }
}

/// Walks over the bytes of a text, token by token.
private struct TokenScanner {
  let bytes: [UInt8]
  private let letters = VietnameseLetter.table
  private var position = 0
  private var quoteIsOpen = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    let start = position
    var startsLine = false
    while position < bytes.count {
      let (scalar, width) = scalar(at: position)
      if scalar == 10 || scalar == 0x2028 { startsLine = true }
      guard isSpace(scalar) else { break }
      position += width
      if startsLine { return finish(.newline, from: position - width, spaced: true) }
    }
    guard position < bytes.count else { return nil }
    let isSpaced = position > start || start == 0
    let (scalar, width) = scalar(at: position)
    if (48...57).contains(scalar) { return number(spaced: isSpaced) }
    if let letter = letters[scalar], letter.code != 0 { return word(spaced: isSpaced) }
    position += width
    return finish(punctuation(scalar), from: position - width, spaced: isSpaced)
  }

  private func finish(_ kind: Token.Kind, from start: Int, spaced: Bool) -> Token {
    Token(kind: kind, start: Int32(start), end: Int32(position), followsSpace: spaced)
  }

  private mutating func number(spaced: Bool) -> Token {
    let start = position
    var value: Int32 = 0
    while position < bytes.count, (48...57).contains(bytes[position]) {
      if position - start < 9 { value = value * 10 + Int32(bytes[position] - 48) }
      position += 1
    }
    var token = finish(.number, from: start, spaced: spaced)
    token.number = value
    return token
  }

  private mutating func word(spaced: Bool) -> Token {
    let start = position
    var word = SpelledWord()
    var capitals = 0
    var wasCapital = true
    while position < bytes.count {
      let (scalar, width) = scalar(at: position)
      guard let letter = letters[scalar] else { break }
      if letter.isCapital != wasCapital, letter.code != 0 {
        if startsWord(letter, after: word.count, capitals: capitals, width: width) { break }
        wasCapital = letter.isCapital
      }
      if letter.isCapital { capitals += 1 }
      word.append(letter)
      position += width
    }
    let startsWithCapital = letters[self.scalar(at: start).0]?.isCapital == true
    word.close()
    var token = finish(.word, from: start, spaced: spaced)
    token.word = word
    token.isCapitalised = startsWithCapital
    token.isAllCapitals = capitals == word.count
    return token
  }

  /// “giaays”, “LDDTT”: the known word that was typed by Telex with the input method off.
  func undoingTelex(_ token: Token, lexemes: WordTable) -> SpelledWord? {
    guard !token.word.hasMarks, token.word.count > 2 else { return nil }
    guard let meant = spelling(of: token).undoingTelex.map(SpelledWord.init) else { return nil }
    return lexemes[meant.letters] == 0 ? nil : meant
  }

  /// Whether a word is no syllable and long for one abbreviation; in a decision’s symbol, as in
  /// “/QĐ-TTCTXH”, it stands as it is written.
  private func joinsAbbreviations(_ token: Token) -> Bool {
    guard token.word.count > 5, !token.word.hasMarkedVowel else { return false }
    let before = Int(token.start) - 1
    let isPartOfSymbol =
      before >= 0 && !token.followsSpace
      && (bytes[before] == UInt8(ascii: "-") || bytes[before] == UInt8(ascii: "/"))
    return !isPartOfSymbol && !spelling(of: token).isUnaccentedSyllable
  }

  private func spelling(of token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased()
  }

  /// “laođộng”, “CTUBND”: the two known words that one stands for; of an abbreviation the second
  /// has four letters or more.
  func parts(of token: Token, lexemes: WordTable) -> (Token, Token)? {
    let isAbbreviation = !token.word.hasSeveralSyllables
    if isAbbreviation, !joinsAbbreviations(token) { return nil }
    let range = Int(token.start)..<Int(token.end)
    for middle in range.dropFirst(2) where bytes[middle] & 0xC0 != 0x80 {
      let left = part(range.lowerBound..<middle, of: token, lexemes: lexemes)
      let right = part(middle..<range.upperBound, of: token, lexemes: lexemes)
      guard var left, var right, left.word.count > 1,
        right.word.count > (isAbbreviation ? 3 : 1)
      else { continue }
      left.isCapitalised = token.isCapitalised
      left.followsSpace = token.followsSpace
      right.followsSpace = true
      return (left, right)
    }
    return nil
  }

  /// A part of a word; `nil` where the lexicon has no such word.
  private func part(
    _ range: Range<Int>, of token: Token, lexemes: WordTable
  ) -> Token? {
    var word = SpelledWord()
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = scalar(at: position)
      if let letter = letters[scalar] { word.append(letter) }
      position += width
    }
    word.close()
    let lexeme = lexemes[word.letters]
    if lexeme == 0 { return nil }
    var part = Token(
      kind: .word, start: Int32(range.lowerBound), end: Int32(range.upperBound),
      followsSpace: true)
    part.word = word
    part.lexeme = lexeme
    part.isAllCapitals = token.isAllCapitals
    return part
  }

  /// “củaUBND”, “LĐTTnăm”: an abbreviation without the space beside it.
  private func startsWord(
    _ letter: VietnameseLetter, after count: Int, capitals: Int, width: Int
  ) -> Bool {
    guard count > 1, letter.code != 0, position + width < bytes.count,
      let next = letters[scalar(at: position + width).0], next.code != 0,
      next.isCapital == letter.isCapital
    else { return false }
    return letter.isCapital ? count - capitals > 1 && capitals < 2 : capitals == count && count > 2
  }

  /// The scalar at an offset; a byte that is no UTF-8 counts as a scalar of its own.
  @inline(__always)
  private func scalar(at offset: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[offset])
    return first < 0x80 ? (first, 1) : longScalar(first, at: offset)
  }

  private func longScalar(_ first: UInt32, at offset: Int) -> (UInt32, Int) {
    func continuation(_ index: Int) -> UInt32 {
      offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0
    }
    switch first {
    case 0xC0..<0xE0 where offset + 1 < bytes.count:
      return ((first & 0x1F) << 6 | continuation(1), 2)
    case 0xE0..<0xF0 where offset + 2 < bytes.count:
      return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    case 0xF0... where offset + 3 < bytes.count: return (0x1F000, 4)
    default: return (0xFFFD, 1)
    }
  }

  private func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 9...13, 32, 0xA0, 0x2000...0x200B, 0x2028, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private mutating func punctuation(_ scalar: UInt32) -> Token.Kind {
    switch scalar {
    case 0x2C, 0xFF0C: return .comma
    case 0x3B: return .semicolon
    case 0x3A, 0xFF1A: return .colon
    case 0x2E: return .period
    case 0x2D, 0x7E, 0xF7, 0x2010...0x2015, 0x2192, 0x21D2, 0x2212: return .dash
    case 0x3D where position < bytes.count && bytes[position] == UInt8(ascii: ">"):
      position += 1
      return .dash
    case 0x2F: return .slash
    case 0x2B: return .plus
    case 0x3F: return .question
    case 0x28, 0x5B, 0x7B: return .open
    case 0x29, 0x5D, 0x7D: return .close
    case 0x201C, 0x201E, 0xAB: return .openQuote
    case 0x201D, 0xBB: return .closeQuote
    case 0x3003: return .ditto
    case 0x7C, 0xB7, 0x2022, 0x25AA...0x25E6, 0x2605, 0x2713, 0x2714, 0x27A2, 0xF0B7: return .bullet
    case 0x22:
      quoteIsOpen.toggle()
      return quoteIsOpen ? .openQuote : .closeQuote
    default: return .other
    }
  }
}
