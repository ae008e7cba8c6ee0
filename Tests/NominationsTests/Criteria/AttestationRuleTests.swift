import Sheets
import Testing
import VietnameseText

@testable import Nominations

@Suite struct AttestationRuleTests {
  static let clause = "Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật"

  static func assess(
    _ marks: [MarkedCell], attester: Criterion.Attester = .either, sender: String = "A",
    report: (Finding) -> Void = { _ in }
  ) -> Assessment {
    var plan = Sample.plan(
      Sample.criterion(
        .attestation(isSuperlative: false), code: "P2-1", clause: clause, attester: attester,
        headings: ["Gương mẫu"]))
    plan.units = [
      Unit(code: "A", name: "Phòng A", place: Place(Sample.plan, row: 2)),
      Unit(code: "HD", name: "Hội đồng Thi đua - Khen thưởng", place: Place(Sample.plan, row: 3)),
    ]
    let nominee = Sample.nominee(text: "x", marks: marks, sender: sender)
    return Sample.assess(nominee, by: plan, report: report)
  }

  @Test(arguments: [
    ("x", Verdict.met), ("X", .met), ("có", .met), ("Đạt", .met), ("✓", .met), ("v", .met),
    ("(x)", .met), ("không", .notMet), ("Chưa đạt", .notMet), ("0", .notMet), ("-", .notMet),
    ("xuất sắc trong mọi việc", .awaitingConfirmation),
  ])
  func tickIsTheUnitsAttestation(value: String, verdict: Verdict) {
    #expect(Self.assess([Sample.mark("Gương mẫu", value: value)]).verdict == verdict)
  }

  @Test(arguments: [
    (["Đăng ký làm theo Bác"], true), (["Tiêu chí", "Đăng ký làm theo Bác năm 2024"], true),
    (["Đăng ký làm theo Bác", "2023", "Năm 2024"], true), (["P4-C3"], true),
    (["Đăng ký làm theo Bác", "Giấy khen"], false), (["Danh hiệu đăng ký"], false),
    (["Xếp loại năm 2024"], false), (["Chức vụ"], false),
  ])
  func planKnowsTheHeadingsOfWhatFormsAttest(headings: [String], isKnown: Bool) {
    let dictionary = HeaderDictionary(
      synonyms: [
        ColumnSynonym(
          meaning: .position, heading: "Chức vụ", isInForm: false,
          place: Place(Sample.plan, row: 9))
      ],
      criteria: [
        Sample.criterion(.yearlyFlag(years: 1), code: "P4-C3", headings: ["Đăng ký làm theo Bác"]),
        Sample.criterion(.attestation(isSuperlative: false), code: "P4-C4", headings: ["Chức vụ"]),
        Sample.criterion(
          .ratingWindow(.init(years: 1, minimum: "Hoàn thành tốt nhiệm vụ")), code: "P4-C5",
          headings: ["Xếp loại"]),
      ])
    #expect(dictionary.asksForAttestation(headings.map { ComparisonKey($0).text }) == isKnown)
  }

  @Test func withoutATickAPersonHasToConfirm() {
    #expect(Self.assess([]).verdict == .awaitingConfirmation)
  }

  @Test(arguments: [
    (["GƯƠNG MẪU:"], true),
    (["Gương mẫu chấp hành chủ trương, chính sách pháp luật"], true),
    (["P2-1"], true),
    (["Gương mẫu", "Đạt"], true),
    (["Chấp hành"], false),
    (["Khen thưởng của Đảng"], false),
  ])
  func headingThatRepeatsTheClause(path: [String], isRecognised: Bool) {
    let mark = MarkedCell(headings: path, value: "x", place: Sample.cell)
    #expect((Self.assess([mark]).verdict == .met) == isRecognised)
  }

  @Test(arguments: [
    (Criterion.Attester.unit, "A", Verdict.met), (.unit, "HD", .awaitingConfirmation),
    (.council, "A", .awaitingConfirmation), (.council, "HD", .met), (.either, "A", .met),
    (.either, "HD", .met),
  ])
  func onlyWhoMayAttestCounts(attester: Criterion.Attester, sender: String, verdict: Verdict) {
    var findings: [Finding] = []
    let assessment = Self.assess(
      [Sample.mark("Gương mẫu", value: "x")], attester: attester, sender: sender
    ) { findings.append($0) }
    #expect(assessment.verdict == verdict)
    #expect(findings.map(\.kind) == (verdict == .met ? [] : [.wrongAttester]))
  }

  @Test func contradictoryTicksAwaitConfirmation() {
    var findings: [Finding] = []
    let assessment = Self.assess([
      Sample.mark("Gương mẫu", value: "x"), Sample.mark("Gương mẫu", value: "không", at: 10),
    ]) { findings.append($0) }
    #expect(assessment.verdict == .awaitingConfirmation)
    #expect(findings.map(\.kind) == [.contradictoryAttestations])
  }

  @Test(arguments: [(true, Verdict.met), (false, .notMet)])
  func personsConfirmationSettlesIt(isMet: Bool, verdict: Verdict) {
    let plan = Sample.plan(Sample.criterion(.attestation(isSuperlative: false)))
    let place = Place(SheetSource(file: "decisions.xlsx", sheet: "Xác nhận"), row: 2, column: 8)
    let confirmation = Confirmation(
      nominee: NomineeIdentity(name: "", birthDate: "", unit: "", code: ""), criterion: "T",
      isMet: isMet, values: [:], place: place)
    let assessment = Sample.assess(
      Sample.nominee(), by: plan, confirmations: ["T": confirmation])
    #expect(assessment.verdict == verdict)
    #expect(assessment.results[0].evidence.map(\.place) == [place])
  }

  @Test func confirmationDoesNotOverruleWhatRecordsShow() {
    let plan = Sample.plan(Sample.criterion(.titleStreak(.init(title: fighter, years: 2))))
    let confirmation = Confirmation(
      nominee: NomineeIdentity(name: "", birthDate: "", unit: "", code: ""), criterion: "T",
      isMet: false, values: [:], place: Sample.cell)
    let nominee = Sample.nominee(records: [Sample.title(fighter, [2023, 2024])])
    #expect(Sample.assess(nominee, by: plan, confirmations: ["T": confirmation]).verdict == .met)
  }

  static let flagCases: [([MarkedCell], Verdict)] = [
    ([Sample.mark("Đăng ký làm theo Bác", value: "x")], .met),
    (
      [
        Sample.mark("Đăng ký làm theo Bác", "Năm 2023", value: "x"),
        Sample.mark("Đăng ký làm theo Bác", "Năm 2024", value: "x", at: 10),
      ], .met
    ),
    (
      [
        Sample.mark("Đăng ký làm theo Bác", "2023", value: "x"),
        Sample.mark("Đăng ký làm theo Bác", "2024", value: "không", at: 10),
      ], .notMet
    ),
    ([Sample.mark("Đăng ký làm theo Bác 2024", value: "x")], .missingData),
    ([], .missingData),
  ]

  @Test(arguments: flagCases)
  func yearlyFlag(marks: [MarkedCell], verdict: Verdict) {
    let plan = Sample.plan(
      Sample.criterion(.yearlyFlag(years: 2), headings: ["Đăng ký làm theo Bác"]))
    #expect(Sample.assess(Sample.nominee(marks: marks), by: plan).verdict == verdict)
  }

  static let numberCases: [(Rule.Comparison, [String], Verdict)] = [
    (.atLeast, ["8,5"], .met), (.atLeast, ["8"], .met), (.atLeast, ["7,9"], .notMet),
    (.atMost, ["8,5"], .notMet), (.equal, ["8"], .met), (.atLeast, ["1.234,5"], .met),
    (.atLeast, [], .missingData), (.atLeast, ["tám"], .awaitingConfirmation),
    (.atLeast, ["7", "9"], .awaitingConfirmation), (.atLeast, ["8", "9"], .met),
  ]

  @Test(arguments: numberCases)
  func threshold(comparison: Rule.Comparison, values: [String], verdict: Verdict) {
    let rule = Rule.threshold(heading: "Điểm thi đua", comparison: comparison, value: 8)
    let marks = values.map { Sample.mark("Điểm thi đua", value: $0) }
    var findings: [Finding] = []
    let assessment = Sample.assess(
      Sample.nominee(marks: marks), by: Sample.plan(Sample.criterion(rule))
    ) { findings.append($0) }
    #expect(assessment.verdict == verdict)
    #expect(findings.map(\.kind) == (values == ["tám"] ? [.unreadableNumber] : []))
  }

  static let shareCases: [(String, Verdict)] = [
    ("85%", .met), ("70", .met), ("69,9 %", .notMet), ("12/14", .met), ("9/14", .notMet),
    ("12/14 (85,7%)", .met), ("0,85", .met), ("0.5", .notMet), ("1", .met),
    ("15/14", .awaitingConfirmation), ("đa số", .awaitingConfirmation),
    ("60% và 80%", .awaitingConfirmation),
  ]

  @Test(arguments: shareCases)
  func shareUnderAHeadingOfShares(value: String, verdict: Verdict) {
    let heading = "Tỷ lệ cá nhân đạt LĐTT"
    let rule = Rule.threshold(heading: heading, comparison: .atLeast, value: 70)
    let nominee = Sample.nominee(marks: [Sample.mark(heading, value: value)])
    let assessment = Sample.assess(nominee, by: Sample.plan(Sample.criterion(rule)))
    #expect(assessment.verdict == verdict)
  }

  @Test(arguments: [("Thành tích…", Verdict.met), ("  ", .missingData)])
  func requiredEvidence(text: String, verdict: Verdict) {
    let nominee = Sample.nominee(text: text)
    #expect(Sample.verdict(.requiredEvidence(field: .achievements), nominee) == verdict)
  }

  @Test func tickBesideAchievementsIsAClaimToBeConfirmed() {
    var findings: [Finding] = []
    let plan = Sample.plan(
      Sample.criterion(
        .titleStreak(.init(title: fighter, years: 2)), headings: ["CSTĐCS 2 năm liên tục"]))
    let assessment = Sample.assess(
      Sample.nominee(
        records: [Sample.title(fighter, [2024])],
        marks: [Sample.mark("CSTĐCS 2 năm liên tục", value: "x")]), by: plan
    ) { findings.append($0) }
    #expect(assessment.verdict == .awaitingConfirmation)
    #expect(findings.map(\.kind) == [.markAgainstRecords])
  }
}
