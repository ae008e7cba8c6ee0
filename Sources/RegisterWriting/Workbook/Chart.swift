import Sheets

/// A native chart over cells of the same workbook.
public struct Chart: Sendable {
  public enum Kind: Sendable { case column, stackedColumn, bar, stackedBar }
  public enum Legend: Sendable { case none, right, bottom }

  public struct Series: Sendable {
    public var name: String
    public var sheet: String
    public var categories: CellRange
    public var values: CellRange
    public var color: Color?

    public init(
      name: String, sheet: String, categories: CellRange, values: CellRange, color: Color? = nil
    ) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.color = color
    }
  }

  public var kind: Kind
  public var title: String
  public var series: [Series]
  public var categoryTitle = ""
  public var valueTitle = ""
  public var legend = Legend.bottom
  /// Of what is drawn, a stack counting as one; by it the steps of the axis are whole numbers.
  public var largestValue = 0.0
  /// In pixels of 1/96 inch.
  public var width = 480.0
  public var height = 288.0

  public init(_ kind: Kind, title: String, series: [Series]) {
    self.kind = kind
    self.title = title
    self.series = series
  }
}
