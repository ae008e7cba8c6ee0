import Nominations
import Sheets
import Testing

@Suite struct VocabularyTests {
  let vocabulary = Vocabulary()

  @Test(arguments: [
    ("LĐTT", "Lao động tiên tiến"), ("LDTT", "Lao động tiên tiến"),
    ("CSTDCS", "Chiến sĩ thi đua cơ sở"), ("Chiến sỹ thi đua cấp cơ sở", "Chiến sĩ thi đua cơ sở"),
    ("CSTĐ T.Phố", "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh"),
    ("Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh", "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh"),
    ("CSTĐTQ", "Chiến sĩ thi đua toàn quốc"), ("Tập thể LĐXS", "Tập thể lao động xuất sắc"),
    ("CTĐCP", "Cờ thi đua"), ("BK", "Bằng khen"), ("HTXS nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"),
    ("hoan thanh tot nhiem vu", "Hoàn thành tốt nhiệm vụ"), ("cảnh cáo", "Cảnh cáo"),
  ])
  func knowsWhatStaffType(_ typed: String, _ name: String) {
    #expect(vocabulary.term(named: typed)?.name == name)
  }

  @Test(arguments: ["", "Giám đốc Sở", "LĐTT và CSTĐCS", "bằng tốt nghiệp", "2019"])
  func knowsNothingElse(_ typed: String) {
    #expect(vocabulary.term(named: typed)?.name == nil)
  }

  @Test func comparesWithinAChainOnly() {
    #expect(vocabulary.isAtLeast("Chiến sĩ thi đua toàn quốc", "Lao động tiên tiến") == true)
    #expect(vocabulary.isAtLeast("Giấy khen", "Bằng khen") == false)
    #expect(vocabulary.isAtLeast("Giấy khen", "Giấy khen") == true)
    #expect(vocabulary.isAtLeast("Bằng khen", "Lao động tiên tiến") == nil)
  }

  @Test func ranksRatingsFromTheLowest() {
    #expect(
      vocabulary.terms(of: .ratings).map(\.name) == [
        "Không hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ",
        "Hoàn thành xuất sắc nhiệm vụ",
      ])
  }

  @Test func learnsThePlansOwnTerms() {
    let term = VocabularyTerm(
      kind: .title, name: "Công chức tiêu biểu", aliases: ["CCTB"], validFrom: nil,
      validTo: CivilDate(year: 2023, month: 12, day: 31))
    let own = Vocabulary(planTerms: [term])
    let records = AchievementReader(vocabulary: own).records(in: "CCTB năm 2020; LĐTT năm 2021")
    #expect(records.map(\.name) == ["Công chức tiêu biểu", "Lao động tiên tiến"])
    #expect(term.isValid(in: 2023))
    #expect(!term.isValid(in: 2024))
  }

  @Test func keepsTheSpellingsOfATermThatThePlanRedefines() {
    let own = Vocabulary(planTerms: [
      VocabularyTerm(kind: .title, name: "Lao động tiên tiến", aliases: ["LĐ giỏi"])
    ])
    #expect(own.term(named: "LĐTT")?.name == "Lao động tiên tiến")
    #expect(own.term(named: "LĐ giỏi")?.name == "Lao động tiên tiến")
    #expect(own.terms.filter { $0.name == "Lao động tiên tiến" }.count == 1)
  }
}
