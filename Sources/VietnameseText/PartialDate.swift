/// A date in the precision in which it was given: a year, a month of a year, or a day.
public struct PartialDate: Hashable, Sendable {
  // Millions of dates are kept at a time: 0 stands for a month or a day that is not known.
  private let yearNumber: Int32
  private let monthNumber: UInt8
  private let dayNumber: UInt8

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    yearNumber = Int32(clamping: year)
    monthNumber = UInt8(clamping: month ?? 0)
    dayNumber = monthNumber == 0 ? 0 : UInt8(clamping: day ?? 0)
  }

  public var year: Int { Int(yearNumber) }
  /// 1...12, or `nil` where only the year is known.
  public var month: Int? { monthNumber == 0 ? nil : Int(monthNumber) }
  /// 1...31, or `nil`; never without a month.
  public var day: Int? { dayNumber == 0 ? nil : Int(dayNumber) }

  public var isFull: Bool { dayNumber != 0 }
}

extension PartialDate {
  /// The years that a date is taken to mean; any other is a slip of the pen.
  static let years = 1800...2200

  /// A date that the calendar has.
  ///
  /// - Parameter allowingUnknown: Whether 0 stands for a day, or a day and a month, not known.
  /// - Returns: `nil` where there is no such day.
  init?(valid year: Int, _ month: Int, _ day: Int, allowingUnknown: Bool) {
    guard PartialDate.years.contains(year) else { return nil }
    switch (month, day) {
    case (0, 0) where allowingUnknown: self.init(year: year)
    case (1...12, 0) where allowingUnknown: self.init(year: year, month: month)
    case (1...12, 1...PartialDate.length(ofMonth: month, year: year)):
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// As Vietnamese documents write it: `05/03/1980`, `03/1980`, `1980`.
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(two(month))/\(year)" }
    return "\(two(day))/\(two(month))/\(year)"
  }
}
