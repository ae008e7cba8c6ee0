import Sheets
import VietnameseText

/// How one sender writes dates, told from all the dates of birth in a file.
struct DateHabit {
  /// The order of day and month in texts.
  private(set) var order: DayMonthOrder?
  /// Whether a spreadsheet took days up to 12 for months: the real dates then have day and month
  /// the wrong way round, while dates with later days stayed text.
  private(set) var isSwappedInCells = false
  /// Whether some texts can only begin with the day and others only with the month.
  private(set) var isMixed = false

  init(_ values: [CellValue]) {
    var texts: [String] = []
    var cells: [CivilDate] = []
    for value in values {
      switch value {
      case .text(let text): texts.append(text)
      case .date(let date), .dateTime(let date, _): cells.append(date)
      default: break
      }
    }
    order = DayMonthOrder(provenBy: texts)
    let proofs = texts.compactMap { DayMonthOrder(provenBy: [$0]) }
    isMixed = order == nil && !proofs.isEmpty
    let late = proofs.count
    let early = texts.count { DateHabit.isAmbiguous($0) }
    isSwappedInCells =
      order == .dayFirst && cells.count >= 2 && late >= 2 && early == 0
      && cells.allSatisfy { $0.day <= 12 }
  }

  /// Whether a text is a date in both orders, and not the same one.
  static func isAmbiguous(_ text: String) -> Bool {
    if case .ambiguous(let dayFirst, let monthFirst) = DateReading(text, order: nil) {
      dayFirst != monthFirst
    } else {
      false
    }
  }

  /// The date that a cell's real date stands for.
  func date(_ date: CivilDate) -> PartialDate {
    isSwappedInCells
      ? PartialDate(year: date.year, month: date.day, day: date.month)
      : PartialDate(year: date.year, month: date.month, day: date.day)
  }
}
