/// The horizontal grid of a sheet: the width of each column in pixels of 1/96 inch.
struct ColumnWidths {
  /// What readers keep free inside a cell, left and right together: two pixels on either side and
  /// one for the line between, where a digit is eight wide.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.13 (col, width).
  static let padding = 5.0
  /// The share of a line that is counted on: printers and readers differ by a few hundredths.
  static let certainty = 0.97

  let pixels: [Double]

  init(pixels: [Double]) {
    self.pixels = pixels
  }

  /// Shares out a width among the columns of a table so that its rows take few lines.
  ///
  /// - Parameters:
  ///   - total: In pixels.
  ///   - boundary: Where a column had better end, so that blocks of text can stand on either side;
  ///     in pixels from the left.
  init(sharing total: Double, among columns: [ColumnDemand], boundary: ClosedRange<Double>? = nil) {
    let free = ColumnWidths.shares(of: total, among: columns)
    guard let boundary, columns.count > 1 else {
      pixels = free
      return
    }
    let ends = free.indices.dropLast().map { free[...$0].reduce(0, +) }
    let last = ends.indices.min { one, other in
      boundary.distance(to: ends[one]) < boundary.distance(to: ends[other])
    }
    let split = (last ?? 0) + 1
    let end = boundary.nearest(to: ends[split - 1])
    pixels =
      ColumnWidths.shares(of: end, among: Array(columns[..<split]))
      + ColumnWidths.shares(of: total - end, among: Array(columns[split...]))
  }

  /// No column is narrower than its longest word as long as all such fit; what is left goes bit by
  /// bit to the column by which the rows grow lower most.
  private static func shares(of total: Double, among columns: [ColumnDemand]) -> [Double] {
    let least = columns.map { min($0.least, total / 2) }
    let needed = least.reduce(0, +)
    guard needed < total else { return least.map { ($0 * total / needed).rounded(.down) } }
    var lines = LineEstimate(columns, widths: least)
    let step = 6.0
    var rest = total - needed
    while rest >= step, let column = lines.columnGainingMost(by: step) {
      lines.widen(column, by: step)
      rest -= step
    }
    lines.exchange(keeping: least)
    let spread = total / lines.widths.reduce(0, +)
    return lines.widths.map { ($0 * spread).rounded(.down) }
  }

  /// The points of text that fit on a line across columns counted from 1.
  func textWidth(across columns: ClosedRange<Int>) -> Double {
    let cell = pixels[(columns.lowerBound - 1)...(columns.upperBound - 1)].reduce(0, +)
    return max(0, cell - ColumnWidths.padding) * 0.75 * ColumnWidths.certainty
  }

  /// The pixels that a cell needs to show so many points of text on a line.
  static func pixels(forText points: Double) -> Double {
    points / 0.75 / certainty + padding + 1
  }

  /// The last column of a left part that ends within a range of pixels, or nearest to it; at
  /// least one column is left for the right part.
  func split(within range: ClosedRange<Double>) -> Int {
    let ends = pixels.indices.dropLast().map { pixels[...$0].reduce(0, +) }
    let best = ends.indices.min { range.distance(to: ends[$0]) < range.distance(to: ends[$1]) }
    return (best ?? 0) + 1
  }

  /// The last column of a left part whose width comes nearest to a share of the whole.
  func split(near share: Double) -> Int {
    let target = pixels.reduce(0, +) * share
    return split(within: target...target)
  }
}

extension ClosedRange<Double> {
  fileprivate func nearest(to value: Double) -> Double {
    Swift.min(Swift.max(value, lowerBound), upperBound)
  }

  fileprivate func distance(to value: Double) -> Double { abs(value - nearest(to: value)) }
}
