import Nominations
import Sheets

/// The sheet that lists the findings of a unit's workbook, with links to the cells.
struct ReplyList {
  let language: Language
  /// In the order of the columns.
  let headings: [String]
  /// What is to be corrected, then what has been.
  let rows: [[String]]
  /// Where each row's link leads; `nil` for none.
  private let targets: [String?]
  private let summary: String

  static let name = Phrase(vi: "Phản hồi", en: "Reply")

  init(_ reply: RegisterDocuments.Reply, language: Language) {
    self.language = language
    let comparison = reply.comparison
    headings =
      ReplyLine.headings.map { $0(language) }
      + (comparison == nil ? [] : [Phrase(vi: "Tình trạng", en: "Standing")(language)])
    let lines = reply.lines
    let open = lines.enumerated().map { index, line in
      line.cells + (comparison.map { [$0.standings[index].label(language)] } ?? [])
    }
    rows = open + (comparison?.fixed ?? []).map { $0.cells + [EarlierReply.fixed(language)] }
    targets = lines.map { line in
      if line.sheet.isEmpty || line.reference.isEmpty { return nil }
      return "'\(line.sheet.replacing("'", with: "''"))'!\(line.reference)"
    }
    summary = comparison?.summary(language) ?? ""
  }

  /// The numbers of the styles that the sheet is written in.
  struct Styles {
    let title: Int
    /// Of the sentence below the title.
    let summary: Int
    let heading: Int
    let cell: Int
    let link: Int
  }

  /// Below the title and the sentence under it.
  static let headingRow = 3
  private static let widths = [9.0, 20, 9, 60, 60, 15]

  func markup(_ styles: Styles) -> String {
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let columns = ReplyList.widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="\(namespace)">\
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
      <sheetViews><sheetView tabSelected="1" workbookViewId="0">\
      <pane ySplit="\(ReplyList.headingRow)" topLeftCell="A\(ReplyList.headingRow + 1)" \
      activePane="bottomLeft" state="frozen"/>\
      </sheetView></sheetViews>\
      <cols>\(columns.joined())</cols><sheetData>\(data(styles))</sheetData>\(links)\
      <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
      <headerFooter><oddHeader>\(escapedMarkup(XlsxSheet.pageNumber))</oddHeader></headerFooter>\
      </worksheet>
      """
  }

  private func data(_ styles: Styles) -> String {
    let title = [ReplyLine.title(language)]
    let head = [
      row(1, title, height: 24) { _ in styles.title },
      row(2, [summary], height: 18) { _ in styles.summary },
      row(ReplyList.headingRow, headings, height: 20) { _ in styles.heading },
    ]
    let face = PrintedText(size: 11)
    let body = rows.enumerated().map { index, cells in
      let lines = zip(cells, ReplyList.widths).map { text, width in
        face.lineCount(of: text, within: (width * 7) * 0.75 * ColumnWidths.certainty)
      }
      let height = min(400, Double(lines.max() ?? 1) * 15.5 + 3)
      let hasLink = targets.indices.contains(index) && targets[index] != nil
      return row(ReplyList.headingRow + 1 + index, cells, height: height) {
        $0 == 2 && hasLink ? styles.link : styles.cell
      }
    }
    return (head + body).joined()
  }

  private func row(
    _ number: Int, _ texts: [String], height: Double, style: (Int) -> Int
  ) -> String {
    let cells = texts.enumerated().map { index, text in
      let start = "<c r=\"\(columnLetters(index + 1))\(number)\" s=\"\(style(index))\""
      if text.isEmpty { return start + "/>" }
      return start
        + " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escapedMarkup(text))</t></is></c>"
    }
    return "<row r=\"\(number)\" ht=\"\(height)\" customHeight=\"1\">\(cells.joined())</row>"
  }

  private var links: String {
    let links = targets.enumerated().compactMap { index, target in
      target.map {
        "<hyperlink ref=\"C\(ReplyList.headingRow + 1 + index)\" location=\"\(escapedMarkup($0))\"/>"
      }
    }
    return links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>"
  }
}
