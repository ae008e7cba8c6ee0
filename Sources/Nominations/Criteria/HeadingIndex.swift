import Sheets

/// Which criteria the headings of a run's forms ask for, each path of headings made out once.
struct HeadingIndex: Sendable {
  private struct Path: Hashable {
    let headings: [Spelling]
  }

  private struct Meaning {
    /// The criteria, by position, that the path may stand for.
    let criteria: [(index: Int, match: HeadingMatch)]
    let year: Int?
  }

  private let headings: [CriterionHeadings]
  private var meanings: [Path: Meaning] = [:]

  init(criteria: [Criterion], nominees: [Nominee]) {
    headings = criteria.map { CriterionHeadings($0) }
    for nominee in nominees {
      for nomination in nominee.nominations {
        for mark in nomination.marks {
          let path = Path(headings: mark.headings.map { Spelling($0) })
          if meanings[path] == nil { meanings[path] = meaning(of: mark.headings) }
        }
      }
    }
  }

  /// The cells of a nominee under headings of these criteria, by the criteria's positions.
  ///
  /// - Parameter isCouncil: Whether the sender of a nomination is the council.
  func marks(
    of nominee: Nominee, among applicable: [Int], isCouncil: (Nomination) -> Bool
  ) -> [Int: [CriterionMark]] {
    var marks: [Int: [CriterionMark]] = [:]
    for nomination in nominee.nominations where !nomination.marks.isEmpty {
      let isByCouncil = isCouncil(nomination)
      for cell in nomination.marks {
        let path = Path(headings: cell.headings.map { Spelling($0) })
        let meaning = meanings[path] ?? meaning(of: cell.headings)
        guard let found = HeadingIndex.only(meaning.criteria, among: applicable) else { continue }
        marks[found.index, default: []].append(
          CriterionMark(
            cell: cell, answer: Answer(cell.value), year: meaning.year, match: found.match,
            isByCouncil: isByCouncil))
      }
    }
    return marks
  }

  /// The one criterion that fits best; `nil` where several fit alike.
  private static func only(
    _ candidates: [(index: Int, match: HeadingMatch)], among applicable: [Int]
  ) -> (index: Int, match: HeadingMatch)? {
    let fitting = candidates.filter { applicable.contains($0.index) }
    guard let best = fitting.map(\.match).max() else { return nil }
    let bestFitting = fitting.filter { $0.match == best }
    return bestFitting.count == 1 ? bestFitting[0] : nil
  }

  /// The innermost heading counts; where it says nothing of itself (“Đạt”, “2021”), those above.
  private func meaning(of path: [String]) -> Meaning {
    for heading in path.reversed() {
      let matches = headings.enumerated().map { ($0.offset, $0.element.match(heading)) }
      let bestShare = matches.map(\.1.share).max() ?? 0
      let found = matches.filter { $0.1.match != .none && ($0.1.share == bestShare) }
      if !found.isEmpty {
        return Meaning(
          criteria: found.map { ($0.0, $0.1.match) }, year: yearNamed(in: path))
      }
    }
    return Meaning(criteria: [], year: nil)
  }
}
