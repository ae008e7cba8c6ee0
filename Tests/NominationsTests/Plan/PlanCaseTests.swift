import Sheets
import Testing

@testable import Nominations

private let criteria = """
  Mã ¦ Đối tượng ¦ Tên gọn ¦ Nội dung tiêu chí ¦ Vị trí ¦ Loại quy tắc ¦ Tham số
  C ¦ tập thể; cá nhân; lãnh đạo ¦ CSTĐ ¦ Hai năm liền ¦ II ¦ danh hiệu liên tục ¦ danh hiệu=CSTĐCS; số năm=2; tính cao hơn=@cao-hon
  """
private let readings = """
  Mã ¦ Giá trị ¦ Nghĩa
  cao-hon ¦ không ¦ chỉ đúng danh hiệu
  cao-hon ¦ có ¦ tính cả cao hơn
  """
private let header = "Mã ¦ Tiêu chí ¦ Đối tượng ¦ Kỳ xét ¦ Thành tích ¦ Khi hiểu là ¦ Kết quả"

@Suite struct PlanCases {
  @Test(arguments: [
    ("T ¦ C ¦ cá nhân ¦ 2023 ¦ CSTĐCS các năm 2021, 2022 ¦ ¦ ĐẠT", []),
    ("T ¦ ¦ cá nhân ¦ 2023 ¦ CSTĐCS các năm 2021, 2022 ¦ ¦ ĐẠT", []),
    ("T ¦ C ¦ cá nhân ¦ 2023 ¦ CSTĐCS năm 2022 ¦ ¦ ĐẠT", ["P68"]),
    ("T ¦ C ¦ cá nhân ¦ 2023 ¦ CSTĐCS 2021; CSTĐTQ 2022 ¦ cao-hon=có ¦ ĐẠT", []),
    ("T ¦ C ¦ cá nhân ¦ 2023 ¦ CSTĐCS 2021; CSTĐTQ 2022 ¦ ¦ KHÔNG ĐẠT", []),
    ("T ¦ C ¦ cá nhân ¦ 2023 ¦ ¦ ¦ thiếu dữ liệu", []),
  ])
  func aCaseIsTriedUnderItsReading(row: String, codes: [String]) throws {
    let plan = try #require(
      loadPlan([(.criteria, criteria), (.readings, readings), (.cases, "\(header)\n\(row)")])
        .plan)
    var found: [String] = []
    plan.tryCases { found.append($0.kind.code) }
    #expect(found == codes)
  }

  @Test func aCaseThatItsCriterionDoesNotJudgeIsReported() throws {
    let narrow = criteria.split(separator: "tập thể; ").joined()
    let row = "T ¦ C ¦ tập thể ¦ 2023 ¦ ¦ ¦ ĐẠT"
    let plan = try #require(
      loadPlan([(.criteria, narrow), (.readings, readings), (.cases, "\(header)\n\(row)")]).plan)
    var found: [String] = []
    plan.tryCases { found.append($0.kind.code) }
    #expect(found == ["P69"])
  }

  @Test func unknownCriteriaAndPeriodsAreReported() {
    let rows = "T ¦ D ¦ cá nhân ¦ 2023 ¦ ¦ ¦ ĐẠT\nU ¦ C ¦ cá nhân ¦ quý một ¦ ¦ ¦ ĐẠT"
    let findings = loadPlan([
      (.criteria, criteria), (.readings, readings), (.cases, "\(header)\n\(rows)"),
    ]).findings
    #expect(mistakes(findings).map(\.kind.code).sorted() == ["P15", "P18"])
  }
}
