/// How high the rows of a working table must be for what stands in them.
struct RowHeights: Sendable {
  /// The points of text that fit on a line of each column.
  let lineWidths: [Double]
  private let wraps: [Bool]
  private let face: PrintedText
  /// By column, then by the number of a shared text: the lines it takes; 0 before it was met.
  private var sharedLines: [[Int32]]

  /// By column: the text met last, which the rows of a nominee repeat, and the lines it takes.
  private var lastLines: [(text: String, count: Int)]

  private static let highest = 409.0

  init(_ columns: [WorkingTable.Column], size: Double) {
    lineWidths = columns.map { ($0.width * 8 - 2) * 0.75 }
    wraps = columns.map { $0.look == .wrapped || $0.look == .centered }
    face = PrintedText(size: size)
    sharedLines = columns.map { _ in [] }
    lastLines = columns.map { _ in ("", 1) }
  }

  mutating func height(of values: [XlsxValue]) -> Double {
    var lines = 1
    for (index, value) in values.enumerated() {
      lines = max(lines, lineCount(of: value, column: index))
    }
    return height(ofLines: lines)
  }

  /// In points; Excel draws no row higher than 409.
  func height(ofLines lines: Int) -> Double {
    min(Double(lines) * face.lineHeight + 4, RowHeights.highest)
  }

  /// How many lines a value takes in a column, 0 for the first.
  mutating func lineCount(of value: XlsxValue, column: Int) -> Int {
    guard wraps[column] else { return 1 }
    return switch value {
    case .text(let text): lineCount(of: text, column: column)
    case .shared(let shared): lineCount(of: shared, column: column)
    default: 1
    }
  }

  private mutating func lineCount(of text: String, column: Int) -> Int {
    if lastLines[column].text != text {
      lastLines[column] = (text, face.safeLineCount(of: text, within: lineWidths[column]))
    }
    return lastLines[column].count
  }

  private mutating func lineCount(of shared: SharedText, column: Int) -> Int {
    let missing = shared.number + 1 - sharedLines[column].count
    if missing > 0 { sharedLines[column] += repeatElement(0, count: missing) }
    if sharedLines[column][shared.number] == 0 {
      sharedLines[column][shared.number] = Int32(lineCount(of: shared.text, column: column))
    }
    return Int(sharedLines[column][shared.number])
  }
}
