import Testing

@testable import VietnameseText

@Suite struct DateReadingTests {
  static let full: [(String, String)] = [
    ("05/03/1980", "05/03/1980"), ("5/3/1980", "05/03/1980"), ("5-3-1980", "05/03/1980"),
    ("5.3.1980", "05/03/1980"), (" 05 / 03 / 1980 ", "05/03/1980"), ("05 03 1980", "05/03/1980"),
    ("05–03–1980", "05/03/1980"), ("05\u{A0}/03/1980", "05/03/1980"), ("5,3,1980", "05/03/1980"),
    ("5.3.80", "05/03/1980"), ("5/3/05", "05/03/2005"), ("01/01/30", "01/01/2030"),
    ("01/01/31", "01/01/1931"), ("1980-03-05", "05/03/1980"), ("1980/3/5", "05/03/1980"),
    ("1980-03-05 00:00:00", "05/03/1980"), ("1980-03-05T08:30:00Z", "05/03/1980"),
    ("05/03/1980 0:00", "05/03/1980"), ("05031980", "05/03/1980"), ("5031980", "05/03/1980"),
    ("19800305", "05/03/1980"), ("25/12/1980", "25/12/1980"), ("12/25/1980", "25/12/1980"),
    ("ngày 05 tháng 3 năm 2022", "05/03/2022"), ("Ngày 5 tháng 03, năm 2022", "05/03/2022"),
    ("NGÀY 05 THÁNG 3 NĂM 2022", "05/03/2022"), ("ngay 5 thang 3 nam 2022", "05/03/2022"),
    ("nga\u{300}y 05 tha\u{301}ng 3 na\u{306}m 2022", "05/03/2022"),
    ("ngày 05/3/2022", "05/03/2022"), ("mùng 5 tháng 3 năm 2022", "05/03/2022"),
    ("5 tháng 3 năm 2022", "05/03/2022"), ("ngày 5-3 năm 2022", "05/03/2022"),
    ("sinh ngày 5/3/1980", "05/03/1980"), ("05-Mar-80", "05/03/1980"),
    ("Mar 5, 1980", "05/03/1980"), ("29/02/1996", "29/02/1996"), ("29/02/2000", "29/02/2000"),
    ("00/03/1980", "03/1980"), ("00/00/1980", "1980"), ("03/1980", "03/1980"),
    ("3-1980", "03/1980"), ("1980-03", "03/1980"), ("tháng 3 năm 1980", "03/1980"),
    ("Tháng 3/1980", "03/1980"), ("T3/1980", "03/1980"), ("1980", "1980"), ("năm 1980", "1980"),
    ("(1980)", "1980"), ("sinh năm 1980", "1980"), ("Sn 1980", "1980"),
  ]

  @Test(arguments: full)
  func readsWithItsPrecision(text: String, date: String) {
    #expect(DateReading(text).date?.description == date)
  }

  @Test(arguments: [
    "29/02/1995", "31/04/1980", "31/13/1980", "32/01/1980", "29/02/1900", "1980-02-30",
    "ngày 31 tháng 2 năm 2022", "13/2022", "05/03/0980", "05/03/2980", "30/02/80", "Quý V/2025",
    "ngày 5 tháng 13 năm 2022", "ngày 12 tháng 25 năm 1980",
  ])
  func impossibleDatesAreRecognised(text: String) {
    #expect(DateReading(text) == .impossible)
    #expect(DateReading(text, order: nil) == .impossible)
  }

  @Test(arguments: [
    "", " ", "không rõ", "1.2.3", "5/3", "112/QĐ-UBND", "112/2021", "2021-2022", "1980?", "980",
    "1234", "12345678901", "0912345678", "tháng 3", "ngày 5 tháng 3", "năm", "05/03/1980/1",
    "Nguyễn Văn A", "15/05/1980 tại Hà Nội", "99999999", "-", "8:30", "2022-Q1", "1e5", "năm 80",
    "ngày 5/3/1980 ngày 6/3/1980", "1980.5", "123456", "5 3", "Quý III", "III/2025",
  ])
  func everythingElseIsNoDate(text: String) {
    #expect(DateReading(text) == .notADate)
  }

  @Test(arguments: [
    ("Quý III/2025", 3), ("quý 3 năm 2025", 3), ("QUÝ IV - 2025", 4), ("Quí I/2025", 1),
    ("Q2/2025", 2), ("quy ii nam 2025", 2), ("Qu\u{FD} I, 2025", 1),
  ])
  func quartersOfAYear(text: String, quarter: Int) {
    #expect(DateReading(text) == .quarter(quarter, year: 2025))
  }

  @Test func bareSerialNumbersAreLeftToTheCaller() {
    #expect(DateReading("34453") == .serial(34453))
    #expect(DateReading("năm 34453") == .notADate)
  }

  @Test func whatBothOrdersAllowIsAmbiguousWithoutAnOrder() {
    let march = PartialDate(year: 1980, month: 3, day: 5)
    let may = PartialDate(year: 1980, month: 5, day: 3)
    #expect(DateReading("05/03/1980", order: nil) == .ambiguous(dayFirst: march, monthFirst: may))
    #expect(DateReading("05/03/1980", order: .dayFirst) == .date(march))
    #expect(DateReading("05/03/1980", order: .monthFirst) == .date(may))
    #expect(DateReading("05/05/1980", order: nil).date?.description == "05/05/1980")
    #expect(DateReading("25/12/1980", order: nil).date?.description == "25/12/1980")
    #expect(DateReading("25/12/1980", order: .monthFirst).date?.description == "25/12/1980")
    #expect(DateReading("ngày 5 tháng 3 năm 1980", order: .monthFirst) == .date(march))
    #expect(DateReading("1980-03-05", order: nil) == .date(march))
  }

  @Test func twoDigitYearsEndWhereTheCallerSays() {
    #expect(DateReading("5/3/31", lastTwoDigitYear: 2035).date?.year == 2031)
    #expect(DateReading("5/3/36", lastTwoDigitYear: 2035).date?.year == 1936)
    #expect(DateReading("5/3/99", lastTwoDigitYear: 1999).date?.year == 1999)
  }

  @Test func aSendersDatesProveTheirOrder() {
    #expect(DayMonthOrder(provenBy: ["05/03/1980", "25/12/1980", "x"]) == .dayFirst)
    #expect(DayMonthOrder(provenBy: ["05/03/1980", "12/25/1980", "1980"]) == .monthFirst)
    #expect(DayMonthOrder(provenBy: ["05/03/1980", "07/07/1980", "1980-12-25"]) == nil)
    #expect(DayMonthOrder(provenBy: ["12/25/1980", "25/12/1980"]) == nil)
    #expect(DayMonthOrder(provenBy: ["ngày 25 tháng 12 năm 1980"]) == nil)
    #expect(DayMonthOrder(provenBy: [String]()) == nil)
  }
}
