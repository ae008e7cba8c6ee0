import Sheets

/// How a sheet is printed, on A4.
public struct PageSetup: Sendable {
  /// Distances from the edges of the paper, in millimetres.
  public struct Margins: Sendable {
    public var top: Double
    public var bottom: Double
    public var left: Double
    public var right: Double

    public init(top: Double, bottom: Double, left: Double, right: Double) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }

    /// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.
    public static let official = Margins(top: 20, bottom: 20, left: 30, right: 15)
    /// For working papers that no regulation binds.
    public static let narrow = Margins(top: 15, bottom: 15, left: 12, right: 12)
  }

  /// Which pages bear their number.
  public enum PageNumbers: Sendable {
    case none, all
    /// As official documents have it.
    ///
    /// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.
    case fromSecond
  }

  public static let paperWidth = 210.0
  public static let paperHeight = 297.0

  public var isLandscape = false
  public var margins = Margins.official
  /// 1-based rows printed at the head of every page.
  public var repeatedRows: ClosedRange<Int>?
  /// How many columns from the left are printed on every page.
  public var repeatedColumns = 0
  /// The page numbers, centred in the top margin.
  public var pageNumbers: PageNumbers
  /// On how many sheets of paper side by side it is shrunk to fit; 0 for no shrinking.
  public var pagesWide = 1
  /// Percent of its size that it is printed in where it is not shrunk to fit: Excel heeds page
  /// breaks only then.
  public var scale = 100
  public var printArea: CellRange?
  /// Rows before which a page begins.
  public var pageBreaks: [Int] = []

  public init(
    isLandscape: Bool = false, margins: Margins = .official,
    pageNumbers: PageNumbers = .fromSecond
  ) {
    self.isLandscape = isLandscape
    self.margins = margins
    self.pageNumbers = pageNumbers
  }

  /// A working paper, landscape: shrunk to the paper's width as long as its text stays legible, else
  /// on sheets of paper side by side, each with the first columns.
  ///
  /// - Parameter pixelsWide: The width of all columns.
  init(pixelsWide: Double, repeatedColumns: Int) {
    self.init(isLandscape: true, margins: .narrow, pageNumbers: .all)
    let smallestScale = 0.55
    let printable = printableWidth / 25.4 * 96
    pagesWide = max(1, Int((pixelsWide * smallestScale / printable).rounded(.up)))
    self.repeatedColumns = repeatedColumns
  }

  /// A working paper, landscape, shrunk to the width of one sheet of paper, with page breaks of its
  /// own.
  ///
  /// - Parameter pixelsWide: The width of all that stands on it.
  init(pixelsWide: Double) {
    self.init(isLandscape: true, margins: .narrow, pageNumbers: .all)
    pagesWide = 0
    scale = min(100, Int(printableWidth / 25.4 * 96 / pixelsWide * 100))
  }

  /// The width between the margins, in millimetres.
  public var printableWidth: Double {
    (isLandscape ? PageSetup.paperHeight : PageSetup.paperWidth) - margins.left - margins.right
  }

  /// The height between the margins, in millimetres.
  public var printableHeight: Double {
    (isLandscape ? PageSetup.paperWidth : PageSetup.paperHeight) - margins.top - margins.bottom
  }
}
