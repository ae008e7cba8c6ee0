import Testing

@testable import Matching

@Suite("Which pairs are compared")
struct BlockingTests {
  /// Rows of which the second half repeats the first, each with an error of a kind of its own.
  private static func list(size: Int) -> [MatchRecord] {
    let families = ["Trần", "Lê", "Phạm", "Bùi", "Đỗ", "Ngô", "Hồ", "Lò", "Giàng", "Vàng"]
    let middles = ["Văn", "Thị", "Đức", "Thu", "Minh", "Xuân"]
    let given = ["Hùng", "Lan", "Sơn", "Mai", "Bình", "Hoa", "Tâm", "Kiên", "Oanh", "Chứ"]
    var records: [MatchRecord] = []
    for index in 0..<size {
      let mixed = Int(mix(3, UInt64(index)) % 1_000_003)
      let name = "\(families[mixed % 10]) \(middles[mixed / 10 % 6]) \(given[mixed / 60 % 10])"
      records.append(
        MatchRecord(
          name: name, isCollective: false,
          birth: "\(10 + mixed % 18)/1\(mixed / 18 % 3)/\(1960 + mixed / 54 % 40)",
          codes: ["0011\(80_000_000 + index * 7)"],
          unit: "Phòng Nội vụ huyện \(["An Bình", "Tân Phú", "Yên Sơn"][mixed / 700 % 3])"))
    }
    return records + records.enumerated().map { index, record in withError(index % 6, record) }
  }

  private static func withError(_ kind: Int, _ record: MatchRecord) -> MatchRecord {
    var record = record
    if kind != 5 { record.codes = [] }
    switch kind {
    case 0: record.birth = String(record.birth.suffix(4))
    case 1: record.name += "h"
    case 2: record.unit = "Sở Y tế"
    case 3: record.name = record.name.replacingMiddle(with: "")
    case 4: record.birth = ""
    default: record.name = "Không Ai Biết"
    }
    return record
  }

  @Test("of pairs with one error, all but a few in a thousand share a key")
  func recall() {
    let size = 3000
    let records = BlockingTests.list(size: size)
    let (pairs, account) = pairs(of: records)
    let compared = pairs.count { $0[1] - $0[0] == size }
    #expect(Double(compared) / Double(size) >= 0.995)
    #expect(account.comparedPairs < 2 * size * 60)
  }

  @Test("the account is exact: every pair is compared once or counted as never compared")
  func account() {
    let (pairs, account) = pairs(of: BlockingTests.list(size: 200))
    #expect(Set(pairs).count == pairs.count)
    #expect(account.comparedPairs == pairs.count)
    #expect(account.comparedPairs + account.neverCompared == 400 * 399 / 2)
  }

  @Test("several threads find the same pairs in the same order")
  func threads() {
    let records = BlockingTests.list(size: 6000)
    let (pairs, account) = pairs(of: records)
    #expect(account.comparedPairs > 100_000)
    #expect(self.pairs(of: records, threads: 4).pairs == pairs)
  }

  @Test("namesakes too many to compare each with each are compared within a province")
  func provinces() {
    let records = (0..<300).map { index in
      MatchRecord(
        name: "Nguyễn Văn Hùng", isCollective: false, birth: "",
        unit:
          "Sở \(["Y tế", "Nội vụ", "Tư pháp"][index % 3]) tỉnh \(["An Bình", "Tân Phú"][index % 100 / 98])"
      )
    }
    let (pairs, account) = pairs(of: records)
    #expect(account.skippedGroups > 0)
    #expect(pairs.contains { $0[0] % 100 >= 98 && $0[1] % 100 >= 98 })
    #expect(!pairs.contains { $0[0] % 100 < 98 && $0[1] % 100 < 98 && $0[0] % 3 != $0[1] % 3 })
  }

  private func pairs(
    of records: [MatchRecord], threads: Int = 1
  ) -> (pairs: [[Int]], account: BlockingAccount) {
    var encoder = ListEncoder(MatchRecords(records), MatchSettings())
    var blocking = Blocking(encoder.encode())
    let pairs = blocking.compactMapPairs(threads: threads) {
      { [min($0, $1), max($0, $1)] }
    }
    return (pairs, blocking.account)
  }
}

extension String {
  fileprivate func replacingMiddle(with middle: String) -> String {
    let words = split(separator: " ")
    return [String(words[0]), middle, String(words[words.count - 1])]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
