import Sheets

/// When a unit's submission arrived, as staff noted it; never a file's time stamp.
public struct Receipt: Sendable {
  public let period: Period?
  /// The unit's code, or `nil` where the row names a file.
  public let unit: String?
  /// A path relative to the period's folder.
  public let file: String?
  public let date: CivilDate
  /// Seconds after midnight, +07:00; `nil` where only the day was noted.
  public let seconds: Double?
  public let place: Place

  public init(
    period: Period?, unit: String?, file: String?, date: CivilDate, seconds: Double?, place: Place
  ) {
    self.period = period
    self.unit = unit
    self.file = file
    self.date = date
    self.seconds = seconds
    self.place = place
  }
}
