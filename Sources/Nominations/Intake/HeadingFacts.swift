import Sheets
import VietnameseText

/// What the headings of one column say beside its meaning.
struct HeadingFacts: Sendable {
  /// Outermost first, as written.
  let texts: [String]
  let keys: [String]
  /// The year that the column is about.
  let year: Int?
  /// The innermost heading that says more than a year: “Xếp loại năm 2021”, not “Năm 2021”.
  let name: String?
  /// The kinds of achievement that the column may hold.
  let asked: AskedKinds
  /// The sex that a tick in the column stands for.
  let tickedSex: Sex?
  /// Whether a column of positions holds the unit too, as “Chức vụ, đơn vị” does.
  let namesUnit: Bool

  init(_ texts: [String]) {
    self.texts = texts
    keys = texts.map { ComparisonKey($0).text }
    year = keys.map(HeadingYear.year(inKey:)).last { $0 != nil } ?? nil
    name = Array(zip(texts, keys)).last { HeadingYear.saysMore(key: $0.1) }?.0
    asked = name.map { AskedKinds(heading: $0) } ?? .all
    tickedSex =
      switch keys.last {
      case "nam": .male
      case "nu", "nu x": .female
      default: nil
      }
    namesUnit = keys.contains { key in
      ["don vi", "cong tac", "co quan", "noi o"].contains { key.holdsBytes(of: $0) }
    }
  }

  /// Whether the column is of a year before a period, and nothing in its headings asks for a title.
  func saysWon(before period: Period) -> Bool {
    guard let year, year < period.year else { return false }
    return !keys.contains(where: MeritWords.asks)
  }

  /// The innermost heading, as written and as a key.
  var innermost: String? { texts.last }
  var innermostKey: String? { keys.last }
}
