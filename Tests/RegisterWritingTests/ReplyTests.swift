import Foundation
import Nominations
import Sheets
import Testing

@testable import RegisterWriting

@Suite(.enabled(if: IndependentReader.isPresent))
struct ReplyTests {
  /// A unit's workbook with styles, a note, a chart, a scoped name and a hidden sheet of its own.
  private func unitWorkbook(in folder: TemporaryFolder) throws {
    _ = try IndependentReader.lines(
      ofNew: folder.path("unit.xlsx"),
      """
      from openpyxl.chart import BarChart, Reference
      from openpyxl.comments import Comment
      from openpyxl.styles import Font
      from openpyxl.workbook.defined_name import DefinedName
      sheet = book.active
      sheet.title = "Danh sách & 'A'"
      for row in range(1, 6):
        for column in range(1, 4): sheet.cell(row, column).value = row * column
      sheet["B3"].font = Font(bold=True)
      sheet["C4"] = "=SUM(A1:A3)"
      sheet["A1"].comment = Comment("của đơn vị", "đơn vị")
      chart = BarChart()
      chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=5))
      sheet.add_chart(chart, "E2")
      other = book.create_sheet("Khác")
      other["A1"] = "x"
      """)
  }

  private func reply(_ cells: [(row: Int, column: Int?)]) -> RegisterDocuments.Reply {
    let source = SheetSource(file: "unit.xlsx", sheet: "Danh sách & 'A'")
    return RegisterDocuments.Reply(
      file: "unit.xlsx",
      matters: cells.map { cell in
        RegisterDocuments.Matter(
          code: "I07", place: Place(source, row: cell.row, column: cell.column),
          problem: "Ngày sinh “31/02/1982” không có thật", remedy: "Sửa & gửi lại <ngay>.")
      })
  }

  private func copy(_ source: String, _ target: String) -> Bool {
    FileManager.default.contents(atPath: source)
      .map { FileManager.default.createFile(atPath: target, contents: $0) } ?? false
  }

  @Test func findingsStandInTheUnitsOwnWorkbook() throws {
    let folder = try TemporaryFolder()
    try unitWorkbook(in: folder)
    let documents = RegisterDocuments(SampleConsolidation.consolidation)
    let isMarked = try documents.writeReply(
      reply([(3, 2), (1, 1), (9, 5), (3, nil)]), copyOf: folder.path("unit.xlsx"),
      to: folder.path("reply.xlsx"), copy: copy)
    #expect(isMarked)
    let lines = try IndependentReader.lines(
      of: folder.path("reply.xlsx"),
      """
      show(book.sheetnames)
      sheet = book["Danh sách & 'A'"]
      for name in ["B3", "A1", "E9", "A3", "C3"]:
        cell = sheet[name]
        show([name, cell.fill.fgColor.rgb, cell.font.b, cell.comment.text if cell.comment else None])
      show([sheet["C4"].value, sheet["B5"].value, len(sheet._charts)])
      show([c.value for c in book.worksheets[0][4]])
      show(book.worksheets[0]["C4"].hyperlink.location)
      """)
    let note = "Ngày sinh “31/02/1982” không có thật\\n→ Sửa & gửi lại <ngay>."
    #expect(
      lines == [
        #"["Phản hồi", "Danh sách & 'A'", "Khác"]"#,
        "[\"B3\", \"FFFFD9A0\", true, \"\(note)\"]",
        "[\"A1\", \"FFFFD9A0\", false, \"của đơn vị\\n\(note)\"]",
        "[\"E9\", \"FFFFD9A0\", false, \"\(note)\"]",
        "[\"A3\", \"FFFFD9A0\", false, \"\(note)\"]",
        #"["C3", "00000000", false, null]"#,
        #"["=SUM(A1:A3)", 10, 1]"#,
        """
        ["I07", "Danh sách & 'A'", "B3", "Ngày sinh “31/02/1982” không có thật", \
        "Sửa & gửi lại <ngay>."]
        """,
        #""'Danh sách & ''A'''!B3""#,
      ])
  }

  @Test func everyOtherPartKeepsItsBytes() throws {
    let folder = try TemporaryFolder()
    try unitWorkbook(in: folder)
    _ = try RegisterDocuments(SampleConsolidation.consolidation).writeReply(
      reply([(3, 2)]), copyOf: folder.path("unit.xlsx"), to: folder.path("reply.xlsx"), copy: copy)
    let changed = try IndependentReader.lines(
      of: folder.path("reply.xlsx"),
      """
      import os, zipfile
      old = zipfile.ZipFile(os.path.join(os.path.dirname(sys.argv[1]), "unit.xlsx"))
      new = zipfile.ZipFile(sys.argv[1])
      for name in old.namelist():
        if old.read(name) != new.read(name): print(name)
      """)
    #expect(
      Set(changed).isSubset(of: [
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/comments/comment1.xml",
        "xl/drawings/commentsDrawing1.vml", "xl/drawings/legacyDrawing1.vml",
      ]))
    #expect(!changed.contains { $0.contains("chart") })
  }

  @Test func fileThatCannotBeMarkedIsLeftToTheList() throws {
    let folder = try TemporaryFolder()
    try Data("không phải bảng tính".utf8).write(to: URL(fileURLWithPath: folder.path("unit.xlsx")))
    let documents = RegisterDocuments(SampleConsolidation.consolidation)
    let isMarked = try documents.writeReply(
      reply([(3, 2)]), copyOf: folder.path("unit.xlsx"), to: folder.path("reply.xlsx"), copy: copy)
    #expect(!isMarked)
    #expect(folder.names == ["unit.xlsx"])
  }

  @Test func unitsAreToldOfTheirOwnFilesOnly() {
    var consolidation = SampleConsolidation.consolidation
    let lacking = SampleConsolidation.nomination(
      "Lò Thị Mơ", kind: .individual, row: 15, unit: "TT")
    consolidation.entries.append(
      SampleConsolidation.entry(
        [lacking], unit: "TT",
        verdicts: [(SampleConsolidation.streak, .missingData, Phrase(vi: "Bổ sung.", en: "Add."))],
        verdict: .missingData))
    let documents = RegisterDocuments(consolidation)
    #expect(
      documents.replies().map(\.file) == [SampleConsolidation.file.file, "trung-tam/dsdn.csv"])
    let texts = documents.replies().map(documents.replyText)
    #expect(texts[0].contains("31/02/1982") && texts[0].contains("thiếu dữ liệu cho tiêu chí C-1"))
    #expect(!texts.joined().contains("=1+1"))
  }

  @Test func textNamesEveryFixAndTheDeadline() {
    let documents = RegisterDocuments(SampleConsolidation.consolidation)
    #expect(
      documents.replyText(reply([(3, 2)])) == """
        Tệp “unit.xlsx” có những điểm sau cần xem lại:
        - Danh sách & 'A', ô B3: Ngày sinh “31/02/1982” không có thật Sửa & gửi lại <ngay>.
        Đề nghị đơn vị sửa và gửi lại trước ngày 20/01/2022.

        """)
  }

  private static func line(
    _ code: String, _ reference: String, _ problem: String, sheet: String = "DS"
  ) -> ReplyLine {
    ReplyLine(
      code: code, sheet: sheet, reference: reference, problem: problem, remedy: "Sửa.")
  }

  /// Before, now, and what became of it: the standing of each present line, the fixed ones.
  static let comparisons:
    [(before: [ReplyLine], now: [ReplyLine], standings: [ReplyComparison.Standing], fixed: Int)] = [
      ([line("I07", "C3", "a")], [], [], 1),
      ([line("I07", "C3", "a")], [line("I07", "C3", "a")], [.notFixed], 0),
      // The row has moved; the value is wrong in another way.
      ([line("I07", "C3", "a")], [line("I07", "C9", "a")], [.notFixed], 0),
      ([line("I07", "C3", "a")], [line("I07", "C3", "b")], [.notFixed], 0),
      // Another kind of mistake, another sheet, one more of the same.
      ([line("I07", "C3", "a")], [line("I09", "C3", "a")], [.new], 1),
      ([line("I07", "C3", "a")], [line("I07", "C3", "a", sheet: "Khác")], [.new], 1),
      (
        [line("I07", "C3", "a")], [line("I07", "C4", "a"), line("I07", "C3", "a")],
        [.new, .notFixed], 0
      ),
      ([], [line("I07", "C3", "a")], [.new], 0),
    ]

  @Test(arguments: comparisons)
  func earlierLinesAreKnownAgain(
    before: [ReplyLine], now: [ReplyLine], standings: [ReplyComparison.Standing], fixed: Int
  ) {
    let comparison = ReplyComparison(before: before, now: now)
    #expect(comparison.standings == standings)
    #expect(comparison.fixed.count == fixed)
  }

  @Test func answerThatCameBackGivesWayToTheNewOne() throws {
    let folder = try TemporaryFolder()
    try unitWorkbook(in: folder)
    let documents = RegisterDocuments(SampleConsolidation.consolidation)
    let first = reply([(3, 2), (4, 3), (1, 1)])
    _ = try documents.writeReply(
      first, copyOf: folder.path("unit.xlsx"), to: folder.path("reply.xlsx"), copy: copy)
    let sheets = try IndependentReader.sheets(of: folder.path("reply.xlsx"))
    let returned = try #require(sheets.lazy.compactMap(EarlierReply.init).first)
    #expect(returned.sheet == "Phản hồi" && returned.lines == first.lines)

    let again = reply([(3, 2), (5, 2)])
    let answer = RegisterDocuments.Reply(
      file: again.file, matters: again.matters, before: returned.lines)
    let isMarked = try documents.writeReply(
      answer, copyOf: folder.path("reply.xlsx"), returned: returned,
      to: folder.path("second.xlsx"), copy: copy)
    #expect(isMarked)
    let lines = try IndependentReader.lines(
      of: folder.path("second.xlsx"),
      """
      show(book.sheetnames)
      sheet = book["Danh sách & 'A'"]
      for name in ["B3", "C4", "A1", "B5"]:
        cell = sheet[name]
        color = cell.fill.fgColor.rgb if cell.fill.fill_type else None
        show([name, color, cell.comment.text.count("→") if cell.comment else None])
      for row in book.worksheets[0].iter_rows(min_row=4, values_only=True): show([row[2], row[5]])
      show(book.worksheets[0]["A2"].value)
      """)
    #expect(
      lines == [
        #"["Phản hồi", "Danh sách & 'A'", "Khác"]"#,
        #"["B3", "FFFFD9A0", 1]"#, #"["C4", null, null]"#, #"["A1", null, 1]"#,
        #"["B5", "FFFFD9A0", 1]"#,
        #"["B3", "Chưa sửa"]"#, #"["B5", "Chưa sửa"]"#, #"["A1", "Đã sửa"]"#,
        #""So với lần gửi trước: đã sửa 01 điểm, chưa sửa 02 điểm, mới phát sinh 00 điểm.""#,
      ])
  }

  /// Marks every workbook of a folder that the environment variable `WORKBOOKS_TO_MARK` names, and
  /// reads it back: no value may change.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WORKBOOKS_TO_MARK"] != nil))
  func markingChangesNoValue() throws {
    let root = try #require(ProcessInfo.processInfo.environment["WORKBOOKS_TO_MARK"])
    let folder = try TemporaryFolder()
    let documents = RegisterDocuments(SampleConsolidation.consolidation)
    var marked = 0
    for case let name as String in try #require(FileManager.default.enumerator(atPath: root))
    where name.hasSuffix(".xlsx") {
      let source = root + "/" + name
      let script = """
        import datetime
        def dump(path):
          book = openpyxl.load_workbook(path)
          return [(s.title, c.coordinate, str(c.value)) for s in book.worksheets
            for row in s.iter_rows() for c in row if c.value is not None]
        try: before = dump(sys.argv[2])
        except Exception: before = None
        if before is None: show(["unreadable"])
        else:
          after = [x for x in dump(sys.argv[1]) if not x[0].startswith("Phản hồi")]
          show(["same" if before == after else "different"])
        """
      guard
        let first = try? IndependentReader.lines(of: source, "show(book.worksheets[0].title)")
          .first,
        let title = try? JSONDecoder().decode(String.self, from: Data(first.utf8))
      else { continue }
      let place = SheetSource(file: name, sheet: title)
      let reply = RegisterDocuments.Reply(
        file: name,
        matters: [(1, 1), (2, 2), (3, 40)].map {
          RegisterDocuments.Matter(
            code: "I07", place: Place(place, row: $0.0, column: $0.1), problem: "x", remedy: "y")
        })
      guard
        try documents.writeReply(
          reply, copyOf: source, to: folder.path("reply.xlsx"), copy: copy)
      else {
        print("not marked: \(name)")
        continue
      }
      marked += 1
      let lines = try? IndependentReader.lines(of: folder.path("reply.xlsx"), script, source)
      if lines != [#"["same"]"#] { Issue.record("\(name): \(lines ?? [])") }
    }
    print("marked \(marked)")
  }
}
