import Sheets
import Testing
import VietnameseText

@testable import Nominations

@Suite struct FilledTableTests {
  /// A sheet with these headings on row 3, under a title that a person put in.
  private func sheet(_ headings: [String], _ rows: [[CellValue]]) -> Sheet {
    func row(_ number: Int, _ values: [CellValue]) -> Row {
      Row(
        number: number,
        cells: values.enumerated().map { Cell(column: $0 + 1, value: $1) })
    }
    return Sheet(
      source: SheetSource(file: "decisions.xlsx", sheet: "S"),
      rows: [row(1, [.text("Của Văn phòng")]), row(3, headings.map(CellValue.text))]
        + rows.enumerated().map { row($0 + 4, $1) })
  }

  @Test(arguments: [
    ("gộp", Decision.Answer?.some(.merge), String?.none), ("GIỮ RIÊNG", .keepApart, nil),
    ("merge", .merge, nil), ("", nil, nil), ("có lẽ", nil, "M06"),
  ])
  func answersAreRead(
    text: String, answer: Decision.Answer?, finding: String?
  ) {
    var findings: [Finding] = []
    let decisions = Decision.read(
      from: [
        sheet(
          ["Quyết định", "Họ tên (1)", "Họ tên (2)", "Ghi chú"],
          [[.text(text), .text("A"), .text("B"), .text("đã hỏi")]])
      ], report: { findings.append($0) })
    #expect(decisions.map(\.answer) == [answer])
    #expect(decisions.first?.values[.note] == "đã hỏi")
    #expect(findings.map(\.kind.code) == [finding].compactMap(\.self))
  }

  @Test(arguments: [
    ("đạt", Bool?.some(true), String?.none), ("Không đạt", false, nil), ("chưa rõ", nil, "M08"),
  ])
  func confirmationsAreRead(text: String, isMet: Bool?, finding: String?) {
    var findings: [Finding] = []
    let confirmations = Confirmation.read(
      from: [
        sheet(
          ["Họ tên, tập thể", "Tiêu chí", "Xác nhận"], [[.text("A"), .text("T1"), .text(text)]])
      ], report: { findings.append($0) })
    #expect(confirmations.map(\.isMet) == [isMet])
    #expect(findings.map(\.kind.code) == [finding].compactMap(\.self))
  }

  @Test(arguments: [
    (CellValue.number(7), CellValue.number(9), Int?.some(7), String?.none),
    (.text("bảy"), .number(9), nil, "B01"),
    (.number(10), .number(9), nil, "B02"),
  ])
  func ballotsAreCounted(
    votes: CellValue, ballots: CellValue, expected: Int?, finding: String?
  ) {
    var findings: [Finding] = []
    let tallies = Tally.read(
      from: [
        sheet(
          ["Họ và tên, tập thể", "Số phiếu hợp lệ", "Số phiếu đồng ý"],
          [[.text("A"), ballots, votes]])
      ], report: { findings.append($0) })
    #expect(tallies.map(\.votesFor) == [expected])
    #expect(findings.map(\.kind.code) == [finding].compactMap(\.self))
  }

  @Test(arguments: [(4, 8, true), (4, 9, false), (9, 9, true)])
  func recognitionFollowsThePassMark(votes: Int, ballots: Int, isRecognised: Bool) {
    var sample = SampleBatch()
    sample.plan.properties.passMark = 0.5
    sample.addUnit("VP", "Văn phòng")
    sample.addFile("a.xlsx", from: "VP", SampleNominee("Đỗ Thị Hà"))
    var batch = sample.batch
    batch.tallies = Tally.read(
      from: [
        sheet(
          ["Họ và tên, tập thể", "Số phiếu hợp lệ", "Số phiếu đồng ý"],
          [
            [.text("Đỗ Thị Hà"), .number(Double(ballots)), .number(Double(votes))],
            [.text("Ai Đó"), .number(1), .number(1)],
          ])
      ], report: { _ in })
    let result = consolidate(batch)
    #expect(result.entries.map(\.ballot?.isRecognised) == [isRecognised])
    #expect(result.findings.contains { $0.kind == .unknownCandidate })
  }
}
