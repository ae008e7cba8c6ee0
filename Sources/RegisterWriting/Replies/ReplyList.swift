import Nominations
import Sheets

/// The sheet that lists the findings of a unit's workbook, with links to the cells.
struct ReplyList {
  let lines: [MarkedWorkbook.Line]
  let language: Language
  /// The number of the style of its cells.
  let style: Int

  private static let headings = [
    Phrase(vi: "Trang tính", en: "Sheet"), Phrase(vi: "Ô", en: "Cell"),
    Phrase(vi: "Vấn đề", en: "Problem"), Phrase(vi: "Cách xử lý", en: "Remedy"),
  ]

  var markup: String {
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="\(namespace)">\
      <sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>\
      <cols><col min="1" max="1" width="22" customWidth="1"/>\
      <col min="2" max="2" width="9" customWidth="1"/>\
      <col min="3" max="4" width="62" customWidth="1"/></cols><sheetData>\(rows)</sheetData>\
      \(links)</worksheet>
      """
  }

  private var rows: String {
    let title = WorkbookMarker.replyTitle
    let head = [row(1, [title(language)]), row(2, ReplyList.headings.map { $0(language) })]
    let body = lines.enumerated().map { index, line in
      row(index + 3, [line.sheet ?? "", line.reference, line.problem, line.remedy])
    }
    return (head + body).joined()
  }

  private func row(_ number: Int, _ texts: [String]) -> String {
    let cells = texts.enumerated().map { index, text in
      "<c r=\"\(columnLetters(index + 1))\(number)\" s=\"\(style)\" t=\"inlineStr\"><is>"
        + "<t xml:space=\"preserve\">\(escapedMarkup(text))</t></is></c>"
    }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }

  private var links: String {
    let links = lines.enumerated().compactMap { index, line -> String? in
      guard let sheet = line.sheet, !line.reference.isEmpty else { return nil }
      let name = sheet.replacing("'", with: "''")
      return "<hyperlink ref=\"B\(index + 3)\" "
        + "location=\"\(escapedMarkup("'\(name)'!\(line.reference)"))\"/>"
    }
    return links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>"
  }
}
