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
    var encoder = ListEncoder(records, MatchSettings())
    var compared = 0
    let account = Blocking(encoder.encode()).forEachPair { left, right in
      if right - left == size { compared += 1 }
    }
    #expect(Double(compared) / Double(size) >= 0.995)
    #expect(account.comparedPairs < 2 * size * 60)
  }

  @Test("the account is exact: every pair is compared once or counted as never compared")
  func account() {
    let records = BlockingTests.list(size: 200)
    var encoder = ListEncoder(records, MatchSettings())
    var seen: Set<[Int]> = []
    var calls = 0
    let account = Blocking(encoder.encode()).forEachPair { left, right in
      seen.insert([min(left, right), max(left, right)])
      calls += 1
    }
    #expect(seen.count == calls)
    #expect(account.comparedPairs == calls)
    #expect(account.comparedPairs + account.neverCompared == 400 * 399 / 2)
  }
}

extension String {
  fileprivate func replacingMiddle(with middle: String) -> String {
    let words = split(separator: " ")
    return [String(words[0]), middle, String(words[words.count - 1])]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
