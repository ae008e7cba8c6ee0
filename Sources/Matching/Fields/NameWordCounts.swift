import Parallel
import VietnameseText

/// How often the list's names have each word; it parts words that were typed together.
struct NameWordCounts: Sendable {
  private var counts: [String: Int] = [:]

  /// Counts the words of each distinct name once.
  init(_ list: TypedList, threads: Int) {
    var isCounted = [Bool](repeating: false, count: list.texts.count)
    var names: [Int32] = []
    for row in list.rows where row.isCollective != true && !isCounted[Int(row.name)] {
      isCounted[Int(row.name)] = true
      names.append(row.name)
    }
    let counted = concurrentMap(names.indices.inBlocks, threads: threads) { [names] block in
      var counts: [String: Int] = [:]
      for name in names[block] {
        for token in tokens(of: list.text(name)) { counts[token.plain, default: 0] += 1 }
      }
      return counts
    }
    for part in counted { counts.merge(part, uniquingKeysWith: +) }
  }

  /// A word that is no syllable, as the two words of the list that it joins: “NGUYỄNTHỊ”.
  ///
  /// Which accents belong to which part is not kept.
  func parted(_ token: Token) -> [Token] {
    guard token.plain.utf8.count > 3, !token.isAbbreviated, !token.plain.isUnaccentedSyllable else {
      return [token]
    }
    let letters = Array(token.plain.utf8)
    var best: (count: Int, parts: [String]) = (1, [])
    for cut in 2...max(2, letters.count - 2) where cut < letters.count {
      let parts = [letters[..<cut], letters[cut...]].map { String(decoding: $0, as: UTF8.self) }
      let count = parts.map { counts[$0] ?? 0 }.min() ?? 0
      if count > best.count, parts.allSatisfy(\.isUnaccentedSyllable) { best = (count, parts) }
    }
    return best.parts.isEmpty ? [token] : best.parts.flatMap { tokens(of: $0) }
  }
}
