import Nominations
import RegisterWriting
import Sheets
import Testing

@Suite(.enabled(if: IndependentReader.isPresent))
struct FormTests {
  @Test func filledFormIsReadWithoutGuessing() throws {
    let folder = try TemporaryFolder()
    let plan = SampleConsolidation.plan
    let period = Period(year: 2022, quarter: 1)
    try FormWorkbook(plan: plan, period: period, unit: plan.units[1]).write(
      to: folder.path("a.xlsx"))
    let sheets = try IndependentReader.sheets(
      of: folder.path("a.xlsx"),
      changedBy: """
        sheet = book["Đề nghị"]
        columns = {cell.value: cell.column for cell in sheet[5]}
        values = {
          "STT": 1, "Họ và tên": "Lò Thị Ơn", "Tập thể/Cá nhân": "Cá nhân", "Ngày sinh": "1980",
          "Danh hiệu đã đạt năm 2020": "Chiến sĩ thi đua cơ sở",
          "Danh hiệu đã đạt năm 2021": "Chiến sĩ thi đua cơ sở", "Tiêu biểu": "x"}
        for heading, value in values.items(): sheet.cell(6, columns[heading]).value = value
        """)
    var findings: [Finding] = []
    let submission = Intake(plan: plan).read(sheets, period: period) { findings.append($0) }
    #expect(submission.sender == "TT")
    #expect(findings.isEmpty)
    let nomination = try #require(submission.nominations.first)
    #expect(submission.nominations.count == 1)
    #expect(nomination.name.value == "Lò Thị Ơn")
    #expect(nomination.kind == .individual)
    #expect(nomination.birthDate?.value.year == 1980)
    #expect(nomination.achievementTexts.count == 2)
    #expect(nomination.marks.map(\.value) == ["x"])
  }

  @Test func formSaysHowItWillBeJudged() throws {
    let folder = try TemporaryFolder()
    let plan = SampleConsolidation.plan
    try FormWorkbook(plan: plan, period: Period(year: 2022)).write(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      for row in book["Hướng dẫn"]:
        if str(row[0].value).startswith("C-"): show([row[0].value, row[2].value, row[4].value])
      show(sorted(str(rule.type) for rule in book["Đề nghị"].data_validations.dataValidation))
      """)
    #expect(
      lines.prefix(2) == [
        """
        ["C-1", "Đạt danh hiệu “Chiến sĩ thi đua cơ sở” 02 năm liên tục", \
        "“Danh hiệu đã đạt năm 2020”, “Danh hiệu đã đạt năm 2021”"]
        """,
        #"["C-2", "Tiêu biểu, xuất sắc trong phong trào thi đua", "“Tiêu biểu”"]"#,
      ])
    #expect(lines.last?.contains("list") == true && lines.last?.contains("custom") == true)
  }
}
