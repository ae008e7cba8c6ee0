/// How high the rows of a working table must be for what stands in them.
struct RowHeights: Sendable {
  /// The points of text that fit on a line of each column.
  let lineWidths: [Double]
  private let wraps: [Bool]
  private let face: PrintedText

  private static let highest = 409.0

  init(_ columns: [WorkingTable.Column], size: Double) {
    lineWidths = columns.map { ($0.width * 8 - 2) * 0.75 }
    wraps = columns.map { $0.look == .wrapped || $0.look == .centered }
    face = PrintedText(size: size)
  }

  /// In points; Excel draws no row higher than 409.
  func height(of values: [XlsxValue]) -> Double {
    var lines = 1
    for (index, value) in values.enumerated() where wraps[index] {
      if case .text(let text) = value {
        lines = max(lines, face.safeLineCount(of: text, within: lineWidths[index]))
      }
    }
    return min(Double(lines) * face.lineHeight + 4, RowHeights.highest)
  }
}
