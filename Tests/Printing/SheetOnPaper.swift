import Foundation

/// How a sheet is to be printed and what it holds, as openpyxl reads it.
struct SheetOnPaper: Decodable {
  let title: String
  let isLandscape: Bool
  /// In millimetres: top, bottom, left, right.
  let margins: [Double]
  /// In millimetres from the top edge: above it stands the page number, below it the rows. A page
  /// that is shrunk has its number shrunk too, and its rows moved up.
  let topOfRows: Double
  /// The pages that its breaks make; `nil` where the printer makes them, as wide as paper allows.
  let pages: Int?
  /// The sheets of paper side by side.
  let pagesWide: Int
  /// The most pages below each other: as many as its rows fill unshrunk, each page left a little
  /// empty because rows are not torn apart.
  let mostPagesDown: Int
  let isNumberedFromSecond: Bool
  /// The texts of the rows that are printed on every page.
  let header: [String]
  let texts: [String]

  /// How many pages are printed of it, when these are its own and those of the sheets after it:
  /// every sheet counts its pages from 1.
  func pageCount(in pages: ArraySlice<Printer.Page>) -> Int {
    let isFirst: (Printer.Page) -> Bool = { page in
      let number = page.words.first(where: isInMargin)?.text
      return number == nil || number == "1"
    }
    return 1 + pages.dropFirst().prefix { !isFirst($0) }.count
  }

  /// Whether a word stands in the top margin.
  func isInMargin(_ word: Printer.Word) -> Bool {
    (word.y.lowerBound + word.y.upperBound) / 2 < topOfRows / 25.4 * 72
  }

  /// The visible sheets of each workbook.
  static func sheets(of paths: [String]) throws -> [[SheetOnPaper]] {
    try JSONDecoder().decode(
      [[SheetOnPaper]].self,
      from: Printer.output(of: "/usr/bin/python3", ["-c", listing] + paths))
  }

  private static let listing = """
    import json, math, sys, openpyxl
    def listed(sheet):
        margins = sheet.page_margins
        repeated = sheet.print_title_rows
        top = [int(row.strip("$")) for row in repeated.split(":")] if repeated else []
        properties = sheet.sheet_properties.pageSetUpPr
        is_fitted = bool(properties and properties.fitToPage)
        is_shrunk = is_fitted or (sheet.page_setup.scale or 100) < 100
        is_landscape = sheet.page_setup.orientation == "landscape"
        paper = (210 if is_landscape else 297) / 25.4 - margins.top - margins.bottom
        height = sum(sheet.row_dimensions[row].height or 15 for row in range(1, sheet.max_row + 1))
        breaks = len(sheet.row_breaks.brk) + 1
        return {
            "title": sheet.title,
            "isLandscape": is_landscape,
            "margins": [m * 25.4 for m in (margins.top, margins.bottom, margins.left, margins.right)],
            "topOfRows": ((margins.top + margins.header) / 2 if is_shrunk else margins.top) * 25.4,
            "pages": None if is_fitted else breaks,
            "pagesWide": (sheet.page_setup.fitToWidth or 1) if is_fitted else 1,
            "mostPagesDown": math.ceil(height / 72 / paper * 1.25) + breaks if is_fitted else breaks,
            "isNumberedFromSecond": bool(sheet.HeaderFooter.differentFirst),
            "header": [str(cell) for row in (sheet.iter_rows(*top, values_only=True) if top else [])
                       for cell in row if cell is not None],
            "texts": [cell for row in sheet.iter_rows(values_only=True)
                      for cell in row if isinstance(cell, str)],
        }
    print(json.dumps([[listed(sheet) for sheet in openpyxl.load_workbook(path, data_only=True)
                       if sheet.sheet_state == "visible"] for path in sys.argv[1:]]))
    """
}
