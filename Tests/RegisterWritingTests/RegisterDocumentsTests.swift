import Foundation
import Nominations
import RegisterWriting
import Sheets
import Testing

@Suite struct RegisterDocumentsTests {
  let documents = RegisterDocuments(SampleConsolidation.consolidation)

  typealias Writer =
    @Sendable (RegisterDocuments, String) throws -> [Finding]

  static let writers: [(name: String, write: Writer)] = [
    ("register", { try $0.writeRegister(to: $1) }),
    ("forwarding list", { try $0.writeForwardingList(to: $1) }),
    ("task appendix", { try $0.writeTaskAppendix(to: $1) }),
    ("decisions", { try $0.decisionsWorkbook.write(to: $1, keeping: DecisionTables()) }),
    ("ballot", { try $0.writeBallot(to: $1) }),
    ("tally", { try $0.writeTally(to: $1, keeping: []) }),
    ("recognition list", { try $0.writeRecognitionList(to: $1) }),
    ("website list", { try $0.writeWebsiteList(to: $1) }),
    ("reminder list", { try $0.writeReminderList(to: $1) }),
  ]

  @Test(arguments: writers)
  func everyDocumentHasTheSameBytesTwice(name: String, write: Writer) throws {
    let folder = try TemporaryFolder()
    _ = try write(documents, folder.path("a.xlsx"))
    _ = try write(documents, folder.path("b.xlsx"))
    let first = try #require(folder.bytes("a.xlsx"))
    #expect(first.count > 1_000 && first == folder.bytes("b.xlsx"))
  }

  @Test(.enabled(if: IndependentReader.isPresent), arguments: writers)
  func everyDocumentOfAnEmptyPeriodCanBeRead(name: String, write: Writer) throws {
    let folder = try TemporaryFolder()
    let empty = Consolidation(plan: SampleConsolidation.plan, period: Period(year: 2022))
    _ = try write(RegisterDocuments(empty), folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(of: folder.path("a.xlsx"), "show(len(book.sheetnames))")
    #expect(lines.count == 1)
  }

  /// A document written row by row says what one put together in memory says.
  @Test(
    .enabled(if: IndependentReader.isPresent),
    arguments: writers.filter {
      ["forwarding list", "recognition list", "website list"].contains($0.name)
    })
  func longDocumentsHoldTheSameCells(name: String, write: Writer) throws {
    let folder = try TemporaryFolder()
    var long = documents
    long.longestInMemory = 0
    _ = try write(documents, folder.path("a.xlsx"))
    _ = try write(long, folder.path("b.xlsx"))
    #expect(folder.bytes("a.xlsx") != folder.bytes("b.xlsx"))
    let (one, other) = try (
      IndependentReader.sheets(of: folder.path("a.xlsx")),
      IndependentReader.sheets(of: folder.path("b.xlsx"))
    )
    #expect(one.map(\.source.sheet) == other.map(\.source.sheet))
    for (one, other) in zip(one, other) {
      #expect(one.rows == other.rows, "\(one.source.sheet ?? "")")
    }
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func registerIsASubmission() throws {
    let folder = try TemporaryFolder()
    try documents.writeRegister(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      show([row[1].value for row in book["_tonghop"]])
      show(book["_tonghop"].sheet_state)
      for name in ["Tập thể", "Cá nhân"]:
        sheet = book[name]
        show([cell.value for cell in sheet[1]][:4])
        show([sheet.max_row, sheet.freeze_panes, sheet.print_title_rows])
        for row in (2, 3):
          show([str(cell.value) for cell in sheet[row]][1:4] if sheet.max_row > 2 else [])
      """)
    #expect(
      lines == [
        #"["so-tong-hop", "Tập thể", "Cá nhân", "2022-Q1", "Sở Thí nghiệm và Khảo cứu"]"#,
        #""hidden""#,
        #"["STT", "Tên tập thể", "Đối tượng", "Đơn vị công tác"]"#, #"[2, "C2", "$1:$1"]"#, "[]",
        "[]",
        #"["STT", "Họ và tên", "Đối tượng", "Ngày sinh"]"#, #"[11, "C2", "$1:$1"]"#,
        #"["Lương Thị Mai Phượng", "Cá nhân", "1980"]"#,
        #"["Đặng Quốc Khánh", "Cá nhân", "1981-03-05 00:00:00"]"#,
      ])
  }

  /// Whoever changes a verdict by hand sees its colour change.
  @Test(.enabled(if: IndependentReader.isPresent))
  func verdictsTakeTheirColours() throws {
    let folder = try TemporaryFolder()
    try documents.writeRegister(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      for sheet in book.worksheets:
        for cells in sheet.conditional_formatting:
          rules = [rule.formula[0].strip('"') for rule in cells.rules if rule.operator == "equal"]
          area = next(iter(cells.sqref.ranges))
          rows = sheet.iter_rows(area.min_row, area.max_row, area.min_col, area.max_col)
          shown = {cell.value for row in rows for cell in row} - {"–"}
          if rules: show([sheet.title, sorted(rules), sorted(shown - set(rules))])
      """)
    let all = #"["CHỜ XÁC NHẬN", "KHÔNG ĐẠT", "THIẾU DỮ LIỆU", "ĐẠT"], []"#
    #expect(
      lines
        == ["Tập thể", "Cá nhân", "Bảng tiêu chí", "Chi tiết xét"].map { #"["\#($0)", \#(all)]"# })
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func ledgerSumsAgree() throws {
    let folder = try TemporaryFolder()
    try documents.writeRegister(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      values = openpyxl.load_workbook(sys.argv[1], data_only=True)["Đối chiếu"]
      for row in list(values)[1:]: show([row[0].value, row[2].value, row[-2].value, row[-1].value])
      show(book["Đối chiếu"].cell(2, 16).value)
      """)
    #expect(
      lines == [
        #"["phong-nghiep-vu/de nghi quy 1.xlsx", 27, 27, 1]"#,
        #"["trung-tam/dsdn.csv", 0, 0, 1]"#, #"["TỔNG CỘNG", 27, 27, 1]"#,
        #""=SUM(D2:O2)""#,
      ])
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func forwardingListHoldsThoseWhoGoForward() throws {
    let folder = try TemporaryFolder()
    try documents.writeForwardingList(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      for sheet in book.worksheets[:-1]:
        show([row[1].value for row in sheet if str(row[0].value).isdigit()])
      sheet = book.worksheets[0]
      margins = sheet.page_margins
      show([round(m * 25.4) for m in (margins.top, margins.bottom, margins.left, margins.right)])
      show([sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.HeaderFooter.differentFirst])
      show([row[0].value for row in sheet if str(row[0].value).startswith("Tổng cộng:")])
      """)
    #expect(
      lines == [
        #"["Phòng Nghiệp vụ", "Lương Thị Mai Phượng", "Vừ A Dế"]"#,
        "[20, 20, 30, 15]", #"[9, "landscape", true]"#,
        """
        ["Tổng cộng: 03 trường hợp (ba trường hợp), gồm 01 tập thể (một) và 02 cá nhân (hai)."]
        """,
      ])
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func appendixNumbersTasksAnewInEachQuarter() throws {
    let folder = try TemporaryFolder()
    try documents.writeTaskAppendix(to: folder.path("a.xlsx"))
    let lines = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      show(book.sheetnames)
      sheet = book.worksheets[0]
      rows = list(sheet)
      header = next(i for i, row in enumerate(rows) if row[0].value == "TT")
      show([str(row[0].value) for row in rows[header:]])
      show([rows[header + 2][i].value for i in range(2, 5)])
      """)
    #expect(
      lines == [
        #"["Năm 2022", "Quý I", "Quý II", "Quý III", "Quý IV", "_tonghop"]"#,
        #"["TT", "I", "1", "2", "II", "1", "III", "(Không có)", "IV", "1", "V", "1"]"#,
        """
        ["Văn phòng Sở", "Phòng Nghiệp vụ; Trung tâm Khảo cứu ứng dụng", "trước ngày 20/01/2022"]
        """,
      ])
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func websiteListHasNoBirthDates() throws {
    let folder = try TemporaryFolder()
    try documents.writeWebsiteList(to: folder.path("a.xlsx"))
    let text = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      "for row in book.worksheets[0]: show([str(c.value) for c in row if c.value is not None])"
    ).joined()
    #expect(text.contains("Lương Thị Mai Phượng"))
    for entry in SampleConsolidation.consolidation.entries {
      if let birthDate = entry.nominee.birthDate { #expect(!text.contains("\(birthDate)")) }
    }
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func whatAPersonDecidedIsKept() throws {
    let folder = try TemporaryFolder()
    try documents.decisionsWorkbook.write(to: folder.path("a.xlsx"), keeping: DecisionTables())
    var decisions = Decision.read(from: try IndependentReader.sheets(of: folder.path("a.xlsx"))) {
      _ in
    }
    #expect(decisions.map(\.answer) == [nil])
    var values = decisions[0].values
    values[.answer] = "giữ riêng"
    values[.note] = "=đã hỏi đơn vị"
    decisions = [
      Decision(
        left: decisions[0].left, right: decisions[0].right, answer: .keepApart, values: values,
        place: decisions[0].place)
    ]
    var decided = DecisionTables()
    decided.decisions = decisions
    try documents.decisionsWorkbook.write(to: folder.path("b.xlsx"), keeping: decided)
    let again = Decision.read(from: try IndependentReader.sheets(of: folder.path("b.xlsx"))) { _ in
    }
    #expect(again.map(\.answer) == [.keepApart])
    #expect(again.map { $0.values[.note] } == ["=đã hỏi đơn vị"])
  }

  @Test(.enabled(if: IndependentReader.isPresent))
  func tallyComesBackWithItsNominees() throws {
    let folder = try TemporaryFolder()
    try documents.writeTally(to: folder.path("a.xlsx"), keeping: [])
    let tallies = Tally.read(from: try IndependentReader.sheets(of: folder.path("a.xlsx"))) { _ in }
    #expect(tallies.count == 9)
    #expect(tallies.allSatisfy { $0.votesFor == nil })
    #expect(tallies.last?.nominee.birthDate == "05/03/1988")
  }

  @Test func remindersSayWhatEachUnitHasToDo() {
    let text = documents.reminderText(today: CivilDate(year: 2022, month: 1, day: 10))
    #expect(
      text == """
        Kính đề nghị các đơn vị sau thực hiện việc đề nghị khen thưởng quý I năm 2022:
        - Phòng Nghiệp vụ: số lượng đề nghị (cá nhân) là 05, quy định từ 01 đến 02.
        - Trung tâm Khảo cứu ứng dụng: gửi chậm so với thời hạn; số lượng đề nghị (cá nhân) là 05, \
        quy định từ 01 đến 02.
        - Văn phòng Sở: chưa gửi danh sách đề nghị.
        Thời hạn: Gửi danh sách đề nghị trước ngày 20/01/2022 (còn 9 ngày).

        """)
  }
}
