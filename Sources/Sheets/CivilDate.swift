/// A day of the proleptic Gregorian calendar, without time zone.
public struct CivilDate: Hashable, Sendable, Comparable {
  private let yearNumber: Int32
  private let monthNumber: UInt8
  private let dayOfMonth: UInt8

  public var year: Int { Int(yearNumber) }
  /// 1...12.
  public var month: Int { Int(monthNumber) }
  /// 1...31, within the month's length.
  public var day: Int { Int(dayOfMonth) }

  /// - Returns: `nil` where no such day exists (29/02/1995, month 13).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= CivilDate.daysInMonth(month, of: year)
    else { return nil }
    yearNumber = Int32(clamping: year)
    monthNumber = UInt8(month)
    dayOfMonth = UInt8(day)
  }

  /// The day that lies `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    dayOfMonth = UInt8(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    monthNumber = UInt8(month)
    yearNumber = Int32(clamping: yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  /// Days since 1 January 1970; negative before it.
  public var dayNumber: Int {
    let shiftedYear = year - (month <= 2 ? 1 : 0)
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1...4.
  public var quarter: Int { (month - 1) / 3 + 1 }

  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601, as in 2022-03-05.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// As Vietnamese documents write it: 05/03/2022.
  public var dayMonthYear: String { "\(padded(day, to: 2))/\(padded(month, to: 2))/\(year)" }
}
