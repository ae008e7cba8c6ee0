import Foundation

/// Workbooks as a reader that is not ours sees them: openpyxl, from Debian.
enum IndependentReader {
  static let isAvailable: Bool = {
    (try? run(["-c", "import openpyxl"])) != nil
  }()

  /// The text of every cell, by sheet, row by row; an empty cell is an empty text.
  static func sheets(of path: String) throws -> [String: [[String]]] {
    try JSONDecoder().decode(
      [String: [[String]]].self, from: run(["-c", listing, path]))
  }

  /// The text of every formula, of all sheets.
  static func formulas(of path: String) throws -> [String] {
    try JSONDecoder().decode([String].self, from: run(["-c", formulaListing, path]))
  }

  private static let formulaListing = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps([str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows()
                      for cell in row if cell.data_type == "f"]))
    """

  /// The number of the last row that holds anything, by sheet.
  static func lastRows(of path: String) throws -> [String: Int] {
    try JSONDecoder().decode([String: Int].self, from: run(["-c", lastRowListing, path]))
  }

  private static let lastRowListing = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps({
        sheet.title: max((cell.row for row in sheet.iter_rows() for cell in row
                          if cell.value is not None), default=0)
        for sheet in book.worksheets}))
    """

  private static let listing = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps({
        sheet.title: [["" if cell is None else str(cell) for cell in row]
                      for row in sheet.iter_rows(values_only=True)]
        for sheet in book.worksheets}))
    """

  /// Types values into a workbook, each under the heading of its column on row 1.
  static func fill(
    _ path: String, sheet: String, row: Int, _ entries: [String: String]
  ) throws {
    let words = String(decoding: try JSONEncoder().encode(entries), as: UTF8.self)
    try run(["-c", filling, path, sheet, "\(row)", words])
  }

  private static let filling = """
    import json, sys, openpyxl
    path, title, row, entries = sys.argv[1:]
    book = openpyxl.load_workbook(path)
    sheet = book[title]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for heading, value in json.loads(entries).items():
        sheet.cell(int(row), columns[heading]).value = value
    book.save(path)
    """

  /// Types one value under a heading into every row of a sheet that names somebody; a sheet that
  /// is not there is passed over.
  static func fillAll(_ path: String, sheet: String, _ heading: String, _ value: String) throws {
    try run(["-c", fillingAll, path, sheet, heading, value])
  }

  private static let fillingAll = """
    import sys, openpyxl
    path, title, heading, value = sys.argv[1:]
    book = openpyxl.load_workbook(path)
    if title in book.sheetnames:
        sheet = book[title]
        column = {cell.value: cell.column for cell in sheet[1]}[heading]
        for row in range(2, sheet.max_row + 1):
            if sheet.cell(row, 1).value is not None:
                sheet.cell(row, column).value = value
        book.save(path)
    """

  /// Chooses another reading of an ambiguous clause in a plan's workbook, as staff do: “có” in the
  /// column “Dùng”.
  static func choose(_ value: String, of code: String, inPlan path: String) throws {
    try run(["-c", choosing, path, code, value])
  }

  private static let choosing = """
    import sys, openpyxl
    path, code, value = sys.argv[1:]
    book = openpyxl.load_workbook(path)
    sheet = book["Cách hiểu"]
    top = next(row for row in sheet.iter_rows() if row[0].value == "Mã *")
    columns = {cell.value: cell.column for cell in top}
    found = False
    for row in range(top[0].row + 1, sheet.max_row + 1):
        if sheet.cell(row, columns["Mã *"]).value == code:
            chosen = sheet.cell(row, columns["Giá trị *"]).value == value
            sheet.cell(row, columns["Dùng"]).value = "có" if chosen else None
            found = found or chosen
    sys.exit("no such reading") if not found else book.save(path)
    """

  /// Does to a sheet what people do to theirs: a column of their own, colours, a note, a width, an
  /// answer with spaces around it.
  static func workIn(_ path: String, sheet: String) throws {
    try run(["-c", working, path, sheet])
  }

  private static let working = """
    import sys, openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book[sys.argv[2]]
    sheet.insert_cols(3)
    sheet.cell(1, 3).value = "Người xử lý"
    sheet.cell(2, 3).value = "Lan phụ trách"
    sheet.cell(2, 3).fill = PatternFill("solid", fgColor="FFCC00")
    sheet.cell(2, 1).comment = Comment("đã gọi điện", "Lan")
    sheet.column_dimensions["C"].width = 33
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["Ghi chú"]).value = "  chờ đơn vị  "
    book.save(sys.argv[1])
    """

  /// What rows hold and how they look, as text.
  static func look(at path: String, sheet: String, rows: ClosedRange<Int>) throws -> String {
    let output = try run(["-c", looking, path, sheet, "\(rows.lowerBound)", "\(rows.upperBound)"])
    return String(decoding: output, as: UTF8.self)
  }

  private static let looking = """
    import sys, openpyxl
    path, title, first, last = sys.argv[1:]
    sheet = openpyxl.load_workbook(path)[title]
    for row in sheet.iter_rows(int(first), int(last)):
        for cell in row:
            print(cell.coordinate, repr(cell.value), cell.fill.fgColor.rgb, cell.font.b,
                  cell.comment.text if cell.comment else "", cell.number_format)
    print(sorted((key, value.width) for key, value in sheet.column_dimensions.items()))
    """

  /// Adds a row that keeps apart the two nominees of which the rows 2 and 3 share none.
  static func contradict(_ path: String, sheet: String) throws {
    try run(["-c", contradicting, path, sheet])
  }

  private static let contradicting = """
    import sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book[sys.argv[2]]
    sides = [[sheet.cell(row, first + field).value for field in range(4)]
             for row in (2, 3) for first in (1, 6)]
    once = [side for side in sides if sides.count(side) == 1]
    for first, side in zip((1, 6), once):
        for field, value in enumerate(side):
            sheet.cell(4, first + field).value = value
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(4, columns["Quyết định"]).value = "giữ riêng"
    book.save(sys.argv[1])
    """

  /// Makes a workbook of one sheet.
  static func make(_ path: String, _ rows: [[String]]) throws {
    let words = String(decoding: try JSONEncoder().encode(rows), as: UTF8.self)
    try run(["-c", making, path, words])
  }

  private static let making = """
    import json, sys, openpyxl
    book = openpyxl.Workbook()
    for row in json.loads(sys.argv[2]):
        book.active.append(row)
    book.save(sys.argv[1])
    """

  private struct Failure: Error {}

  @discardableResult
  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return data
  }
}
