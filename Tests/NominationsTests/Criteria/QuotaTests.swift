import Sheets
import Testing

@testable import Nominations

@Suite struct QuotaTests {
  static let place = Place(Sample.plan, row: 5)
  static let unit = Unit(code: "A", name: "Phòng A", kind: "phòng", place: place)
  static let idle = Unit(code: "HD", name: "Hội đồng", mustSubmit: false, place: place)

  static func plan(_ quotas: [Quota]) -> Plan {
    var plan = Plan()
    plan.units = [unit, idle]
    plan.quotas = quotas
    plan.criteria = [Sample.criterion(.attestation(isSuperlative: false))]
    return plan
  }

  static func quota(
    _ kinds: [NomineeKind] = [], atLeast: Int? = nil, atMost: Int? = nil,
    cadence: Cadence = .quarterly, units: [String] = [], count: Quota.Count = .perUnit,
    severity: Severity = .warning
  ) -> Quota {
    Quota(
      code: "Q", units: units, count: count, cadence: cadence, kinds: kinds, atLeast: atLeast,
      atMost: atMost, severity: severity, clause: "III", place: place)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let what: String
    let quota: Quota
    let nominees: [NomineeKind]
    var period = Period(year: 2022, quarter: 1)
    let isMet: Bool?
    let findings: [FindingKind]
    var testDescription: String { what }
  }

  static let cases = [
    Case(
      what: "one of one", quota: quota([.individual], atLeast: 1, atMost: 1),
      nominees: [.individual], isMet: true, findings: []),
    Case(
      what: "none of one", quota: quota([.individual], atLeast: 1, atMost: 1), nominees: [],
      isMet: false, findings: [.underQuotaAllowed]),
    Case(
      what: "two of one", quota: quota([.individual], atLeast: 1, atMost: 1, severity: .error),
      nominees: [.individual, .individual], isMet: false, findings: [.overQuota]),
    Case(
      what: "two where one is preferred", quota: quota([.individual], atMost: 1),
      nominees: [.individual, .individual], isMet: false, findings: [.overQuotaAllowed]),
    Case(
      what: "too few where it matters", quota: quota(atLeast: 2, severity: .error),
      nominees: [.individual], isMet: false, findings: [.underQuota]),
    Case(
      what: "other kinds do not count", quota: quota([.collective], atMost: 0),
      nominees: [.individual], isMet: true, findings: []),
    Case(
      what: "a reserved kind is told row by row", quota: quota([.collective], atMost: 0),
      nominees: [.collective], isMet: false, findings: []),
    Case(
      what: "all kinds together", quota: quota(atLeast: 2), nominees: [.individual, .collective],
      isMet: true, findings: []),
    Case(
      what: "a year's quota after one quarter", quota: quota(atLeast: 2, cadence: .yearly),
      nominees: [.individual], isMet: nil, findings: []),
    Case(
      what: "a year's quota exceeded in one quarter", quota: quota(atMost: 1, cadence: .yearly),
      nominees: [.individual, .individual], isMet: false, findings: [.overQuotaAllowed]),
    Case(
      what: "a year's quota in the year", quota: quota(atLeast: 2, cadence: .yearly),
      nominees: [.individual], period: Period(year: 2022), isMet: false,
      findings: [.underQuotaAllowed]),
    Case(
      what: "a quarter's quota in the year, undecided", quota: quota(atLeast: 1),
      nominees: [.individual, .individual, .individual, .individual], period: Period(year: 2022),
      isMet: nil, findings: []),
    Case(
      what: "a quarter's quota in the year, too few", quota: quota(atLeast: 1),
      nominees: [.individual], period: Period(year: 2022), isMet: false,
      findings: [.underQuotaAllowed]),
  ]

  @Test(arguments: cases)
  func unitsAgainstTheirQuota(_ testCase: Case) {
    var findings: [Finding] = []
    let report = Self.plan([testCase.quota]).quotaStandings(
      in: testCase.period, nominees: testCase.nominees.map { Sample.nominee($0) }
    ) { findings.append($0) }
    #expect(report.ofUnit["A"]?.map(\.isMet) == [testCase.isMet])
    #expect(report.ofUnit["HD"] == nil)
    #expect(findings.map(\.kind) == testCase.findings)
  }

  @Test func quotaNamesItsUnits() {
    let nominees = [Sample.nominee(), Sample.nominee(sender: "HD")]
    func counts(_ units: [String]) -> [String: [Int]] {
      Self.plan([Self.quota(atLeast: 1, units: units)])
        .quotaStandings(in: Period(year: 2022, quarter: 1), nominees: nominees)
        .ofUnit.mapValues { $0.map(\.count) }
    }
    #expect(counts(["phòng"]) == ["A": [1]])
    #expect(counts(["HD"]) == ["HD": [1]])
  }

  @Test func quotaOverAllUnits() {
    let report = Self.plan([Self.quota(atLeast: 3, count: .total)]).quotaStandings(
      in: Period(year: 2022, quarter: 1),
      nominees: [Sample.nominee(), Sample.nominee(sender: "HD")])
    #expect(report.overall.map(\.count) == [2])
    #expect(report.overall.map(\.isMet) == [false])
  }

  @Test func inspectionsCannotBeCounted() {
    let quota = Quota(
      code: "Q", subject: .inspections, count: .total, cadence: .yearly, atLeast: 1,
      place: Self.place)
    var findings: [Finding] = []
    let report = Self.plan([quota]).quotaStandings(in: Period(year: 2022), nominees: []) {
      findings.append($0)
    }
    #expect(report.overall.map(\.isMet) == [nil])
    #expect(findings.isEmpty)
  }

  @Test func nomineeOfTwoUnitsCountsForBoth() {
    var nominee = Sample.nominee()
    var second = nominee.nominations[0]
    second.sender = "HD"
    nominee.nominations.append(second)
    let report = Self.plan([Self.quota(atLeast: 1, units: ["A", "HD"])]).quotaStandings(
      in: Period(year: 2022, quarter: 1), nominees: [nominee])
    #expect(report.ofUnit.mapValues { $0.map(\.count) } == ["A": [1], "HD": [1]])
  }

  static let refusals: [(Quota, [NomineeKind], NomineeKind, String?)] = [
    (quota([.collective], atMost: 0), [.collective], .collective, "reserved"),
    (quota([.collective], atMost: 0), [.collective], .individual, nil),
    (
      quota([.individual], atMost: 1, severity: .error), [.individual, .individual], .individual,
      "choose"
    ),
    (quota([.individual], atMost: 1), [.individual, .individual], .individual, nil),
    (quota([.individual], atMost: 1, severity: .error), [.individual], .individual, nil),
  ]

  @Test(arguments: refusals)
  func refusedByQuota(
    quota: Quota, nominees: [NomineeKind], kind: NomineeKind, expected: String?
  ) {
    let plan = Self.plan([quota])
    let standings = plan.quotaStandings(
      in: Period(year: 2022, quarter: 1), nominees: nominees.map { Sample.nominee($0) }
    ).ofUnit["A"]
    let refusal = plan.refusal(of: kind, sentBy: Self.unit, standings: standings ?? [])
    let word: String? =
      switch refusal {
      case .reserved?: "reserved"
      case .mustChoose?: "choose"
      case nil: nil
      }
    #expect(word == expected)
  }
}
