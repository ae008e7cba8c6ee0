import Testing

@testable import Nominations

@Suite struct YearSetTests {
  @Test(arguments: [
    ([], 0), ([2020], 1), ([2020, 2021], 2), ([2018, 2020, 2021, 2022, 2024], 3),
    ([1944, 2073], 0),
    ([1945, 2072], 1),
  ])
  func longestRun(years: [Int], length: Int) {
    #expect(YearSet(years).longestRun == length)
  }

  @Test(arguments: [
    ([2018, 2019, 2020], "2018–2020"), ([2020, 2021], "2020, 2021"), ([2018, 2020], "2018, 2020"),
    ([], ""),
  ])
  func yearsAsPeopleWriteThem(years: [Int], text: String) {
    #expect(YearSet(years).description == text)
  }

  @Test func rangeHoldsItsYearsAlone() {
    #expect(YearSet(2020...2024).years == [2020, 2021, 2022, 2023, 2024])
    #expect(YearSet(1900...1946).years == [1945, 1946])
  }

  @Test(arguments: [
    ([2020, 2021, 2022, 2023], 2, 2), ([2020, 2021, 2022], 2, 1), ([2020, 2022], 2, 0),
  ])
  func runsThatShareNoYear(years: [Int], length: Int, runs: Int) {
    #expect(YearSet(years).disjointRuns(of: length) == runs)
  }
}
