import Sheets

/// A row as it streams by, without a String made: a buffer that the next row overwrites.
public struct StreamedRow: Sendable {
  /// Where in ``StreamedRow/text`` a text stands; half as long as a range, so that a cell is
  /// 16 bytes.
  struct TextRange: Sendable {
    private let start: UInt32
    private let end: UInt32

    init(_ range: Range<Int>) {
      start = UInt32(range.lowerBound)
      end = UInt32(range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// What a cell holds before its text is made a String.
  enum Value: Sendable {
    /// An index into the shared strings.
    case shared(Int)
    case text(TextRange)
    case error(TextRange)
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
    let value: Value
    let legacyFont: LegacyFont?
    private let storedColumn: Int32

    var column: Int { Int(storedColumn) }

    @inline(__always)
    init(column: Int, value: Value, legacyFont: LegacyFont? = nil) {
      self.value = value
      self.legacyFont = legacyFont
      storedColumn = Int32(column)
    }
  }

  public var number = 0
  public var isHidden = false
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
    if !text.isEmpty { text.removeAll(keepingCapacity: true) }
    if !dates.isEmpty { dates.removeAll(keepingCapacity: true) }
  }

  /// Adds to the row's text.
  ///
  /// - Returns: `nil` where nothing was added.
  @inline(__always)
  mutating func appendingText(_ append: (inout [UInt8]) -> Void) -> Value? {
    let start = text.count
    append(&text)
    return start == text.count ? nil : .text(TextRange(start..<text.count))
  }

  /// - Returns: `nil` where the error has no text.
  mutating func appendingError(_ name: Span<UInt8>) -> Value? {
    let start = text.count
    text.append(name)
    return start == text.count ? nil : .error(TextRange(start..<text.count))
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
