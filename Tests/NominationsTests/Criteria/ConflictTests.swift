import Sheets
import Testing
import VietnameseText

@testable import Nominations

@Suite struct ConflictTests {
  struct Form: Sendable {
    var file = "a.xlsx"
    var birth: PartialDate?
    var position: String?
    var movement: String?
    var text: String?
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let what: String
    let forms: [Form]
    let kinds: [FindingKind]
    var testDescription: String { what }
  }

  static func nominee(_ forms: [Form]) -> Nominee {
    var nominee = Sample.nominee(text: nil)
    nominee.nominations = forms.enumerated().map { index, form in
      let place = Place(SheetSource(file: form.file, sheet: "S"), row: index + 2)
      var nomination = Nomination(
        place: place, period: Period(year: 2025), name: Sourced("Nguyễn Văn An", at: place))
      nomination.birthDate = form.birth.map { Sourced($0, at: place.at(column: 3)) }
      nomination.position = form.position.map { Sourced($0, at: place.at(column: 4)) }
      nomination.movement = form.movement.map { Sourced($0, at: place.at(column: 5)) }
      nomination.achievementTexts =
        form.text.map { [AchievementText(text: $0, place: place.at(column: 6))] } ?? []
      return nomination
    }
    return nominee
  }

  static let cases = [
    Case(
      what: "two days of birth",
      forms: [
        Form(birth: PartialDate(year: 1980, month: 3, day: 5)),
        Form(birth: PartialDate(year: 1980, month: 5, day: 3)),
      ], kinds: [.differentBirthDates]),
    Case(
      what: "a day and its year",
      forms: [
        Form(birth: PartialDate(year: 1980, month: 3, day: 5)),
        Form(birth: PartialDate(year: 1980)),
      ], kinds: []),
    Case(
      what: "two positions",
      forms: [Form(position: "Trưởng phòng"), Form(position: "Chuyên viên")],
      kinds: [.differentPositions]),
    Case(
      what: "a position and the same with its unit",
      forms: [Form(position: "Trưởng phòng"), Form(position: "Trưởng phòng Y tế")], kinds: []),
    Case(
      what: "a deputy and the head",
      forms: [Form(position: "Phó Trưởng phòng"), Form(position: "Trưởng phòng")],
      kinds: [.differentPositions]),
    Case(
      what: "a position and its abbreviation",
      forms: [Form(position: "PTP"), Form(position: "Phó Trưởng phòng Y tế")], kinds: []),
    Case(
      what: "awards of two bodies in two movements",
      forms: [
        Form(movement: "Dân vận khéo", text: "Giấy khen của Giám đốc Sở Y tế năm 2023"),
        Form(movement: "Quyết thắng", text: "Giấy khen của UBND huyện Kỳ Anh năm 2023"),
      ], kinds: []),
    Case(
      what: "one award in two movements",
      forms: [
        Form(movement: "Dân vận khéo", text: "Giấy khen của Giám đốc Sở năm 2023"),
        Form(movement: "Quyết thắng", text: "Năm 2023: Giấy khen của Giám đốc Sở"),
      ], kinds: [.achievementUsedTwice]),
    Case(
      what: "one award twice in one movement",
      forms: [
        Form(movement: "Dân vận khéo", text: "Giấy khen của Giám đốc Sở năm 2023"),
        Form(movement: "Dân vận khéo", text: "Giấy khen của Giám đốc Sở năm 2023"),
      ], kinds: []),
    Case(
      what: "awards of two years in two movements",
      forms: [
        Form(movement: "Dân vận khéo", text: "Giấy khen của Giám đốc Sở năm 2022"),
        Form(movement: "Quyết thắng", text: "Giấy khen của Giám đốc Sở năm 2023"),
      ], kinds: []),
  ]

  @Test(arguments: cases)
  func factsOfOneNominee(_ testCase: Case) {
    var plan = Plan()
    plan.properties.acrossMovements = .report
    var findings: [Finding] = []
    plan.reportConflicts(among: [Self.nominee(testCase.forms)]) { findings.append($0) }
    #expect(findings.map(\.kind) == testCase.kinds)
  }

  @Test func planThatMergesMovementsAllowsReuse() {
    let nominee = Self.nominee([
      Form(movement: "Dân vận khéo", text: "Giấy khen của Giám đốc Sở năm 2023"),
      Form(movement: "Quyết thắng", text: "Giấy khen của Giám đốc Sở năm 2023"),
    ])
    var findings: [Finding] = []
    Plan().reportConflicts(among: [nominee]) { findings.append($0) }
    #expect(findings.isEmpty)
  }

  static let achievementCases: [(String, [Form], [FindingKind])] = [
    (
      "one year less in another file",
      [
        Form(text: "CSTĐCS các năm 2022, 2023"),
        Form(file: "b.xlsx", text: "Năm 2022: Chiến sĩ thi đua cơ sở"),
      ], [.differentAchievements]
    ),
    (
      "the same in other words",
      [
        Form(text: "CSTĐCS các năm 2022, 2023"),
        Form(file: "b.xlsx", text: "Năm 2022, 2023 đạt Chiến sĩ thi đua cơ sở"),
      ], []
    ),
    (
      "an award of another body",
      [
        Form(text: "Giấy khen của Sở Y tế năm 2023"),
        Form(file: "b.xlsx", text: "Giấy khen của UBND huyện Kỳ Anh năm 2023"),
      ], [.differentAchievements]
    ),
    (
      "the same body by its abbreviation",
      [
        Form(text: "GK của GĐ Sở GD&ĐT năm 2023"),
        Form(file: "b.xlsx", text: "Năm 2023: Giấy khen của Sở Giáo dục và Đào tạo Hà Tĩnh"),
      ], []
    ),
    (
      "another decision of the same title",
      [
        Form(text: "LĐTT năm 2023 (QĐ số 15/QĐ-SYT)"),
        Form(file: "b.xlsx", text: "LĐTT năm 2023 (QĐ số 16/QĐ-SYT)"),
      ], [.differentAchievements]
    ),
    (
      "rows of one file complete each other",
      [Form(text: "CSTĐCS năm 2022"), Form(text: "CSTĐCS năm 2023")], []
    ),
  ]

  @Test(arguments: achievementCases)
  func achievementsOfTwoFiles(what: String, forms: [Form], kinds: [FindingKind]) {
    var findings: [Finding] = []
    _ = RecordGatheringTests.reader.records(of: Self.nominee(forms)) { findings.append($0) }
    #expect(findings.map(\.kind) == kinds)
  }

  static let decisionCases: [(String, [String], Bool)] = [
    (
      "two forms of award",
      [
        "Bằng khen của UBND tỉnh (QĐ số 12/QĐ-UBND ngày 05/6/2021)",
        "Giấy khen của UBND tỉnh (QĐ số 12/QĐ-UBND ngày 05/6/2021)",
      ], true
    ),
    (
      "titles of two levels",
      [
        "CSTĐCS năm 2021 (QĐ số 12/QĐ-UBND ngày 05/01/2022)",
        "CSTĐ cấp tỉnh năm 2021 (QĐ số 12/QĐ-UBND ngày 05/01/2022)",
      ], true
    ),
    (
      "two givers",
      [
        "Giấy khen của Sở Y tế (QĐ số 12/QĐ-SYT ngày 05/6/2021)",
        "Giấy khen của Sở Nội vụ (QĐ số 12/QĐ-SYT ngày 05/6/2021)",
      ], true
    ),
    (
      "one form to several",
      [
        "Bằng khen của Chủ tịch UBND tỉnh (QĐ số 12/QĐ-UBND ngày 05/6/2021)",
        "BK UBND tỉnh Hà Tĩnh (12/QĐ-UBND ngày 5/6/2021)",
      ], false
    ),
    (
      "two titles of one level",
      [
        "LĐTT năm 2021 (QĐ số 12/QĐ-SYT ngày 05/01/2022)",
        "CSTĐCS năm 2021 (QĐ số 12/QĐ-SYT ngày 05/01/2022)",
      ], false
    ),
    (
      "one number of two districts",
      [
        "Giấy khen của UBND huyện Kỳ Anh (QĐ số 12/QĐ-UBND ngày 05/6/2021)",
        "Giấy khen của UBND huyện Đức Thọ (QĐ số 12/QĐ-UBND ngày 05/6/2021)",
      ], false
    ),
    (
      "one number of two days",
      [
        "Bằng khen của UBND tỉnh (QĐ số 12/QĐ-UBND ngày 05/6/2021)",
        "Giấy khen của UBND huyện Kỳ Anh (QĐ số 12/QĐ-UBND ngày 07/8/2021)",
      ], false
    ),
  ]

  @Test(arguments: decisionCases)
  func decisionsOfSeveralNominees(what: String, texts: [String], contradict: Bool) {
    let nominees = texts.map { text in
      var nominee = Self.nominee([Form(text: text)])
      nominee.records = RecordGatheringTests.reader.records(of: nominee)
      return nominee
    }
    var findings: [Finding] = []
    Plan().reportConflicts(among: nominees) { findings.append($0) }
    #expect(findings.map(\.kind) == (contradict ? [.decisionOfTwo] : []))
  }

  @Test func oneDecisionOfOneNomineeHasOneDay() {
    var nominee = Self.nominee([
      Form(
        text: """
          Giấy khen của Sở Y tế (QĐ số 12/QĐ-SYT ngày 05/6/2021)
          Giấy khen của Sở Y tế (QĐ số 12/QĐ-SYT ngày 06/6/2021)
          """)
    ])
    nominee.records = RecordGatheringTests.reader.records(of: nominee)
    var decisions = DecisionConflicts(
      terms: TermOrder(Vocabulary().terms), nominees: [nominee])
    var findings: [Finding] = []
    decisions.report { findings.append($0) }
    let place = nominee.records[0].place!
    #expect(
      findings.map { $0.message(in: .vietnamese, showingPersonalValues: true) } == [
        """
        Quyết định 12/QĐ-SYT: ở đây là “Giấy khen 2021 (Sở Y tế, 06/06/2021)”, ở \(place) là “Giấy \
        khen 2021 (Sở Y tế, 05/06/2021)”; một quyết định không thể là cả hai.
        """
      ])
    #expect(
      findings.map { $0.message(in: .english, showingPersonalValues: true) } == [
        """
        Decision 12/QĐ-SYT: “Giấy khen 2021 (Sở Y tế, 06/06/2021)” here, “Giấy khen 2021 (Sở Y tế, \
        05/06/2021)” at \(place); one decision cannot be both.
        """
      ])
  }

  @Test(arguments: [
    ("Năm 2021: TTLĐTT; không có cá nhân nào bị kỷ luật", "Năm 2021 bị khiển trách", true),
    ("Năm 2021: TTLĐTT; không có cá nhân nào bị kỷ luật", "Năm 2021: LĐTT", false),
    ("Năm 2021: TTLĐTT", "Năm 2021 bị khiển trách", false),
  ])
  func textOfACollectiveAgainstItsMembers(claim: String, member: String, contradict: Bool) {
    let reader = RecordGatheringTests.reader
    var nominees = [Self.nominee([Form(text: claim)]), Self.nominee([Form(text: member)])]
    nominees[0].kind = .collective
    for index in nominees.indices {
      nominees[index].unit = "A"
      let reading = reader.reading(of: nominees[index]) { _ in }
      nominees[index].records = reading.records
      nominees[index].denials = index == 0 ? reading.denials : []
    }
    var plan = Plan()
    plan.units = [Nominations.Unit(code: "A", name: nominees[0].name, place: Sample.cell)]
    var findings: [Finding] = []
    plan.reportMemberClaims(in: nominees) { findings.append($0) }
    #expect(findings.map(\.kind) == (contradict ? [.claimAgainstMembers] : []))
  }

  @Test(arguments: [(true, [FindingKind.claimAgainstMembers]), (false, [])])
  func collectivesClaimAgainstItsMembers(hasEntry: Bool, kinds: [FindingKind]) {
    var plan = MemberRuleTests.plan(.noMemberWithEvent(forms: []))
    if hasEntry {
      plan.disciplinaryRecords = [
        DisciplinaryRecord(
          name: "Lê Văn Cường", birthDate: "", unit: "A", year: 2024, form: "cảnh cáo",
          place: Place(Sample.plan, row: 9))
      ]
    }
    var findings: [Finding] = []
    _ = Sample.assess(
      MemberRuleTests.collective(marks: [Sample.mark("Không ai vi phạm", value: "x")]), by: plan
    ) { findings.append($0) }
    #expect(findings.map(\.kind) == kinds)
  }

  @Test(
    arguments: [
      (DuplicatePolicy.merge, [2022, 2023], []), (.report, [2022, 2023], [2022]),
      (.refuse, [2023], [2022]),
    ] as [(DuplicatePolicy, [Int], [Int])])
  func achievementsOfAnEarlierPeriod(policy: DuplicatePolicy, counted: [Int], told: [Int]) {
    var nominee = Self.nominee([Form(text: "CSTĐCS các năm 2022, 2023; HTTNV năm 2022")])
    let reader = RecordGatheringTests.reader
    nominee.records = reader.records(of: nominee)
    let earlier = Self.nominee([Form(text: "Năm 2022: CSTĐCS, HTTNV")]).nominations
    var findings: [Finding] = []
    let records = reader.withoutReused(nominee, after: earlier, policy: policy) {
      findings.append($0)
    }
    #expect(records.map(\.years) == [counted, [2022]])
    #expect(findings.map(\.kind) == told.map { _ in .achievementUsedBefore })
  }
}
