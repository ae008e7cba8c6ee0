/// In which order a sender writes the numbers of a date: decided for all its rows together.
struct DateHabit {
  enum Order { case dayMonth, monthDay }

  var order = Order.dayMonth
  /// Whether typed dates had day and month exchanged by the spreadsheet that took them in.
  var exchangesTyped = false

  private var dayFirst = 0
  private var monthFirst = 0
  private var typedLow = 0
  private var typedHigh = 0

  /// The habits of a list's senders.
  static func habits(of list: TypedList, _ births: [Int32: BirthText]) -> [Int32: DateHabit] {
    var habits: [Int32: DateHabit] = [:]
    for row in list.rows {
      if let birth = births[row.birth] {
        habits[row.sender, default: DateHabit()].observe(birth)
      }
    }
    for sender in habits.keys { habits[sender]?.decide() }
    return habits
  }

  mutating func observe(_ birth: BirthText) {
    switch birth.form {
    case .partial: break
    case .ambiguous:
      if birth.first > 12, birth.second <= 12 { dayFirst += 1 }
      if birth.second > 12, birth.first <= 12 { monthFirst += 1 }
    case .typed:
      if birth.second > 12 { typedHigh += 1 } else { typedLow += 1 }
    }
  }

  /// Decides once every row was observed.
  mutating func decide() {
    order = monthFirst > dayFirst ? .monthDay : .dayMonth
    // A spreadsheet that reads month first takes days up to 12 for months and leaves the later
    // days as text; eight low days in a row by chance are less likely than 1 in 1,000.
    exchangesTyped = typedHigh == 0 && typedLow >= 8 && dayFirst > 0 && monthFirst == 0
  }

  func date(_ birth: BirthText) -> PackedDate {
    var (month, day) = (birth.first, birth.second)
    switch birth.form {
    case .partial: return PackedDate(year: birth.year, month: birth.first)
    case .typed: if exchangesTyped { swap(&month, &day) }
    case .ambiguous: if order == .dayMonth { swap(&month, &day) }
    }
    // One cell may still break the habit where only the other order is a date.
    if month > 12 && day <= 12 { swap(&month, &day) }
    guard (1...12).contains(month), (1...31).contains(day) else {
      return PackedDate(year: birth.year)
    }
    return PackedDate(year: birth.year, month: month, day: day)
  }
}
