import Foundation
import Sheets
import Testing

/// Reads workbooks with openpyxl, which shares no code with what wrote them.
enum IndependentReader {
  /// Whether Debian's python3-openpyxl is installed.
  static let isPresent = run(["-c", "import openpyxl"])?.status == 0

  private static let prelude = """
    import json, openpyxl, sys
    def show(value): print(json.dumps(value, ensure_ascii=False, default=str))

    """

  /// Runs a script on a workbook: `book` is the workbook, `show` prints a value as JSON.
  ///
  /// - Returns: The lines that the script showed.
  static func lines(
    of path: String, _ script: String, _ further: String...
  ) throws -> [String] {
    let opening = prelude + "book = openpyxl.load_workbook(sys.argv[1])\n"
    let result = try #require(run(["-c", opening + script, path] + further))
    return result.output.split(separator: "\n").map(String.init)
  }

  /// Runs a script that fills a new workbook, and saves it.
  static func lines(ofNew path: String, _ script: String) throws -> [String] {
    let opening = prelude + "book = openpyxl.Workbook()\n"
    let result = try #require(
      run(["-c", opening + script + "\nbook.save(sys.argv[1])\n", path]))
    return result.output.split(separator: "\n").map(String.init)
  }

  /// The texts and numbers of a workbook as sheets, read by openpyxl.
  ///
  /// - Parameter change: A script that alters `book` first, as a person would.
  static func sheets(of path: String, changedBy change: String = "") throws -> [Sheet] {
    let lines = try lines(
      of: path,
      change + "\n" + """
        for sheet in book:
          for row in sheet:
            for cell in row:
              if cell.value is not None: show([sheet.title, cell.row, cell.column, str(cell.value)])
        """)
    var sheets: [Sheet] = []
    for line in lines {
      let parts = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [NSObject])
      let (name, text) = (parts[0] as? String ?? "", parts[3] as? String ?? "")
      let (row, column) = (parts[1] as? Int ?? 0, parts[2] as? Int ?? 0)
      if sheets.last?.source.sheet != name {
        sheets.append(Sheet(source: SheetSource(file: path, sheet: name)))
      }
      let cell = Cell(column: column, value: .text(text))
      if sheets[sheets.count - 1].rows.last?.number == row {
        sheets[sheets.count - 1].rows[sheets[sheets.count - 1].rows.count - 1].cells.append(cell)
      } else {
        sheets[sheets.count - 1].rows.append(Row(number: row, cells: [cell]))
      }
    }
    return sheets
  }

  private static func run(_ arguments: [String]) -> (status: Int32, output: String)? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = arguments
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

/// A folder of one test, deleted with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/register-writing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path(name)) }
}
