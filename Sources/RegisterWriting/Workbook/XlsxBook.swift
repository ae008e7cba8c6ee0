import CXlsxWriter
import Glibc
import Sheets

/// The workbook of libxlsxwriter, freed when it goes.
private struct WorkbookHandle: ~Copyable {
  let pointer: UnsafeMutablePointer<lxw_workbook>

  init?(path: String, isStreamed: Bool) {
    var options = lxw_workbook_options()
    options.constant_memory = isStreamed ? 1 : 0
    guard let pointer = workbook_new_opt(path, &options) else { return nil }
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

/// A style as one workbook knows it.
public struct XlsxStyle {
  let pointer: UnsafeMutablePointer<lxw_format>

  /// As the workbook's style part will list it.
  var number: StyleNumber { StyleNumber(value: Int(lxw_format_get_xf_index(pointer))) }
}

/// A workbook while it is being filled. Calls that fail are remembered, and the first failure is
/// thrown when the workbook is written.
public final class XlsxBook {
  private var handle: WorkbookHandle?
  let workbook: UnsafeMutablePointer<lxw_workbook>
  /// Where the file will stand in the end, for messages.
  private let path: String
  /// Whether a row leaves memory as soon as the next is begun.
  let isStreamed: Bool
  var findings: [Finding] = []
  private var styles: [CellFormat: XlsxStyle] = [:]
  private var sheetNames: Set<String> = []
  private var choiceRanges: [[String]: String] = [:]
  private var choiceSheet: XlsxSheet?
  private var failure: WriteError?
  private(set) var isOpen = true
  /// What is put into the sheets once the library has written the rest.
  var completion = PackageCompletion()

  init(
    at temporary: String, for path: String, properties: DocumentProperties, isStreamed: Bool
  ) throws(WriteError) {
    guard let opened = WorkbookHandle(path: temporary, isStreamed: isStreamed) else {
      throw .library(path: path, reason: "out of memory")
    }
    workbook = opened.pointer
    handle = consume opened
    self.path = path
    self.isStreamed = isStreamed
    set(properties)
    setDefaultFont()
  }

  /// Adds a sheet; its name is changed where Excel would not accept it.
  public func addSheet(_ wish: String) -> XlsxSheet {
    precondition(isOpen)
    let name = sheetName(for: wish, besides: sheetNames)
    sheetNames.insert(name.lowercased())
    guard let pointer = workbook_add_worksheet(workbook, name) else {
      preconditionFailure("libxlsxwriter refused the sheet name \(name)")
    }
    return XlsxSheet(book: self, worksheet: pointer, name: name, number: sheetNames.count)
  }

  /// The style that looks as the format says; asked twice, it is the same.
  public func style(_ format: CellFormat) -> XlsxStyle {
    precondition(isOpen)
    if let style = styles[format] { return style }
    let pointer = workbook_add_format(workbook)!
    format.apply(to: pointer)
    let style = XlsxStyle(pointer: pointer)
    styles[format] = style
    return style
  }

  /// A text that many cells of long tables hold, kept once in the workbook; too long a text is
  /// left to each cell, which tells that it is cut.
  func share(_ source: String) -> XlsxValue {
    precondition(isOpen)
    let text = CellText(source)
    guard !text.text.isEmpty, !text.wasCut,
      let entry = lxw_get_sst_index(workbook.pointee.sst, text.text, 0)
    else { return .text(source) }
    return .shared(SharedText(number: Int(entry.pointee.index), text: text.text))
  }

  /// The rule of a drop-down over these items, on a hidden sheet where the cell itself cannot
  /// hold them.
  public func choices(_ items: [String]) -> Validation.Rule {
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

  func close() throws(WriteError) {
    isOpen = false
    // A sheet holds its book.
    choiceSheet = nil
    guard let handle = handle.take() else { return }
    if let failure { throw failure }
    errno = 0
    let code = handle.close()
    guard code == LXW_NO_ERROR else { throw writeError(code) }
  }

  /// Keeps the first failure.
  func note(_ code: lxw_error, on sheet: String) {
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
}
