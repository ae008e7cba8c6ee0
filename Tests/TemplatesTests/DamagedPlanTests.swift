import Nominations
import Sheets
import Templates
import Testing

/// Numbers that are the same in every run.
private struct FixedNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

private let nuisances: [CellValue] = [
  .text(""), .text("="), .text("a=b=c; ;|@"), .text("@"), .text("99999999999999999999"),
  .text("31/02/2022"), .text("IV/99999999999999999999"), .text("-1"), .text("0"),
  .text("2022=2022=2022"), .text("kỷ niệm 9223372036854775807 năm (1/1/1950-1/1/2020)"),
  .number(.infinity), .number(.nan), .number(-1e300), .number(1e18), .bool(true),
  .error("#REF!"), .duration(seconds: 1e300), .time(seconds: -5),
  .date(CivilDate(dayNumber: -700_000)), .text(String(repeating: "x;", count: 5000)),
]

@Suite struct DamagedPlans {
  @Test(arguments: PlanTemplate.all.map(\.code))
  func noDamageStopsTheProgram(template: String) throws {
    let original = try sheets(of: try #require(PlanTemplate.template(named: template)))
    var numbers = FixedNumbers(seed: 7)
    for _ in 0..<20 {
      var damaged = original
      for _ in 0...numbers.next(below: 6) {
        let sheet = numbers.next(below: damaged.count)
        let row = numbers.next(below: damaged[sheet].rows.count)
        let cell = numbers.next(below: damaged[sheet].rows[row].cells.count)
        damaged[sheet].rows[row].cells[cell].value =
          nuisances[
            numbers.next(below: nuisances.count)]
      }
      var hasErrors = false
      let plan = Plan.load(from: damaged) {
        hasErrors = hasErrors || $0.kind.severity == .error
        _ = $0.message(in: .vietnamese, showingPersonalValues: true)
      }
      #expect((plan == nil) == hasErrors)
      plan?.tryCases { _ in }
    }
  }
}
