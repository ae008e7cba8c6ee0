import Nominations
import Sheets

/// A nomination form as some office draws it: which columns, and which habits around the table.
struct GeneratedForm {
  /// How the nominees of a table are told apart.
  enum Sections: CaseIterable {
    /// A flat list, all of them persons.
    case none
    /// A flat list in which a column tells the kinds.
    case kindsByColumn
    /// Bodies and persons in one column, told apart by nothing but their names.
    case mixed
    /// The nominees of each unit under its name.
    case units
    /// “1. Cá nhân:”, “2. Tập thể:”.
    case kindsByNumber
    /// “I | TẬP THỂ”, “II | CÁ NHÂN”.
    case kindsByNumeral
    /// A Roman heading a title, with “(Không có)” where nobody stands under it.
    case titles
  }

  enum Serials: CaseIterable { case running, restarting, jumping, absent }

  enum Totals: CaseIterable { case none, below, above, afterEachSection, afterEachNominee }

  var columns: [FormColumn]
  let sections: Sections
  let serials: Serials
  let totals: Totals
  let hasLetterhead: Bool
  let hasColumnNumbers: Bool
  /// The column numbers are numbers, which look like data.
  let columnNumbersAreNumbers: Bool
  /// The form stands on the sheet so many columns to the right.
  let margin: Int
  /// Helping columns that somebody hid.
  let hidesColumns: Bool
  /// How often the whole form, letterhead and all, stands on the sheet.
  let copies: Int
  let hasSignatures: Bool
  /// Serial numbers filled in beforehand, below the last nominee.
  let preparedRows: Int
  /// A filter left rows hidden.
  let hidesRows: Bool
  /// Nominees with further rows of merits, where there is a column for them.
  let hasFurtherRows: Bool
  /// Rows left empty between nominees.
  let hasGaps: Bool
  /// The header again after so many nominees, as at the top of each printed page.
  let headerRepeats: Int?
  /// Serial numbers typed as text: “01”, “1.”.
  let serialsAreText: Bool
  /// Text typed on a Mac or in an old Word: letters and marks apart.
  let isDecomposed: Bool
  /// Remarks and stray values beside and below the table.
  let hasRemarks: Bool
  /// Now and then two people stand in one cell.
  let pairsPeople: Bool

  init(using random: inout SplitMix) {
    func chance(_ count: Int) -> Bool { Int.random(in: 1...count, using: &random) == 1 }
    let births: [FormColumn] = [.birthDate, .birthYearBySex, .birthDateInParts]
    let others: [FormColumn] = [.code, .position, .unit, .merits, .phone, .money, .note]
    sections = Sections.allCases.randomElement(using: &random)!
    let name: FormColumn = sections == .none && chance(3) ? .splitName : .name
    columns = [.serial, name] + (sections == .kindsByColumn ? [.kind] : [])
    columns += [births.randomElement(using: &random)!]
    columns += others.filter {
      [.code, .phone, .money].contains($0) ? chance(5) : Bool.random(using: &random)
    }
    if sections != .titles {
      let requests: [FormColumn] = [.ticks, .request, .request, .register]
      columns.append(requests.randomElement(using: &random)!)
    }
    if sections == .kindsByColumn && chance(3) { columns.append(.decision) }
    serials = Serials.allCases.randomElement(using: &random)!
    totals = Totals.allCases.randomElement(using: &random)!
    hasLetterhead = chance(2)
    hasColumnNumbers = chance(4)
    columnNumbersAreNumbers = Bool.random(using: &random)
    margin = chance(6) ? Int.random(in: 1...3, using: &random) : 0
    hidesColumns = chance(10)
    copies = chance(6) ? Int.random(in: 2...4, using: &random) : 1
    hasSignatures = chance(2)
    preparedRows = serials == .running && chance(5) ? Int.random(in: 1...6, using: &random) : 0
    hidesRows = chance(5)
    hasFurtherRows = chance(4)
    hasGaps = chance(8)
    headerRepeats = chance(8) ? Int.random(in: 2...5, using: &random) : nil
    serialsAreText = chance(4)
    isDecomposed = chance(6)
    hasRemarks = chance(4)
    pairsPeople = name == .name && chance(8)
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
