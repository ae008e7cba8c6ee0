import Sheets
import VietnameseText

extension Plan {
  /// The deadlines of one year, in the plan's order; those of every quarter four times.
  ///
  /// A deadline for which the plan states no day has none here either.
  public func dueDates(in year: Int) -> [DueDate] {
    deadlines.flatMap { $0.dueDates(in: year) }
  }

  /// What the units' lists of a period must keep to.
  public func submissionDueDates(for period: Period) -> [DueDate] {
    deadlines.filter { $0.subject == .submission }.flatMap { deadline in
      let dates = deadline.dueDates(in: period.year)
      guard deadline.rule == .quarterEnd else { return dates }
      guard let quarter = period.quarter else { return dates.suffix(1) }
      return dates.filter { $0.date?.quarter == quarter }
    }
  }
}

extension Consolidation {
  /// The deadlines of the period by day, those of no day last; of a quarter those that fall in it.
  public var calendar: [DueDate] {
    let concerned = dueDates.filter { due in
      guard let quarter = period.quarter else { return true }
      switch due.deadline.rule {
      case .quarter(_, let stated): return stated == quarter
      default: return due.date.map { $0.quarter == quarter } ?? true
      }
    }
    return concerned.enumerated().sorted { one, other in
      (one.element.date?.dayNumber ?? .max, one.offset)
        < (other.element.date?.dayNumber ?? .max, other.offset)
    }.map(\.element)
  }
}

extension Deadline {
  /// When it falls due in a year, on one day or at the end of each quarter; empty where it does
  /// not. A day that the plan sets for the year goes before the rule.
  public func dueDates(in year: Int) -> [DueDate] {
    if let date = overrides[year] { return [DueDate(deadline: self, date: date)] }
    switch rule {
    case .yearly(let day, let month):
      let last = CivilDate.daysInMonth(month, of: year)
      return [
        DueDate(deadline: self, date: CivilDate(year: year, month: month, day: min(day, last)))
      ]
    case .quarterEnd:
      return (1...4).map { quarter in
        let month = quarter * 3
        let day = CivilDate.daysInMonth(month, of: year)
        return DueDate(deadline: self, date: CivilDate(year: year, month: month, day: day))
      }
    case .once(let date): return date.year == year ? [DueDate(deadline: self, date: date)] : []
    case .quarter(let own, _), .year(let own):
      return own == year ? [DueDate(deadline: self, date: nil)] : []
    case .undated: return [DueDate(deadline: self, date: nil)]
    }
  }
}

extension DueDate {
  /// Whether what arrived then kept the deadline, both in +07:00.
  ///
  /// “Trước ngày” excludes the day, “chậm nhất” includes it, up to the hour where one is stated.
  ///
  /// - Parameter seconds: After midnight; `nil` where only the day was noted.
  /// - Returns: `nil` where the deadline has no day, or the hour decides and was not noted.
  public func isKept(by day: CivilDate, seconds: Double?) -> Bool? {
    guard let date else { return nil }
    if day != date { return day < date }
    guard let hour = deadline.hour else { return deadline.isInclusive }
    guard let seconds else { return nil }
    let limit = Double(hour) * 3600
    return deadline.isInclusive ? seconds <= limit : seconds < limit
  }

  /// As staff read it: `trước ngày 20/01/2022`, `chậm nhất 17 giờ ngày 25/06/2021`.
  public var phrase: Phrase {
    switch deadline.rule {
    case .undated(let words) where date == nil && !words.isEmpty:
      return Phrase(vi: words, en: words)
    case .quarter(let year, let quarter):
      let numeral = RomanNumeral(quarter)?.description ?? ""
      return Phrase(vi: "Quý \(numeral)/\(year)", en: "quarter \(quarter) of \(year)")
    case .year(let year): return Phrase(vi: "năm \(year)", en: "in \(year)")
    default: break
    }
    guard let date else { return Phrase(vi: "không ghi ngày", en: "no day stated") }
    let hour = deadline.hour
    let day = date.dayMonthYear
    return Phrase(
      vi: (deadline.isInclusive ? "chậm nhất " : "trước ") + (hour.map { "\($0) giờ " } ?? "")
        + "ngày \(day)",
      en: (deadline.isInclusive ? "by " : "before ") + (hour.map { "\($0):00 on " } ?? "") + day)
  }
}
