import Nominations
import Sheets
import Testing

@Suite struct UnitDirectoryTests {
  private static let place = Place(file: "plan.xlsx")

  private static let directory = UnitDirectory(units: [
    Unit(code: "TCHC", name: "Phòng Tổ chức - Hành chính", place: place),
    Unit(code: "VP", name: "Văn phòng Sở", aliases: ["Văn phòng"], place: place),
    Unit(code: "TT", name: "Thanh tra Sở", place: place),
    Unit(code: "NCC", name: "Phòng Người có công", place: place),
    Unit(code: "TTXH", name: "Trung tâm Công tác xã hội", place: place),
    Unit(
      code: "BH", name: "Phòng Lao động, Thương binh và Xã hội huyện Bắc Hà", place: place),
    Unit(code: "SP", name: "Phòng Lao động, Thương binh và Xã hội thị xã Sa Pa", place: place),
    Unit(
      code: "CU", name: "Chi cục Phòng chống tệ nạn xã hội",
      validTo: CivilDate(year: 2020, month: 12, day: 31), place: place),
    Unit(
      code: "MOI", name: "Phòng Phòng chống tệ nạn xã hội",
      aliases: ["Chi cục Phòng chống tệ nạn xã hội"],
      validFrom: CivilDate(year: 2021, month: 1, day: 1), place: place),
  ])

  @Test(arguments: [
    ("Phòng Tổ chức Hành chính", "TCHC"), ("PHÒNG TỔ CHỨC – HÀNH CHÍNH", "TCHC"),
    ("phong to chuc hanh chinh", "TCHC"), ("P. TCHC", "TCHC"), ("Phòng TC-HC", "TCHC"),
    ("tchc", "TCHC"), ("Tổ chức - Hành chính", "TCHC"), ("Văn phòng", "VP"),
    ("VP Sở", "VP"), ("TTr. Sở", "TT"), ("Phòng LĐTBXH H. Bắc Hà", "BH"), ("TT CTXH", "TTXH"),
    ("Trung tâm CTXH", "TTXH"),
    ("Phòng LĐTBXH huyện Bắc Hà", "BH"), ("Phòng LĐ-TB&XH huyện Bắc Hà", "BH"),
    ("Phòng Lao động - TBXH TX Sa Pa", "SP"),
    ("Danh sách của Phòng Người có công năm 2022", "NCC"),
  ])
  func findsUnit(_ text: String, _ code: String) throws {
    let match = try #require(Self.directory.unit(named: text, year: 2022))
    #expect(match.unit.code == code)
    #expect(match.isClear)
  }

  @Test func asksBetweenUnitsThatFitAlike() throws {
    let match = try #require(Self.directory.unit(named: "Phòng LĐTBXH", year: 2022))
    #expect(!match.isClear)
  }

  @Test(arguments: [(2019, "CU"), (2022, "MOI")])
  func followsValidity(year: Int, code: String) throws {
    let match = try #require(
      Self.directory.unit(named: "Chi cục Phòng, chống tệ nạn xã hội", year: year))
    #expect(match.unit.code == code)
    #expect(match.isClear)
  }

  @Test(arguments: ["", "Sở Tài chính", "nộp bản mới", "Danh sách"])
  func findsNone(_ text: String) {
    #expect(Self.directory.unit(named: text, year: 2022)?.isClear != true)
  }
}
