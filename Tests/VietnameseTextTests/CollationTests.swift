import Testing

@testable import VietnameseText

@Suite struct CollationTests {
  @Test(arguments: [
    ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô"]
      + ["ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y"],
    ["ma", "mà", "mả", "mã", "má", "mạ"],
    ["Ma", "MA", "Mà"],
    ["An", "Án", "Anh", "Ánh", "Ân", "Ba"],
    ["hoa", "hòa", "hỏa", "hóa", "họa", "hoan"],
    ["Lê", "Lê An", "Lễ An", "Lê Ba", "Lên"],
    ["Phòng 2", "Phòng 10", "Phòng 010 A", "Phòng A"],
    ["", "1", "2", "10", "a"],
    ["da", "đa", "đá", "ea"],
  ])
  func textsInOrder(texts: [String]) {
    for (earlier, later) in zip(texts, texts.dropFirst()) {
      #expect(CollationKey(earlier) < CollationKey(later), "\(earlier) < \(later)")
      #expect(!(CollationKey(later) < CollationKey(earlier)))
    }
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("Tổ chức - Hành chính", "Tổ chức – Hành chính"), ("Lê  An", "Lê An."),
    ("Nguyê\u{303}n", "Nguyễn"), ("Phòng 02", "Phòng 2"),
  ])
  func equalPlaces(left: String, right: String) {
    #expect(CollationKey(left) == CollationKey(right))
  }

  @Test func peopleByGivenFamilyMiddle() throws {
    let names = ["Lê Văn Án", "Bùi Thị Anh", "Lê An Anh", "Lê Văn Anh", "Lê Thị Bình", "Đỗ Cúc"]
    let keys = try names.map { NameCollationKey(try #require(PersonalName($0))) }
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == names.count)
  }

  @Test func peopleByGivenMiddleFamily() throws {
    let names = ["Lê An Anh", "Bùi Thị Anh", "Lê Văn Anh", "Lê Thị Bình"]
    let keys = try names.map {
      NameCollationKey(try #require(PersonalName($0)), order: .givenMiddleFamily)
    }
    #expect(keys == keys.sorted())
  }
}
