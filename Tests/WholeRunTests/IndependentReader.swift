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
