import Testing

@testable import Sheets

@Suite("Civil dates")
struct CivilDateTests {
  @Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (1899, 12, 30, -25_569)])
  func countsDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [(1995, 2, 29), (2022, 13, 1), (2022, 4, 31), (2022, 1, 0)])
  func refusesDaysThatDoNotExist(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }
}
