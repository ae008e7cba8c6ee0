import Nominations
import Sheets

/// A nomination form as some office draws it: which columns, and which habits around the table.
struct GeneratedForm {
  /// How the nominees of a table are told apart.
  enum Sections: CaseIterable {
    /// A flat list, all of them persons.
    case none
    /// “1. Cá nhân:”, “2. Tập thể:”.
    case kindsByNumber
    /// “I | TẬP THỂ”, “II | CÁ NHÂN”.
    case kindsByNumeral
    /// A Roman heading a title, with “(Không có)” where nobody stands under it.
    case titles
  }

  enum Serials: CaseIterable { case running, restarting, jumping, absent }

  enum Totals: CaseIterable { case none, below, above, afterEachSection }

  var columns: [FormColumn]
  let sections: Sections
  let serials: Serials
  let totals: Totals
  let hasLetterhead: Bool
  let hasColumnNumbers: Bool
  let hasSignatures: Bool
  /// Serial numbers filled in beforehand, below the last nominee.
  let preparedRows: Int
  /// A filter left rows hidden.
  let hidesRows: Bool
  /// Nominees with further rows of merits, where there is a column for them.
  let hasFurtherRows: Bool
  /// Rows left empty between nominees.
  let hasGaps: Bool

  init(using random: inout SplitMix) {
    func chance(_ count: Int) -> Bool { Int.random(in: 1...count, using: &random) == 1 }
    let details: [FormColumn] =
      [.birthDate, .birthYearBySex].shuffled(using: &random).prefix(1)
      + [.position, .unit, .merits, .note].filter { _ in Bool.random(using: &random) }
    sections = Sections.allCases.randomElement(using: &random)!
    let asked: FormColumn = chance(3) ? .ticks : .request
    columns = [.serial, .name] + details + (sections == .titles ? [] : [asked])
    serials = Serials.allCases.randomElement(using: &random)!
    totals = Totals.allCases.randomElement(using: &random)!
    hasLetterhead = chance(2)
    hasColumnNumbers = chance(4)
    hasSignatures = chance(2)
    preparedRows = serials == .running && chance(5) ? Int.random(in: 1...6, using: &random) : 0
    hidesRows = chance(5)
    hasFurtherRows = chance(4)
    hasGaps = chance(8)
  }

  /// The first column of the sheet that each column of the form takes.
  var starts: [(column: FormColumn, first: Int)] {
    var next = 1
    return columns.map { column in
      defer { next += column.width }
      return (column, next)
    }
  }

  var width: Int { columns.reduce(0) { $0 + $1.width } }

  func first(_ column: FormColumn) -> Int? { starts.first { $0.column == column }?.first }
}
