/// The numbers of a text written as a date, with what the words beside them say.
struct DateParts {
  enum Label { case day, month, year, quarter }

  struct Part {
    let value: Int
    /// How many digits were written; 0 for a month given by its name or a Roman numeral.
    let digits: Int
    var label: Label?
  }

  private var parts: [Part] = []
  /// The first mark between two numbers; a space where there is none.
  private var separator: Unicode.Scalar = " "

  /// - Returns: `nil` where the text holds anything that no date does.
  init?(_ text: String) {
    guard text.utf8.count <= DateParts.maximumLength, var tokens = DateToken.tokens(of: text)
    else { return nil }
    DateToken.dropTime(from: &tokens)
    var label: Label?
    for token in tokens {
      switch token {
      case .separator(let mark):
        if parts.count == 1 && separator == " " { separator = mark }
      case .number(let value, let digits):
        parts.append(Part(value: value, digits: digits, label: label))
        label = nil
      case .word(let word):
        if let month = DateParts.englishMonths[word] {
          parts.append(Part(value: month, digits: 0, label: .month))
        } else if let next = DateParts.labels[word] {
          label = next
        } else if label != nil, let numeral = RomanNumeral(word) {
          parts.append(Part(value: numeral.value, digits: 0, label: label))
          label = nil
        } else if !DateParts.introductions.contains(word) {
          return nil
        }
      }
    }
    guard label == nil, (1...3).contains(parts.count) else { return nil }
  }

  /// In UTF-8; the longest date in words is far shorter.
  private static let maximumLength = 80

  private static let labels: [String: Label] = [
    "ngay": .day, "mung": .day, "mong": .day, "thang": .month, "th": .month, "t": .month,
    "nam": .year, "quy": .quarter, "qui": .quarter, "q": .quarter,
  ]
  private static let introductions: Set<String> = ["sinh", "sn", "ns"]
  private static let englishMonths: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  func reading(order: DayMonthOrder?, lastTwoDigitYear: Int) -> DateReading {
    switch parts.count {
    case 1: return yearAlone
    case 2: return parts[0].label == .quarter ? quarterAndYear : monthAndYear
    default: break
    }
    guard let dates = bothOrders(lastTwoDigitYear: lastTwoDigitYear) else { return .notADate }
    let (dayFirst, monthFirst) = dates
    switch order {
    case .dayFirst: return (dayFirst ?? monthFirst).map(DateReading.date) ?? .impossible
    case .monthFirst: return (monthFirst ?? dayFirst).map(DateReading.date) ?? .impossible
    case nil: break
    }
    switch (dayFirst, monthFirst) {
    case (let first?, let second?) where first != second:
      return .ambiguous(dayFirst: first, monthFirst: second)
    case (let date?, _), (nil, let date?): return .date(date)
    case (nil, nil): return .impossible
    }
  }

  /// The only order in which the numbers make a day; `nil` where both do, or none.
  var onlyOrder: DayMonthOrder? {
    guard parts.count == 3, parts.allSatisfy({ $0.label == nil }), parts[2].digits != 0,
      parts[0].digits <= 2, let dates = bothOrders(lastTwoDigitYear: 2030)
    else { return nil }
    switch dates {
    case (_?, nil): return .dayFirst
    case (nil, _?): return .monthFirst
    default: return nil
    }
  }

  private var yearAlone: DateReading {
    let part = parts[0]
    guard part.label == nil || part.label == .year else { return .notADate }
    switch part.digits {
    case 4: return PartialDate.years.contains(part.value) ? date(year: part.value) : .notADate
    case 5 where part.label == nil: return .serial(part.value)
    case 7, 8: return part.label == nil ? withoutSeparators(part.value) : .notADate
    default: return .notADate
    }
  }

  /// 05031980 or, with its zero lost, 5031980; else 19800305. No number can be both.
  private func withoutSeparators(_ number: Int) -> DateReading {
    if let date = PartialDate(
      valid: number % 10_000, number / 10_000 % 100, number / 1_000_000, allowingUnknown: false)
    {
      return .date(date)
    }
    if let date = PartialDate(
      valid: number / 10_000, number / 100 % 100, number % 100, allowingUnknown: false)
    {
      return .date(date)
    }
    return .notADate
  }

  private var quarterAndYear: DateReading {
    guard parts[1].digits == 4, parts[1].label == nil || parts[1].label == .year else {
      return .notADate
    }
    let (quarter, year) = (parts[0].value, parts[1].value)
    guard (1...4).contains(quarter), PartialDate.years.contains(year) else { return .impossible }
    return .quarter(quarter, year: year)
  }

  private var monthAndYear: DateReading {
    var (month, year) = (parts[0], parts[1])
    if month.digits == 4 && year.digits <= 2 && (separator == "-" || separator == "/") {
      swap(&month, &year)
    }
    guard year.digits == 4, month.digits <= 2, year.label == nil || year.label == .year,
      month.label == nil || month.label == .month
    else { return .notADate }
    return PartialDate(valid: year.value, month.value, 0, allowingUnknown: true)
      .map(DateReading.date) ?? .impossible
  }

  /// The date with the day first and with the month first, each where the calendar has it;
  /// `nil` where the three numbers are not written as a date.
  private func bothOrders(
    lastTwoDigitYear: Int
  ) -> (dayFirst: PartialDate?, monthFirst: PartialDate?)? {
    let (first, second, third) = (parts[0], parts[1], parts[2])
    if first.digits == 4 {
      guard second.digits <= 2, third.digits <= 2, parts.allSatisfy({ $0.label == nil }) else {
        return nil
      }
      let date = PartialDate(
        valid: first.value, second.value, third.value, allowingUnknown: true)
      return (date, date)
    }
    guard first.digits <= 2, second.digits <= 2, third.label == nil || third.label == .year,
      let year = third.year(lastTwoDigitYear: lastTwoDigitYear)
    else { return nil }
    let dayFirst = PartialDate(valid: year, second.value, first.value, allowingUnknown: true)
    let monthFirst = PartialDate(valid: year, first.value, second.value, allowingUnknown: true)
    switch (first.label, second.label) {
    case (nil, nil): return (dayFirst, monthFirst)
    case (.day, nil), (nil, .month), (.day, .month): return (dayFirst, dayFirst)
    case (.month, nil), (.month, .day): return (monthFirst, monthFirst)
    default: return nil
    }
  }

  private func date(year: Int) -> DateReading { .date(PartialDate(year: year)) }
}

extension DateParts.Part {
  fileprivate func year(lastTwoDigitYear last: Int) -> Int? {
    switch digits {
    case 4: return value
    case 2:
      let sameCentury = last - last % 100 + value
      return sameCentury > last ? sameCentury - 100 : sameCentury
    default: return nil
    }
  }
}
