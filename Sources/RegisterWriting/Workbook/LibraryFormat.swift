import CXlsxWriter
import Sheets

extension CellFormat {
  /// Makes the library's format look as this one.
  func apply(to pointer: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(pointer, font)
    format_set_font_size(pointer, size)
    if isBold { format_set_bold(pointer) }
    if isItalic { format_set_italic(pointer) }
    if isUnderlined { format_set_underline(pointer, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let color { format_set_font_color(pointer, color.rgb) }
    if let fill {
      format_set_pattern(pointer, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(pointer, fill.rgb)
      // Conditional formats take their fill from the background.
      format_set_bg_color(pointer, fill.rgb)
    }
    format_set_top(pointer, border.top.rawValue)
    format_set_bottom(pointer, border.bottom.rawValue)
    format_set_left(pointer, border.left.rawValue)
    format_set_right(pointer, border.right.rawValue)
    if let color = borderColor { format_set_border_color(pointer, color.rgb) }
    format_set_align(pointer, CellFormat.code(horizontal))
    format_set_align(pointer, CellFormat.code(vertical))
    if wraps { format_set_text_wrap(pointer) }
    if indent > 0 { format_set_indent(pointer, UInt8(clamping: indent)) }
    if rotation != 0 { format_set_rotation(pointer, Int16(clamping: rotation)) }
    if let code = numberFormat { format_set_num_format(pointer, code) }
    if !isLocked { format_set_unlocked(pointer) }
  }

  private static func code(_ alignment: Horizontal) -> UInt8 {
    let value =
      switch alignment {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .justify: LXW_ALIGN_JUSTIFY
      }
    return UInt8(value.rawValue)
  }

  private static func code(_ alignment: Vertical) -> UInt8 {
    let value =
      switch alignment {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .center: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
      }
    return UInt8(value.rawValue)
  }
}
