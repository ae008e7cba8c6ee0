import Testing

@testable import VietnameseText

@Suite struct PersonalNameTests {
  @Test(arguments: [
    ("Nguyễn Văn A", "Nguyễn", "Văn", "A"), ("Lê Lợi", "Lê", "", "Lợi"), ("Hà", "", "", "Hà"),
    ("Nguyễn Thị Minh Khai", "Nguyễn", "Thị Minh", "Khai"), ("Giàng A Páo", "Giàng", "A", "Páo"),
    ("Sùng Seo Vư", "Sùng", "Seo", "Vư"), ("H’Hen Niê", "Niê", "", "H'Hen"),
    ("H' Hen Niê", "Niê", "", "H' Hen"), ("Y Moan Ênuôl", "Ênuôl", "", "Y Moan"),
    ("Y Phương", "Y", "", "Phương"), ("Ksor H'Lâm", "Ksor", "", "H'Lâm"),
    ("Lò Y Nhi", "Lò", "Y", "Nhi"), ("Điểu K'Ré", "Điểu", "", "K'Ré"),
    ("Ý Nhi Trần", "Ý", "Nhi", "Trần"),
  ])
  func partsOfAName(written: String, family: String, middle: String, given: String) throws {
    let name = try #require(PersonalName(written))
    #expect(name.family == family)
    #expect(name.middle == middle)
    #expect(name.given == given)
  }

  @Test(arguments: [
    ("Ông Nguyễn Văn A", ["Ông"]), ("Bà Nguyễn Văn A", ["Bà"]), ("Đ/c Nguyễn Văn A", ["Đ/c"]),
    ("Đ/c: Nguyễn Văn A", ["Đ/c"]), ("đ.c Nguyễn Văn A", ["đ.c"]), ("Đc. Nguyễn Văn A", ["Đc"]),
    ("Đồng chí Nguyễn Văn A", ["Đồng chí"]), ("ĐỒNG CHÍ NGUYỄN VĂN A", ["ĐỒNG CHÍ"]),
    ("Đồng chí Đại úy Nguyễn Văn A", ["Đồng chí", "Đại úy"]),
    ("Ông (bà) Nguyễn Văn A", ["Ông (bà"]),
    ("Ông/Bà: Nguyễn Văn A", ["Ông/Bà"]), ("TS. Nguyễn Văn A", ["TS"]),
    ("ThS Nguyễn Văn A", ["ThS"]),
    ("Th.S Nguyễn Văn A", ["Th.S"]), ("PGS.TS.Nguyễn Văn A", ["PGS", "TS"]),
    ("GS. TSKH. Nguyễn Văn A", ["GS", "TSKH"]), ("BS.CKII Nguyễn Văn A", ["BS.CKII"]),
    ("BSCKI. Nguyễn Văn A", ["BSCKI"]), ("TS, BS Nguyễn Văn A", ["TS", "BS"]),
    ("Thạc sỹ Nguyễn Văn A", ["Thạc sỹ"]), ("Thac si Nguyễn Văn A", ["Thac si"]),
    ("Thiếu tá Nguyễn Văn A", ["Thiếu tá"]), ("Trung uý Nguyễn Văn A", ["Trung uý"]),
    ("Anh Nguyễn Văn A", ["Anh"]), ("Cô giáo Nguyễn Văn A", ["Cô giáo"]),
    ("1. Nguyễn Văn A", []), ("- Ông Nguyễn Văn A", ["Ông"]), ("NGUYỄN VĂN A *", []),
    ("NGUYễN VăN A", []), ("nguyễn văn a", []), ("  Nguyễn\u{A0} Văn\tA ", []),
    ("Nguye\u{302}\u{303}n Va\u{306}n A", []),
  ])
  func titlesAndCapitalsAside(written: String, titles: [String]) {
    let name = PersonalName(written)
    #expect(name?.display == "Nguyễn Văn A")
    #expect(name?.titles == titles)
    #expect(name?.remark == nil)
  }

  @Test(arguments: [
    ("Nguyễn Văn A (nguyên Trưởng phòng)", "nguyên Trưởng phòng"), ("Nguyễn Văn A, TS", "TS"),
    ("Nguyễn Văn A - Trưởng phòng", "Trưởng phòng"), ("Nguyễn Văn A – Phó CT", "Phó CT"),
    ("Ông Nguyễn Văn A; Bí thư", "Bí thư"), ("Ông (bà) Nguyễn Văn A (Nam)", "Nam"),
  ])
  func remarksAreSetApart(written: String, remark: String) {
    #expect(PersonalName(written)?.display == "Nguyễn Văn A")
    #expect(PersonalName(written)?.remark == remark)
  }

  @Test(arguments: [
    "Ông Ích Khiêm", "Ông Thị Thủy", "Ông Văn Huyền", "Anh Đức", "Trung Thành", "Đại Nghĩa",
    "Bác Sơn", "Cao Thượng Tá", "Co Thi Lan", "Em Lan",
    "Đồng Thị Chí", "Thầy Tuấn", "Cù Thị Lan", "Thiếu Văn Tá",
  ])
  func namesThatLookLikeTitlesStay(written: String) {
    #expect(PersonalName(written)?.display == written)
  }

  @Test(arguments: [
    ("NGUYỄN VĂN AN", "Nguyễn Văn An"), ("H'HEN NIÊ", "H'Hen Niê"), ("K’BRƠI", "K'Brơi"),
    ("N.V.HÙNG", "N.V.Hùng"), ("ĐẶNG THỊ ÁNH", "Đặng Thị Ánh"), ("A", "A"),
    ("Nguyễn văn An", "Nguyễn văn An"), ("NGUYỄN Văn An", "NGUYỄN Văn An"),
    ("LÊ MAI HOA-LAN", "Lê Mai Hoa-Lan"), ("MÜLLER", "Müller"),
  ])
  func capitalsBecomeTitleCase(written: String, display: String) {
    #expect(PersonalName(written)?.display == display)
  }

  @Test(arguments: ["", "  ", "123", "…", "Ông", "Đ/c:", "Ông (bà)", "TS."])
  func whereNobodyIsNamed(written: String) {
    #expect(PersonalName(written) == nil)
  }

  @Test func keysAndInitials() throws {
    let name = try #require(PersonalName("Đ/c ĐẶNG THỊ THUÝ"))
    #expect(name.accentedKey == AccentedKey("Đặng Thị Thúy"))
    #expect(name.initials == "ĐTT")
    #expect(PersonalName("Ánh Lý Sỹ")?.initials == "ALS")
  }
}
