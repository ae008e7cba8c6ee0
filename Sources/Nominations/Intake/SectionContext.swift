import Sheets
import VietnameseText

/// What the section headings above a row say of it.
struct SectionContext {
  private enum Level: Int, Comparable {
    case letter, roman, arabic, plain

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Section {
    let level: Level
    let text: Sourced<String>
    let kind: NomineeKind?
    let request: Sourced<String>?
    let unit: Sourced<String>?
    let quarter: Int?
  }

  private var sections: [Section] = []

  var kind: NomineeKind? { sections.last { $0.kind != nil }?.kind }
  var request: Sourced<String>? { sections.last { $0.request != nil }?.request }
  var unit: Sourced<String>? { sections.last { $0.unit != nil }?.unit }
  var quarter: Int? { sections.last { $0.quarter != nil }?.quarter }
  var texts: [Sourced<String>] { sections.map(\.text) }

  /// Opens the section that a row heads; it closes those of its own level and below.
  mutating func enter(_ cells: [ReadCell], at place: Place) {
    let numeral = cells.first.flatMap { cells.count > 1 ? $0 : nil }
    let labels = cells.filter { $0.looks(like: .text) && !$0.looks(like: .sectionNumeral) }
    guard let label = labels.first ?? cells.last else { return }
    let text = SectionContext.withoutNumber(label.text)
    let sourced = Sourced(text, at: place.at(column: label.column))
    let section = Section(
      level: level(numeral?.text ?? label.text), text: sourced, kind: NomineeWords.kind(of: text),
      request: SectionContext.merit(in: text) ? sourced : nil,
      unit: SectionContext.namesBody(text) ? sourced : nil,
      quarter: Quarter.named(in: text))
    while let last = sections.last, last.level >= section.level { sections.removeLast() }
    sections.append(section)
  }

  private func level(_ mark: String) -> Level {
    let head = mark.prefix { !".):/ -".contains($0) }
    if head.isEmpty || head.count > 5 { return .plain }
    if head.allSatisfy({ $0.isNumber }) { return .arabic }
    if head.allSatisfy({ "IVX".contains($0) }) { return .roman }
    return head.count == 1 && head.first?.isUppercase == true ? .letter : .plain
  }

  /// A heading without the number before it: “II. Cá nhân:” is “Cá nhân”.
  static func withoutNumber(_ text: String) -> String {
    var rest = text[...]
    let head = text.prefix { !".):/- ".contains($0) }
    let after = text[head.endIndex...]
    let isNumber =
      !head.isEmpty && head.count <= 5
      && (head.allSatisfy { $0.isNumber } || head.allSatisfy { "IVX".contains($0) }
        // Not the first letter of “Đ/c”.
        || head.count == 1 && after.first != "/")
    if isNumber, !after.isEmpty { rest = after.drop { ".):/- ".contains($0) } }
    while let last = rest.last, ": .".contains(last) { rest.removeLast() }
    return rest.isEmpty ? text : String(rest)
  }

  /// Whether a heading names a title or an award that is asked for.
  private static func merit(in text: String) -> Bool {
    let key = ComparisonKey(text).text
    let words = key.spacedWords
    guard words.count <= 12, NomineeWords.kind(of: text) == nil || words.count > 3 else {
      return false
    }
    let traits = ContentReader.shared.traits(of: .text(text), text: text, key: key, words: words)
    return !traits.isDisjoint(with: [.title, .award])
  }

  private static func namesBody(_ text: String) -> Bool {
    let key = ComparisonKey(text).text
    let words = key.spacedWords
    let traits = ContentReader.shared.traits(of: .text(text), text: text, key: key, words: words)
    return traits.contains(.collective) && !traits.contains(.kindWord) && !merit(in: text)
      && NomineeWords.kind(of: text) == nil
  }
}
