/// A date of birth as it was typed, before it is known in which order its sender writes day and
/// month.
struct BirthText: Hashable {
  enum Form: UInt8 {
    /// A year alone, or a year and a month.
    case partial
    /// Two numbers of either order, then the year.
    case ambiguous
    /// Year, month, day; or a serial number of a spreadsheet.
    case typed
  }

  var form: Form
  var year: Int
  /// The first number; the month of a typed or partial date. 0 where there is none.
  var first: Int
  /// The second number; the day of a typed date. 0 where there is none.
  var second: Int

  /// Reads a cell; `nil` where it holds no date.
  init?(_ text: String) {
    var numbers: [(value: Int, digits: Int)] = []
    var value = 0
    var digits = 0
    for byte in text.utf8 {
      if (48...57).contains(byte), digits < 9 {
        value = value * 10 + Int(byte) - 48
        digits += 1
      } else if digits > 0 {
        numbers.append((value, digits))
        (value, digits) = (0, 0)
      }
    }
    if digits > 0 { numbers.append((value, digits)) }
    switch numbers.count {
    case 0: return nil
    case 1: self.init(run: numbers[0].value, digits: numbers[0].digits)
    case 2: self.init(numbers[0], numbers[1])
    default: self.init(numbers[0], numbers[1], numbers[2])
    }
  }

  /// What the texts under dates of birth say, by their numbers; those without a date are missing.
  static func births(in list: TypedList) -> [Int32: BirthText] {
    var births: [Int32: BirthText] = [:]
    var isRead = [Bool](repeating: false, count: list.texts.count)
    for row in list.rows where row.birth != 0 && !isRead[Int(row.birth)] {
      isRead[Int(row.birth)] = true
      births[row.birth] = BirthText(list.text(row.birth))
    }
    return births
  }

  private init(_ form: Form, year: Int, _ first: Int, _ second: Int) {
    self.form = form
    self.year = year
    self.first = first
    self.second = second
  }

  /// One run of digits: a year, a serial number, or a date without separators.
  private init?(run value: Int, digits: Int) {
    switch digits {
    case 4 where BirthText.years.contains(value): self.init(.partial, year: value, 0, 0)
    case 5 where (3_000...60_000).contains(value):
      let date = civilDate(serial: value)
      self.init(.typed, year: date.year, date.month, date.day)
    case 8 where BirthText.years.contains(value / 10_000):
      self.init(.typed, year: value / 10_000, value / 100 % 100, value % 100)
    case 8 where BirthText.years.contains(value % 10_000):
      self.init(.ambiguous, year: value % 10_000, value / 1_000_000, value / 10_000 % 100)
    default: return nil
    }
  }

  private init?(_ month: (value: Int, digits: Int), _ year: (value: Int, digits: Int)) {
    let (month, year) = month.digits == 4 ? (year, month) : (month, year)
    guard year.digits == 4, BirthText.years.contains(year.value) else { return nil }
    self.init(.partial, year: year.value, (1...12).contains(month.value) ? month.value : 0, 0)
  }

  private init?(
    _ a: (value: Int, digits: Int), _ b: (value: Int, digits: Int), _ c: (value: Int, digits: Int)
  ) {
    if a.digits == 4, BirthText.years.contains(a.value) {
      self.init(.typed, year: a.value, b.value, c.value)
    } else if c.digits == 4 || c.digits == 2 {
      let year = c.digits == 4 ? c.value : c.value + (c.value > 20 ? 1900 : 2000)
      guard BirthText.years.contains(year) else { return nil }
      self.init(.ambiguous, year: year, a.value, b.value)
    } else {
      return nil
    }
  }

  private static let years = 1850...2100
}

/// The day of a spreadsheet's serial number in the 1900 date base, for days after 1 March 1900.
func civilDate(serial: Int) -> (year: Int, month: Int, day: Int) {
  // Howard Hinnant's civil-from-days, shifted from 30 December 1899 to 1 March 0000.
  let days = serial - 25_569 + 719_468
  let era = days / 146_097
  let dayOfEra = days % 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shifted = (5 * dayOfYear + 2) / 153
  let month = shifted < 10 ? shifted + 3 : shifted - 9
  return (
    era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
  )
}

/// A date of birth packed into one number; 0 is none.
struct PackedDate: Hashable, Comparable {
  var bits: Int32 = 0

  init() {}

  init(year: Int, month: Int = 0, day: Int = 0) {
    bits = Int32(year * 512 + month * 32 + day)
  }

  var isKnown: Bool { bits != 0 }
  var isFull: Bool { bits & 31 != 0 }
  var year: Int { Int(bits) / 512 }
  var month: Int { Int(bits) / 32 % 16 }
  var day: Int { Int(bits) % 32 }

  /// The same for a date and for the date with day and month exchanged.
  var orderless: PackedDate {
    day <= 12 && day < month ? PackedDate(year: year, month: day, day: month) : self
  }

  static func < (left: PackedDate, right: PackedDate) -> Bool { left.bits < right.bits }
}
