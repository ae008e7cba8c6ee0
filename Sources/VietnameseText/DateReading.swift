/// In which order a sender writes a day and a month as numbers.
public enum DayMonthOrder: Hashable, Sendable {
  case dayFirst, monthFirst
}

/// What a text says when it is read as a date.
public enum DateReading: Hashable, Sendable {
  /// A date in the precision given.
  case date(PartialDate)
  /// Two dates, depending on the order of day and month; only where no order was given.
  case ambiguous(dayFirst: PartialDate, monthFirst: PartialDate)
  /// A quarter, 1...4, of a year.
  case quarter(Int, year: Int)
  /// A bare number of five digits: perhaps a day's serial number that lost its date format.
  case serial(Int)
  /// Written as a date, but the calendar has no such day, month or year (29/02/1995).
  case impossible
  case notADate

  /// Reads every form that offices send: 05/03/1980, 5-3-1980, 5.3.80, 1980-03-05, 05031980,
  /// 03/1980, 1980, “ngày 05 tháng 3 năm 1980”, “tháng 3/1980”, “năm 1980”, “Quý III/2025”,
  /// 05-Mar-80; a time of day after a date is passed over; 00 stands for a part not known.
  ///
  /// - Parameters:
  ///   - order: The order of day and month where both are numbers; a date possible in the other
  ///     order alone is read in that one. `nil` reports what allows both as ambiguous.
  ///   - lastTwoDigitYear: The latest year that two digits can mean; 80 is then the latest year
  ///     ending in 80 up to it.
  public init(_ text: String, order: DayMonthOrder? = .dayFirst, lastTwoDigitYear: Int = 2030) {
    guard let parts = DateParts(text) else {
      self = .notADate
      return
    }
    self = parts.reading(order: order, lastTwoDigitYear: lastTwoDigitYear)
  }

  /// The date, where there is exactly one.
  public var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension DayMonthOrder {
  /// The order that a sender's dates prove: some of them are possible in it alone, and none in
  /// the other alone.
  ///
  /// - Returns: `nil` where nothing proves an order, or both are proven.
  public init?(provenBy texts: some Sequence<String>) {
    var provesDayFirst = false
    var provesMonthFirst = false
    for text in texts {
      switch DateParts(text)?.onlyOrder {
      case .dayFirst: provesDayFirst = true
      case .monthFirst: provesMonthFirst = true
      case nil: break
      }
    }
    switch (provesDayFirst, provesMonthFirst) {
    case (true, false): self = .dayFirst
    case (false, true): self = .monthFirst
    default: return nil
    }
  }
}
