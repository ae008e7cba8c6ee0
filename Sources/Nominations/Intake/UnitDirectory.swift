import Sheets
import Synchronization
import VietnameseText

/// The units of a plan, found by any name that a form may give them.
public struct UnitDirectory: Sendable {
  public struct Match: Sendable {
    public let unit: Unit
    /// 0…1: 1 for a name or alias as written, less for abbreviations and for names within a text.
    public let confidence: Double
    /// Other units that the name fits as well.
    public let rivals: [Unit]

    public var isClear: Bool { rivals.isEmpty && confidence >= 0.6 }
  }

  private struct Entry {
    let unit: Int
    let name: UnitDesignation
    /// The first byte of the name.
    let first: UInt8?

    init(unit: Int, name: UnitDesignation) {
      self.unit = unit
      self.name = name
      first = name.words.first?.utf8.first
    }
  }

  private let units: [Unit]
  private var exact: [UnitDesignation: [Int]] = [:]
  private var codes: [String: Int] = [:]
  private var entries: [Entry] = []
  private let known = KnownTexts()

  public init(units: [Unit]) {
    self.units = units
    for (index, unit) in units.enumerated() {
      codes[ComparisonKey(unit.code).text] = index
      for name in [unit.name] + unit.aliases {
        let name = UnitDesignation(name)
        guard !name.isEmpty else { continue }
        exact[name, default: []].append(index)
        entries.append(Entry(unit: index, name: name))
      }
    }
  }

  public var isEmpty: Bool { units.isEmpty }

  /// The unit that a text names.
  ///
  /// - Parameter year: Units that did not exist in it give way to those that did.
  public func unit(named text: String, year: Int? = nil) -> Match? {
    known.match(KnownTexts.Text(text: text, year: year)) { found(text, year) }
  }

  private func found(_ text: String, _ year: Int?) -> Match? {
    let name = UnitDesignation(text)
    guard !name.isEmpty else { return nil }
    if let indices = exact[name], let match = match(indices, confidence: 1, year: year) {
      return match
    }
    if let index = codes[ComparisonKey(text).text] {
      return Match(unit: units[index], confidence: 0.95, rivals: [])
    }
    return best(scored(name), year: year) ?? best(contained(name), year: year)
  }

  private func match(_ indices: [Int], confidence: Double, year: Int?) -> Match? {
    var candidates = Array(Set(indices)).sorted()
    if let year, candidates.count > 1 || !units[candidates[0]].exists(in: year) {
      let valid = candidates.filter { units[$0].exists(in: year) }
      if !valid.isEmpty { candidates = valid }
    }
    return Match(
      unit: units[candidates[0]], confidence: confidence,
      rivals: candidates.dropFirst().map { units[$0] })
  }

  private func best(_ scores: [Int: Double], year: Int?) -> Match? {
    guard let most = scores.values.max() else { return nil }
    let equals = scores.filter { $0.value > most - 0.02 }.keys
    return match(Array(equals), confidence: most, year: year)
  }

  /// Units whose whole name stands in the text, abbreviated or not; longer names before shorter.
  private func scored(_ text: UnitDesignation) -> [Int: Double] {
    var scores: [Int: Double] = [:]
    // Whatever spells a name, abbreviated or not, begins as its first word does.
    let firsts = text.words.map(\.utf8.first)
    for index in entries.indices where firsts.contains(entries[index].first) {
      let entry = entries[index]
      for start in text.words.indices where firsts[start] == entry.first {
        guard let found = entry.name.spelled(in: text.words, from: start) else { continue }
        let words = entry.name.words.count
        if words == 1 && text.words.count > 1 && entry.name.words[0].utf8.count < 4 { continue }
        let abbreviated = Double(found.abbreviated) / Double(words)
        let isWhole = found.wordsOfText == text.words.count
        let coverage = Double(found.wordsOfText) / Double(text.words.count)
        let opening = start == 0 ? 0.04 : 0
        let score =
          isWhole
          ? 0.97 - 0.07 * abbreviated
          : 0.66 + 0.16 * coverage + opening + 0.03 * min(1, Double(words) / 10)
            - 0.06 * abbreviated
        scores[entry.unit] = max(scores[entry.unit] ?? 0, score)
      }
    }
    return scores
  }

  /// Units whose name begins or ends with the text: a part of it was left out. How much was left
  /// out says nothing of which is meant, so all score alike.
  private func contained(_ text: UnitDesignation) -> [Int: Double] {
    guard text.words.count >= 2 else { return [:] }
    var scores: [Int: Double] = [:]
    for entry in entries where entry.name.words.count > text.words.count {
      let isTail = entry.name.words.suffix(text.words.count).elementsEqual(text.words)
      if isTail || entry.name.begun(by: text.words) != nil { scores[entry.unit] = 0.7 }
    }
    return scores
  }
}

/// What texts were found to name: letterheads and folders repeat from file to file.
private final class KnownTexts: Sendable {
  struct Text: Hashable {
    let text: String
    let year: Int?
  }

  private static let most = 20_000
  private let matches = Mutex<[Text: UnitDirectory.Match?]>([:])

  func match(_ text: Text, find: () -> UnitDirectory.Match?) -> UnitDirectory.Match? {
    if let known = matches.withLock({ $0[text] }) { return known }
    let match = find()
    matches.withLock { matches in
      if matches.count < KnownTexts.most { matches[text] = match }
    }
    return match
  }
}

extension Unit {
  /// Whether the unit existed on any day of a year.
  fileprivate func exists(in year: Int) -> Bool {
    (validFrom?.year ?? year) <= year && (validTo?.year ?? year) >= year
  }
}
