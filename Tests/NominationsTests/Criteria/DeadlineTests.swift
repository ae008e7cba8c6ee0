import Sheets
import Testing

@testable import Nominations

func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
}

@Suite struct DeadlineTests {
  static let place = Place(Sample.plan, row: 6)

  static func deadline(
    _ rule: Deadline.Rule, inclusive: Bool = false, hour: Int? = nil,
    overrides: [Int: CivilDate] = [:], consequence: Deadline.Consequence = .none
  ) -> Deadline {
    Deadline(
      code: "H", subject: .submission, what: "", who: "", rule: rule, isInclusive: inclusive,
      hour: hour, overrides: overrides, consequence: consequence, place: place)
  }

  static let dates: [(Deadline, Int, [CivilDate?])] = [
    (deadline(.yearly(day: 20, month: 1)), 2023, [day(2023, 1, 20)]),
    (deadline(.yearly(day: 29, month: 2)), 2023, [day(2023, 2, 28)]),
    (
      deadline(.yearly(day: 20, month: 1), overrides: [2022: day(2022, 3, 5)]), 2022,
      [day(2022, 3, 5)]
    ),
    (
      deadline(.quarterEnd), 2024,
      [day(2024, 3, 31), day(2024, 6, 30), day(2024, 9, 30), day(2024, 12, 31)]
    ),
    (deadline(.once(day(2021, 6, 25))), 2021, [day(2021, 6, 25)]),
    (deadline(.once(day(2021, 6, 25))), 2022, []),
    (deadline(.quarter(year: 2025, quarter: 4)), 2025, [nil]),
    (deadline(.quarter(year: 2025, quarter: 4)), 2024, []),
    (deadline(.year(2023)), 2023, [nil]),
    (deadline(.undated("hằng năm")), 2030, [nil]),
  ]

  @Test(arguments: dates)
  func dueDateOfAYear(deadline: Deadline, year: Int, expected: [CivilDate?]) {
    var plan = Plan()
    plan.deadlines = [deadline]
    #expect(plan.dueDates(in: year).map(\.date) == expected)
  }

  static let moments: [(Deadline, CivilDate, Double?, Bool?)] = [
    (deadline(.once(day(2022, 1, 20))), day(2022, 1, 19), nil, true),
    (deadline(.once(day(2022, 1, 20))), day(2022, 1, 20), nil, false),
    (deadline(.once(day(2022, 1, 20)), inclusive: true), day(2022, 1, 20), nil, true),
    (deadline(.once(day(2022, 1, 20)), inclusive: true), day(2022, 1, 21), nil, false),
    (deadline(.once(day(2021, 6, 25)), inclusive: true, hour: 17), day(2021, 6, 25), 61_200, true),
    (deadline(.once(day(2021, 6, 25)), inclusive: true, hour: 17), day(2021, 6, 25), 61_201, false),
    (deadline(.once(day(2021, 6, 25)), hour: 17), day(2021, 6, 25), 61_200, false),
    (deadline(.once(day(2021, 6, 25)), inclusive: true, hour: 17), day(2021, 6, 25), nil, nil),
    (deadline(.once(day(2021, 6, 25)), inclusive: true, hour: 17), day(2021, 6, 24), nil, true),
    (deadline(.undated("")), day(2021, 6, 24), nil, nil),
  ]

  @Test(arguments: moments)
  func deadlineIsKept(deadline: Deadline, received: CivilDate, seconds: Double?, isKept: Bool?) {
    let due = DueDate(deadline: deadline, date: deadline.dueDates(in: received.year).first?.date)
    #expect(due.isKept(by: received, seconds: seconds) == isKept)
  }

  @Test func deadlineInWords() {
    let due = DueDate(
      deadline: Self.deadline(.once(day(2021, 6, 25)), inclusive: true, hour: 17),
      date: day(2021, 6, 25))
    #expect(due.phrase.vi == "chậm nhất 17 giờ ngày 25/06/2021")
  }

  // MARK: Receipts

  struct ReceiptCase: CustomTestStringConvertible, Sendable {
    let what: String
    let receipts: [Receipt]
    var files = ["a/1.xlsx"]
    let timeliness: UnitStanding.Timeliness
    var testDescription: String { what }
  }

  static func receipt(
    _ date: CivilDate, unit: String? = nil, file: String? = nil, period: Period? = nil
  ) -> Receipt {
    Receipt(period: period, unit: unit, file: file, date: date, seconds: nil, place: place)
  }

  static let receiptCases = [
    ReceiptCase(
      what: "in time", receipts: [receipt(day(2022, 1, 10), unit: "A")], timeliness: .inTime),
    ReceiptCase(what: "late", receipts: [receipt(day(2022, 1, 20), unit: "A")], timeliness: .late),
    ReceiptCase(what: "nothing noted", receipts: [], timeliness: .unknown),
    ReceiptCase(
      what: "another unit's receipt", receipts: [receipt(day(2022, 1, 10), unit: "B")],
      timeliness: .unknown),
    ReceiptCase(
      what: "another period's receipt",
      receipts: [receipt(day(2022, 1, 10), unit: "A", period: Period(year: 2021))],
      timeliness: .unknown),
    ReceiptCase(
      what: "the file's own receipt outweighs the unit's",
      receipts: [receipt(day(2022, 1, 10), unit: "A"), receipt(day(2022, 2, 1), file: "a/1.xlsx")],
      timeliness: .late),
    ReceiptCase(
      what: "a file named without its folder", receipts: [receipt(day(2022, 1, 2), file: "1.xlsx")],
      timeliness: .inTime),
    ReceiptCase(
      what: "one of two files in time",
      receipts: [
        receipt(day(2022, 1, 2), file: "a/1.xlsx"), receipt(day(2022, 2, 1), file: "a/2.xlsx"),
      ], files: ["a/1.xlsx", "a/2.xlsx"], timeliness: .inTime),
    ReceiptCase(
      what: "nothing sent", receipts: [receipt(day(2022, 1, 2), unit: "A")], files: [],
      timeliness: .unknown),
  ]

  @Test(arguments: receiptCases)
  func unitIsInTimeByTheReceipts(_ testCase: ReceiptCase) {
    var plan = Plan()
    plan.deadlines = [Self.deadline(.yearly(day: 20, month: 1))]
    plan.receipts = testCase.receipts
    var findings: [Finding] = []
    let timeliness = plan.timeliness(
      of: QuotaTests.unit, files: testCase.files, in: Period(year: 2022)
    ) { findings.append($0) }
    #expect(timeliness == testCase.timeliness)
    let asks = testCase.timeliness == .unknown && !testCase.files.isEmpty
    #expect(findings.map(\.kind) == (asks ? [.unknownReceipt] : []))
  }

  @Test func withoutADatedDeadlineNobodyIsLate() {
    var plan = Plan()
    plan.deadlines = [Self.deadline(.undated("hằng năm"))]
    #expect(
      plan.timeliness(of: QuotaTests.unit, files: ["a"], in: Period(year: 2022)) == .noDeadline)
  }

  @Test(arguments: [(1, day(2022, 3, 31)), (4, day(2022, 12, 31))])
  func quartersListIsDueByItsEnd(quarter: Int, date: CivilDate) {
    var plan = Plan()
    plan.deadlines = [Self.deadline(.quarterEnd, inclusive: true)]
    let period = Period(year: 2022, quarter: quarter)
    #expect(plan.submissionDueDates(for: period).map(\.date) == [date])
  }

  @Test func missedDeadlineMayShutOut() {
    var plan = Plan()
    plan.deadlines = [
      Self.deadline(.once(day(2021, 6, 25)), consequence: .shutOut)
    ]
    #expect(plan.shutOut(of: Period(year: 2021))?.date == day(2021, 6, 25))
    #expect(plan.shutOut(of: Period(year: 2022)) == nil)
  }
}
