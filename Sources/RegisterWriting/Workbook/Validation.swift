import Sheets

/// What may be entered into a cell, and what is said about it.
public struct Validation: Sendable {
  public enum Rule: Sendable {
    /// A drop-down; made by ``XlsxBook/choices(_:)``.
    case list([String])
    /// A drop-down over the cells of a range, as in `='Danh mục'!$A$1:$A$9`.
    case listRange(String)
    case integer(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    case date(ClosedRange<CivilDate>)
    /// A formula that is true of what may be entered.
    case formula(String)
    /// Anything; only the prompt is shown.
    case anything
  }

  public var rule: Rule
  /// Shown when the cell is chosen; at most 32 and 255 characters are.
  public var promptTitle = ""
  public var prompt = ""
  /// Shown when something else is entered.
  public var errorTitle = ""
  public var error = ""
  /// Whether anything else is refused, or only warned of.
  public var isStrict = true

  public init(
    _ rule: Rule, promptTitle: String = "", prompt: String = "", errorTitle: String = "",
    error: String = "", isStrict: Bool = true
  ) {
    self.rule = rule
    self.promptTitle = promptTitle
    self.prompt = prompt
    self.errorTitle = errorTitle
    self.error = error
    self.isStrict = isStrict
  }
}
