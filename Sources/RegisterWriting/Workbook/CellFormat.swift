/// A colour as 0xRRGGBB.
package struct Color: Hashable, Sendable {
  package let rgb: UInt32

  package init(_ rgb: UInt32) {
    self.rgb = rgb
  }
}

/// How a cell looks; equal formats are written once.
package struct CellFormat: Hashable, Sendable {
  package enum Horizontal: Hashable, Sendable { case general, left, center, right, justify }
  package enum Vertical: Hashable, Sendable { case top, center, bottom }
  package enum Line: UInt8, Hashable, Sendable {
    case none = 0
    case thin = 1
  }

  /// The lines around a cell.
  package struct Border: Hashable, Sendable {
    package var top = Line.none
    package var bottom = Line.none
    package var left = Line.none
    package var right = Line.none

    package init(
      top: Line = .none, bottom: Line = .none, left: Line = .none, right: Line = .none
    ) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }

    package static func all(_ line: Line) -> Border {
      Border(top: line, bottom: line, left: line, right: line)
    }
  }

  package var font = "Times New Roman"
  /// In points.
  package var size = 12.0
  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  package var color: Color?
  package var fill: Color?
  package var border = Border()
  package var borderColor: Color?
  package var horizontal = Horizontal.general
  package var vertical = Vertical.center
  package var wraps = false
  /// In steps of about three characters, 0...15.
  package var indent = 0
  /// Degrees, −90...90.
  package var rotation = 0
  /// A number format code, as in `dd/mm/yyyy`; `@` for text.
  package var numberFormat: String?
  /// Whether the cell stays locked when its sheet is protected.
  package var isLocked = true

  package init(
    size: Double = 12, isBold: Bool = false, isItalic: Bool = false, color: Color? = nil,
    fill: Color? = nil, border: Border = Border(), horizontal: Horizontal = .general,
    vertical: Vertical = .center, wraps: Bool = false, numberFormat: String? = nil
  ) {
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.color = color
    self.fill = fill
    self.border = border
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.numberFormat = numberFormat
  }

  /// The same format with some of it changed.
  package func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var copy = self
    change(&copy)
    return copy
  }
}
