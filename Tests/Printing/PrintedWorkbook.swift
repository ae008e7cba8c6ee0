import Foundation

/// A workbook as it was printed, beside what openpyxl says it holds.
package struct PrintedWorkbook {
  /// One sheet, as openpyxl reads it.
  struct Sheet: Decodable {
    let title: String
    let isLandscape: Bool
    /// In millimetres: top, bottom, left, right.
    let margins: [Double]
    /// The pages that its breaks make; `nil` where they are left to the printer.
    let pages: Int?
    let isNumberedFromSecond: Bool
    /// The texts of the rows that are printed on every page.
    let header: [String]
    let texts: [String]
  }

  package let path: String
  package let pages: [Printer.Page]
  let sheets: [Sheet]

  /// Prints workbooks, all by one call.
  ///
  /// - Parameter folder: Where the printer may work; left behind.
  package static func print(_ paths: [String], in folder: String) throws -> [PrintedWorkbook] {
    let pages = try Printer.pages(of: paths, in: folder)
    let sheets = try sheets(of: paths)
    return paths.indices.map { index in
      PrintedWorkbook(path: paths[index], pages: pages[index], sheets: sheets[index])
    }
  }

  /// The runs of letters and digits of the text on a page.
  package func text(onPage index: Int) -> String {
    pages[index].words.map(\.text).joined(separator: " ")
  }

  /// What is not as it should be on paper: pages beyond those that the breaks make, paper of
  /// another size, text outside the margins, pages without their number or their heading, texts
  /// that are not there in full, texts that run into one another.
  package var problems: [String] {
    var problems: [String] = []
    var next = 0
    for sheet in sheets {
      let count = sheet.pages ?? pages.count - next
      let end = min(next + count, pages.count)
      for index in next..<end {
        problems += self.problems(onPage: pages[index], number: index - next + 1, of: sheet)
          .map { "\(sheet.title), page \(index - next + 1): \($0)" }
      }
      problems += missing(from: Array(pages[next..<end]), of: sheet)
        .map { "\(sheet.title): “\($0)” is not printed in full" }
      next = end
    }
    if sheets.allSatisfy({ $0.pages != nil }), next != pages.count {
      problems.append("\(pages.count) pages instead of \(next)")
    }
    return problems
  }

  private func problems(
    onPage page: Printer.Page, number: Int, of sheet: Sheet
  ) -> [String] {
    var problems: [String] = []
    let (width, height) = sheet.isLandscape ? (841.9, 595.3) : (595.3, 841.9)
    if abs(page.width - width) > 1 || abs(page.height - height) > 1 {
      problems.append("the paper is \(page.width) × \(page.height) points")
    }
    let margins = sheet.margins.map { $0 / 25.4 * 72 }
    let (top, bottom) = (margins[0], page.height - margins[1])
    let (left, right) = (margins[2], page.width - margins[3])
    let head = page.words.filter { $0.y.upperBound < top }
    let body = page.words.filter { $0.y.upperBound >= top }
    // The box of a word is as high as its font, above and below the ink.
    let outside = body.first { word in
      word.x.lowerBound < left - 1 || word.x.upperBound > right + 1
        || word.y.lowerBound < top - 4 || word.y.upperBound > bottom + 4
    }
    if let outside { problems.append("“\(outside.text)” stands in the margin") }
    let expected = sheet.isNumberedFromSecond && number == 1 ? [] : ["\(number)"]
    if head.map(\.text) != expected {
      problems.append("the top margin holds \(head.map(\.text)) instead of \(expected)")
    } else if let box = head.first?.x {
      let middle = (box.lowerBound + box.upperBound) / 2
      if abs(middle - (left + right) / 2) > 2 { problems.append("its number is not centred") }
    }
    let lost = PrintedWorkbook.lost(sheet.header, from: page.words)
    if !lost.isEmpty { problems.append("the heading lacks \(lost)") }
    return problems + PrintedWorkbook.overlaps(in: body)
  }

  /// The texts of a sheet that its pages do not hold in full.
  private func missing(from pages: [Printer.Page], of sheet: Sheet) -> [String] {
    PrintedWorkbook.lost(sheet.texts, from: pages.flatMap(\.words))
  }

  /// Words that stand more often in texts than on paper.
  private static func lost(_ texts: [String], from words: [Printer.Word]) -> [String] {
    var open: [Substring: Int] = [:]
    for part in texts.flatMap(parts) { open[part, default: 0] += 1 }
    for part in words.flatMap({ parts($0.text) }) { open[part, default: 0] -= 1 }
    return open.filter { $0.value > 0 }.keys.map(String.init).sorted()
  }

  /// The runs of letters and digits of a text.
  private static func parts(_ text: String) -> [Substring] {
    text.replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&quot;", with: " ")
      .split { !$0.isLetter && !$0.isNumber }
  }

  /// Words that stand on one another, as where a row is too low for its text; rules are not
  /// counted.
  private static func overlaps(in words: [Printer.Word]) -> [String] {
    let words = words.filter { !$0.text.hasPrefix("__") }
      .sorted { $0.y.lowerBound < $1.y.lowerBound }
    var found: [String] = []
    for (index, one) in words.enumerated() {
      for other in words[(index + 1)...] {
        if other.y.lowerBound > one.y.upperBound { break }
        let across =
          min(one.x.upperBound, other.x.upperBound) - max(one.x.lowerBound, other.x.lowerBound)
        let down =
          min(one.y.upperBound, other.y.upperBound) - max(one.y.lowerBound, other.y.lowerBound)
        if across > 2 && down > 4 { found.append("“\(one.text)” runs into “\(other.text)”") }
      }
    }
    return found
  }

  private static func sheets(of paths: [String]) throws -> [[Sheet]] {
    try JSONDecoder().decode(
      [[Sheet]].self, from: Printer.output(of: "/usr/bin/python3", ["-c", listing] + paths))
  }

  private static let listing = """
    import json, sys, openpyxl
    def listed(sheet):
        margins = sheet.page_margins
        repeated = sheet.print_title_rows
        top = [int(row.strip("$")) for row in repeated.split(":")] if repeated else []
        return {
            "title": sheet.title,
            "isLandscape": sheet.page_setup.orientation == "landscape",
            "margins": [m * 25.4 for m in (margins.top, margins.bottom, margins.left, margins.right)],
            "pages": None if sheet.sheet_properties.pageSetUpPr and
                sheet.sheet_properties.pageSetUpPr.fitToPage else len(sheet.row_breaks.brk) + 1,
            "isNumberedFromSecond": bool(sheet.HeaderFooter.differentFirst),
            "header": [str(cell) for row in (sheet.iter_rows(*top, values_only=True) if top else [])
                       for cell in row if cell is not None],
            "texts": [cell for row in sheet.iter_rows(values_only=True)
                      for cell in row if isinstance(cell, str)],
        }
    print(json.dumps([[listed(sheet) for sheet in openpyxl.load_workbook(path)
                       if sheet.sheet_state == "visible"] for path in sys.argv[1:]]))
    """
}
