/// A list as it was typed, each distinct text kept once and rows as the numbers of their texts.
struct TypedList {
  /// Numbers of ``texts``; 0 where the row has none.
  struct Row {
    var name: Int32 = 0
    var birth: Int32 = 0
    var sex: Int32 = 0
    var unit: Int32 = 0
    var position: Int32 = 0
    var senderUnit: Int32 = 0
    var sender: Int32 = 0
    var isCollective: Bool?
  }

  private(set) var texts: [String] = []
  private(set) var rows: [Row] = []
  /// By row and further field.
  private(set) var further: [Int32] = []
  private(set) var codes: [IdentityCode] = []
  /// By row: where its codes begin; one more than there are rows.
  private(set) var codeStart: [Int32] = [0]

  init(_ records: some Sequence<MatchRecord>, furtherCount: Int) {
    var numbers = TextNumbers()
    rows.reserveCapacity(records.underestimatedCount)
    codeStart.reserveCapacity(records.underestimatedCount + 1)
    for record in records {
      rows.append(
        Row(
          name: numbers.number(of: record.name), birth: numbers.number(of: record.birth),
          sex: numbers.number(of: record.sex), unit: numbers.number(of: record.unit),
          position: numbers.number(of: record.position),
          senderUnit: numbers.number(of: record.senderUnit),
          sender: Int32(truncatingIfNeeded: record.sender), isCollective: record.isCollective))
      codes += record.codes.compactMap(IdentityCode.init)
      codeStart.append(Int32(codes.count))
      for field in 0..<furtherCount {
        let text = field < record.further.count ? record.further[field] : ""
        further.append(numbers.number(of: text))
      }
    }
    texts = numbers.texts
  }

  func text(_ number: Int32) -> String { texts[Int(number)] }

  /// Codes are written into the rows' order once, so that a row's stand together.
  func codes(of row: Int) -> ArraySlice<IdentityCode> {
    codes[Int(codeStart[row])..<Int(codeStart[row + 1])]
  }

  /// Puts back what rows have in the wrong columns.
  mutating func arrange() {
    let arrangement = ColumnArrangement(self)
    for index in rows.indices {
      arrangement.arrange(&rows[index], hasCode: codeStart[index] < codeStart[index + 1])
    }
  }
}
