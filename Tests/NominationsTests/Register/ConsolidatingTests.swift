import Sheets
import Testing
import VietnameseText

@testable import Nominations

@Suite struct ConsolidatingTests {
  private let born = PartialDate(year: 1980, month: 3, day: 5)

  private var twoUnits: SampleBatch {
    var sample = SampleBatch()
    sample.addUnit("VP", "Văn phòng")
    sample.addUnit("TTR", "Thanh tra")
    return sample
  }

  private func codes(_ consolidation: Consolidation) -> [String] {
    consolidation.findings.map(\.kind.code)
  }

  @Test func unitThatSentNothingIsFound() {
    var sample = twoUnits
    sample.addFile("vp.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà"))
    let result = consolidate(sample.batch)
    #expect(result.findings.filter { $0.kind == .noSubmission }.map(\.place?.row) == [3])
    #expect(result.units.map(\.hasSubmitted) == [true, false])
  }

  @Test func certainDuplicatesBecomeOneNominee() {
    var sample = twoUnits
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    sample.addFile("b.xlsx", from: "TTR", SampleNominee("ĐỖ THỊ HÀ", born: born))
    let result = consolidate(sample.batch)
    #expect(result.entries.map(\.nominee.nominations.count) == [2])
    #expect(codes(result).contains("M01"))
    #expect(
      result.ledger.map(\.kind) == [.heading, .nomination, .heading, .duplicate])
    #expect(result.ledger.last?.counterpart?.description == "a.xlsx › DS!2:2")
  }

  /// Dates of birth merge two rows unless the plan's table leaves them out.
  @Test(arguments: [("chức vụ", 1), ("ngày sinh", 2)])
  func fieldsThatThePlanLeavesOutAreNotCompared(field: String, nominees: Int) throws {
    let (plan, findings) = loadPlan([(.matching, "Trường bỏ qua\n\(field)")])
    #expect(mistakes(findings).isEmpty)
    var sample = twoUnits
    sample.plan.uncomparedFields = try #require(plan).uncomparedFields
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    sample.addFile("b.xlsx", from: "TTR", SampleNominee("Đỗ Thị Hà", born: born))
    #expect(consolidate(sample.batch).entries.count == nominees)
  }

  @Test(arguments: [
    (DuplicatePolicy.merge, RowKind.duplicate, false), (.report, .duplicate, true),
    (.refuse, .refused, true),
  ])
  func policyAcrossUnitsIsFollowed(policy: DuplicatePolicy, kind: RowKind, isSaid: Bool) {
    var sample = twoUnits
    sample.plan.properties.acrossUnits = policy
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    sample.addFile("b.xlsx", from: "TTR", SampleNominee("Đỗ Thị Hà", born: born))
    let result = consolidate(sample.batch)
    #expect(result.entries.count == 1)
    #expect(result.ledger.last?.kind == kind)
    #expect(codes(result).contains("M02") == isSaid)
  }

  @Test func policyAcrossMovementsIsFollowed() {
    var sample = twoUnits
    sample.plan.properties.acrossMovements = .report
    let (one, other) = ("Dân vận khéo", "Vì an ninh Tổ quốc")
    sample.addFile(
      "a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born, movement: one),
      SampleNominee("Đỗ Thị Hà", born: born, movement: other))
    #expect(codes(consolidate(sample.batch)).contains("M03"))
  }

  @Test(arguments: [(DuplicatePolicy.report, false), (.refuse, true)])
  func earlierPeriodIsToldOf(policy: DuplicatePolicy, isRefused: Bool) {
    var sample = twoUnits
    sample.plan.properties.acrossPeriods = policy
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    var batch = sample.batch
    let before = Place(SheetSource(file: "cu.xlsx", sheet: "DS"), row: 2)
    batch.earlier = [
      SampleNominee("Đỗ Thị Hà", born: born)
        .nomination(at: before, period: Period(year: 2021), sender: "VP")
    ]
    let result = consolidate(batch)
    #expect(codes(result).contains("M04"))
    #expect((result.entries.first?.refusal != nil) == isRefused)
  }

  @Test func doubtfulPairIsAskedAndTheAnswerHolds() {
    var sample = twoUnits
    let year = PartialDate(year: 1980)
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    sample.addFile("b.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: year))
    var batch = sample.batch
    let asked = consolidate(batch)
    #expect(asked.entries.count == 2)
    #expect(codes(asked).contains("M05"))
    let question = asked.questions[0]
    for (answer, nominees) in [(Decision.Answer.merge, 1), (.keepApart, 2)] {
      batch.decided.decisions = [
        Decision(
          left: NomineeIdentity(question.right), right: NomineeIdentity(question.left),
          answer: answer, values: [:], place: Place(file: "decisions.xlsx"))
      ]
      let decided = consolidate(batch)
      #expect(decided.entries.count == nominees)
      #expect(decided.questions.isEmpty)
    }
  }

  @Test func decisionWhoseNomineeChangedIsAskedAgain() throws {
    var sample = twoUnits
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    sample.addFile("b.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born))
    var batch = sample.batch
    let full = "\(born)"
    func identity(_ birthDate: String, unit: String) -> NomineeIdentity {
      NomineeIdentity(name: "Đỗ Thị Hà", birthDate: birthDate, unit: unit, code: "")
    }
    let nominations = batch.files.flatMap { $0.submission?.nominations ?? [] }
    let now = NomineeIdentity(nominations[0])
    batch.decided.decisions = [
      Decision(
        left: now, right: identity(String(full.suffix(4)), unit: "Phòng cũ"), answer: .merge,
        values: [:], place: Place(file: "decisions.xlsx"))
    ]
    // The one successor by name is the nominee itself, so that there is nobody to ask about.
    #expect(!codes(consolidate(batch)).contains("M09"))
    sample.addFile("c.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: PartialDate(year: 1931)))
    batch = sample.batch
    batch.decided.decisions = [
      Decision(
        left: now, right: identity("1931", unit: "Phòng cũ"), answer: .merge,
        values: [:], place: Place(file: "decisions.xlsx"))
    ]
    let asked = consolidate(batch)
    #expect(codes(asked).contains("M09"))
    let question = try #require(asked.questions.last)
    #expect(question.proposal == .merge)
    #expect(question.reason.vi.hasPrefix("Hỏi lại: trước đã ghi “gộp”"))
  }

  @Test func contradictoryDecisionsAreShown() {
    var sample = twoUnits
    let names = ["Đỗ Thị Hà", "Đỗ Thị Hòa", "Đỗ Thị Hằng"]
    for (index, name) in names.enumerated() {
      sample.addFile("\(index).xlsx", from: "VP", SampleNominee(name))
    }
    func decision(_ left: Int, _ right: Int, _ answer: Decision.Answer) -> Decision {
      func identity(_ index: Int) -> NomineeIdentity {
        NomineeIdentity(name: names[index], birthDate: "", unit: "", code: "")
      }
      return Decision(
        left: identity(left), right: identity(right), answer: answer, values: [:],
        place: Place(file: "decisions.xlsx"))
    }
    var batch = sample.batch
    batch.decided.decisions = [
      decision(0, 1, .merge), decision(1, 2, .merge), decision(0, 2, .keepApart),
    ]
    #expect(codes(consolidate(batch)).contains("M07"))
  }

  @Test func reservedNominationIsRefused() {
    var sample = twoUnits
    let place = Place(SheetSource(file: "plan.xlsx", sheet: "Chỉ tiêu"), row: 2)
    sample.plan.quotas = [
      Quota(
        code: "Q", cadence: .yearly, kinds: [.collective], atMost: 0, severity: .error,
        clause: "III", place: place)
    ]
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Phòng Một", kind: .collective))
    let result = consolidate(sample.batch)
    #expect(codes(result).contains("U04"))
    #expect(result.entries.first?.refusal != nil)
    #expect(result.ledger.last?.kind == .refused)
  }

  @Test func lateUnitIsShutOut() throws {
    var sample = twoUnits
    let due = try #require(CivilDate(year: 2022, month: 6, day: 25))
    let place = Place(SheetSource(file: "plan.xlsx", sheet: "Thời hạn"), row: 2)
    sample.plan.deadlines = [
      Deadline(
        code: "D", subject: .submission, what: "Gửi danh sách", who: "Phòng", rule: .once(due),
        isInclusive: true, consequence: .shutOut, clause: "IV", place: place)
    ]
    sample.plan.receipts = [
      Receipt(
        period: nil, unit: "VP", file: nil,
        date: try #require(CivilDate(year: 2022, month: 6, day: 26)), seconds: nil, place: place)
    ]
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà"))
    let result = consolidate(sample.batch)
    #expect(Set(["U02", "U03"]).isSubset(of: codes(result)))
    #expect(result.entries.first?.refusal != nil)
  }

  @Test func leadersAreToldByThePlansPositions() {
    var sample = twoUnits
    sample.plan.properties.leaderPositions = ["Chánh Văn phòng"]
    sample.addFile(
      "a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", position: "Chánh văn phòng"),
      SampleNominee("Vũ Văn An", position: "Phó Chánh Văn phòng"))
    let kinds = Dictionary(
      uniqueKeysWithValues: consolidate(sample.batch).entries.map {
        ($0.nominee.name, $0.nominee.kind)
      })
    #expect(kinds == ["Đỗ Thị Hà": .leader, "Vũ Văn An": .individual])
  }

  @Test func orderOfFilesChangesNothingButTheOrder() {
    var sample = twoUnits
    sample.addFile(
      "a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà", born: born), SampleNominee("Vũ Văn An"))
    sample.addFile(
      "b.xlsx", from: "TTR", SampleNominee("Đỗ Thị Hà", born: born),
      SampleNominee("Lò Thị Sáng", code: "CC01"), SampleNominee("Lò Thị Sáng", code: "CC01"))
    let forward = consolidate(sample.batch)
    sample.files.reverse()
    let backward = consolidate(sample.batch)
    #expect(
      Set(forward.entries.map { Set($0.nominee.nominations.map(\.place)) })
        == Set(backward.entries.map { Set($0.nominee.nominations.map(\.place)) }))
    for result in [forward, backward] {
      let rows = result.ledger.flatMap { entry in
        entry.rows.map { Place(entry.source, row: $0) }
      }
      #expect(rows.count == 7)
      #expect(Set(rows).count == 7)
    }
  }
}
