import Sheets
import Testing

@testable import Nominations

private let criteriaHeader =
  "Mã ¦ Đối tượng ¦ Tên gọn ¦ Nội dung tiêu chí ¦ Vị trí ¦ Loại quy tắc ¦ Tham số ¦ Nhóm ¦ "
  + "Phương án ¦ Khi hiểu là"
private let readings = """
  Mã ¦ Điều chưa rõ ¦ Giá trị ¦ Nghĩa ¦ Dùng
  cao-hon ¦ Danh hiệu cao hơn? ¦ không ¦ chỉ đúng danh hiệu
  cao-hon ¦ ¦ có ¦ tính cả cao hơn
  """

@Suite struct PlanLoading {
  @Test func theHeaderIsFoundUnderTitlesAndExplanations() throws {
    let units = """
      ĐƠN VỊ
      Mỗi dòng là một đơn vị

      Code ¦ Tên ¦ Other names ¦ Parent
      VP ¦ Văn phòng Sở ¦ VP; VP Sở
      TT ¦ Trung tâm ¦ ¦ VP
      """
    let (plan, findings) = loadPlan([(.units, units)])
    #expect(mistakes(findings).isEmpty)
    let loaded = try #require(plan)
    #expect(loaded.units.map(\.code) == ["VP", "TT"])
    #expect(loaded.units[0].aliases == ["VP", "VP Sở"])
    #expect(loaded.units[1].parent == "VP")
    #expect(loaded.units[1].place.row == 6)
  }

  @Test func aParameterFollowsTheReadingChosen() throws {
    let criteria = """
      \(criteriaHeader)
      C1 ¦ cá nhân; lãnh đạo ¦ CSTĐ ¦ Hai năm liền ¦ II ¦ danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; số năm=2; tính cao hơn=@cao-hon
      """
    let (plan, findings) = loadPlan([(.readings, readings), (.criteria, criteria)])
    #expect(mistakes(findings).isEmpty)
    let loaded = try #require(plan)
    guard case .titleStreak(let literal) = loaded.criteria[0].rule,
      case .titleStreak(let other) = loaded.reading("cao-hon", as: "có").criteria[0].rule
    else {
      Issue.record("not a streak")
      return
    }
    #expect(!literal.acceptsHigher && other.acceptsHigher)
    #expect(literal.years == 2)
    #expect(
      loaded.criteria[0].readings == [ReadingCondition(switchCode: "cao-hon", value: "không")])
    #expect(loaded.criteria[0].appliesTo == [.individual, .leader])
  }

  @Test func rowsOfOneCodeAreReadingsOfOneClause() throws {
    let criteria = """
      \(criteriaHeader)
      C1 ¦ cá nhân ¦ A ¦ Cả hai ¦ II ¦ xác nhận ¦ ¦ ¦ ¦ cao-hon=không
      C1 ¦ cá nhân ¦ B ¦ Một trong hai ¦ II ¦ xác nhận ¦ duy nhất=có ¦ ¦ ¦ cao-hon=có
      """
    let (plan, findings) = loadPlan([(.readings, readings), (.criteria, criteria)])
    #expect(mistakes(findings).isEmpty)
    let loaded = try #require(plan)
    #expect(loaded.criteria.map(\.label) == ["A"])
    let other = loaded.reading("cao-hon", as: "có")
    #expect(other.criteria.map(\.label) == ["B"])
    #expect(other.reading("cao-hon", as: "không").criteria.map(\.label) == ["A"])
  }

  @Test(arguments: [
    ("hằng năm", "20/01", Deadline.Rule.yearly(day: 20, month: 1)),
    ("yearly", "20/1", .yearly(day: 20, month: 1)),
    ("cuối quý", "", .quarterEnd),
    ("trong quý", "IV/2025", .quarter(year: 2025, quarter: 4)),
    ("trong quý", "Quý 2 năm 2025", .quarter(year: 2025, quarter: 2)),
    ("trong năm", "2022", .year(2022)),
    ("không nêu ngày", "cùng báo cáo năm", .undated("cùng báo cáo năm")),
  ])
  func deadlinesAreRead(basis: String, moment: String, rule: Deadline.Rule) throws {
    let deadlines = """
      Mã ¦ Loại việc ¦ Nội dung ¦ Cách tính ¦ Thời điểm ¦ Tính cả ngày đó ¦ Giờ ¦ Riêng năm
      H1 ¦ nộp đề nghị ¦ Gửi danh sách ¦ \(basis) ¦ \(moment) ¦ có ¦ 17 ¦ 2022=05/3/2022
      """
    let plan = try #require(loadPlan([(.deadlines, deadlines)]).plan)
    #expect(plan.deadlines[0].rule == rule)
    #expect(plan.deadlines[0].isInclusive)
    #expect(plan.deadlines[0].hour == 17)
    #expect(plan.deadlines[0].overrides == [2022: CivilDate(year: 2022, month: 3, day: 5)!])
  }

  @Test func typedCellsAreReadAsTheTextTheyStandFor() throws {
    var receipts = planSheet(.receipts, "Kỳ ¦ Đơn vị ¦ Ngày nhận")
    receipts.rows.append(
      Row(
        number: 2,
        cells: [
          Cell(column: 1, value: .number(2022)), Cell(column: 2, value: .text("VP")),
          Cell(
            column: 3,
            value: .dateTime(CivilDate(year: 2022, month: 3, day: 4)!, seconds: 59_400)),
        ]))
    let units = planSheet(.units, "Mã ¦ Tên\nVP ¦ Văn phòng")
    let plan = try #require(
      Plan.load(from: [planSheet(.plan, minimalPlanText), units, receipts]) { _ in })
    #expect(plan.receipts[0].period == Period(year: 2022))
    #expect(plan.receipts[0].seconds == 59_400)
  }

  @Test(arguments: [
    (PlanTable.units, "Mã\nVP", "P03"),
    (.units, "x ¦ y\nVP ¦ Văn phòng", "P02"),
    (.units, "Mã ¦ Tên ¦ Màu\nVP ¦ Văn phòng ¦ đỏ", "P04"),
    (.units, "Mã ¦ Tên ¦ Mã\nVP ¦ Văn phòng", "P05"),
    (.units, "Mã ¦ Tên\nVP", "P08"),
    (.units, "Mã ¦ Tên ¦ Phải gửi\nVP ¦ Văn phòng ¦ chắc thế", "P10"),
    (.units, "Mã ¦ Tên ¦ Từ ngày\nVP ¦ Văn phòng ¦ 31/02/2022", "P13"),
    (.units, "Mã ¦ Tên ¦ Từ ngày ¦ Đến ngày\nVP ¦ Văn phòng ¦ 1/3/2022 ¦ 1/2/2022", "P16"),
    (.units, "Mã ¦ Tên\nVP ¦ Văn phòng\nVP ¦ Phòng khác", "P17"),
    (.units, "Mã ¦ Tên ¦ Đơn vị cấp trên\nVP ¦ Văn phòng ¦ SO", "P18"),
    (.units, "Mã ¦ Tên ¦ Đơn vị cấp trên\nA ¦ Một ¦ B\nB ¦ Hai ¦ A", "P19"),
    (.units, "Mã ¦ Tên ¦ Tên khác\nA ¦ Một ¦ VP\nB ¦ Hai ¦ vp", "P20"),
    (.movements, "Mã ¦ Tên ¦ Từ năm\nM ¦ Phong trào ¦ 22", "P11"),
    (
      .deadlines,
      "Mã ¦ Loại việc ¦ Nội dung ¦ Cách tính ¦ Thời điểm\nH ¦ báo cáo ¦ x ¦ hằng năm ¦ 30/02", "P13"
    ),
    (
      .deadlines, "Mã ¦ Loại việc ¦ Nội dung ¦ Cách tính ¦ Thời điểm\nH ¦ báo cáo ¦ x ¦ một ngày",
      "P08"
    ),
    (.matching, "Trường bỏ qua\nhọ và tên", "P10"),
    (.matching, "Trường bỏ qua\nngày sinh\nngày sinh", "P17"),
    (.receipts, "Kỳ ¦ Tệp ¦ Ngày nhận\nquý một ¦ a.xlsx ¦ 1/3/2022", "P15"),
    (.receipts, "Tệp ¦ Ngày nhận ¦ Giờ nhận\na.xlsx ¦ 1/3/2022 ¦ 25:00", "P14"),
    (.receipts, "Đơn vị ¦ Ngày nhận\nXX ¦ 1/3/2022", "P18"),
    (.quotas, "Mã ¦ Kỳ ¦ Ít nhất ¦ Nhiều nhất\nQ ¦ hằng năm ¦ 3 ¦ 2", "P36"),
    (.quotas, "Mã ¦ Kỳ ¦ Ít nhất\nQ ¦ hằng năm", "P37"),
    (.quotas, "Mã ¦ Kỳ ¦ Ít nhất ¦ Đơn vị\nQ ¦ hằng năm ¦ 1 ¦ phòng", "P18"),
    (.readings, "Mã ¦ Giá trị ¦ Nghĩa\na ¦ có ¦ được", "P32"),
    (.readings, "Mã ¦ Giá trị ¦ Nghĩa ¦ Dùng\na ¦ có ¦ được ¦ có\na ¦ không ¦ thôi ¦ có", "P33"),
    (.readings, "Mã ¦ Giá trị ¦ Nghĩa\na ¦ có ¦ được\na ¦ có ¦ thôi", "P17"),
    (.columns, "Ý nghĩa ¦ Tiêu đề\nđơn vị ¦ Khối\nchức vụ ¦ KHỐI", "P38"),
  ])
  func mistakesAreReported(table: PlanTable, text: String, code: String) {
    let findings = mistakes(loadPlan([(table, text)]).findings)
    #expect(Set(findings.map(\.kind.code)) == [code])
    #expect(findings.allSatisfy { $0.place?.source.sheet == table.sheetName.vi })
  }

  @Test(arguments: [
    ("điểm danh ¦", "P23"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở", "P24"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; số năm=2; cơ quan=UBND tỉnh", "P25"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; số năm=0", "P26"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; số năm=2; tính cao hơn=tùy", "P26"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; hai năm", "P27"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; số năm=2; tính cao hơn=@khac", "P29"),
    ("danh hiệu liên tục ¦ danh hiệu=Chiến sĩ thi đua cơ sở; số năm=@cao-hon", "P26"),
    ("xếp loại ¦ số năm=5; tối thiểu=Hoàn thành tốt nhiệm vụ; số năm mức cao=2", "P24"),
    ("xác nhận ¦ ¦ nhóm", "P08"),
    ("xác nhận ¦ ¦ nhóm ¦ một", "P35"),
    ("xác nhận ¦ ¦ ¦ ¦ khac=có", "P29"),
    ("xác nhận ¦ ¦ ¦ ¦ cao-hon=tùy", "P30"),
    ("xác nhận ¦ ¦ ¦ ¦ cao-hon", "P31"),
  ])
  func mistakesInCriteriaAreReported(rule: String, code: String) {
    let criteria = "\(criteriaHeader)\nC1 ¦ cá nhân ¦ A ¦ Nội dung ¦ II ¦ \(rule)"
    let findings = mistakes(
      loadPlan([(.readings, readings), (.criteria, criteria)]).findings)
    #expect(Set(findings.map(\.kind.code)).contains(code))
    #expect(findings.allSatisfy { $0.place?.row == 2 })
  }

  @Test func aCriterionThatNobodyIsSubjectToIsReported() {
    let criteria = "\(criteriaHeader)\nC1 ¦ ¦ A ¦ Nội dung ¦ II ¦ xác nhận"
    #expect(loadPlan([(.criteria, criteria)]).findings.map(\.kind.code) == ["P34"])
  }

  @Test func allMistakesAreReportedAtOnceAndThePlanIsRefused() {
    let units = "Mã ¦ Tên ¦ Từ ngày\nVP ¦ ¦ 30/02/2022\nVP ¦ Phòng ¦ hôm qua"
    let (plan, findings) = loadPlan(
      [(.units, units)], properties: "Thuộc tính ¦ Giá trị\nCơ quan ¦ Sở A\nMàu ¦ đỏ")
    #expect(plan == nil)
    #expect(
      findings.map(\.kind.code).sorted() == [
        "P08", "P13", "P13", "P17", "P21", "P22", "P22", "P22",
      ])
  }

  @Test func sheetsThatAreNoTablesOrTwoForOneAreReported() {
    var findings: [Finding] = []
    var note = planSheet(.units, "Nháp")
    note.source = SheetSource(file: "plan.xlsx", sheet: "Nháp")
    var hidden = note
    hidden.isHidden = true
    var second = planSheet(.units, "Mã ¦ Tên\nTT ¦ Trung tâm")
    second.source = SheetSource(file: "more.csv", sheet: "more.units")
    let first = planSheet(.units, "Mã ¦ Tên\nVP ¦ Văn phòng")
    let plan = Plan.load(from: [first, note, hidden, second]) { findings.append($0) }
    #expect(plan == nil)
    #expect(findings.map(\.kind.code).sorted() == ["P01", "P06", "P07"])
  }

  @Test func aCellThatHoldsAnErrorIsReported() {
    var units = planSheet(.units, "Mã ¦ Tên\nVP ¦ Văn phòng")
    units.rows[1].cells[1].value = .error("#REF!")
    var findings: [Finding] = []
    _ = Plan.load(from: [planSheet(.plan, minimalPlanText), units]) { findings.append($0) }
    #expect(findings.map(\.kind.code) == ["P09"])
    #expect(findings[0].place?.cellReference == "B2")
  }

  @Test func pointsAreNumbers() {
    let criteria = "\(criteriaHeader) ¦ Điểm\nC ¦ cá nhân ¦ A ¦ a ¦ I ¦ xác nhận ¦ ¦ ¦ ¦ ¦ mười"
    let findings = mistakes(loadPlan([(.criteria, criteria)]).findings)
    #expect(findings.map(\.kind.code) == ["P12"])
  }

  @Test func everyKindOfMistakeHasItsOwnCode() {
    let kinds =
      FindingKind.planTableKinds + FindingKind.planClauseKinds + FindingKind.planDateKinds
      + FindingKind.planConsistencyKinds
    #expect(Set(kinds.map(\.code)).count == kinds.count)
  }

  @Test func aDayTypedIntoASpreadsheetIsADayOfEveryYear() throws {
    var deadlines = planSheet(
      .deadlines,
      "Mã ¦ Loại việc ¦ Nội dung ¦ Cách tính ¦ Thời điểm\nH ¦ báo cáo ¦ x ¦ hằng năm ¦ ?")
    deadlines.rows[1].cells[4].value = .date(CivilDate(year: 2026, month: 1, day: 20)!)
    let plan = try #require(
      Plan.load(from: [planSheet(.plan, minimalPlanText), deadlines]) { _ in })
    #expect(plan.deadlines[0].rule == .yearly(day: 20, month: 1))
  }

  @Test func aPlanCanBeWrittenInEnglish() throws {
    let properties = """
      Property ¦ Value
      Agency ¦ Department A
      Title ¦ A plan
      First year ¦ 2022
      Last year ¦ 2025
      Cadence ¦ yearly
      """
    let criteria = """
      Code ¦ Applies to ¦ Label ¦ Clause ¦ Place ¦ Rule ¦ Parameters
      C ¦ individual; leader ¦ c ¦ c ¦ c ¦ title streak ¦ title=CSTĐCS; years=2; or higher=yes
      """
    let (plan, findings) = loadPlan([(.criteria, criteria)], properties: properties)
    #expect(mistakes(findings).isEmpty)
    let loaded = try #require(plan)
    #expect(loaded.properties.cadence == .yearly)
    var streak = Rule.TitleStreak(title: "Chiến sĩ thi đua cơ sở", years: 2)
    streak.acceptsHigher = true
    #expect(loaded.criteria[0].rule == .titleStreak(streak))
  }
}
