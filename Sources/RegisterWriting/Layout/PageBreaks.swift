extension OfficialSheet {
  /// How firmly a row is kept on the page of the row before it.
  enum Bond {
    /// Given up where all that is bound together does not fit on a page.
    case loose
    case firm
  }

  /// The rows before which a page begins, when a page holds so many points.
  func pageBreaks(capacity: Double) -> [Int] {
    var breaks: [Int] = []
    var used = 0.0
    var firstOfPage = 1
    var current = 1
    while current <= heights.count {
      let height = heights[current - 1]
      if used + height <= capacity || current == firstOfPage {
        used += height
        current += 1
        continue
      }
      let start = pageStart(before: current, after: firstOfPage)
      breaks.append(start)
      firstOfPage = start
      current = start
      used = start > headerRow ? heights[headerRow - 1] : 0
    }
    return breaks
  }

  /// The row a page is best begun with so that it holds the row that no longer fits.
  private func pageStart(before row: Int, after firstOfPage: Int) -> Int {
    func start(acceptingLoose: Bool) -> Int? {
      stride(from: row, to: firstOfPage, by: -1).first { candidate in
        bonds[candidate] == nil || (acceptingLoose && bonds[candidate] == .loose)
      }
    }
    return start(acceptingLoose: false) ?? start(acceptingLoose: true) ?? row
  }
}
