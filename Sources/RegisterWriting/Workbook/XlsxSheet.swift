import CXlsxWriter
import Sheets

/// A sheet of a workbook that is being filled; rows and columns are counted from 1.
public struct XlsxSheet {
  let book: XlsxBook
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  public let name: String
  private let number: Int

  init(
    book: XlsxBook, worksheet: UnsafeMutablePointer<lxw_worksheet>, name: String, number: Int
  ) {
    self.book = book
    self.worksheet = worksheet
    self.name = name
    self.number = number
  }

  var open: UnsafeMutablePointer<lxw_worksheet> {
    precondition(book.isOpen, "a sheet is used after its workbook was written")
    return worksheet
  }

  /// The name of its part in the package.
  var part: String { "xl/worksheets/sheet\(number).xml" }

  /// The last row that a sheet can have.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.73 (row); Excel's specifications and limits.
  static let lastRow = 1_048_576

  static func bounds(
    _ range: CellRange
  ) -> (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) {
    (
      row(range.rows.lowerBound), column(range.columns.lowerBound),
      row(range.rows.upperBound), column(range.columns.upperBound)
    )
  }

  static func row(_ number: Int) -> lxw_row_t { lxw_row_t(clamping: number - 1) }
  static func column(_ number: Int) -> lxw_col_t { lxw_col_t(clamping: number - 1) }

  func check(_ code: lxw_error) {
    if code != LXW_NO_ERROR { book.note(code, on: name) }
  }

  private func place(_ row: Int, _ column: Int) -> Finding.Value {
    .plain("\(columnLetters(column))\(row)")
  }

  /// The text as a cell can hold it, with a finding where some had to go.
  func text(_ source: String, _ row: Int, _ column: Int) -> String {
    let text = CellText(source)
    if text.wasCut {
      book.findings.append(Finding(.textCut, at: nil, place(row, column), .plain(name)))
    }
    return text.text
  }

  public func write(_ value: XlsxValue, row: Int, column: Int, style: XlsxStyle? = nil) {
    let (sheet, format) = (open, style?.pointer)
    let (r, c) = (XlsxSheet.row(row), XlsxSheet.column(column))
    switch value {
    case .text(let source):
      check(worksheet_write_string(sheet, r, c, text(source, row, column), format))
    case .shared(let shared):
      check(worksheet_write_string(sheet, r, c, shared.text, format))
    case .number(let number) where !number.isFinite:
      book.findings.append(Finding(.numberNotFinite, at: nil, place(row, column), .plain(name)))
      check(worksheet_write_blank(sheet, r, c, format))
    case .number(let number): check(worksheet_write_number(sheet, r, c, number, format))
    case .bool(let value): check(worksheet_write_boolean(sheet, r, c, value ? 1 : 0, format))
    case .date(let date) where date.dayNumber < -25_508:
      check(worksheet_write_string(sheet, r, c, date.dayMonthYear, format))
    case .date(let date):
      check(worksheet_write_number(sheet, r, c, Double(date.dayNumber + 25_569), format))
    case .formula(let formula, let result):
      check(worksheet_write_formula_num(sheet, r, c, "=" + formula, format, result))
    case .link(let shown, let target):
      link(shown, to: "external:" + target, row: row, column: column, style: style)
    case .blank: check(worksheet_write_blank(sheet, r, c, format))
    }
  }

  /// Joins cells into one that holds the value; every cell of it has the style.
  public func merge(_ range: CellRange, _ value: XlsxValue, style: XlsxStyle? = nil) {
    let (firstRow, firstColumn) = (range.rows.lowerBound, range.columns.lowerBound)
    if range.rows.count > 1 || range.columns.count > 1 {
      let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
      check(worksheet_merge_range(open, r1, c1, r2, c2, "", style?.pointer))
    }
    write(value, row: firstRow, column: firstColumn, style: style)
  }

  /// Sets the width of columns in pixels of 1/96 inch, a digit being 8.
  public func setWidth(pixels: Double, columns: ClosedRange<Int>, isHidden: Bool = false) {
    // The library adds five pixels to characters of seven, as for Calibri 11.
    let width = max(0, pixels / 8 - 5.0 / 7)
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    check(
      worksheet_set_column_opt(
        open, XlsxSheet.column(columns.lowerBound), XlsxSheet.column(columns.upperBound), width,
        nil, &options))
  }

  /// Sets the height of a row in points; `nil` leaves it to the reader.
  public func setHeight(_ points: Double?, row: Int, isHidden: Bool = false) {
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    let height = points ?? Double(LXW_DEF_ROW_HEIGHT)
    check(worksheet_set_row_opt(open, XlsxSheet.row(row), height, nil, &options))
  }
}
