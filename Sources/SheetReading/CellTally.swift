/// What the rows of a file have held so far, against how much one file may hold.
struct CellTally {
  private let limits: ReadLimits
  private var cells = 0
  /// Bytes of text, a text counted for every cell that shows it.
  private var textBytes = 0

  init(limits: ReadLimits) {
    self.limits = limits
  }

  /// Adds a row that stands in the file a number of times.
  mutating func add(_ row: borrowing StreamedRow, times: Int = 1) throws(ReadFailure) {
    cells += row.cells.count * times
    guard cells <= limits.cells else { throw .beyond(.cells, limit: limits.cells) }
    textBytes += (row.text.count + row.sharedBytes) * times
    guard textBytes <= limits.textBytes else {
      throw .beyond(.textBytes, limit: limits.textBytes)
    }
  }
}
