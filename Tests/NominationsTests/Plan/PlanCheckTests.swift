import Sheets
import Testing

@testable import Nominations

private func codes(
  _ tables: [(PlanTable, String)], properties: String = minimalPlanText
) -> [String] {
  loadPlan(tables, properties: properties).findings.map(\.kind.code)
}

private let deadlineHeader =
  "Mã ¦ Loại việc ¦ Nội dung ¦ Cách tính ¦ Thời điểm ¦ Riêng năm ¦ Điều khoản"
private let criterionHeader =
  "Mã ¦ Đối tượng ¦ Tên gọn ¦ Nội dung tiêu chí ¦ Vị trí ¦ Nhóm ¦ Phương án ¦ Loại quy tắc ¦ "
  + "Tham số ¦ Từ năm"
private let everybody = "Z ¦ tập thể; cá nhân; lãnh đạo ¦ z ¦ z ¦ z ¦ ¦ ¦ xác nhận"

@Suite struct PlanChecks {
  @Test(arguments: [
    ("Tên kế hoạch ¦ Kế hoạch giai đoạn 2022 - 2025", []),
    ("Tên kế hoạch ¦ Kế hoạch giai đoạn 2021-2025", ["P52"]),
    ("Tên kế hoạch ¦ Kế hoạch năm 2022", ["P52"]),
    ("Năm đầu của giai đoạn đăng ký ¦ 2021", ["P51"]),
    ("Ngày kế hoạch ¦ 01/2022\nCăn cứ ¦ Kế hoạch ngày 29/01/2022", []),
    ("Ngày kế hoạch ¦ 01/2022\nCăn cứ ¦ Kế hoạch ngày 09/02/2022", ["P54"]),
    ("Ngày kế hoạch ¦ 2022\nCăn cứ ¦ Kế hoạch ngày 09/02/2022", []),
    ("Ngày kế hoạch ¦ 08/02/2022\nCăn cứ ¦ Kế hoạch ngày 09/02/2022", ["P54"]),
  ])
  func yearsAndDatesOfThePlanMustFit(rows: String, expected: [String]) {
    let given = minimalPlanText.split(separator: "\n").filter {
      !rows.contains("Tên kế hoạch") || !$0.contains("Tên kế hoạch")
    }
    #expect(codes([], properties: given.joined(separator: "\n") + "\n" + rows) == expected)
  }

  @Test(arguments: [
    ("A ¦ nộp đề nghị ¦ a ¦ hằng năm ¦ 20/01\nB ¦ gửi cấp trên ¦ b ¦ hằng năm ¦ 25/01", []),
    (
      "A ¦ nộp đề nghị ¦ a ¦ hằng năm ¦ 20/01 ¦ 2022=05/03/2022\n"
        + "B ¦ gửi cấp trên ¦ b ¦ hằng năm ¦ 25/01", ["P50"]
    ),
    ("A ¦ hồ sơ khen ¦ a ¦ không nêu ngày ¦ hằng năm", ["P53"]),
    ("A ¦ báo cáo ¦ a ¦ một ngày ¦ 25/06/2021", ["P56"]),
    ("A ¦ báo cáo ¦ a ¦ hằng năm ¦ 20/01 ¦ 2031=05/03/2031", ["P56"]),
    (
      "A ¦ bình xét, sơ kết ¦ a ¦ một ngày ¦ 11/06/2023\nB ¦ tổng kết ¦ b ¦ trong quý ¦ IV/2025", []
    ),
    (
      "A ¦ bình xét, sơ kết ¦ a ¦ một ngày ¦ 11/06/2024\nB ¦ tổng kết ¦ b ¦ trong quý ¦ I/2024",
      ["P58"]
    ),
    (
      "A ¦ báo cáo ¦ a ¦ trong năm ¦ 2023 ¦ ¦ dịp kỷ niệm 75 năm ngày Bác Hồ (1/6/1948-11/6/2023)",
      ["P55"]
    ),
    (
      "A ¦ báo cáo ¦ a ¦ trong năm ¦ 2023 ¦ ¦ dịp kỷ niệm 75 năm ngày Bác Hồ (11/6/1948 – 11/6/2023)",
      []
    ),
  ])
  func deadlinesMustFit(rows: String, expected: [String]) {
    #expect(codes([(.deadlines, deadlineHeader + "\n" + rows)]) == expected)
  }

  @Test(arguments: [
    ("xếp loại ¦ số năm=5; tối thiểu=HTTNV; số năm mức cao=2; mức cao=HTXSNV", []),
    ("xếp loại ¦ số năm=5; tối thiểu=HTXSNV; số năm mức cao=2; mức cao=HTTNV", ["P62"]),
    ("danh hiệu liên tục ¦ danh hiệu=CSTĐCS; số năm=2", []),
    ("danh hiệu liên tục ¦ danh hiệu=Tập thể lao động xuất sắc; số năm=2", ["P61"]),
    ("danh hiệu liên tục ¦ danh hiệu=Giấy khen; số năm=2", ["P39"]),
    ("danh hiệu liên tục ¦ danh hiệu=Người tốt nhất; số năm=2", ["P28"]),
    ("số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=3; trong số năm=3", []),
    ("số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=4; trong số năm=3", ["P61"]),
    ("có thành viên đạt ¦ danh hiệu=CSTĐCS", ["P61"]),
    ("không thành viên vi phạm", ["P61"]),
    (
      "khen thưởng ¦ hình thức=Giấy khen; số lần=1; cơ quan=UBND huyện; cao hơn từ nơi khác=có",
      ["P62"]
    ),
    (
      "khen thưởng ¦ hình thức=Giấy khen; số lần=1; cơ quan=UBND huyện; tính cao hơn=có; "
        + "cao hơn từ nơi khác=có", []
    ),
    ("khen thưởng ¦ hình thức=Giấy khen; số lần=1; cao hơn từ nơi khác=có", ["P62"]),
    ("ngưỡng số ¦ cột=Số giờ; so sánh=ít nhất; giá trị=0", ["P62"]),
    ("ngưỡng số ¦ cột=Số giờ; so sánh=ít nhất; giá trị=1", []),
    ("xác nhận ¦ ¦ 2030", ["P66"]),
  ])
  func criteriaMustBeAbleToBeMetAndToFail(rule: String, expected: [String]) {
    let text = "\(criterionHeader)\n\(everybody)\nC ¦ cá nhân ¦ c ¦ c ¦ c ¦ ¦ ¦ \(rule)"
    #expect(codes([(.criteria, text)]) == expected)
  }

  @Test(arguments: [
    (
      "danh hiệu liên tục ¦ danh hiệu=CSTĐCS; số năm=2",
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2", true
    ),
    (
      "danh hiệu liên tục ¦ danh hiệu=CSTĐCS; số năm=2",
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=3", false
    ),
    (
      "số lần danh hiệu ¦ danh hiệu=CSTĐTQ; số lần=2",
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2; tính cao hơn=có", true
    ),
    (
      "số lần danh hiệu ¦ danh hiệu=CSTĐTQ; số lần=2",
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2", false
    ),
    (
      "khen thưởng ¦ hình thức=Giấy khen; số lần=2; cơ quan=UBND huyện",
      "khen thưởng ¦ hình thức=Giấy khen; số lần=1", true
    ),
    (
      "khen thưởng ¦ hình thức=Giấy khen; số lần=2",
      "khen thưởng ¦ hình thức=Giấy khen; số lần=1; cơ quan=UBND huyện", false
    ),
    ("sáng kiến ¦ số lượng=3; đã áp dụng=có", "sáng kiến ¦ số lượng=2", true),
    ("sáng kiến ¦ số lượng=3", "sáng kiến ¦ số lượng=2; đã áp dụng=có", false),
    ("xếp loại ¦ số năm=5; tối thiểu=HTXSNV", "xếp loại ¦ số năm=5; tối thiểu=HTTNV", true),
    ("xếp loại ¦ số năm=5; tối thiểu=HTTNV", "xếp loại ¦ số năm=5; tối thiểu=HTXSNV", false),
    (
      "ngưỡng số ¦ cột=Số giờ; so sánh=ít nhất; giá trị=5",
      "ngưỡng số ¦ cột=Số giờ; so sánh=ít nhất; giá trị=3", true
    ),
    (
      "ngưỡng số ¦ cột=Số giờ; so sánh=ít nhất; giá trị=5",
      "ngưỡng số ¦ cột=Số buổi; so sánh=ít nhất; giá trị=3", false
    ),
    (
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2; trong số năm=5",
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2", true
    ),
    (
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2",
      "số lần danh hiệu ¦ danh hiệu=CSTĐCS; số lần=2; trong số năm=5", false
    ),
    ("xác nhận", "xác nhận", false),
  ])
  func aCriterionThatAnotherImpliesIsReported(strict: String, wide: String, isMasked: Bool) {
    func table(_ groups: (String, String)) -> String {
      """
      \(criterionHeader)
      \(everybody)
      A ¦ cá nhân; lãnh đạo ¦ a ¦ a ¦ a ¦ \(groups.0) ¦ \(strict)
      B ¦ cá nhân ¦ b ¦ b ¦ b ¦ \(groups.1) ¦ \(wide)
      """
    }
    #expect(codes([(.criteria, table(("¦", "¦")))]) == (isMasked ? ["P63"] : []))
    let inGroup = codes([(.criteria, table(("nhóm ¦ một", "nhóm ¦ hai")))])
    #expect(inGroup == (isMasked ? ["P64"] : []))
  }

  @Test(arguments: [
    ("ít nhất; giá trị=5", "nhiều nhất; giá trị=3", ["P61"]),
    ("ít nhất; giá trị=5", "bằng; giá trị=4", ["P61"]),
    ("ít nhất; giá trị=80%", "nhiều nhất; giá trị=70%", ["P61"]),
    ("ít nhất; giá trị=3", "nhiều nhất; giá trị=5", []),
    ("ít nhất; giá trị=3", "nhiều nhất; giá trị=3", []),
  ])
  func thresholdsMustLeaveANumber(one: String, other: String, expected: [String]) {
    func text(_ kind: String) -> String {
      """
      \(criterionHeader)
      \(everybody)
      A ¦ cá nhân ¦ a ¦ a ¦ a ¦ ¦ ¦ ngưỡng số ¦ cột=Số giờ; so sánh=\(one)
      B ¦ \(kind) ¦ b ¦ b ¦ b ¦ ¦ ¦ ngưỡng số ¦ cột=Số giờ; so sánh=\(other)
      """
    }
    #expect(codes([(.criteria, text("cá nhân; lãnh đạo"))]) == expected)
    #expect(codes([(.criteria, text("tập thể"))]).isEmpty)
  }

  @Test func aKindWithoutACriterionIsReportedUnlessReserved() {
    let criteria = "\(criterionHeader)\nC ¦ cá nhân; lãnh đạo ¦ c ¦ c ¦ c ¦ ¦ ¦ xác nhận"
    #expect(codes([(.criteria, criteria)]) == ["P60"])
    let quotas = "Mã ¦ Kỳ ¦ Đối tượng ¦ Nhiều nhất\nQ ¦ hằng năm ¦ tập thể ¦ 0"
    #expect(codes([(.criteria, criteria), (.quotas, quotas)]).isEmpty)
  }

  @Test(arguments: [
    ("A ¦ hằng năm ¦ tập thể ¦ 2 ¦\nB ¦ hằng năm ¦ ¦ ¦ 1", ["P65"]),
    ("A ¦ hằng năm ¦ tập thể ¦ 2 ¦\nB ¦ hằng năm ¦ ¦ ¦ 2", []),
    ("A ¦ hằng năm ¦ ¦ 2 ¦\nB ¦ hằng năm ¦ tập thể ¦ ¦ 1", []),
    ("A ¦ hằng năm ¦ tập thể ¦ 2 ¦\nB ¦ hằng quý ¦ ¦ ¦ 1", []),
  ])
  func quotasMustFit(rows: String, expected: [String]) {
    let header = "Mã ¦ Kỳ ¦ Đối tượng ¦ Ít nhất ¦ Nhiều nhất"
    #expect(codes([(.quotas, header + "\n" + rows)]) == expected)
  }

  /// What a finding says of the plan in words of the program's own is said in both languages.
  @Test func findingsSpeakTheReadersLanguage() throws {
    let text =
      "\(criterionHeader)\nC ¦ cá nhân; lãnh đạo ¦ c ¦ c ¦ c ¦ ¦ ¦ có thành viên đạt ¦ "
      + "danh hiệu=CSTĐCS"
    let messages = loadPlan([(.criteria, text)]).findings.map {
      $0.message(in: .english, showingPersonalValues: true)
    }
    #expect(
      Set(messages) == [
        "No mandatory criterion applies to: collective.",
        "Criterion C can never be met: only a collective has members.",
      ])
  }

  @Test func movementsInspectionsAndReadingsAreLookedAt() {
    let movements = "Mã ¦ Tên ¦ Từ năm ¦ Đến năm\nM ¦ Một ¦ 2015 ¦ 2020\nN ¦ Hai ¦ 2019 ¦ 2025"
    #expect(codes([(.movements, movements)]) == ["P57"])
    let quotas = "Mã ¦ Kỳ ¦ Đếm gì ¦ Ít nhất\nQ ¦ hằng năm ¦ kiểm tra ¦ 1"
    #expect(codes([(.quotas, quotas)]) == ["P59"])
    let readings = "Mã ¦ Giá trị ¦ Nghĩa\na ¦ có ¦ được\na ¦ không ¦ thôi"
    #expect(codes([(.readings, readings)]) == ["P67"])
  }
}
