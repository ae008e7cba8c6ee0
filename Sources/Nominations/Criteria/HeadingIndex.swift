import Sheets

/// Which criteria the headings of a run's forms ask for, each path of headings made out once.
struct HeadingIndex: Sendable {
  /// The headings above a cell: few in a run, and mostly one and the same array.
  private struct Path: Hashable {
    let headings: [String]

    func hash(into hasher: inout Hasher) {
      hasher.combine(headings.count)
      hasher.combine(headings.last?.utf8.count ?? 0)
    }
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
      // By index: a nomination is large to copy.
      for index in nominee.nominations.indices {
        for mark in nominee.nominations[index].marks {
          let path = Path(headings: mark.headings)
          if meanings[path] == nil { meanings[path] = meaning(of: mark.headings) }
        }
      }
    }
  }

  /// The cells of a nominee under headings of these criteria, in the order of the criteria.
  ///
  /// - Parameter isCouncil: Whether the sender of a nomination is the council.
  func marks(
    of nominee: Nominee, among applicable: [Int], isCouncil: (Nomination) -> Bool
  ) -> [CriterionMark] {
    var marks: [CriterionMark] = []
    var isInOrder = true
    for index in nominee.nominations.indices where !nominee.nominations[index].marks.isEmpty {
      let isByCouncil = isCouncil(nominee.nominations[index])
      for cell in nominee.nominations[index].marks {
        let meaning = meanings[Path(headings: cell.headings)] ?? meaning(of: cell.headings)
        guard let found = HeadingIndex.only(meaning.criteria, among: applicable) else { continue }
        if let last = marks.last, last.criterion > found.index { isInOrder = false }
        marks.append(
          CriterionMark(
            criterion: found.index, cell: cell, answer: Answer(cell.value), year: meaning.year,
            match: found.match, isByCouncil: isByCouncil))
      }
    }
    if isInOrder { return marks }
    return marks.indices.sorted { (marks[$0].criterion, $0) < (marks[$1].criterion, $1) }
      .map { marks[$0] }
  }

  /// The one criterion that fits best; `nil` where several fit alike.
  private static func only(
    _ candidates: [(index: Int, match: HeadingMatch)], among applicable: [Int]
  ) -> (index: Int, match: HeadingMatch)? {
    var best: (index: Int, match: HeadingMatch)?
    var isTied = false
    for candidate in candidates where applicable.contains(candidate.index) {
      guard let other = best, candidate.match <= other.match else {
        best = candidate
        isTied = false
        continue
      }
      if candidate.match == other.match { isTied = true }
    }
    return isTied ? nil : best
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
