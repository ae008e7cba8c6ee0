import Sheets

extension CellValue {
  /// The text that a cell of the plan stands for, without spaces at its ends: whole numbers
  /// without a point, dates and times as Vietnamese documents write them.
  var planText: String {
    switch self {
    case .text(let text): trimmed(text)
    case .number(let number): plainNumber(number)
    case .bool(let flag): flag ? "có" : "không"
    case .error(let text): text
    case .date(let date), .dateTime(let date, _): date.dayMonthYear
    case .time(let seconds), .duration(let seconds): clock(seconds)
    }
  }
}

private func plainNumber(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}

private func clock(_ seconds: Double) -> String {
  guard (0..<1e9).contains(seconds) else { return String(seconds) }
  let minutes = Int((seconds / 60).rounded())
  return "\(minutes / 60):\(padded(minutes % 60, to: 2))"
}

/// The parts of a text between separators, trimmed, without empty ones.
func parts(of text: some StringProtocol, separatedBy separators: Set<Character>) -> [String] {
  text.split(whereSeparator: separators.contains).map(trimmed).filter { !$0.isEmpty }
}

/// The years that a plan may speak of.
let yearRange = 1945...2100

/// A number as offices write it, with a point or a comma before the decimals.
func planNumber(_ text: String) -> Double? {
  let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 }
  guard isPlain else { return nil }
  return Double(String(text.map { $0 == "," ? "." : $0 }))
}

/// Words in quotation marks, joined for a message.
func listed(_ words: [Phrase]) -> String {
  words.map { "“\($0.vi)”" }.joined(separator: ", ")
}

extension CivilDate {
  /// A day as a plan writes it: 05/3/2022, 5-3-2022, 5.3.2022 or 2022-03-05.
  ///
  /// - Returns: `nil` for anything else, and for a day that does not exist.
  init?(planText text: String) {
    let pieces = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = pieces.compactMap { Int(trimmed($0)) }
    guard pieces.count == 3, numbers.count == 3 else { return nil }
    if yearRange.contains(numbers[0]) {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else {
      guard yearRange.contains(numbers[2]) else { return nil }
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    }
  }
}

/// The full dates that stand in a text, in its order.
func dates(in text: String) -> [CivilDate] {
  text.split { !($0.isASCII && $0.isNumber) && $0 != "/" }.compactMap { word in
    word.contains("/") ? CivilDate(planText: String(word)) : nil
  }
}
