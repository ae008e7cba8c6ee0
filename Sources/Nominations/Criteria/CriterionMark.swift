import Sheets
import VietnameseText

/// What a cell under a criterion's heading says of it.
enum Answer: Hashable, Sendable {
  /// x, có, đạt, ✓ …
  case yes
  /// không, chưa, 0, - …
  case no
  /// Words that a person must read.
  case unclear

  init(_ text: String) {
    switch text {
    case "x", "X":
      self = .yes
      return
    case "không", "Không":
      self = .no
      return
    default: break
    }
    let bare = text.filter { !$0.isWhitespace }
    if Answer.yesSigns.contains(bare) {
      self = .yes
      return
    }
    if Answer.noSigns.contains(bare) {
      self = .no
      return
    }
    let key = ComparisonKey(text).text
    let first = key.split(separator: " ").first.map(String.init) ?? ""
    if ["khong", "chua", "no", "false"].contains(first) {
      self = .no
    } else {
      self = Answer.yesWords.contains(key) ? .yes : .unclear
    }
  }

  private static let yesSigns: Set<String> = ["✓", "✔", "☑", "✅", "√", "+", "1", "R", "ü", "þ"]
  private static let noSigns: Set<String> = ["-", "–", "—", "0", "☐", "□", "✗", "✘", "/"]
  private static let yesWords: Set<String> = [
    "x", "xx", "v", "co", "dat", "co dat", "dat yeu cau", "da dat", "yes", "true", "da dang ky",
    "co dang ky", "duoc ghi nhan", "da duoc ghi nhan", "dong y", "nhat tri", "xac nhan",
  ]
}

/// How surely a heading is that of a criterion.
enum HeadingMatch: Int, Comparable, Sendable {
  case none
  /// Its words are nearly all words of the clause.
  case partOfClause
  /// It repeats a heading, the label, the code or the clause.
  case exact

  static func < (left: HeadingMatch, right: HeadingMatch) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The words by which forms ask for one criterion.
struct CriterionHeadings: Sendable {
  /// Its headings, label, code and clause.
  let keys: Set<ComparisonKey>
  private let clauseWords: Set<Substring>

  init(_ criterion: Criterion) {
    var phrases = criterion.headings + [criterion.label, criterion.code, criterion.clause]
    if case .threshold(let heading, _, _) = criterion.rule { phrases.append(heading) }
    keys = Set(phrases.map { ComparisonKey($0) }.filter { !$0.isEmpty })
    clauseWords = Set(phrases.flatMap { ComparisonKey($0).text.split(separator: " ") })
  }

  /// A year in a heading is no part of it.
  func match(_ heading: String) -> (match: HeadingMatch, share: Double) {
    let key = ComparisonKey(heading)
    if keys.contains(key) { return (.exact, 1) }
    let undated = HeadingYear.removed(fromKey: key.text)
    if keys.contains(ComparisonKey(undated)) { return (.exact, 1) }
    let words = undated.split(separator: " ")
    let distinct = Set(words)
    let shared = distinct.intersection(clauseWords).count
    let share = distinct.isEmpty ? 0 : Double(shared) / Double(distinct.count)
    return shared >= 3 && share >= 0.8 ? (.partOfClause, share) : (.none, 0)
  }
}

/// A cell under the heading of one criterion.
struct CriterionMark: Sendable {
  /// The position of the criterion.
  let criterion: Int
  let cell: MarkedCell
  let answer: Answer
  /// The year that its heading names.
  let year: Int?
  let match: HeadingMatch
  let isByCouncil: Bool
}

/// The years that stand in headings: `2021`, `Năm 2021`.
func yearNamed(in headings: [String]) -> Int? {
  for heading in headings.reversed() {
    for word in ComparisonKey(heading).text.split(separator: " ") {
      if let year = Int(word), (1945...2100).contains(year), word.utf8.count == 4 { return year }
    }
  }
  return nil
}
