import Sheets
import VietnameseText

/// What a cell says as a date of birth.
enum BirthDateReading {
  case date(PartialDate)
  /// Day and month may be the other way round, and nothing in the file tells which.
  case uncertainOrder(PartialDate)
  /// A number of days that lost its date format.
  case fromSerial(PartialDate)
  /// Written as a date that the calendar does not have.
  case impossible
  /// Something else stands there.
  case notADate

  init(_ cell: ReadCell, habit: DateHabit) {
    switch cell.value {
    case .date(let date), .dateTime(let date, _): self = .date(habit.date(date))
    case .number(let number): self = BirthDateReading(number: number)
    case .text(let text): self = BirthDateReading(text: text, habit: habit)
    default: self = .notADate
    }
  }

  private init(text: String, habit: DateHabit) {
    switch DateReading(text, order: habit.order) {
    case .date(let date): self = .date(date)
    case .ambiguous(let dayFirst, let monthFirst):
      self = habit.isMixed && dayFirst != monthFirst ? .uncertainOrder(dayFirst) : .date(dayFirst)
    case .serial(let serial): self = BirthDateReading(number: Double(serial))
    case .impossible: self = .impossible
    case .quarter, .notADate: self = .notADate
    }
  }

  private init(number: Double) {
    guard number == number.rounded(), number > 0, number < 1e9 else {
      self = .notADate
      return
    }
    let whole = Int(number)
    switch whole {
    case 1900...2100: self = .date(PartialDate(year: whole))
    case 7_000...60_000:
      // Serial number 25,569 is 1 January 1970 in the 1900 date base.
      let day = CivilDate(dayNumber: whole - 25_569)
      self = .fromSerial(PartialDate(year: day.year, month: day.month, day: day.day))
    case 1_010_000...31_129_999:
      let digits = String(whole)
      let padded = digits.utf8.count == 7 ? "0" + digits : digits
      self = DateReading(padded).date.map(BirthDateReading.date) ?? .notADate
    default: self = .notADate
    }
  }
}
