import Sheets

/// The two ways in which serial numbers count days (ECMA-376 Part 1, §18.17.4.1).
enum DateSystem: Sendable {
  /// 1 is 1 January 1900; 60 is a 29 February that never was.
  case from1900
  /// 0 is 1 January 1904.
  case from1904

  /// What a serial number means under a date format.
  ///
  /// Times are rounded to the millisecond. A serial below 1 is a time of day in either system.
  ///
  /// - Returns: The number itself where it is negative or lies beyond 31 December 9999.
  func value(of serial: Double) -> CellValue {
    guard serial >= 0, serial < 2_958_466 else { return .number(serial) }
    var day = serial.rounded(.down)
    var milliseconds = ((serial - day) * 86_400_000).rounded()
    if milliseconds >= 86_400_000 {
      day += 1
      milliseconds = 0
    }
    if day < 1 { return .time(seconds: milliseconds / 1000) }
    let date = CivilDate(dayNumber: Int(day) + offset(of: Int(day)))
    guard date.year <= 9999 else { return .number(serial) }
    return milliseconds == 0 ? .date(date) : .dateTime(date, seconds: milliseconds / 1000)
  }

  /// Days from the serial to the count from 1 January 1970.
  private func offset(of day: Int) -> Int {
    switch self {
    case .from1900: day < 60 ? -25_568 : -25_569
    case .from1904: -24_107
    }
  }
}

extension CellValue {
  /// The value of a cell of type `d`, a date or time in ISO 8601 (ECMA-376 Part 1, §18.18.11).
  ///
  /// - Returns: `nil` where the text is no such date.
  init?(iso8601 text: String) {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let date = CellValue.civilDate(halves[0])
    if halves.count == 1, let date {
      self = .date(date)
      return
    }
    let clock = halves.count == 2 ? halves[1] : halves[0]
    guard let seconds = CellValue.secondsOfDay(clock) else { return nil }
    if halves.count == 1 || halves[0].isEmpty {
      self = .time(seconds: seconds)
    } else if let date {
      self = seconds == 0 ? .date(date) : .dateTime(date, seconds: seconds)
    } else {
      return nil
    }
  }

  private static func civilDate(_ text: Substring) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func secondsOfDay(_ text: Substring) -> Double? {
    let parts = (text.hasSuffix("Z") ? text.dropLast() : text)
      .split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hours = Int(parts[0]),
      let minutes = Int(parts[1]), let seconds = parts.count == 3 ? Double(parts[2]) : 0,
      (0..<24).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds)
    else { return nil }
    return Double(hours * 3600 + minutes * 60) + seconds
  }
}
