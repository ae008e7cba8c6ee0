import Nominations
import Testing

@Suite struct NomineeWordsTests {
  @Test(arguments: [
    ("Giám đốc", true), ("Phó Giám đốc Sở", true), ("TP", true), ("P. Trưởng phòng", true),
    ("Chánh Văn phòng", true), ("Phó Hiệu trưởng", true), ("Chủ tịch UBND xã", true),
    ("Chuyên viên", false), ("Kế toán", false), ("Tổ trưởng bảo vệ", false), ("Lái xe", false),
    ("", false),
  ])
  func tellsLeaders(_ position: String, _ isLeader: Bool) {
    #expect(NomineeWords.isLeadershipPosition(position) == isLeader)
  }
}
