import CXlsxWriter
import Glibc
import Sheets

/// Writing a whole XLSX file.
package enum XlsxFile {
  /// Writes a workbook to a path, whole or not at all.
  ///
  /// - Returns: Findings about texts that were cut and numbers that were left out.
  @discardableResult
  package static func write(
    to path: String, properties: DocumentProperties = DocumentProperties(),
    _ fill: (XlsxBook) -> Void
  ) throws(WriteError) -> [Finding] {
    var findings: [Finding] = []
    try replaceFile(at: path) { temporary throws(WriteError) in
      let book = try XlsxBook(at: temporary, for: path, properties: properties)
      fill(book)
      try book.close()
      try book.hideFirstPageNumbers(in: temporary)
      findings = book.findings
    }
    return findings
  }
}

/// The workbook of libxlsxwriter, freed when it goes.
private struct WorkbookHandle: ~Copyable {
  let pointer: UnsafeMutablePointer<lxw_workbook>

  init?(path: String) {
    guard let pointer = workbook_new(path) else { return nil }
    self.pointer = pointer
  }

  /// Writes the file and frees the workbook.
  consuming func close() -> lxw_error {
    let pointer = pointer
    discard self
    return workbook_close(pointer)
  }

  deinit { lxw_workbook_free(pointer) }
}

/// C strings that live as long as a call needs them.
private struct CStrings: ~Copyable {
  private var pointers: [UnsafeMutablePointer<CChar>] = []

  /// A copy of the text, cut to what the field can hold; `nil` for an empty one, which the
  /// library takes as not given.
  mutating func callAsFunction(
    _ text: String, atMost limit: Int = CellText.limit
  ) -> UnsafeMutablePointer<CChar>? {
    guard !text.isEmpty, let copy = strdup(CellText.cut(CellText(text).text, to: limit).text)
    else { return nil }
    pointers.append(copy)
    return copy
  }

  /// A list of copies that ends with `nil`.
  mutating func list(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { self($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}

/// A style as one workbook knows it.
package struct XlsxStyle {
  fileprivate let pointer: UnsafeMutablePointer<lxw_format>
}

/// A workbook while it is being filled. Calls that fail are remembered, and the first failure is
/// thrown when the workbook is written.
package final class XlsxBook {
  private var handle: WorkbookHandle?
  fileprivate let workbook: UnsafeMutablePointer<lxw_workbook>
  /// Where the file will stand in the end, for messages.
  private let path: String
  fileprivate var findings: [Finding] = []
  private var styles: [CellFormat: XlsxStyle] = [:]
  private var sheetNames: Set<String> = []
  private var choiceRanges: [[String]: String] = [:]
  private var choiceSheet: XlsxSheet?
  private var failure: WriteError?
  fileprivate private(set) var isOpen = true
  /// The sheets that bear page numbers, counted from 1.
  fileprivate var numberedSheets: [Int] = []

  fileprivate init(
    at temporary: String, for path: String, properties: DocumentProperties
  ) throws(WriteError) {
    guard let opened = WorkbookHandle(path: temporary) else {
      throw .library(path: path, reason: "out of memory")
    }
    workbook = opened.pointer
    handle = consume opened
    self.path = path
    set(properties)
    setDefaultFont()
  }

  /// Adds a sheet; its name is changed where Excel would not accept it.
  package func addSheet(_ wish: String) -> XlsxSheet {
    precondition(isOpen)
    let name = sheetName(for: wish, besides: sheetNames)
    sheetNames.insert(name.lowercased())
    guard let pointer = workbook_add_worksheet(workbook, name) else {
      preconditionFailure("libxlsxwriter refused the sheet name \(name)")
    }
    return XlsxSheet(book: self, worksheet: pointer, name: name, number: sheetNames.count)
  }

  /// The style that looks as the format says; asked twice, it is the same.
  package func style(_ format: CellFormat) -> XlsxStyle {
    precondition(isOpen)
    if let style = styles[format] { return style }
    let pointer = workbook_add_format(workbook)!
    apply(format, to: pointer)
    let style = XlsxStyle(pointer: pointer)
    styles[format] = style
    return style
  }

  /// The rule of a drop-down over these items, on a hidden sheet where the cell itself cannot
  /// hold them.
  package func choices(_ items: [String]) -> Validation.Rule {
    // The library copies the list into 255 bytes, though Excel allows as many characters.
    let length = items.reduce(items.count) { $0 + $1.utf8.count }
    if length <= 250 && !items.contains(where: { $0.contains(",") || $0.contains("\"") }) {
      return .list(items)
    }
    if let range = choiceRanges[items] { return .listRange(range) }
    let sheet = choiceSheet ?? addSheet("Danh mục")
    sheet.hide()
    choiceSheet = sheet
    let column = choiceRanges.count + 1
    for (index, item) in items.enumerated() {
      sheet.write(.text(item), row: index + 1, column: column)
    }
    let letters = columnLetters(column)
    let range = "='\(sheet.name)'!$\(letters)$1:$\(letters)$\(max(1, items.count))"
    choiceRanges[items] = range
    return .listRange(range)
  }

  fileprivate func close() throws(WriteError) {
    isOpen = false
    guard let handle = handle.take() else { return }
    if let failure { throw failure }
    errno = 0
    let code = handle.close()
    guard code == LXW_NO_ERROR else { throw writeError(code) }
  }

  /// Leaves the header of the first page blank, which libxlsxwriter has no call for.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.46 (headerFooter).
  fileprivate func hideFirstPageNumbers(in temporary: String) throws(WriteError) {
    if numberedSheets.isEmpty { return }
    do throws(PackageParts.Failure) {
      let parts = try PackageParts(path: temporary)
      for number in numberedSheets {
        let name = "xl/worksheets/sheet\(number).xml"
        guard var sheet = parts.bytes(of: name),
          let tag = lastRange(of: Array("<headerFooter".utf8), in: sheet)
        else { continue }
        sheet.insert(contentsOf: " differentFirst=\"1\"".utf8, at: tag.upperBound)
        try parts.put(sheet, as: name)
      }
      try parts.save()
    } catch {
      throw error.writeError(path)
    }
  }

  /// The header stands behind all rows of a sheet, so it is looked for from the end.
  private func lastRange(of part: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    var start = bytes.count - part.count
    while start >= 0 {
      if bytes[start] == part[0], bytes[start..<start + part.count].elementsEqual(part) {
        return start..<start + part.count
      }
      start -= 1
    }
    return nil
  }

  /// Keeps the first failure.
  fileprivate func note(_ code: lxw_error, on sheet: String) {
    guard code != LXW_NO_ERROR, failure == nil else { return }
    failure =
      code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE
      ? .tooLarge(path: path, sheet: sheet) : .library(path: path, reason: reason(code))
  }

  private func reason(_ code: lxw_error) -> String {
    String(cString: lxw_strerror(code))
  }

  /// Why the file could not be put together: most often the disk, which the library does not say.
  private func writeError(_ code: lxw_error) -> WriteError {
    let isOfFiles = (LXW_ERROR_CREATING_XLSX_FILE.rawValue...LXW_ERROR_ZIP_CLOSE.rawValue)
      .contains(code.rawValue)
    return isOfFiles && errno != 0
      ? .system(path: path, reason: SystemReason()) : .library(path: path, reason: reason(code))
  }

  private func set(_ properties: DocumentProperties) {
    var strings = CStrings()
    var values = lxw_doc_properties()
    values.title = strings(properties.title, atMost: 255)
    values.author = strings(properties.author, atMost: 255)
    values.created = time_t(properties.created.dayNumber * 86_400)
    note(workbook_set_properties(workbook, &values), on: "")
  }

  /// The widths of columns are counted in digits of the default font. The digits of Times New
  /// Roman 12 are 8 pixels wide on every system, which makes printed widths dependable.
  private func setDefaultFont() {
    guard let format = workbook.pointee.formats.pointee.stqh_first else { return }
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, 12)
  }

  fileprivate func chart(_ chart: Chart) -> UnsafeMutablePointer<lxw_chart>? {
    let kinds: [Chart.Kind: lxw_chart_type] = [
      .column: LXW_CHART_COLUMN, .stackedColumn: LXW_CHART_COLUMN_STACKED,
      .bar: LXW_CHART_BAR, .stackedBar: LXW_CHART_BAR_STACKED,
      .line: LXW_CHART_LINE, .pie: LXW_CHART_PIE,
    ]
    guard let kind = kinds[chart.kind],
      let pointer = workbook_add_chart(workbook, UInt8(kind.rawValue))
    else { return nil }
    chart_title_set_name(pointer, chart.title)
    for series in chart.series { add(series, to: pointer) }
    if !chart.categoryTitle.isEmpty {
      chart_axis_set_name(pointer.pointee.x_axis, chart.categoryTitle)
    }
    if !chart.valueTitle.isEmpty {
      chart_axis_set_name(pointer.pointee.y_axis, chart.valueTitle)
    }
    // Bars are drawn from the bottom up unless their axis is turned round.
    if chart.kind == .bar || chart.kind == .stackedBar {
      chart_axis_set_reverse(pointer.pointee.y_axis)
    }
    let legend =
      switch chart.legend {
      case .none: LXW_CHART_LEGEND_NONE
      case .right: LXW_CHART_LEGEND_RIGHT
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      }
    chart_legend_set_position(pointer, UInt8(legend.rawValue))
    return pointer
  }

  private func add(_ series: Chart.Series, to chart: UnsafeMutablePointer<lxw_chart>) {
    guard let pointer = chart_add_series(chart, nil, nil) else { return }
    let categories = XlsxSheet.bounds(series.categories)
    let values = XlsxSheet.bounds(series.values)
    chart_series_set_categories(
      pointer, series.sheet, categories.0, categories.1, categories.2, categories.3)
    chart_series_set_values(pointer, series.sheet, values.0, values.1, values.2, values.3)
    chart_series_set_name(pointer, series.name)
    if series.showsValues { chart_series_set_labels(pointer) }
    if let color = series.color {
      var fill = lxw_chart_fill()
      fill.color = color.rgb
      chart_series_set_fill(pointer, &fill)
    }
  }

  private func apply(_ format: CellFormat, to pointer: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(pointer, format.font)
    format_set_font_size(pointer, format.size)
    if format.isBold { format_set_bold(pointer) }
    if format.isItalic { format_set_italic(pointer) }
    if format.isUnderlined { format_set_underline(pointer, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let color = format.color { format_set_font_color(pointer, color.rgb) }
    if let fill = format.fill {
      format_set_pattern(pointer, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(pointer, fill.rgb)
      // Conditional formats take their fill from the background.
      format_set_bg_color(pointer, fill.rgb)
    }
    format_set_top(pointer, format.border.top.rawValue)
    format_set_bottom(pointer, format.border.bottom.rawValue)
    format_set_left(pointer, format.border.left.rawValue)
    format_set_right(pointer, format.border.right.rawValue)
    if let color = format.borderColor { format_set_border_color(pointer, color.rgb) }
    format_set_align(pointer, alignment(format.horizontal))
    format_set_align(pointer, alignment(format.vertical))
    if format.wraps { format_set_text_wrap(pointer) }
    if format.indent > 0 { format_set_indent(pointer, UInt8(clamping: format.indent)) }
    if format.rotation != 0 { format_set_rotation(pointer, Int16(clamping: format.rotation)) }
    if let code = format.numberFormat { format_set_num_format(pointer, code) }
    if !format.isLocked { format_set_unlocked(pointer) }
  }

  private func alignment(_ alignment: CellFormat.Horizontal) -> UInt8 {
    let value =
      switch alignment {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .justify: LXW_ALIGN_JUSTIFY
      }
    return UInt8(value.rawValue)
  }

  private func alignment(_ alignment: CellFormat.Vertical) -> UInt8 {
    let value =
      switch alignment {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .center: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
      }
    return UInt8(value.rawValue)
  }
}

/// A sheet of a workbook that is being filled; rows and columns are counted from 1.
package struct XlsxSheet {
  fileprivate let book: XlsxBook
  fileprivate let worksheet: UnsafeMutablePointer<lxw_worksheet>
  package let name: String
  private let number: Int

  fileprivate init(
    book: XlsxBook, worksheet: UnsafeMutablePointer<lxw_worksheet>, name: String, number: Int
  ) {
    self.book = book
    self.worksheet = worksheet
    self.name = name
    self.number = number
  }

  private var open: UnsafeMutablePointer<lxw_worksheet> {
    precondition(book.isOpen, "a sheet is used after its workbook was written")
    return worksheet
  }

  fileprivate static func bounds(
    _ range: CellRange
  ) -> (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) {
    (
      row(range.rows.lowerBound), column(range.columns.lowerBound),
      row(range.rows.upperBound), column(range.columns.upperBound)
    )
  }

  private static func row(_ number: Int) -> lxw_row_t { lxw_row_t(clamping: number - 1) }
  private static func column(_ number: Int) -> lxw_col_t { lxw_col_t(clamping: number - 1) }

  private func check(_ code: lxw_error) {
    if code != LXW_NO_ERROR { book.note(code, on: name) }
  }

  private func place(_ row: Int, _ column: Int) -> Finding.Value {
    .plain("\(columnLetters(column))\(row)")
  }

  /// The text as a cell can hold it, with a finding where some had to go.
  private func text(_ source: String, _ row: Int, _ column: Int) -> String {
    let text = CellText(source)
    if text.wasCut {
      book.findings.append(Finding(.textCut, at: nil, place(row, column), .plain(name)))
    }
    return text.text
  }

  package func write(_ value: XlsxValue, row: Int, column: Int, style: XlsxStyle? = nil) {
    let (sheet, format) = (open, style?.pointer)
    let (r, c) = (XlsxSheet.row(row), XlsxSheet.column(column))
    switch value {
    case .text(let source):
      check(worksheet_write_string(sheet, r, c, text(source, row, column), format))
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
    case .blank: check(worksheet_write_blank(sheet, r, c, format))
    }
  }

  /// Joins cells into one that holds the value; every cell of it has the style.
  package func merge(_ range: CellRange, _ value: XlsxValue, style: XlsxStyle? = nil) {
    let (firstRow, firstColumn) = (range.rows.lowerBound, range.columns.lowerBound)
    if range.rows.count > 1 || range.columns.count > 1 {
      let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
      check(worksheet_merge_range(open, r1, c1, r2, c2, "", style?.pointer))
    }
    write(value, row: firstRow, column: firstColumn, style: style)
  }

  /// Sets the width of columns in pixels of 1/96 inch, a digit being 8.
  package func setWidth(pixels: Double, columns: ClosedRange<Int>, isHidden: Bool = false) {
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
  package func setHeight(_ points: Double?, row: Int, isHidden: Bool = false) {
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    let height = points ?? Double(LXW_DEF_ROW_HEIGHT)
    check(worksheet_set_row_opt(open, XlsxSheet.row(row), height, nil, &options))
  }

  /// A link, to `internal:'Sheet'!A1` or `external:folder/file.xlsx#Sheet!A1`; a plain text
  /// where the sheet can take no more links or this one is too long.
  package func link(
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
  package func note(_ value: String, row: Int, column: Int) {
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

  package func validate(_ range: CellRange, _ validation: Validation) {
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

  package func highlight(_ range: CellRange, where condition: Highlight, style: XlsxStyle) {
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

  /// A named table over cells already written, whose first row holds these headings.
  package func table(_ range: CellRange, name: String, headings: [String]) {
    var strings = CStrings()
    var options = lxw_table_options()
    options.name = strings(name)
    options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
    options.style_type_number = 1
    var columns = headings.map { heading in
      var column = lxw_table_column()
      column.header = strings(heading, atMost: 255)
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

  package func insert(_ chart: Chart, row: Int, column: Int) {
    guard let pointer = book.chart(chart) else { return }
    var options = lxw_chart_options()
    options.x_scale = chart.width / 480
    options.y_scale = chart.height / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    check(
      worksheet_insert_chart_opt(
        open, XlsxSheet.row(row), XlsxSheet.column(column), pointer, &options))
  }

  /// Keeps so many rows and columns in view.
  package func freeze(rows: Int, columns: Int = 0) {
    worksheet_freeze_panes(open, lxw_row_t(clamping: rows), lxw_col_t(clamping: columns))
  }

  package func filter(_ range: CellRange) {
    let (r1, c1, r2, c2) = XlsxSheet.bounds(range)
    check(worksheet_autofilter(open, r1, c1, r2, c2))
  }

  package func hide() { worksheet_hide(open) }
  package func activate() { worksheet_activate(open) }
  package func hideGridlines() {
    worksheet_gridlines(open, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  package func setUp(_ page: PageSetup) {
    worksheet_set_paper(open, 9)
    if page.isLandscape { worksheet_set_landscape(open) } else { worksheet_set_portrait(open) }
    let margins = page.margins
    worksheet_set_margins(
      open, margins.left / 25.4, margins.right / 25.4, margins.top / 25.4, margins.bottom / 25.4)
    if let rows = page.repeatedRows {
      check(
        worksheet_repeat_rows(
          open, XlsxSheet.row(rows.lowerBound), XlsxSheet.row(rows.upperBound)))
    }
    if page.pageNumbers != .none {
      var options = lxw_header_footer_options()
      options.margin = margins.top / 2 / 25.4
      if page.pageNumbers == .fromSecond { book.numberedSheets.append(number) }
      worksheet_set_start_page(open, 1)
      check(worksheet_set_header_opt(open, "&C&\"Times New Roman,Regular\"&13&P", &options))
    }
    if page.fitsWidth { worksheet_fit_to_pages(open, 1, 0) }
    if let area = page.printArea {
      let (r1, c1, r2, c2) = XlsxSheet.bounds(area)
      check(worksheet_print_area(open, r1, c1, r2, c2))
    }
    if !page.pageBreaks.isEmpty {
      var rows = page.pageBreaks.prefix(1_000).map(XlsxSheet.row) + [0]
      check(worksheet_set_h_pagebreaks(open, &rows))
    }
  }
}
