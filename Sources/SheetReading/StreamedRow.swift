import Sheets

/// A row as it streams by, without a String made: a buffer that the next row overwrites.
package struct StreamedRow: Sendable {
  /// What a cell holds before its text is made a String.
  enum Value: Sendable {
    /// An index into the shared strings.
    case shared(Int)
    /// A range of ``StreamedRow/text``.
    case text(Range<Int>)
    case error(Range<Int>)
    case number(Double)
    case bool(Bool)
    /// A serial number under a date format.
    case date(serial: Double)
    /// Seconds of an elapsed time.
    case duration(Double)
    /// A date that was given as one: an index into ``StreamedRow/dates``.
    case typed(Int)
  }

  /// The longest elapsed time: as many days as there are serial numbers of dates.
  static let longestDuration = 2_958_466.0 * 86_400

  struct Cell: Sendable {
    var column: Int
    var value: Value
    var legacyFont: LegacyFont?
  }

  package var number = 0
  package var isHidden = false
  var cells: [Cell] = []
  /// The UTF-8 of every text in the row that is not shared.
  var text: [UInt8] = []
  var dates: [CellValue] = []
  /// Bytes of text that its cells show beside those of ``text``: shared strings, repeated texts.
  var sharedBytes = 0

  mutating func removeAll() {
    isHidden = false
    sharedBytes = 0
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    if !dates.isEmpty { dates.removeAll(keepingCapacity: true) }
  }

  /// Adds to the row's text.
  ///
  /// - Returns: `nil` where nothing was added.
  mutating func appendingText(_ append: (inout [UInt8]) -> Void) -> Value? {
    let start = text.count
    append(&text)
    return start == text.count ? nil : .text(start..<text.count)
  }

  /// - Returns: `nil` where the error has no text.
  mutating func appendingError(_ name: Span<UInt8>) -> Value? {
    let start = text.count
    text.append(name)
    return start == text.count ? nil : .error(start..<text.count)
  }

  mutating func appendingDate(_ date: CellValue) -> Value {
    dates.append(date)
    return .typed(dates.count - 1)
  }

  /// Puts the cells in ascending order of column; of two in one place the later holds.
  mutating func order() {
    var last = 0
    for index in cells.indices {
      let column = cells[index].column
      guard column > last else {
        var byColumn: [Int: Cell] = [:]
        for cell in cells { byColumn[cell.column] = cell }
        cells = byColumn.values.sorted { $0.column < $1.column }
        return
      }
      last = column
    }
  }
}

extension StreamedRow.Value {
  /// A number under a format; one beyond every date and time stays a number.
  @inline(__always)
  init(_ number: Double, _ format: NumberFormat) {
    switch format {
    case .number: self = .number(number)
    case .date: self = .date(serial: number)
    case .elapsedTime:
      let seconds = number * 86_400
      self = abs(seconds) < StreamedRow.longestDuration ? .duration(seconds) : .number(number)
    }
  }
}
