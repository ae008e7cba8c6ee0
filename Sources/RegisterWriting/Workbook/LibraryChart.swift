import CXlsxWriter
import Sheets

extension Chart {
  /// Makes the library's chart, in the fonts and with the axes that staff expect; the book frees
  /// it.
  func make(in workbook: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_chart>? {
    guard let pointer = workbook_add_chart(workbook, UInt8(type.rawValue)) else { return nil }
    chart_title_set_name(pointer, title)
    withFont(size: 13, isBold: true) { chart_title_set_name_font(pointer, $0) }
    for series in series { add(series, to: pointer) }
    if let axis = pointer.pointee.x_axis { setUp(axis, title: isBar ? valueTitle : categoryTitle) }
    if let axis = pointer.pointee.y_axis { setUp(axis, title: isBar ? categoryTitle : valueTitle) }
    setUpValues(isBar ? pointer.pointee.x_axis : pointer.pointee.y_axis)
    if isBar {
      // Bars are drawn from the bottom up unless their axis is turned round, and the values
      // then stand at the top unless they cross it at its end.
      chart_axis_set_reverse(pointer.pointee.y_axis)
      chart_axis_set_crossing_max(pointer.pointee.y_axis)
    }
    chart_set_series_gap(pointer, 60)
    chart_legend_set_position(pointer, UInt8(legendPosition.rawValue))
    withFont(size: 10) { chart_legend_set_font(pointer, $0) }
    return pointer
  }

  private var isBar: Bool { kind == .bar || kind == .stackedBar }

  private var type: lxw_chart_type {
    switch kind {
    case .column: LXW_CHART_COLUMN
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .bar: LXW_CHART_BAR
    case .stackedBar: LXW_CHART_BAR_STACKED
    }
  }

  private var legendPosition: lxw_chart_legend_position {
    switch legend {
    case .none: LXW_CHART_LEGEND_NONE
    case .right: LXW_CHART_LEGEND_RIGHT
    case .bottom: LXW_CHART_LEGEND_BOTTOM
    }
  }

  private func setUp(_ axis: UnsafeMutablePointer<lxw_chart_axis>, title: String) {
    withFont(size: 10) { chart_axis_set_num_font(axis, $0) }
    guard !title.isEmpty else { return }
    chart_axis_set_name(axis, title)
    withFont(size: 10) { chart_axis_set_name_font(axis, $0) }
  }

  /// Counts begin at nothing and have no fractions.
  private func setUpValues(_ axis: UnsafeMutablePointer<lxw_chart_axis>?) {
    chart_axis_set_min(axis, 0)
    chart_axis_set_num_format(axis, "#,##0")
    var line = lxw_chart_line()
    line.color = 0xD9D9D9
    chart_axis_major_gridlines_set_visible(axis, 1)
    chart_axis_major_gridlines_set_line(axis, &line)
    let units = [1.0, 2, 5, 10, 20, 50]
    if let unit = units.first(where: { largestValue / $0 <= 10 }) {
      chart_axis_set_major_unit(axis, unit)
    }
  }

  private func add(_ series: Series, to chart: UnsafeMutablePointer<lxw_chart>) {
    guard let pointer = chart_add_series(chart, nil, nil) else { return }
    let categories = XlsxSheet.bounds(series.categories)
    let values = XlsxSheet.bounds(series.values)
    chart_series_set_categories(
      pointer, series.sheet, categories.0, categories.1, categories.2, categories.3)
    chart_series_set_values(pointer, series.sheet, values.0, values.1, values.2, values.3)
    chart_series_set_name(pointer, series.name)
    if let color = series.color {
      var fill = lxw_chart_fill()
      fill.color = color.rgb
      chart_series_set_fill(pointer, &fill)
    }
  }

  /// The library copies what the font points to.
  private func withFont(
    size: Double, isBold: Bool = false, _ use: (UnsafeMutablePointer<lxw_chart_font>) -> Void
  ) {
    var strings = CStrings()
    var font = lxw_chart_font()
    font.name = strings("Times New Roman")
    font.size = size
    font.bold = isBold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
    use(&font)
  }
}
