import Sheets
import VietnameseText

extension Rule.Comparison {
  func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .equal: left == right
    }
  }
}

/// A value that the number under a criterion's heading is held against.
struct Threshold: Sendable {
  let comparison: Rule.Comparison
  /// In percent where the column holds shares.
  let value: Double
  /// Whether the heading asks for a share: “Tỷ lệ LĐTT”, “% cá nhân đạt LĐTT”.
  private let isOfShares: Bool

  init(heading: String, comparison: Rule.Comparison, value: Double) {
    self.comparison = comparison
    self.value = value
    let key = ComparisonKey(heading).text
    isOfShares =
      heading.contains("%") || key.holdsBytes(of: "ty le") || key.holdsBytes(of: "phan tram")
  }

  /// The number that a cell gives; `nil` where it gives none, or several.
  func number(in text: String) -> Double? {
    isOfShares ? Double(share: text) : Double(vietnamese: text)
  }

  /// Numbers that differ between two forms are for a person to settle.
  func weigh(_ marks: ArraySlice<CriterionMark>) -> Weighing {
    let numbers = marks.map { number(in: $0.cell.value) }
    let read = numbers.compactMap { $0 }
    let holding = read.count { comparison.holds($0, value) }
    let isAllRead = read.count == numbers.count
    return Weighing(
      isShown: !read.isEmpty && holding == read.count && isAllRead,
      isPossible: holding > 0 || !isAllRead, isOpen: marks.isEmpty,
      ground: .number(read.first, isReadable: isAllRead),
      occurrences: 1,
      evidence: marks.map { Evidence(words: $0.cell.value, place: $0.cell.place) })
  }
}

extension Double {
  /// A share in percent: “85%”, “85,5”, “12/14”, “12/14 (85,7%)”, or a part of one as sheets keep
  /// what they show in percent.
  fileprivate init?(share text: String) {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    if parts.count == 2, let number = Double(vietnamese: parts[0].lastNumber) {
      self = number
      return
    }
    let counts = text.split(separator: "/").map { Double(vietnamese: String($0)) }
    if counts.count == 2, let part = counts[0], let whole = counts[1], 0...whole ~= part, whole > 0
    {
      self = 100 * part / whole
      return
    }
    guard parts.count == 1, let number = Double(vietnamese: text) else { return nil }
    self = 0...1 ~= number ? 100 * number : number
  }
}

extension Substring {
  /// The digits that it ends with, with their comma or point.
  fileprivate var lastNumber: String {
    let trimmed = self.reversed().drop(while: \.isWhitespace)
    return String(trimmed.prefix { $0.isNumber || $0 == "," || $0 == "." }.reversed())
  }
}
