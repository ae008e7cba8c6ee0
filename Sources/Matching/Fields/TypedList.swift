import Parallel

/// A list as it was typed, each distinct text kept once and rows as the numbers of their texts.
struct TypedList: Sendable {
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

  /// Blocks of the list are numbered on several threads, each by itself, then one behind the other.
  init(_ records: MatchRecords, furtherCount: Int, threads: Int) {
    rows.reserveCapacity(records.count)
    codeStart.reserveCapacity(records.count + 1)
    var numbers = TextNumbers()
    let blocks = (0..<records.count).inBlocks
    let atOnce = max(threads, 1) * 4
    for start in stride(from: 0, to: blocks.count, by: atOnce) {
      let parts = concurrentMap(
        Array(blocks[start...].prefix(atOnce)), threads: threads, blockLength: 1
      ) { TypedList(records.block($0), furtherCount: furtherCount) }
      for part in parts { append(part, &numbers) }
    }
    texts = numbers.texts
  }

  private init(_ records: [MatchRecord], furtherCount: Int) {
    var numbers = TextNumbers()
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

  private mutating func append(_ part: TypedList, _ numbers: inout TextNumbers) {
    let number = part.texts.map { numbers.number(of: $0) }
    for row in part.rows {
      rows.append(
        Row(
          name: number[Int(row.name)], birth: number[Int(row.birth)], sex: number[Int(row.sex)],
          unit: number[Int(row.unit)], position: number[Int(row.position)],
          senderUnit: number[Int(row.senderUnit)], sender: row.sender,
          isCollective: row.isCollective))
    }
    further += part.further.map { number[Int($0)] }
    let before = Int32(codes.count)
    codes += part.codes
    codeStart += part.codeStart.dropFirst().map { before + $0 }
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
