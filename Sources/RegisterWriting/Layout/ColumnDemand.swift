import VietnameseText

/// What the texts of a column ask of its width.
struct ColumnDemand {
  /// The pixels that its longest word needs, or its longest text where texts had better stay whole.
  let least: Double
  /// The pixels that each paragraph of the heading, then of each row's text, would take on one
  /// line; rows have the same index in every column of a table.
  let rows: [[Double]]

  /// Texts that had better stay whole, as names and dates, need no more than this for it.
  private static let widestWhole = 165.0

  /// - Parameters:
  ///   - headings: Of the column, then of sections whose numeral stands in it.
  ///   - isUnbroken: Whether its texts had better not be broken.
  init(
    headings: [String], in bold: PrintedText, texts: [String], face: PrintedText, isUnbroken: Bool
  ) {
    func widths(_ text: String, _ face: PrintedText) -> [Double] {
      text.unicodeScalars.split(whereSeparator: \.value.endsParagraph)
        .map { ColumnWidths.pixels(forText: face.width(of: Substring($0))) }
    }
    func widestWord(_ text: String, _ face: PrintedText) -> Double {
      let words = text.unicodeScalars.split { $0 != "\u{A0}" && $0.isSpace || $0 == "-" }
      return words.map { ColumnWidths.pixels(forText: face.width(of: Substring($0))) }.max() ?? 0
    }
    rows = [widths(headings.first ?? "", bold)] + texts.map { widths($0, face) }
    let heading = headings.map { widestWord(WholeWords.held($0), bold) }.max() ?? 0
    let words = texts.map { widestWord($0, face) }.max() ?? 0
    let whole = isUnbroken ? rows.dropFirst().joined().max() ?? 0 : 0
    least = max(26, heading, words, min(whole, ColumnDemand.widestWhole))
  }
}

/// How many lines the rows of a table take, estimated from a sample of them as columns widen.
struct LineEstimate {
  /// In pixels, by column.
  private(set) var widths: [Double]
  private let columns: [ColumnDemand]
  /// The rows that are looked at.
  private let sample: [Int]
  /// By row of the sample, the sum of its cells' weights.
  private var sums: [Double]

  private static let sampleSize = 150

  init(_ columns: [ColumnDemand], widths: [Double]) {
    self.columns = columns
    self.widths = widths
    let count = columns.first?.rows.count ?? 0
    let stride = max(1, count / LineEstimate.sampleSize)
    let rows = Array(Swift.stride(from: 0, to: count, by: stride))
    sample = rows
    sums = rows.map { row in
      zip(columns, widths).reduce(0) { $0 + LineEstimate.weight($1.0.rows[row], $1.1) }
    }
  }

  /// The column by whose widening the rows grow lower most; `nil` where none does any longer.
  func columnGainingMost(by step: Double) -> Int? {
    var best: (column: Int, gain: Double)?
    for (column, demand) in columns.enumerated() {
      var gain = 0.0
      for (index, row) in sample.enumerated() {
        let old = LineEstimate.weight(demand.rows[row], widths[column])
        let new = LineEstimate.weight(demand.rows[row], widths[column] + step)
        guard new < old else { continue }
        gain += sums[index].squareRoot() - (sums[index] - old + new).squareRoot()
      }
      if gain > best?.gain ?? 1e-9 { best = (column, gain) }
    }
    return best?.column
  }

  /// Moves width from column to column as long as rows grow lower by it: the first sharing gives
  /// without taking, so that a column can end a little short of what keeps its texts on a line.
  mutating func exchange(keeping least: [Double]) {
    for _ in 0..<40 {
      var best: (giver: Int, taker: Int, step: Double, gain: Double)?
      for giver in columns.indices {
        for taker in columns.indices where taker != giver {
          for step in [2.0, 6, 14, 30] where widths[giver] - step >= least[giver] {
            let gain = gain(giving: step, from: giver, to: taker)
            if gain > best?.gain ?? 1e-6 { best = (giver, taker, step, gain) }
          }
        }
      }
      guard let best else { return }
      widen(best.giver, by: -best.step)
      widen(best.taker, by: best.step)
    }
  }

  private func gain(giving step: Double, from giver: Int, to taker: Int) -> Double {
    var gain = 0.0
    for (index, row) in sample.enumerated() {
      func change(_ column: Int, _ step: Double) -> Double {
        let paragraphs = columns[column].rows[row]
        return LineEstimate.weight(paragraphs, widths[column] + step)
          - LineEstimate.weight(paragraphs, widths[column])
      }
      let change = change(giver, -step) + change(taker, step)
      if change != 0 { gain += sums[index].squareRoot() - (sums[index] + change).squareRoot() }
    }
    return gain
  }

  mutating func widen(_ column: Int, by step: Double) {
    for (index, row) in sample.enumerated() {
      let paragraphs = columns[column].rows[row]
      sums[index] +=
        LineEstimate.weight(paragraphs, widths[column] + step)
        - LineEstimate.weight(paragraphs, widths[column])
    }
    widths[column] += step
  }

  /// The square of the lines that a cell takes: the root of a row's sum of them follows its highest
  /// cell most, yet lower cells too gain by being on one line.
  private static func weight(_ paragraphs: [Double], _ width: Double) -> Double {
    let lines = paragraphs.reduce(0) { $0 + ($1 <= width ? 1 : $1 / width + 0.5) }
    return lines * lines
  }
}
