import Nominations
import Sheets
import Testing

/// A sheet beside what it submits.
struct SubmissionCase: CustomTestStringConvertible, Sendable {
  let name: String
  let sheet: String
  var file = "bieu.xlsx"
  let ledger: String
  let expected: String

  var testDescription: String { name }
}

/// A plan with a few units and one movement, enough to tell senders.
func samplePlan() -> Plan {
  let place = Place(file: "plan.xlsx")
  var plan = Plan()
  plan.units = [
    Unit(code: "VP", name: "Văn phòng Sở", aliases: ["Văn phòng"], place: place),
    Unit(code: "NCC", name: "Phòng Người có công", place: place),
    Unit(code: "TCHC", name: "Phòng Tổ chức - Hành chính", place: place),
    Unit(code: "BH", name: "Phòng LĐ-TB&XH huyện Bắc Hà", place: place),
    Unit(code: "BY", name: "Phòng LĐ-TB&XH huyện Bảo Yên", place: place),
  ]
  plan.movements = [
    Movement(code: "ANTQ", name: "Vì an ninh Tổ quốc", place: place)
  ]
  return plan
}

func read(_ sheets: [Sheet], plan: Plan = samplePlan()) -> (Submission, [Finding]) {
  var findings: [Finding] = []
  let submission = Intake(plan: plan).read(sheets, period: Period(year: 2022, quarter: 1)) {
    findings.append($0)
  }
  return (submission, findings)
}

@Suite struct IntakeTests {
  @Test(arguments: submissionCases)
  func readsSubmission(_ example: SubmissionCase) {
    let (submission, findings) = read([drawnSheet(example.sheet, file: example.file)])
    #expect(drawing(of: submission, findings: findings) == example.expected)
    #expect(letters(of: submission.ledger) == example.ledger)
  }

  @Test("a row of somebody named before is a nomination where its year column is blank")
  func blankYearListsNothing() {
    let sheets = ["Danh sách 1", "Danh sách 2"].map { name in
      drawnSheet(
        """
        STT | HỌ VÀ TÊN | Năm sinh | < | Đơn vị | Hình thức đề nghị
        ^ | ^ | Nam | Nữ | ^ | ^
        1 | Thôn Bản Phố 2 | | | Xã Bản Phố | Giấy khen
        """, sheet: name)
    }
    #expect(read(sheets).0.nominations.map(\.place.row) == [3, 3])
  }
}
