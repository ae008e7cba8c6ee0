import Testing

@testable import VietnameseText

@Suite struct NumberTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"),
    (12, "mười hai"), (14, "mười bốn"), (15, "mười lăm"), (20, "hai mươi"),
    (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (55, "năm mươi lăm"),
    (100, "một trăm"), (101, "một trăm linh một"), (104, "một trăm linh bốn"),
    (105, "một trăm linh năm"), (110, "một trăm mười"), (111, "một trăm mười một"),
    (115, "một trăm mười lăm"), (124, "một trăm hai mươi tư"), (1000, "một nghìn"),
    (1005, "một nghìn không trăm linh năm"), (1021, "một nghìn không trăm hai mươi mốt"),
    (1205, "một nghìn hai trăm linh năm"), (2022, "hai nghìn không trăm hai mươi hai"),
    (10_000, "mười nghìn"), (21_000, "hai mươi mốt nghìn"), (105_000, "một trăm linh năm nghìn"),
    (1_000_000, "một triệu"), (1_000_005, "một triệu không trăm linh năm"),
    (1_005_000, "một triệu không trăm linh năm nghìn"), (1_000_000_000, "một tỷ"),
    (1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
    (2_000_000_000_000, "hai nghìn tỷ"), (-3, "âm ba"),
  ])
  func wordsOfNumbers(number: Int, words: String) {
    #expect(number.inWords == words)
  }

  @Test func everyNumberHasWordsOfItsOwn() {
    #expect(Set((0..<20_000).map(\.inWords)).count == 20_000)
    #expect(Int.max.inWords.hasSuffix("tám trăm linh bảy"))
    #expect(Int.min.inWords.hasPrefix("âm chín"))
  }

  @Test(arguments: [
    (1, "I"), (3, "III"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"),
    (400, "CD"), (1994, "MCMXCIV"), (2026, "MMXXVI"), (3999, "MMMCMXCIX"),
  ])
  func romanNumerals(number: Int, text: String) {
    #expect(RomanNumeral(number)?.description == text)
    #expect(RomanNumeral(text)?.value == number)
    #expect(RomanNumeral(text.lowercased())?.value == number)
  }

  @Test func romanNumeralsComeBackAsTheyWent() {
    for number in 1...3999 {
      #expect(RomanNumeral(RomanNumeral(number)!.description)?.value == number)
    }
  }

  @Test(arguments: ["", "IIII", "VV", "IC", "XIVI", "A", "I I", "MMMM", "1", "Ⅳ"])
  func whatIsNoRomanNumeral(text: String) {
    #expect(RomanNumeral(text) == nil)
  }

  @Test(arguments: [
    ("1.234,5", 1234.5), ("1.234", 1234), ("1234", 1234), ("1234,5", 1234.5), ("0,5", 0.5),
    ("12,50", 12.5), ("1,234", 1.234), ("1.234.567", 1_234_567), ("12.5", 12.5),
    ("0.125", 0.125), ("1234.5", 1234.5), ("1234.567", 1234.567), ("1,234,567", 1_234_567),
    ("1,234.5", 1234.5), ("1 234,5", 1234.5), ("1\u{A0}234\u{A0}567", 1_234_567),
    ("-1.234,5", -1234.5), ("−3", -3), ("+7", 7), (" 8 ", 8), ("007", 7),
  ])
  func decimalsAreRead(text: String, value: Double) {
    #expect(Double(vietnamese: text) == value)
  }

  @Test(arguments: [
    "", "-", ",5", "5,", "5.", "1.23.456", "1.234.5", "1,23,4", "1.2.3", "12a", "1e5", "nan",
    "1 2", "1.234 567", "--1", "1,5,2.3", "0.123.456", "05/03",
  ])
  func whatIsNoDecimal(text: String) {
    #expect(Double(vietnamese: text) == nil)
  }

  @Test(arguments: [
    (1234.5, "1.234,5"), (0, "0"), (-0.0, "0"), (0.5, "0,5"), (1_234_567, "1.234.567"),
    (999, "999"), (-1000, "-1.000"), (0.1 + 0.2, "0,3"), (1e15, "1.000.000.000.000.000"),
  ])
  func decimalsArePrinted(value: Double, text: String) {
    #expect(value.vietnamese(fractionDigits: value.magnitude < 1e9 ? 6 : 0) == text)
  }

  @Test func printedDecimalsAreRounded() {
    #expect(2.345.vietnamese(fractionDigits: 1) == "2,3")
    #expect(2.25.vietnamese(fractionDigits: 1) == "2,3")
    #expect((-0.001).vietnamese(fractionDigits: 2) == "0")
    #expect(99.999.vietnamese(fractionDigits: 2) == "100")
    #expect(Double.infinity.vietnamese() == "inf")
    #expect(1_234_567.vietnamese == "1.234.567")
    #expect((-123).vietnamese == "-123")
  }
}

@Suite struct DateInWordsTests {
  @Test(arguments: [
    (
      5, 3, "ngày 05 tháng 3 năm 2022",
      "ngày mùng năm tháng ba năm hai nghìn không trăm hai mươi hai"
    ),
    (
      10, 2, "ngày 10 tháng 02 năm 2022",
      "ngày mùng mười tháng hai năm hai nghìn không trăm hai mươi hai"
    ),
    (
      21, 4, "ngày 21 tháng 4 năm 2022",
      "ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi hai"
    ),
    (
      9, 12, "ngày 09 tháng 12 năm 2022",
      "ngày mùng chín tháng mười hai năm hai nghìn không trăm hai mươi hai"
    ),
  ])
  func wholeDates(day: Int, month: Int, official: String, words: String) {
    let date = PartialDate(year: 2022, month: month, day: day)
    #expect(date.officialText == official)
    #expect(date.inWords == words)
    #expect(DateReading(official).date == date)
  }

  @Test func partialDates() {
    #expect(PartialDate(year: 2022, month: 1).officialText == "tháng 01 năm 2022")
    #expect(PartialDate(year: 2022).officialText == "năm 2022")
    #expect(PartialDate(year: 2000, month: 1).inWords == "tháng một năm hai nghìn")
  }
}
