import Sheets

@testable import SheetReading

/// A workbook of one sheet, each part of which a test can replace.
struct SampleWorkbook {
  /// What stands inside `sheetData`.
  var sheetData = ""
  var sharedStrings: String?
  /// What stands inside `cellXfs`.
  var cellFormats = "<xf/>"
  /// What stands inside `numFmts`.
  var numberFormats = ""
  var fonts = "<font/>"
  var workbookProperties = ""
  /// Parts to add, or to put in the place of the usual ones.
  var parts: [String: String] = [:]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var archive: [UInt8] {
    var zip = ZipBuilder()
    for (name, content) in usualParts.merging(parts, uniquingKeysWith: { $1 })
      .sorted(by: { $0.key < $1.key })
    {
      zip.add(name, content)
    }
    return zip.archive
  }

  /// The sheets as they are read, and the findings that reading raised.
  func read() throws -> (sheets: [Sheet], findings: [Finding]) {
    try readBytes(archive)
  }

  /// The cells of the first sheet by their reference.
  func cells() throws -> [String: CellValue] {
    var cells: [String: CellValue] = [:]
    for row in try read().sheets[0].rows {
      for cell in row.cells { cells["\(columnLetters(cell.column))\(row.number)"] = cell.value }
    }
    return cells
  }

  /// The parts by name, before those of `parts`.
  var usualParts: [String: String] {
    let main = SampleWorkbook.main
    let relationships = "<Relationships xmlns=\"\(SampleWorkbook.package)\">"
    func relationship(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(SampleWorkbook.office)/\(kind)\" Target=\"\(target)\"/>"
    }
    var parts = [
      "_rels/.rels": relationships + relationship("a", "officeDocument", "xl/workbook.xml")
        + "</Relationships>",
      "xl/workbook.xml": """
      <workbook xmlns="\(main)" xmlns:r="\(SampleWorkbook.office)">
      <workbookPr \(workbookProperties)/><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets>
      </workbook>
      """,
      "xl/_rels/workbook.xml.rels": relationships
        + relationship("s", "worksheet", "worksheets/sheet1.xml")
        + relationship("t", "styles", "styles.xml")
        + relationship("u", "sharedStrings", "sharedStrings.xml") + "</Relationships>",
      "xl/styles.xml": """
      <styleSheet xmlns="\(main)"><numFmts>\(numberFormats)</numFmts><fonts>\(fonts)</fonts>
      <cellXfs>\(cellFormats)</cellXfs></styleSheet>
      """,
      "xl/worksheets/sheet1.xml":
        "<worksheet xmlns=\"\(main)\"><sheetData>\(sheetData)</sheetData></worksheet>",
    ]
    if let sharedStrings {
      parts["xl/sharedStrings.xml"] = "<sst xmlns=\"\(main)\">\(sharedStrings)</sst>"
    }
    return parts
  }
}
