import Sheets

/// A native chart over cells of the same workbook.
package struct Chart: Sendable {
  package enum Kind: Sendable { case column, stackedColumn, bar, stackedBar }
  package enum Legend: Sendable { case none, right, bottom }

  package struct Series: Sendable {
    package var name: String
    package var sheet: String
    package var categories: CellRange
    package var values: CellRange
    package var color: Color?

    package init(
      name: String, sheet: String, categories: CellRange, values: CellRange, color: Color? = nil
    ) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.color = color
    }
  }

  package var kind: Kind
  package var title: String
  package var series: [Series]
  package var categoryTitle = ""
  package var valueTitle = ""
  package var legend = Legend.bottom
  /// Of what is drawn, a stack counting as one; by it the steps of the axis are whole numbers.
  package var largestValue = 0.0
  /// In pixels of 1/96 inch.
  package var width = 480.0
  package var height = 288.0

  package init(_ kind: Kind, title: String, series: [Series]) {
    self.kind = kind
    self.title = title
    self.series = series
  }
}
