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
    /// The words with their marks; empty where the letters suffice.
    var spelling: [UInt64]
  }

  fileprivate struct Node: Sendable {
    var phrases: [Phrase] = []
    /// The words that lead on, for the repair of a misspelt one.
    var next: [(word: SpelledWord, node: Int32)] = []
  }

  /// The number of each word that occurs in a phrase, by its letters; numbers start at 1.
  let lexemes: [UInt64: Int32]
  /// The number of “cấp”, which makes a kind of body into a level.
  let level: Int32
  private let nodes: [Node]
  private let roots: [Int32]
  private let edges: [UInt64: Int32]

  init(terms: [VocabularyTerm]) {
    var builder = LexiconBuilder()
    for (index, term) in terms.enumerated() where term.name != TitleName.praise {
      for spelling in [term.name] + term.aliases {
        builder.add(
          spelling, term.isGiven ? [.term, .given] : .term, value: index,
          isStrict: term.isShortOrStrict(spelling))
      }
    }
    for (roles, phrases) in CuePhrases.table {
      let names = !roles.isDisjoint(with: [.office, .body, .bodyWord])
      for phrase in phrases.split(separator: "|") {
        builder.add(String(phrase), roles, isStrict: !names || !phrase.contains(" "))
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
    lexemes = builder.lexemes
    nodes = builder.nodes
    edges = builder.edges
    level = builder.lexemes[SpelledWord("cấp").letters] ?? 0
    roots = (0...Int32(lexemes.count)).map { builder.edges[UInt64($0)] ?? 0 }
  }

  /// The longest phrase that starts at a token.
  func match(_ text: TokenizedText, at start: Int) -> Match? {
    let tokens = text.tokens
    guard tokens.indices.contains(start), tokens[start].kind == .word else { return nil }
    var node = roots[Int(tokens[start].lexeme)]
    var best: Match?
    var position = start
    var path = [start]
    var repaired: Int?
    while node != 0 {
      if let found = meaning(of: nodes[Int(node)], path: path, in: text),
        isTrustworthy(found.roles, repaired: repaired, path: path, tokens)
      {
        best = Match(roles: found.roles, value: found.value, range: start..<position + 1)
      }
      guard let following = wordAfter(position, in: tokens, isLong: path.count >= 2) else { break }
      let word = tokens[following]
      var next = edges[UInt64(node) << 32 | UInt64(word.lexeme)] ?? 0
      if next == 0, repaired == nil, path.count >= 2 || nodes[Int(node)].next.count <= 3 {
        let isLong = path.count >= 4 && text.isAccented
        next =
          nodes[Int(node)].next.first {
            isLong && word.word.count == 2
              ? word.word.rhymes(with: $0.word) : word.word.isNearly($0.word)
          }?.node ?? 0
        repaired = path.count
      }
      node = next
      position = following
      path.append(position)
    }
    return best
  }

  /// A misspelt word is taken for the right one only in a term of three words or more, and only
  /// where it is long or a right word follows.
  private func isTrustworthy(_ roles: Role, repaired: Int?, path: [Int], _ tokens: [Token]) -> Bool
  {
    guard let repaired else { return true }
    return roles.contains(.term) && path.count >= (repaired == 1 ? 4 : 3)
      && (repaired < path.count - 1 || tokens[path[repaired]].word.count >= 4)
  }

  /// The next word of the same phrase: hyphens, full stops and ampersands may stand between, and
  /// after two words a comma (“thi đua, khen thưởng”, “cấp bộ, ban, ngành, tỉnh”).
  private func wordAfter(_ position: Int, in tokens: [Token], isLong: Bool) -> Int? {
    var next = position + 1
    while next < tokens.count {
      switch tokens[next].kind {
      case .word: return next
      case .newline where next == position + 1 && next + 1 < tokens.count:
        guard !tokens[next + 1].isCapitalised else { return nil }
        next += 1
      case .comma where isLong && next == position + 1: next += 1
      case .dash, .period, .other, .slash:
        if next > position + 1 { return nil }
        next += 1
      default: return nil
      }
    }
    return nil
  }

  private func meaning(
    of node: Node, path: [Int], in text: TokenizedText
  ) -> (roles: Role, value: Int)? {
    var roles: Role = []
    var value = 0
    for phrase in node.phrases where fits(phrase, path: path, in: text) {
      roles.formUnion(phrase.roles)
      if !phrase.roles.isDisjoint(with: .valued), !roles.subtracting(phrase.roles).contains(.term) {
        value = phrase.value
      }
    }
    return roles.isEmpty ? nil : (roles, value)
  }

  private func fits(_ phrase: Phrase, path: [Int], in text: TokenizedText) -> Bool {
    guard text.isAccented, !phrase.spelling.isEmpty else { return true }
    if phrase.roles == .year, path.count == 1, text.isBeforeYear(path[0]) { return true }
    for (index, token) in path.enumerated() {
      let word = text.tokens[token].word
      if word.spelling != phrase.spelling[index] { return false }
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
  static let valued: Role = [.term, .level, .numeral, .grade]
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

  mutating func add(_ phrase: String, _ roles: Role, value: Int = 0, isStrict: Bool = true) {
    var node: Int32 = 0
    var spelling: [UInt64] = []
    for token in TokenizedText(phrase, lexemes: [:]).tokens where token.kind == .word {
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
      Lexicon.Phrase(roles: roles, value: value, spelling: isStrict ? spelling : []))
  }
}
