import CXlsxWriter
import Sheets

extension XlsxSheet {
  public func hide() { worksheet_hide(open) }
  public func activate() { worksheet_activate(open) }
  public func hideGridlines() {
    worksheet_gridlines(open, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// The header that numbers pages.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.46 (headerFooter).
  static let pageNumber = "&C&\"Times New Roman,Regular\"&13&P"

  public func setUp(_ page: PageSetup) {
    worksheet_set_paper(open, 9)
    if page.isLandscape { worksheet_set_landscape(open) } else { worksheet_set_portrait(open) }
    let margins = page.margins
    worksheet_set_margins(
      open, margins.left / 25.4, margins.right / 25.4, margins.top / 25.4, margins.bottom / 25.4)
    if let rows = page.repeatedRows {
      check(
        worksheet_repeat_rows(
          open, XlsxSheet.row(rows.lowerBound), XlsxSheet.row(rows.upperBound)))
    }
    if page.pageNumbers != .none {
      var options = lxw_header_footer_options()
      options.margin = margins.top / 2 / 25.4
      if page.pageNumbers == .fromSecond { book.completion.unnumbered.insert(part) }
      worksheet_set_start_page(open, 1)
      check(worksheet_set_header_opt(open, XlsxSheet.pageNumber, &options))
    }
    if page.repeatedColumns > 0 {
      check(worksheet_repeat_columns(open, 0, XlsxSheet.column(page.repeatedColumns)))
    }
    if page.pagesWide > 0 {
      worksheet_fit_to_pages(open, UInt16(clamping: page.pagesWide), 0)
    } else if page.scale < 100 {
      worksheet_set_print_scale(open, UInt16(clamping: page.scale))
    }
    if let area = page.printArea {
      let (r1, c1, r2, c2) = XlsxSheet.bounds(area)
      check(worksheet_print_area(open, r1, c1, r2, c2))
    }
    if !page.pageBreaks.isEmpty {
      var rows = page.pageBreaks.prefix(1_000).map(XlsxSheet.row) + [0]
      check(worksheet_set_h_pagebreaks(open, &rows))
    }
  }
}
