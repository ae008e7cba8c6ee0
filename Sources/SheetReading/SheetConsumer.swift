import Sheets

/// What is known of a sheet before its rows.
public struct SheetHeading: Sendable {
  public let name: String
  public let isHidden: Bool
}

/// What is known of a sheet once its rows have been read.
public struct SheetProperties: Sendable {
  public var merges: [CellRange] = []
  /// Columns that the sheet hides, 1 is A.
  public var hiddenColumns: Set<Int> = []
  /// Formulas that carry no cached value.
  public var formulasWithoutValue = 0
  /// Row and column of the first of them, 1-based.
  public var firstFormulaWithoutValue: CellReference?
}

/// What takes a file's sheets as they stream by: one heading, its rows, its properties, and so on.
public protocol SheetConsumer: AnyObject {
  func begin(_ sheet: SheetHeading, decoding: RowDecoding)
  /// Takes a row with cells, in the order of the file; its buffer lasts for the call.
  func take(_ row: borrowing StreamedRow)
  func end(_ properties: SheetProperties)
}

/// Makes the values of streamed rows: texts and dates.
public struct RowDecoding: Sendable {
  var sharedStrings = SharedStrings()
  var dateSystem = DateSystem.from1900

  public func row(_ streamed: borrowing StreamedRow) -> Row {
    let text = streamed.text
    let dates = streamed.dates
    let cells = streamed.cells.map { cell in
      Cell(
        column: cell.column, value: value(of: cell.value, text: text, dates: dates),
        legacyFont: cell.legacyFont)
    }
    return Row(number: streamed.number, cells: cells, isHidden: streamed.isHidden)
  }

  private func value(
    of value: StreamedRow.Value, text: [UInt8], dates: [CellValue]
  ) -> CellValue {
    switch value {
    case .shared(let index): .text(sharedStrings[index])
    case .text(let range): .text(String(decoding: text[range.range], as: UTF8.self))
    case .error(let range): .error(String(decoding: text[range.range], as: UTF8.self))
    case .number(let number): .number(number)
    case .bool(let truth): .bool(truth)
    case .date(let serial): dateSystem.value(of: serial)
    case .duration(let seconds): .duration(seconds: (seconds * 1000).rounded() / 1000)
    case .typed(let index): dates[index]
    }
  }
}
