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

/// The numbers that the forms give under a criterion's heading.
struct FormNumbers {
  let marks: ArraySlice<CriterionMark>

  /// Numbers that differ between two forms are for a person to settle.
  func weigh(_ comparison: Rule.Comparison, _ value: Double) -> Weighing {
    let numbers = marks.map { Double(vietnamese: $0.cell.value) }
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
