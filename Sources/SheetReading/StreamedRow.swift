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
    /// A date that was given as one.
    case typed(CellValue)
  }

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

  mutating func removeAll() {
    isHidden = false
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  /// Puts the cells in ascending order of column; of two in one place the later holds.
  mutating func order() {
    var last = 0
    for cell in cells {
      guard cell.column > last else {
        var byColumn: [Int: Cell] = [:]
        for cell in cells { byColumn[cell.column] = cell }
        cells = byColumn.values.sorted { $0.column < $1.column }
        return
      }
      last = cell.column
    }
  }
}
