import Nominations
import Sheets

/// A sheet that is written from the top down, and beside it the truth about each of its rows.
struct FormCanvas {
  /// A nominee as the sheet names it, in the order of the rows.
  struct TrueNominee: Hashable {
    let row: Int
    let name: String
    /// `nil` where the sheet does not say whether it is a body or a person.
    var kind: NomineeKind?
  }

  private(set) var sheet: Sheet
  private(set) var nominees: [TrueNominee] = []
  /// What each row is; rows in which nothing stands are blank.
  private(set) var kinds: [Int: RowKind] = [:]
  private(set) var nextRow = 1

  /// Columns left free on the left.
  private let margin: Int

  init(file: String, sheet name: String, margin: Int = 0) {
    self.margin = margin
    sheet = Sheet(source: SheetSource(file: file, sheet: name))
  }

  /// Writes a row; values by column, 1 is A.
  @discardableResult
  mutating func write(
    _ kind: RowKind, _ values: [Int: CellValue], isHidden: Bool = false
  ) -> Int {
    let cells = values.sorted { $0.key < $1.key }.map {
      Cell(column: $0.key + margin, value: $0.value)
    }
    sheet.rows.append(Row(number: nextRow, cells: cells, isHidden: isHidden))
    kinds[nextRow] = isHidden ? .hidden : kind
    nextRow += 1
    return nextRow - 1
  }

  /// Writes a row in which nominees stand, which counts unless it is hidden.
  mutating func write(
    nominees named: [(name: String, kind: NomineeKind?)], _ values: [Int: CellValue],
    isHidden: Bool = false
  ) {
    let row = write(.nomination, values, isHidden: isHidden)
    guard !isHidden else { return }
    nominees += named.map { TrueNominee(row: row, name: $0.name, kind: $0.kind) }
  }

  mutating func skip(_ count: Int) {
    for row in nextRow..<nextRow + count { kinds[row] = .blank }
    nextRow += count
  }

  mutating func merge(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    if rows.count > 1 || columns.count > 1 {
      let shifted = columns.lowerBound + margin...columns.upperBound + margin
      sheet.merges.append(CellRange(rows: rows, columns: shifted))
    }
  }

  mutating func hideColumn(_ column: Int) { sheet.hiddenColumns.insert(column + margin) }

  mutating func hideSheet() {
    sheet.isHidden = true
    nominees = []
    for row in kinds.keys { kinds[row] = .hidden }
  }
}
