/// The horizontal grid of a sheet: the width of each column in pixels of 1/96 inch.
struct ColumnWidths {
  /// What readers keep free inside a cell, left and right together.
  static let padding = 7.0
  /// The share of a line that is counted on: printers and readers differ by a few hundredths.
  static let certainty = 0.97

  let pixels: [Double]

  init(pixels: [Double]) {
    self.pixels = pixels
  }

  /// What stands in a column.
  struct Content {
    /// The heading first; with the face each text is printed in.
    var texts: [(text: String, face: PrintedText)] = []
    /// Whether its texts had better not be broken, as names and dates.
    var isUnbroken = false
  }

  /// Shares out a width among columns by what stands in them: no column is narrower than its
  /// longest word, and long texts get more of what is left than short ones.
  ///
  /// - Parameter total: In pixels.
  init(sharing total: Double, among columns: [Content]) {
    let needs = columns.map { ColumnWidths.need(of: $0, total: total) }
    let least = needs.reduce(0) { $0 + $1.least }
    let wanted = needs.reduce(0) { $0 + $1.wanted - $1.least }
    if least >= total {
      pixels = needs.map { ($0.least * total / least).rounded(.down) }
    } else {
      let scale = (total - least) / max(wanted, 1)
      pixels = needs.map { ($0.least + ($0.wanted - $0.least) * scale).rounded(.down) }
    }
  }

  /// The least a column can do with, and what it would like: the root mean square of its texts'
  /// widths, between their mean and the widest.
  private static func need(
    of column: Content, total: Double
  ) -> (least: Double, wanted: Double) {
    var least = 24.0
    var squares = 0.0
    var heading = 0.0
    for (index, (text, face)) in column.texts.enumerated() {
      let lines = text.split(whereSeparator: \.isNewline)
      let width = lines.reduce(0) { $0 + cellWidth(face.width(of: $1)) }
      let isHeading = index == 0
      // A heading may well stand on two lines.
      if isHeading { heading = width / 2 } else { squares += width * width }
      let parts = lines.flatMap { line in
        column.isUnbroken && !isHeading ? [line] : line.split(separator: " ")
      }
      for part in parts { least = max(least, cellWidth(face.width(of: part))) }
    }
    least = min(least, total / 4)
    let typical = (squares / Double(max(1, column.texts.count - 1))).squareRoot()
    return (least, max(least + 1, min(max(heading, typical), total)))
  }

  /// The pixels a cell needs to show so many points of text.
  private static func cellWidth(_ points: Double) -> Double {
    points / 0.75 / certainty + padding + 1
  }

  /// The points of text that fit on a line across columns counted from 1.
  func textWidth(across columns: ClosedRange<Int>) -> Double {
    let cell = pixels[(columns.lowerBound - 1)...(columns.upperBound - 1)].reduce(0, +)
    return max(0, cell - ColumnWidths.padding) * 0.75 * ColumnWidths.certainty
  }

  /// The last column of a left part whose width comes nearest to a share of the whole; at least
  /// one column is left for the right part.
  func split(near share: Double) -> Int {
    let target = pixels.reduce(0, +) * share
    var best = 1
    var reached = 0.0
    var distance = Double.infinity
    for (index, width) in pixels.dropLast().enumerated() {
      reached += width
      if abs(reached - target) < distance {
        distance = abs(reached - target)
        best = index + 1
      }
    }
    return best
  }
}
