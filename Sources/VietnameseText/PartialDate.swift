/// A date in the precision in which it was given: a year, a month of a year, or a day.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1...12, or `nil` where only the year is known.
  package let month: Int?
  /// 1...31, or `nil`; never without a month.
  package let day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  package var isFull: Bool { day != nil }
}

extension PartialDate: CustomStringConvertible {
  /// As Vietnamese documents write it: `05/03/1980`, `03/1980`, `1980`.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(two(month))/\(year)" }
    return "\(two(day))/\(two(month))/\(year)"
  }
}
