extension CellValue {
  /// The value as staff would type it: whole numbers without a fraction, days as dd/mm/yyyy.
  public var displayText: String {
    switch self {
    case .text(let text): text
    case .number(let number): numberText(number)
    case .bool(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let text): text
    case .date(let day): day.dayMonthYear
    case .dateTime(let day, let seconds): day.dayMonthYear + " " + clockText(seconds)
    case .time(let seconds), .duration(let seconds): clockText(seconds)
    }
  }
}

private func numberText(_ number: Double) -> String {
  guard number.magnitude < 1e15, number == number.rounded() else { return "\(number)" }
  return String(Int64(number))
}

private func clockText(_ seconds: Double) -> String {
  let whole = Int(seconds.rounded())
  return [whole / 3600, whole / 60 % 60, whole % 60].map { padded($0, to: 2) }
    .joined(separator: ":")
}
