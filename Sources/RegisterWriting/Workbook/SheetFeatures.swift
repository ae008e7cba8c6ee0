import CXlsxWriter
import Sheets

extension XlsxSheet {
  /// A link, to `internal:'Sheet'!A1` or `external:folder/file.xlsx#Sheet!A1`; a plain text
  /// where the sheet can take no more links or this one is too long.
  public func link(
    _ value: String, to target: String, row: Int, column: Int, style: XlsxStyle? = nil
  ) {
    let (r, c) = (XlsxSheet.row(row), XlsxSheet.column(column))
    let shown = text(value, row, column)
    let isTooMuch = target.utf8.count > 2_000 || worksheet.pointee.hlink_count >= 65_000
    guard !isTooMuch, !shown.isEmpty else {
      return write(.text(value), row: row, column: column, style: style)
    }
    check(worksheet_write_url_opt(open, r, c, target, style?.pointer, shown, nil))
  }

  /// A note that shows when the pointer rests on the cell.
  public func note(_ value: String, row: Int, column: Int) {
    guard !value.isEmpty else { return }
    var strings = CStrings()
    var options = lxw_comment_options()
    let lines = value.count / 45 + value.filter(\.isNewline).count + 2
    options.width = 320
    options.height = UInt16(clamping: min(480, lines * 17))
    options.font_size = 10
    options.font_name = strings("Times New Roman")
    let text = CellText.cut(text(value, row, column), to: 30_000).text
    check(
      worksheet_write_comment_opt(
        open, XlsxSheet.row(row), XlsxSheet.column(column), text, &options))
  }

  public func validate(_ range: CellRange, _ validation: Validation) {
    var strings = CStrings()
    var values = lxw_data_validation()
    var list: [UnsafeMutablePointer<CChar>?] = []
    values.input_title = strings(validation.promptTitle, atMost: 32)
    values.input_message = strings(validation.prompt, atMost: 255)
    values.error_title = strings(validation.errorTitle, atMost: 32)
    values.error_message = strings(validation.error, atMost: 255)
    values.error_type = UInt8(
      (validation.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING)
        .rawValue)
    values.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    let type: lxw_validation_types
    switch validation.rule {
    case .list(let items):
      type = LXW_VALIDATION_TYPE_LIST
      list = strings.list(items)
    case .listRange(let range):
      type = LXW_VALIDATION_TYPE_LIST_FORMULA
      values.value_formula = strings(range)
    case .integer(let range):
      type = LXW_VALIDATION_TYPE_INTEGER
      values.minimum_number = Double(range.lowerBound)
      values.maximum_number = Double(range.upperBound)
    case .decimal(let range):
      type = LXW_VALIDATION_TYPE_DECIMAL
      values.minimum_number = range.lowerBound
      values.maximum_number = range.upperBound
    case .date(let range):
      type = LXW_VALIDATION_TYPE_DATE_NUMBER
      values.minimum_number = Double(range.lowerBound.dayNumber + 25_569)
      values.maximum_number = Double(range.upperBound.dayNumber + 25_569)
    case .formula(let formula):
      type = LXW_VALIDATION_TYPE_CUSTOM_FORMULA
      values.value_formula = strings("=" + formula)
    case .anything: type = LXW_VALIDATION_TYPE_ANY
    }
    values.validate = UInt8(type.rawValue)
    let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
    list.withUnsafeMutableBufferPointer { buffer in
      values.value_list = buffer.baseAddress
      check(worksheet_data_validation_range(open, r1, c1, r2, c2, &values))
    }
  }

  public func highlight(_ range: CellRange, where condition: Highlight, style: XlsxStyle) {
    var strings = CStrings()
    var values = lxw_conditional_format()
    values.format = style.pointer
    var type = LXW_CONDITIONAL_TYPE_CELL
    switch condition {
    case .equals(let text):
      values.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      values.value_string = strings("\"" + text.replacing("\"", with: "\"\"") + "\"")
    case .lessThan(let bound):
      values.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_LESS_THAN.rawValue)
      values.value = bound
    case .greaterThan(let bound):
      values.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_GREATER_THAN.rawValue)
      values.value = bound
    case .formula(let formula):
      type = LXW_CONDITIONAL_TYPE_FORMULA
      values.value_string = strings("=" + formula)
    }
    values.type = UInt8(type.rawValue)
    let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
    check(worksheet_conditional_format_range(open, r1, c1, r2, c2, &values))
  }

  /// A named table with a filter over cells already written, whose first row holds these
  /// headings, each once and on one line; not on a streamed sheet.
  public func table(
    _ range: CellRange, name: String, headings: [String], headingStyle: XlsxStyle
  ) {
    var strings = CStrings()
    var options = lxw_table_options()
    options.name = strings(name)
    options.no_banded_rows = 1
    options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
    options.style_type_number = 0
    var columns = headings.map { heading in
      var column = lxw_table_column()
      column.header = strings(heading, atMost: 255)
      column.header_format = headingStyle.pointer
      return column
    }
    let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
    columns.withUnsafeMutableBufferPointer { buffer in
      var pointers = buffer.indices.map { index in buffer.baseAddress.map { $0 + index } } + [nil]
      pointers.withUnsafeMutableBufferPointer { list in
        options.columns = list.baseAddress
        check(worksheet_add_table(open, r1, c1, r2, c2, &options))
      }
    }
  }

  public func insert(_ chart: Chart, row: Int, column: Int) {
    guard let pointer = chart.make(in: book.workbook) else { return }
    var options = lxw_chart_options()
    // The library takes a digit to be seven pixels wide, where it is eight.
    options.x_scale = chart.width / 480 * 7 / 8
    options.y_scale = chart.height / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    check(
      worksheet_insert_chart_opt(
        open, XlsxSheet.row(row), XlsxSheet.column(column), pointer, &options))
  }

  /// Keeps so many rows and columns in view.
  public func freeze(rows: Int, columns: Int = 0) {
    worksheet_freeze_panes(open, lxw_row_t(clamping: rows), lxw_col_t(clamping: columns))
  }

  /// Puts rows below those written so far, when the workbook is written.
  ///
  /// - Parameter piece: Makes one of the pieces that the rows come in.
  func put(
    _ pieceCount: Int, threads: Int, lastRow: Int, lastColumn: Int,
    piece: @escaping @Sendable (Int) -> RowMarkup
  ) {
    book.completion.rows.append(
      LongRows(
        part: part,
        lastCell: "\(columnLetters(lastColumn))\(lastRow)", pieceCount: pieceCount,
        threads: threads, piece: piece))
  }

  public func filter(_ range: CellRange) {
    let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
    check(worksheet_autofilter(open, r1, c1, r2, c2))
  }
}
