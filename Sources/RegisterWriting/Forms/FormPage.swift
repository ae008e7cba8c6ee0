/// How a form lies on paper.
struct FormPage {
  private(set) var setup: PageSetup
  /// The columns over which its head ends: those in view at first, all on the first page.
  let headColumns: Int
  private let scale: Double

  /// The points of a row that is to be filled in.
  static let rowHeight = 20.0
  /// The fewest rows to be filled in.
  private static let fewestRows = 25
  /// The pixels that a screen shows at first.
  private static let view = 1_000.0
  /// What surely fits, whatever the reader's rounding.
  private static let certainty = 0.97

  /// - Parameters:
  ///   - pixels: The width of each column.
  ///   - kept: How many columns from the left are on every page.
  init(pixels: [Double], kept: Int, headerRow: Int) {
    let total = pixels.reduce(0, +)
    setup = PageSetup(pixelsWide: total, repeatedColumns: kept)
    setup.repeatedRows = headerRow...headerRow
    let pagesWide = Double(setup.pagesWide)
    let printed = total + (pagesWide - 1) * pixels.prefix(kept).reduce(0, +)
    // However the columns are shared out, the first page has at least its equal part.
    let width = min(FormPage.view, printed / pagesWide)
    var used = 0.0
    let inView = pixels.prefix { column in
      used += column
      return used <= width
    }
    headColumns = min(pixels.count, max(kept + 2, inView.count))
    scale = min(1, setup.printableWidth / 25.4 * 96 * pagesWide / printed)
  }

  /// How many rows to be filled in make whole pages of it.
  ///
  /// - Parameters:
  ///   - head: The points above them on the first page.
  ///   - heading: The points above them on each further page.
  ///   - end: The points below them.
  func rowCount(head: Double, heading: Double, end: Double) -> Int {
    let page = setup.printableHeight / 25.4 * 72 / scale * FormPage.certainty
    let further = max(1, Int((page - heading) / FormPage.rowHeight))
    var count = Int((page - head) / FormPage.rowHeight)
    let last = Int((end / FormPage.rowHeight).rounded(.up))
    while count - last < FormPage.fewestRows { count += further }
    return count - last
  }
}
