import Sheets

/// The rows of a long table while they are made.
struct TableRows {
  private(set) var markup: RowMarkup
  private var row: Int
  private let styles: [StyleNumber]
  private var heights: RowHeights
  /// Of the row that is being made: how many columns it has so far, and lines.
  private var (column, lines) = (0, 1)

  init(from row: Int, on sheet: String, styles: [StyleNumber], heights: RowHeights) {
    markup = RowMarkup(sheet: sheet, columnCount: styles.count)
    self.row = row
    self.styles = styles
    self.heights = heights
  }

  /// Adds a row.
  ///
  /// - Parameter fill: Puts a value into each column, or skips it, in their order.
  mutating func add(_ fill: (inout TableRows) -> Void) {
    (column, lines) = (0, 1)
    markup.begin(row: row)
    fill(&self)
    precondition(column == styles.count)
    markup.end(height: heights.height(ofLines: lines))
    row += 1
  }

  /// Puts a value into the next column; a style given takes the place of the column's.
  mutating func put(_ value: XlsxValue, style: StyleNumber? = nil) {
    lines = max(lines, heights.lineCount(of: value, column: column))
    markup.add(value, column: column + 1, style: style ?? styles[column])
    column += 1
  }

  /// Leaves the next column without a cell.
  mutating func skip() { column += 1 }
}

/// A working table of any length on sheets of its own, whose rows are made while the workbook is
/// written, in pieces on several threads.
struct LongTable {
  let name: Phrase
  let columns: [WorkingTable.Column]
  let book: XlsxBook
  let language: Language
  var frozenColumns = 0
  /// Makes a table of Excel of it under this name, where one sheet holds it.
  var tableName: String?
  /// How many threads share the making of its rows.
  var threads = 1
  /// How many rows a sheet has.
  var mostRows = XlsxSheet.lastRow

  /// About how many rows are made at a time.
  private static let pieceLength = 500

  /// Writes the table on as many sheets as it needs.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows an element of the list makes.
  ///   - finish: Adds to each sheet's table what is not rows.
  ///   - add: Adds the rows of an element, whose position in the list it is given.
  /// - Returns: The sheets.
  @discardableResult
  func write<Element: Sendable>(
    _ elements: [Element], rowCount: (Element) -> Int = { _ in 1 },
    finish: (WorkingTable) -> Void = { _ in },
    _ add: @escaping @Sendable (Int, Element, inout TableRows) -> Void
  ) -> [XlsxSheet] {
    var sheets: [XlsxSheet] = []
    var start = 0
    repeat {
      var table = WorkingTable(
        columns, named: name(language), in: book, language: language, frozenColumns: frozenColumns)
      var pieces: [(element: Int, row: Int)] = []
      var (next, row) = (start, table.row)
      while next < elements.count {
        let count = rowCount(elements[next])
        if row > table.row, row + count - 1 > mostRows { break }
        if row >= (pieces.last?.row ?? 0) + (pieces.isEmpty ? 0 : LongTable.pieceLength) {
          pieces.append((next, row))
        }
        row += count
        next += 1
      }
      let (starts, end) = (pieces.map(\.element), next)
      table.put(pieces: pieces.map(\.row), lastRow: row - 1, threads: threads) { number, rows in
        let last = number + 1 < starts.count ? starts[number + 1] : end
        for index in starts[number]..<last { add(index, elements[index], &rows) }
      }
      finish(table)
      table.finish(asTable: start == 0 && end == elements.count ? tableName : nil)
      if let full = sheets.last {
        book.findings.append(
          Finding(.sheetContinued, at: nil, .plain(full.name), .plain(table.sheet.name)))
      }
      sheets.append(table.sheet)
      start = end
    } while start < elements.count
    return sheets
  }
}

extension RegisterWorkbook {
  /// Writes a table of the register, of any length.
  ///
  /// - Parameter verdicts: The columns, counted from 1, whose cells show verdicts.
  /// - Returns: The sheets.
  @discardableResult
  func write<Element: Sendable>(
    _ elements: [Element], rowCount: (Element) -> Int = { _ in 1 }, named name: Phrase,
    frozenColumns: Int = 0, verdicts: ClosedRange<Int>? = nil, asTable tableName: String? = nil,
    _ columns: [WorkingTable.Column],
    _ add: @escaping @Sendable (Int, Element, inout TableRows) -> Void
  ) -> [XlsxSheet] {
    let table = LongTable(
      name: name, columns: columns, book: book, language: language, frozenColumns: frozenColumns,
      tableName: tableName, threads: documents.threads, mostRows: documents.mostRows)
    return table.write(
      elements, rowCount: rowCount,
      finish: { part in
        if let verdicts { colorVerdicts(in: part.cells(columns: verdicts), on: part.sheet) }
      }, add)
  }
}
