import Nominations
import Sheets
import Testing

/// What raises a finding: sheets, the file they stand in, and the codes that must be among those
/// raised.
struct FindingCase: CustomTestStringConvertible, Sendable {
  let codes: [String]
  var file = "VP/bieu.xlsx"
  let sheets: [String]

  var testDescription: String { codes.joined(separator: " ") }
}

private let findingCases = [
  FindingCase(
    codes: ["I01"],
    sheets: [
      """
      STT | Họ và tên | Ngày sinh
      1 | Lê Thị Hòa | Phòng Việc làm
      2 | Trần Văn Nam | Phòng Trẻ em
      """
    ]),
  FindingCase(codes: ["I02"], sheets: ["Kính gửi:\nPhòng Tổ chức\nNội dung như sau"]),
  FindingCase(
    codes: ["I03"],
    sheets: [
      """
      STT | Họ và tên | Ngày sinh | Giới tính |
      | 1 | Lê Thị Hòa | 12/05/1980 | Nữ
      | 2 | Trần Văn Nam | 25/08/1975 | Nam
      """
    ]),
  FindingCase(codes: ["I04"], file: "gui.xlsx", sheets: ["STT | Họ và tên\n1 | Lê Thị Hòa"]),
  FindingCase(
    codes: ["I05"], file: "gui.xlsx",
    sheets: ["Đơn vị: Phòng LĐ-TB&XH\nSTT | Họ và tên\n1 | Lê Thị Hòa"]),
  FindingCase(
    codes: ["I06"],
    sheets: ["STT | Tên tập thể, cá nhân | Danh hiệu\n1 | Hoa sen trắng | Giấy khen"]),
  FindingCase(
    codes: ["I07", "I08", "I09"],
    sheets: [
      """
      STT | Họ và tên | Ngày sinh
      1 | Lê Thị Hòa | 31/04/1980
      2 | Trần Văn Nam | chưa rõ
      3 | Đỗ Thị Na | 29221
      4 | Đỗ Thị Lê | 1/3/1980
      5 | Đỗ Thị Mơ | 2/3/1980
      """
    ]),
  FindingCase(
    codes: ["I10"],
    sheets: [
      """
      STT | Họ và tên | Ngày sinh
      1 | Lê Thị Hòa | 1980-03-01
      2 | Trần Văn Nam | 1980-12-02
      3 | Đỗ Thị Na | 25/12/1980
      4 | Đỗ Thị Lê | 13/03/1980
      """
    ]),
  FindingCase(
    codes: ["I11"],
    sheets: [
      """
      STT | Họ và tên | Ngày sinh
      1 | Lê Thị Hòa | 25/12/1980
      2 | Trần Văn Nam | 12/25/1980
      3 | Đỗ Thị Na | 03/04/1980
      """
    ]),
  FindingCase(
    codes: ["I12"], sheets: ["STT | Họ và tên\n1 | Lê Thị Hòa; Trần Văn Nam\n2 | Hồ Văn Tý"]),
  FindingCase(
    codes: ["I13"],
    sheets: [
      "STT | Họ và tên | Danh hiệu\n1 | Lê Thị Hòa | CSTĐCS\n2 | Hồ Văn Tý | LĐTT",
      """
      STT | Họ và tên | Danh hiệu | Năm | Số quyết định
      1 | Lê Thị Hòa | LĐTT | 2020 | 12/QĐ-S
      2 | Lê Thị Hòa | LĐTT | 2021 | 13/QĐ-S
      3 | Hồ Văn Tỵ | LĐTT | 2021 | 13/QĐ-S
      4 | Đỗ Thị Na | LĐTT | 2021 | 13/QĐ-S
      """,
    ]),
  FindingCase(
    codes: ["I14"], sheets: ["STT | Họ và tên\n1 | Lê Thị Hòa\n~2 | Trần Văn Nam"]),
  FindingCase(
    codes: ["I15"],
    sheets: [
      "STT | Họ và tên | Chức vụ | Danh hiệu\n1 | Lê Thị Hòa | Kế toán | LĐTT\n2 | | Lái xe | LĐTT"
    ]),
  FindingCase(
    codes: ["I16"],
    sheets: ["Đơn vị: Phòng Người có công\nSTT | Họ và tên\n1 | Lê Thị Hòa"]),
  FindingCase(codes: ["I17"], sheets: ["1 | Lê Thị Hòa | 1980\n2 | Trần Văn Nam | 1985"]),
  FindingCase(
    codes: ["I18"], sheets: ["STT | Họ và tên | CCCD\n1 | Lê Thị Hòa | '01018400012"]),
  FindingCase(
    codes: ["I19"],
    sheets: ["STT | Số lượng | Đơn giá | Thành tiền\n1 | 5 | 1000 | 5000\n2 | 3 | 1000 | 3000"]),
  FindingCase(
    codes: ["I20"],
    sheets: ["STT | Họ và tên\n1 | Lê Thị Hòa\n2 | Trần Văn Nam\n | Tổng cộng: 3 người"]),
]

@Suite struct IntakeFindingTests {
  @Test(arguments: findingCases)
  func raisesFindings(_ example: FindingCase) {
    let sheets = example.sheets.enumerated().map { index, drawing in
      drawnSheet(drawing, file: example.file, sheet: "S\(index)")
    }
    let (_, findings) = read(sheets)
    let raised = Set(findings.map(\.kind.code))
    for code in example.codes { #expect(raised.contains(code), "\(raised.sorted())") }
  }

  @Test func namesAboveATableAreWithheld() throws {
    let drawing = "Người lập: Lê Thị Hòa\nSTT | Họ và tên\n1 | Trần Văn Nam"
    let (_, findings) = read([drawnSheet(drawing, file: "gui.xlsx", sheet: "S")])
    let finding = try #require(findings.first { $0.kind == .unknownSender })
    #expect(finding.message(in: .vietnamese, showingPersonalValues: true).contains("Hòa"))
    #expect(!finding.message(in: .vietnamese, showingPersonalValues: false).contains("Hòa"))
  }

  @Test func everyKindHasACase() {
    let covered = Set(findingCases.flatMap(\.codes))
    #expect(covered == Set(FindingKind.intakeKinds.map(\.code)))
  }
}
