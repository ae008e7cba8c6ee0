/// A colour as 0xRRGGBB.
public struct Color: Hashable, Sendable {
  public let rgb: UInt32

  public init(_ rgb: UInt32) {
    self.rgb = rgb
  }
}

/// How a cell looks; equal formats are written once.
public struct CellFormat: Hashable, Sendable {
  public enum Horizontal: Hashable, Sendable { case general, left, center, right, justify }
  public enum Vertical: Hashable, Sendable { case top, center, bottom }
  public enum Line: UInt8, Hashable, Sendable {
    case none = 0
    case thin = 1
  }

  /// The lines around a cell.
  public struct Border: Hashable, Sendable {
    public var top = Line.none
    public var bottom = Line.none
    public var left = Line.none
    public var right = Line.none

    public init(
      top: Line = .none, bottom: Line = .none, left: Line = .none, right: Line = .none
    ) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }

    public static func all(_ line: Line) -> Border {
      Border(top: line, bottom: line, left: line, right: line)
    }
  }

  public var font = "Times New Roman"
  /// In points.
  public var size = 12.0
  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false
  public var color: Color?
  public var fill: Color?
  public var border = Border()
  public var borderColor: Color?
  public var horizontal = Horizontal.general
  public var vertical = Vertical.center
  public var wraps = false
  /// In steps of about three characters, 0...15.
  public var indent = 0
  /// Degrees, −90...90.
  public var rotation = 0
  /// A number format code, as in `dd/mm/yyyy`; `@` for text.
  public var numberFormat: String?
  /// Whether the cell stays locked when its sheet is protected.
  public var isLocked = true

  public init(
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
  public func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var copy = self
    change(&copy)
    return copy
  }
}
