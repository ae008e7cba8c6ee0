import Foundation

/// A workbook as it was printed, beside what openpyxl says it holds.
public struct PrintedWorkbook {
  public let path: String
  public let pages: [Printer.Page]
  let sheets: [SheetOnPaper]

  /// Prints workbooks, all by one call.
  ///
  /// - Parameter folder: Where the printer may work; left behind.
  public static func print(_ paths: [String], in folder: String) throws -> [PrintedWorkbook] {
    let pages = try Printer.pages(of: paths, in: folder)
    let sheets = try SheetOnPaper.sheets(of: paths)
    return paths.indices.map { index in
      PrintedWorkbook(path: paths[index], pages: pages[index], sheets: sheets[index])
    }
  }

  /// The runs of letters and digits of the text on a page.
  public func text(onPage index: Int) -> String {
    pages[index].words.map(\.text).joined(separator: " ")
  }

  /// What is not as it should be on paper: pages beyond those that the breaks make, paper of
  /// another size, text outside the margins, pages without their number or their heading, texts
  /// that are not there in full, texts that run into one another.
  public var problems: [String] {
    var problems: [String] = []
    var rest = pages[...]
    for sheet in sheets {
      let own = rest.prefix(sheet.pages ?? sheet.pageCount(in: rest))
      rest = rest.dropFirst(own.count)
      problems += self.problems(on: Array(own), of: sheet).map { "\(sheet.title)\($0)" }
    }
    if !rest.isEmpty { problems.append("\(rest.count) pages are of no sheet") }
    return problems
  }

  /// The same of the first sheet alone.
  public var problemsOfFirstSheet: [String] {
    guard let sheet = sheets.first else { return ["there is no sheet"] }
    return problems(on: Array(pages.prefix(sheet.pageCount(in: pages[...]))), of: sheet)
  }

  private func problems(on pages: [Printer.Page], of sheet: SheetOnPaper) -> [String] {
    var problems = pages.enumerated().flatMap { index, page in
      self.problems(onPage: page, number: index + 1, of: sheet)
        .map { ", page \(index + 1): \($0)" }
    }
    let down = (pages.count + sheet.pagesWide - 1) / sheet.pagesWide
    if down * sheet.pagesWide != pages.count || !(1...sheet.mostPagesDown).contains(down) {
      problems.append(
        ": \(pages.count) pages instead of \(sheet.pagesWide) × at most \(sheet.mostPagesDown)")
    }
    // Pages follow each other down the sheet, then across it.
    for first in 0..<down {
      let line = stride(from: first, to: pages.count, by: down).flatMap { pages[$0].words }
      let lost = PrintedWorkbook.lost(sheet.header, from: line)
      if !lost.isEmpty { problems.append(", page \(first + 1): the heading lacks \(lost)") }
    }
    return problems
      + PrintedWorkbook.lost(sheet.texts, from: pages.flatMap(\.words))
      .map { ": “\($0)” is not printed in full" }
  }

  private func problems(
    onPage page: Printer.Page, number: Int, of sheet: SheetOnPaper
  ) -> [String] {
    var problems: [String] = []
    let (width, height) = sheet.isLandscape ? (841.9, 595.3) : (595.3, 841.9)
    if abs(page.width - width) > 1 || abs(page.height - height) > 1 {
      problems.append("the paper is \(page.width) × \(page.height) points")
    }
    let margins = sheet.margins.map { $0 / 25.4 * 72 }
    let (top, bottom) = (sheet.topOfRows / 25.4 * 72, page.height - margins[1])
    let (left, right) = (margins[2], page.width - margins[3])
    let head = page.words.filter(sheet.isInMargin)
    let body = page.words.filter { !sheet.isInMargin($0) }
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
    return problems + PrintedWorkbook.overlaps(in: body)
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
}
