/// What a cell holds, dates kept apart from numbers.
public enum CellValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case bool(Bool)
  /// An error by its text, as in `#DIV/0!`.
  case error(String)
  case date(CivilDate)
  /// A day and the seconds after its midnight, 0..<86,400.
  case dateTime(CivilDate, seconds: Double)
  /// A time of day in seconds after midnight: a date format over a serial below 1.
  case time(seconds: Double)
  /// An elapsed time in seconds: the formats `[h]`, `[m]`, `[s]`.
  case duration(seconds: Double)
}

/// A legacy code page that the font of a cell suggests; a hint, since most cells in such fonts
/// hold Unicode.
public enum LegacyFont: Hashable, Sendable {
  /// `.VnTime` and its kin.
  case tcvn3
  /// `.VnTimeH` and its kin, which show lower-case codes as capitals.
  case tcvn3Capitals
  /// `VNI-Times` and its kin.
  case vni
}

/// One non-empty cell of a row.
public struct Cell: Hashable, Sendable {
  /// 1 is column A.
  public var column: Int
  public var value: CellValue
  public var legacyFont: LegacyFont?

  public init(column: Int, value: CellValue, legacyFont: LegacyFont? = nil) {
    self.column = column
    self.value = value
    self.legacyFont = legacyFont
  }

  /// The text of a text cell; `nil` for every other type.
  public var text: String? {
    if case .text(let text) = value { text } else { nil }
  }
}
