import Nominations
import Sheets
import Testing

/// Nothing lost: every row from the first to the last stands in the ledger exactly once.
@Suite struct LedgerTests {
  @Test(arguments: 0..<400)
  func holdsEveryRowOnce(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var plan = samplePlan()
    plan.properties.readsHidden = seed % 3 == 0
    let sheets = (0..<Int.random(in: 1...3, using: &random)).map { index in
      randomSheet(named: "S\(index)", using: &random)
    }
    let (submission, _) = read(sheets, plan: plan)
    for sheet in sheets {
      let rows = submission.ledger.filter { $0.source == sheet.source }.flatMap { Array($0.rows) }
      #expect(rows == Array(1..<(sheet.lastRow + 1)))
    }
    let nominated = submission.ledger.filter { $0.kind == .nomination }
    for nomination in submission.nominations {
      #expect(
        nominated.contains {
          $0.source == nomination.place.source && $0.rows.contains(nomination.place.row ?? 0)
        })
    }
    let tasks = submission.ledger.filter { $0.kind == .task }.reduce(0) { $0 + $1.rows.count }
    #expect(tasks == submission.tasks.count)
  }
}

/// Rows of every sort thrown together: headers, sections, totals, people, stray values.
private func randomSheet(named name: String, using random: inout SplitMix) -> Sheet {
  let words: [CellValue] = [
    .text("STT"), .text("Họ và tên"), .text("Ngày sinh"), .text("Chức vụ"), .text("Danh hiệu"),
    .text("Nội dung công việc"), .text("Chủ trì"), .text("I"), .text("II"), .text("Tập thể"),
    .text("Cá nhân"), .text("Nguyễn Văn An"), .text("Trần Thị Bình"), .text("Phòng Việc làm"),
    .text("Tổng cộng"), .text("x"), .text("(Không có)"), .text("NGƯỜI LẬP BIỂU"),
    .text("…, ngày 5 tháng 3 năm 2022"), .text(" "), .number(1), .number(2), .number(1980),
    .number(12.5), .bool(true), .error("#N/A"), .text("12/05/1980"), .text("Ghi chú: thử"),
    .text("Trưởng phòng"), .text("CSTĐCS"), .text("(1)"), .text("(2)"), .text("Nam"), .text("Nữ"),
  ]
  var sheet = Sheet(
    source: SheetSource(file: "f.xlsx", sheet: name),
    isHidden: Int.random(in: 0...5, using: &random) == 0)
  var number = 0
  for _ in 0..<Int.random(in: 0...25, using: &random) {
    number += Int.random(in: 1...6, using: &random) == 1 ? 3 : 1
    var cells: [Cell] = []
    for column in 1...8 where Int.random(in: 0...2, using: &random) > 0 {
      cells.append(Cell(column: column, value: words.randomElement(using: &random)!))
    }
    sheet.rows.append(
      Row(number: number, cells: cells, isHidden: Int.random(in: 0...9, using: &random) == 0))
  }
  for _ in 0..<Int.random(in: 0...4, using: &random) {
    let row = Int.random(in: 1...30, using: &random)
    let column = Int.random(in: 1...8, using: &random)
    sheet.merges.append(
      CellRange(
        rows: row...(row + Int.random(in: 0...4, using: &random)),
        columns: column...(column + Int.random(in: 0...4, using: &random))))
  }
  return sheet
}

/// SplitMix64, so that a failing seed can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
