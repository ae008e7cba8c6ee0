import Sheets
import Testing

@testable import SheetReading

@Suite("Dates and number formats")
struct NumberFormatTests {
  @Test(arguments: [
    ("General", NumberFormat.number), ("GENERAL", .number), ("0.00E+00", .number),
    ("#,##0 \"đồng\"", .number), ("[Red]0;[Blue]-0", .number), ("0\\d", .number), ("@", .number),
    ("_(* #,##0_);_(* (#,##0)", .number), ("[$-409]0", .number), ("0;yyyy", .number),
    ("dd/mm/yyyy", .date), ("[$-42A]dd mmmm yyyy", .date), ("h:mm AM/PM", .date),
    ("yyyy\"年\"m\"月\"", .date), ("[$-411]ggge", .date), ("mm:ss.0", .date),
    ("aaa", .date), ("[$-411]aaaa", .date), ("0 \"aaa\"", .number),
    ("[h]:mm:ss", .elapsedTime), ("[mm]:ss", .elapsedTime), ("[SS]", .elapsedTime),
  ])
  func classifies(_ code: String, _ format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(arguments: [
    (1, DateSystem.from1900, "1900-01-01"), (59, .from1900, "1900-02-28"),
    (61, .from1900, "1900-03-01"), (44_625, .from1900, "2022-03-05"),
    (2_958_465, .from1900, "9999-12-31"), (1, .from1904, "1904-01-02"),
    (43_163, .from1904, "2022-03-05"),
  ])
  func countsDays(_ serial: Double, _ system: DateSystem, _ date: String) {
    guard case .date(let read) = system.value(of: serial) else {
      Issue.record("\(serial) is no date")
      return
    }
    #expect(read.description == date)
  }

  @Test(arguments: [-1, 2_958_466, 1e300])
  func leavesWhatIsNoDay(_ serial: Double) {
    #expect(DateSystem.from1900.value(of: serial) == .number(serial))
  }

  @Test func roundsToTheMillisecond() {
    #expect(DateSystem.from1900.value(of: 0.5) == .time(seconds: 43_200))
    #expect(
      DateSystem.from1900.value(of: 44_624.999_999_999_9)
        == .date(CivilDate(year: 2022, month: 3, day: 5)!))
  }

  /// As the standard library reads them, to the last bit.
  @Test func readsNumbersOfManyDigits() {
    var draw = Draw(seed: 5)
    for _ in 0..<20_000 {
      let digits = (0...draw.next(below: 20)).map { _ in String(draw.next(below: 10)) }
      var text = digits.joined()
      let point = draw.next(below: digits.count + 1)
      text.insert(".", at: text.index(text.startIndex, offsetBy: point))
      if draw.next(below: 2) == 0 { text = "-" + text }
      if draw.next(below: 8) == 0 { text += "E-\(draw.next(below: 30))" }
      let number = Double(decimal: Array(text.utf8).span)
      #expect(number?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test func readsFormatsWhateverTheOrderOfAttributes() throws {
    let book = SampleWorkbook(
      sheetData: "<row><c s='1'><v>44625</v></c><c s='2'><v>1.5</v></c></row>",
      cellFormats: "<xf/><xf numFmtId='165'/><xf numFmtId='46'/>",
      numberFormats: "<numFmt formatCode='d/m/yy' numFmtId='165'/>")
    #expect(
      try book.cells() == [
        "A1": .date(CivilDate(year: 2022, month: 3, day: 5)!), "B1": .duration(seconds: 129_600),
      ])
  }
}
