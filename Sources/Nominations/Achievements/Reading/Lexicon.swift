/// Every phrase that reading knows, as a trie over words.
final class Lexicon: Sendable {
  /// What a phrase is found to mean.
  struct Match {
    var roles: Role
    var value: Int
    /// The tokens it covers.
    var range: Range<Int>
  }

  fileprivate struct Phrase: Sendable {
    var roles: Role
    var value: Int
    /// The words with their marks.
    var spelling: [UInt64]
    /// In how many words other marks are taken for slips.
    var slips: Int
  }

  /// The tokens that a phrase has covered so far.
  fileprivate struct Path {
    static let capacity = 16
    private var tokens = InlineArray<16, Int32>(repeating: 0)
    private(set) var count = 1
    /// Which of them is misspelt.
    var repaired: Int?

    init(_ start: Int) {
      tokens[0] = Int32(start)
    }

    var last: Int { self[count - 1] }

    subscript(index: Int) -> Int { Int(tokens[index]) }

    mutating func append(_ token: Int) {
      tokens[count] = Int32(token)
      count += 1
    }
  }

  fileprivate struct Node: Sendable {
    var phrases: [Phrase] = []
    /// The words that lead on, for the repair of a misspelt one.
    var next: [(word: SpelledWord, node: Int32)] = []
  }

  /// The number of each word that occurs in a phrase, by its letters; numbers start at 1.
  let lexemes: WordTable
  /// The number of “cấp”, which makes a kind of body into a level.
  let level: Int32
  private let nodes: [Node]
  private let roots: [Int32]
  /// The first words of terms of several words, for the repair of a misspelt one.
  private let openings: [(word: SpelledWord, node: Int32)]
  private let edges: WordTable

  init(terms: [VocabularyTerm]) {
    var builder = LexiconBuilder()
    for (index, term) in terms.enumerated() where term.name != TitleName.praise {
      for spelling in [term.name] + term.aliases {
        builder.add(
          spelling, term.isGiven ? [.term, .given] : .term, value: index,
          slips: term.isShortOrStrict(spelling) ? 0 : .max)
      }
    }
    for (roles, phrases) in CuePhrases.table {
      let names = !roles.isDisjoint(with: [.office, .body, .bodyWord])
      for phrase in phrases.split(separator: "|") {
        builder.add(String(phrase), roles, slips: names && phrase.contains(" ") ? 1 : 0)
      }
    }
    for (value, phrases) in CuePhrases.numerals {
      for phrase in phrases.split(separator: "|") {
        builder.add(String(phrase), .numeral, value: value)
      }
    }
    for (level, phrases) in CuePhrases.levels {
      for phrase in phrases.split(separator: "|") {
        builder.add(String(phrase), .level, value: level.rawValue)
      }
    }
    for (rank, phrases) in CuePhrases.grades {
      for phrase in phrases.split(separator: "|") {
        builder.add(String(phrase), .grade, value: rank)
      }
    }
    lexemes = WordTable(builder.lexemes)
    nodes = builder.nodes
    edges = WordTable(builder.edges)
    level = builder.lexemes[SpelledWord("cấp").letters] ?? 0
    openings = builder.nodes[0].next.filter { opening in
      opening.word.count >= 3
        && builder.nodes[Int(opening.node)].next.contains { second in
          builder.leadsToTerm(second.node)
        }
    }
    roots = (0...Int32(builder.lexemes.count)).map { builder.edges[UInt64($0)] ?? 0 }
  }

  /// The longest phrase that starts at a token.
  func match(_ text: TokenizedText, at start: Int) -> Match? {
    guard start < text.tokens.count, text.tokens[start].kind == .word else { return nil }
    var node = roots[Int(text.tokens[start].lexeme)]
    var best: Match?
    var path = Path(start)
    if node == 0, text.tokens[start].word.count >= 3 {
      node = openings.first { text.tokens[start].word.isNearly($0.word) }?.node ?? 0
      path.repaired = 0
    }
    while node != 0 {
      if let found = meaning(of: Int(node), path: path, in: text),
        isTrustworthy(found.roles, path: path, text)
      {
        best = Match(roles: found.roles, value: found.value, range: start..<path.last + 1)
      }
      guard path.count < Path.capacity,
        let following = wordAfter(path.last, in: text, isLong: path.count >= 2)
      else { break }
      let lexeme = text.tokens[following].lexeme
      var next = lexeme == 0 ? 0 : edges[UInt64(node) << 32 | UInt64(lexeme)]
      if next == 0, path.repaired == nil, path.count >= 2 || nodes[Int(node)].next.count <= 3 {
        next = repair(text.tokens[following].word, after: Int(node), path: path, in: text)
        path.repaired = path.count
      }
      node = next
      path.append(following)
    }
    return best
  }

  /// Where a misspelt word leads.
  private func repair(
    _ word: SpelledWord, after node: Int, path: Path, in text: TokenizedText
  ) -> Int32 {
    let isRhymed = path.count >= 4 && text.isAccented && word.count == 2
    for next in nodes[node].next
    where isRhymed ? word.rhymes(with: next.word) : word.isNearly(next.word) {
      return next.node
    }
    return 0
  }

  /// A misspelt word is taken for the right one only in a term of three words or more, and only
  /// where it is long for the term or a right word follows; at its beginning in a term of two.
  private func isTrustworthy(_ roles: Role, path: Path, _ text: TokenizedText) -> Bool {
    guard let repaired = path.repaired else { return true }
    if repaired == 0 { return roles.contains(.term) && path.count > 1 }
    let isLong = text.tokens[path[repaired]].word.count >= (path.count > 3 ? 3 : 4)
    return roles.contains(.term) && path.count >= (repaired == 1 ? 4 : 3)
      && (repaired < path.count - 1 || isLong)
  }

  /// The next word of the same phrase: hyphens, the full stops of abbreviations and ampersands may
  /// stand between, and after two words a comma (“thi đua, khen thưởng”, “cấp bộ, ban, ngành, tỉnh”).
  private func wordAfter(_ position: Int, in text: TokenizedText, isLong: Bool) -> Int? {
    var next = position + 1
    while next < text.tokens.count {
      switch text.tokens[next].kind {
      case .word: return next
      case .newline where next == position + 1 && next + 1 < text.tokens.count:
        guard !text.tokens[next + 1].isCapitalised else { return nil }
        next += 1
      case .comma where isLong && next == position + 1: next += 1
      case .period where text.endsSentence(next): return nil
      case .dash, .period, .other, .slash:
        if next > position + 1 { return nil }
        next += 1
      default: return nil
      }
    }
    return nil
  }

  private func meaning(
    of node: Int, path: Path, in text: TokenizedText
  ) -> (roles: Role, value: Int)? {
    var roles: Role = []
    var value = 0
    for phrase in nodes[node].phrases where fits(phrase, path: path, in: text) {
      roles.formUnion(phrase.roles)
      if !phrase.roles.isDisjoint(with: .valued), !roles.subtracting(phrase.roles).contains(.term) {
        value = phrase.value
      }
    }
    return roles.isEmpty ? nil : (roles, value)
  }

  private func fits(_ phrase: Phrase, path: Path, in text: TokenizedText) -> Bool {
    guard text.isAccented, phrase.slips < .max else { return true }
    if phrase.roles == .year, path.count == 1, text.isBeforeYear(path[0]) { return true }
    // Where slips are taken, a word without any mark merely lacks them.
    var left = phrase.slips
    for index in 0..<path.count {
      let word = text.tokens[path[index]].word
      if word.spelling == phrase.spelling[index] || (phrase.slips > 0 && !word.hasMarks) {
        continue
      }
      left -= 1
      if left < 0 { return false }
    }
    return true
  }

  /// The term that a text names from its first word to its last.
  func term(spelled text: String) -> Int? {
    let tokenized = TokenizedText(text, lexemes: lexemes)
    guard let first = tokenized.tokens.firstIndex(where: { $0.kind == .word }),
      let match = match(tokenized, at: first), match.roles.contains(.term),
      tokenized.tokens[match.range.upperBound...].allSatisfy({ $0.kind != .word })
    else { return nil }
    return match.value
  }
}

extension Role {
  /// The roles whose value says more.
  static var valued: Role {
    [.term, .level, .numeral, .grade]
  }
}

extension VocabularyTerm {
  fileprivate var isGiven: Bool {
    name == TitleName.flag || (chain == .awards && rank < 3)
  }

  /// Whether a spelling must be met with its accents: a word that others resemble.
  fileprivate func isShortOrStrict(_ spelling: String) -> Bool {
    spelling.hasPrefix(TitleName.bareFlag) || kind == .discipline || spelling == "hoàn thành"
  }
}

/// Builds the trie.
private struct LexiconBuilder {
  var lexemes: [UInt64: Int32] = [:]
  var nodes = [Lexicon.Node()]
  var edges: [UInt64: Int32] = [:]

  /// Whether a term ends at a node or below it.
  func leadsToTerm(_ node: Int32) -> Bool {
    let node = nodes[Int(node)]
    return node.phrases.contains { $0.roles.contains(.term) }
      || node.next.contains { leadsToTerm($0.node) }
  }

  mutating func add(_ phrase: String, _ roles: Role, value: Int = 0, slips: Int = 0) {
    var node: Int32 = 0
    var spelling: [UInt64] = []
    for token in TokenizedText(phrase, lexemes: WordTable([:])).tokens where token.kind == .word {
      let count = Int32(lexemes.count)
      let lexeme = lexemes[token.word.letters] ?? count + 1
      lexemes[token.word.letters] = lexeme
      let edge = UInt64(node) << 32 | UInt64(lexeme)
      if let next = edges[edge] {
        node = next
      } else {
        nodes.append(Lexicon.Node())
        let next = Int32(nodes.count - 1)
        edges[edge] = next
        nodes[Int(node)].next.append((token.word, next))
        node = next
      }
      spelling.append(token.word.spelling)
    }
    nodes[Int(node)].phrases.append(
      Lexicon.Phrase(roles: roles, value: value, spelling: spelling, slips: slips))
  }
}
