import Testing

@testable import VietnameseText

@Suite struct ComparisonKeyTests {
  @Test(arguments: [
    ("Hình thức khen thưởng:", "hinh thuc khen thuong"),
    ("HINH THUC  KHEN-THUONG", "hinh thuc khen thuong"),
    ("  Đ/c ", "d c"),
    ("Đặng Thị Ngọc Ánh", "dang thi ngoc anh"),
    ("Đă\u{323}ng Thi\u{323}", "dang thi"),
    ("Tổ chức\u{A0}–\tHành chính", "to chuc hanh chinh"),
    ("S T T", "s t t"),
    ("H’Mông", "h mong"),
    ("Y Bhĭm Niê", "y bhim nie"),
    ("Y Bhi\u{306}m", "y bhim"),
    ("Müller", "muller"), ("Mu\u{308}ller", "muller"), ("STRASSE 12", "strasse 12"),
    ("Họ\u{200B} tên", "ho ten"), ("Họ\u{AD}tên", "hoten"),
    ("05/QĐ-UBND", "05 qd ubnd"),
    ("Иванов", "иванов"), ("第3組", "第3組"),
    ("…", ""), ("", ""),
  ])
  func keepsLettersAndDigits(source: String, key: String) {
    #expect(ComparisonKey(source).text == key)
    #expect(ComparisonKey(source).isEmpty == key.isEmpty)
    #expect(ComparisonKey(source[...]) == ComparisonKey(source))
    #expect(ComparisonKey(key).text == key)
  }
}

@Suite struct AccentedKeyTests {
  @Test(arguments: [
    ["Hoà", "hòa", "HÒA", "Hòa.", "Ho\u{300}a"],
    ["Thuý", "Thúy"], ["uỷ ban", "ủy ban", "Ủy  ban"], ["loè", "lòe"],
    ["Hòang", "Hoàng"], ["Nguỹên", "Nguyễn", "Nguyê\u{303}n"],
    ["Chiến sĩ", "Chiến sỹ"], ["Lí", "Lý"], ["quí", "quý", "qúy"], ["Kì", "kỳ"],
    ["Thi đua - Khen thưởng", "Thi đua – Khen thưởng", "thi đua,\u{A0}khen\tthưởng"],
    ["“Vì an ninh Tổ quốc”", "\"Vì an ninh Tổ quốc\"", "Vì an ninh Tổ quốc"],
    ["Müller", "Mu\u{308}ller"],
  ])
  func oneSpellingForAll(spellings: [String]) {
    #expect(Set(spellings.map(AccentedKey.init)).count == 1)
  }

  @Test(arguments: [
    ("Vì", "Vi"), ("Đặng", "Dang"), ("Hùng", "Hưng"), ("Thuý", "Thuỳ"), ("y tế", "i tế"),
    ("May", "Mai"), ("Thúy", "Thúi"), ("hoàn", "hoán"), ("Ý", "Ỷ"), ("Mã", "Ma\u{302}"),
  ])
  func differentWordsStayApart(left: String, right: String) {
    #expect(AccentedKey(left) != AccentedKey(right))
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("giá", "giá"), ("gìn", "gìn"), ("già", "già"), ("quý", "quí"),
    ("quốc", "quốc"), ("khuỷu", "khuỷu"), ("thuở", "thuở"), ("người", "người"),
    ("giếng", "giếng"), ("mía", "mía"), ("ngoài", "ngoài"), ("huýt", "huýt"), ("ÁO", "áo"),
    ("uý", "úy"), ("càphê", "càphê"), ("kílômét", "kílômét"), ("H'Mông", "h mông"),
  ])
  func toneStandsByTheOlderRule(source: String, key: String) {
    let text = AccentedKey(source).text
    #expect(Array(text.unicodeScalars) == Array(key.unicodeScalars))
    #expect(AccentedKey(text).text == text)
  }
}
