import Testing

@testable import Matching

/// A person as a list names one, with a code and a full date unless said otherwise.
private func person(
  _ name: String, _ birth: String = "", code: String = "", staff: String = "",
  unit: String = "Sở Nội vụ", sex: String = "", position: String = "", sender: Int = 0
) -> MatchRecord {
  MatchRecord(
    name: name, isCollective: false, birth: birth, sex: sex, codes: [code, staff], unit: unit,
    position: position, sender: sender)
}

private func body(_ name: String, in unit: String = "") -> MatchRecord {
  MatchRecord(name: name, isCollective: true, unit: unit)
}

/// Rows that make names and dates neither rare nor common: nobody among them is anybody twice.
private let crowd: [MatchRecord] = {
  let families = ["Trần", "Lê", "Phạm", "Bùi", "Đỗ", "Ngô", "Hồ", "Lý"]
  let middles = ["Văn", "Thị", "Đức", "Thu", "Minh"]
  let given = ["Hùng", "Lan", "Sơn", "Mai", "Bình", "Hoa", "Tâm", "Kiên", "Oanh"]
  return (0..<360).map { index in
    let name = "\(families[index % 8]) \(middles[index / 8 % 5]) \(given[index / 40])"
    let day = index % 27 + 1
    let month = index % 12 + 1
    return person(
      name, "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(1962 + index % 40)",
      unit: "Sở \(["Tài chính", "Y tế", "Xây dựng", "Tư pháp"][index % 4])", sender: 1 + index % 6)
  }
}()

/// How two rows end among the crowd.
private func fate(_ left: MatchRecord, _ right: MatchRecord, _ more: MatchRecord...) -> Fate {
  let linkage = link([left, right] + more + crowd)
  if linkage.clusters.contains([0, 1] + Array(2..<(2 + more.count)))
    || linkage.clusters.contains(where: { $0.starts(with: [0, 1]) })
  {
    return .merged
  }
  let isAsked = linkage.questions.contains { $0.left == 0 && $0.right == 1 }
  return isAsked ? .asked : .apart
}

private enum Fate { case merged, asked, apart }

@Suite("Which rows are merged, asked, or left apart")
struct LinkTests {
  @Test(
    "merged in silence",
    arguments: [
      (person("Nguyễn Thế Quang", "19/08/2000"), person("NGUYỄN THẾ QUANG", "19.08.2000")),
      (person("Nguyễn Thúy Hoà", "19/08/2000"), person("Nguyễn Thuý Hòa", "2000-08-19")),
      (person("Quách Sỹ Quý", "05/03/1980"), person("Quách Sĩ Quí", "29285")),
      (person("Giàng A Lềnh", "18/01/1999"), person("Giang A Lenh", "18/01/99")),
      (person("Vũ Thị Ngọc", code: "001173780335"), person("Vũ Thị Ngọc", code: "1173780335")),
      (person("Vũ Thị Ngọc", staff: "VC20276"), person("V.T. Ngọc", staff: "VC 20276")),
      (person("Cứ Seo Chư", "21/10/1993"), person("Đ/c Cứ Seo Chư", "21/10/1993")),
    ])
  func certain(_ left: MatchRecord, _ right: MatchRecord) {
    #expect(fate(left, right) == .merged)
  }

  @Test(
    "asked, never merged in silence",
    arguments: [
      // A birth year alone is never certain, however rare the name.
      (person("Chẩu Seo Phừ", "1980"), person("Chẩu Seo Phừ", "1980")),
      (person("Chẩu Seo Phừ", "05/03/1980"), person("Chẩu Seo Phừ", "1980")),
      // Consecutive staff codes are different people, or somebody mistyped.
      (
        person("Chẩu Seo Phừ", "05/03/1980", staff: "VC10010"),
        person("Chẩu Seo Phừ", "05/03/1980", staff: "VC10011")
      ),
      (
        person("Chẩu Seo Phừ", "05/03/1980", sex: "Nam"),
        person("Chẩu Seo Phừ", "05/03/1980", sex: "Nữ")
      ),
    ])
  func doubtful(_ left: MatchRecord, _ right: MatchRecord) {
    #expect(fate(left, right) == .asked)
  }

  @Test(
    "left apart",
    arguments: [
      (person("Lê Văn Hùng", "05/03/1980"), person("Lê Văn Hùng", "17/11/1991", unit: "Sở Y tế")),
      (person("Lê Văn Hùng", staff: "VC10010"), person("Phạm Thu Mai", staff: "VC10010")),
      (
        person("Lê Văn Hùng", code: "001080123456", unit: "Phòng Y tế huyện An Bình"),
        person("Lê Văn Hùng", code: "034091765432", unit: "Phòng Y tế huyện Tân Phú")
      ),
    ])
  func different(_ left: MatchRecord, _ right: MatchRecord) {
    #expect(fate(left, right) == .apart)
  }

  @Test("a row with little on it does not bridge two namesakes")
  func bridge() {
    let rows = [
      person("Lê Văn Hùng", "05/03/1980", code: "001080123456", unit: "Sở Tài chính"),
      person("Lê Văn Hùng", "05/03/1980", unit: ""),
      person("Lê Văn Hùng", "05/03/1980", code: "034080765432", unit: "Sở Y tế"),
    ]
    let linkage = link(rows + crowd)
    #expect(!linkage.clusters.contains { $0.contains(0) && $0.contains(2) })
  }

  @Test(
    "bodies are known by their name within the body above",
    arguments: [
      (body("Phòng Nghiệp vụ", in: "Sở Y tế"), body("Phòng Nghiệp vụ - Sở Y tế"), Fate.merged),
      (body("Phòng Nghiệp vụ", in: "Sở Y tế"), body("P. NVụ", in: "S. YT"), .asked),
      (body("Phòng Nghiệp vụ", in: "Sở Y tế"), body("Phòng Nghiệp vụ", in: "Sở Xây dựng"), .apart),
      (body("Tổ Nghiệp vụ 1", in: "Sở Y tế"), body("Tổ Nghiệp vụ 2", in: "Sở Y tế"), .apart),
      (
        body("Phòng Nội vụ huyện An Bình"), body("Phòng Nội vụ huyện Tân Phú"), .apart
      ),
      (
        body("Phòng Lao động - Thương binh và Xã hội huyện An Bình"),
        body("P. LĐ-TB&XH An Bình"), .asked
      ),
      // TP is tư pháp behind the word for an office, thành phố elsewhere.
      (body("Phòng Tư pháp huyện An Bình"), body("Phòng TP huyện An Bình"), .asked),
      (body("Phòng Nội vụ huyện An Bình"), body("Phòng TP huyện An Bình"), .apart),
      (body("Phòng Nội vụ thành phố An Bình"), body("Phòng Nội vụ TP An Bình"), .merged),
    ])
  private func bodies(_ left: MatchRecord, _ right: MatchRecord, _ expected: Fate) {
    #expect(fate(left, right) == expected)
  }

  @Test("a rare misspelling leaves no doubt what an abbreviation stands for")
  func rareReading() throws {
    let written = Array(repeating: body("Tổ Nghiệp vụ", in: "Sở Y tế"), count: 12)
    let misspelled = body("Tổ Nghiệm vụ", in: "Sở Tư pháp")
    func probability(_ others: [MatchRecord]) throws -> Double {
      let rows = [body("Tổ NV", in: "S. YT")] + written + others + crowd
      return try #require(link(rows).questions.first { $0.left == 0 }).probability
    }
    let alike = Array(repeating: body("Tổ Ngoại vụ", in: "Sở Tư pháp"), count: 12)
    let (sure, doubtful) = (try probability([]), try probability(alike))
    #expect(doubtful < sure)
    #expect(try probability([misspelled]) > (sure + doubtful) / 2)
  }

  @Test("a body that names no place bridges no two places")
  func bodyBridge() {
    let rows = [
      body("Đội Quản lý thị trường số 3", in: "Phòng Nội vụ huyện An Bình"),
      body("Đội Quản lý thị trường số 3", in: "Phòng Nội vụ"),
      body("Đội Quản lý thị trường số 3", in: "Phòng Nội vụ huyện Tân Phú"),
    ]
    let linkage = link(rows + crowd)
    #expect(!linkage.clusters.contains { $0.contains(0) && $0.contains(2) })
  }

  @Test(
    "words within a body's name are no body above it",
    arguments: [
      "Chi đoàn cơ quan", "Doi Quan ly thi truong so 3", "Bộ phận Tiếp nhận và Trả kết quả",
      "Trường Tiểu học số 2",
    ])
  func wordsWithinNames(_ name: String) {
    let agencies = ["Sở Tài chính", "Sở Y tế", "Sở Xây dựng"]
    let linkage = link(agencies.map { body(name, in: $0) } + crowd)
    #expect([[0], [1], [2]].allSatisfy(linkage.clusters.contains))
  }

  @Test(
    "districts of one name in two provinces are two, whatever their senders leave out",
    arguments: [("tỉnh An Bình", "tỉnh Tân Phú"), ("tỉnh An Bình", "")])
  func districtsOfOneName(_ one: String, _ other: String) {
    func row(_ sender: Int, _ province: String) -> MatchRecord {
      MatchRecord(
        name: "Tổ Nghiệp vụ 1", isCollective: true, unit: "Phòng Nội vụ huyện Châu Thành",
        senderUnit: "Ủy ban huyện \(province)", sender: sender)
    }
    let provinces = ["An Bình", "Tân Phú"].map { body("Sở Y tế", in: "Sở Y tế tỉnh \($0)") }
    let linkage = link([row(101, one), row(102, other)] + provinces + crowd)
    #expect(!linkage.clusters.contains([0, 1]))
  }

  @Test("a body whose unit stands under the position is not taken for its namesake elsewhere")
  func unitUnderPosition() {
    let rows = ["Phòng Nội vụ huyện An Bình", "Phòng Y tế huyện Tân Phú"].map {
      MatchRecord(name: "Chi đoàn cơ quan", isCollective: true, position: $0)
    }
    #expect(!link(rows + crowd).clusters.contains([0, 1]))
  }

  @Test(
    "a body's number typed onto its abbreviation, and two of its words typed together, are asked")
  func mistypedBodies() {
    let whole = body("Tổ Nghiệp vụ 1", in: "Sở Y tế")
    #expect(fate(whole, body("Tổ NV1", in: "Sở Y tế")) == .asked)
    #expect(fate(whole, body("Tổ Nghiệpvụ 1", in: "Sở Y tế")) == .asked)
    #expect(fate(whole, body("Tổ NV2", in: "Sở Y tế")) == .apart)
  }

  @Test(
    "a letter wrong in the word that opens a body's name, or among capitals, is asked",
    arguments: [
      ("Phng Kế toán", "Phòng Kế toán", Fate.asked),
      ("Phcng Thanh tra, pháp chế", "P. Thanh tra - Pháp chế", .asked),
      ("TỔ NGHNỆP VỤ 2", "Tổ Nghiệp vụ 2", .asked), ("TỔ NVỤ 2", "Tổ Nghiệp vụ 2", .asked),
      ("Phòng Tổ chc cán bộ", "Phòng Tổ chức cán bộ", .asked), ("Vănphòng", "Văn phòng", .asked),
      ("TRNG TÂM DỊCH VỤ CÔNG", "Trung tâm Dịch vụ công", .asked),
      ("THNH TRA", "Thanh tra", .asked), ("Phòng Công ngh", "Phòng Công nghệ", .asked),
      ("Phòng TCH", "Phòng Tổ chức hành chính", .apart),
    ])
  private func mistypedOpening(_ mistyped: String, _ meant: String, _ expected: Fate) {
    #expect(fate(body(mistyped, in: "Sở Y tế"), body(meant, in: "Sở Y tế")) == expected)
  }

  /// How probable it is that the first two rows are one nominee, in nats.
  private func logOdds(_ left: MatchRecord, _ right: MatchRecord) throws -> Double {
    let questions = link([left, right] + crowd).questions
    let question = try #require(questions.first { $0.left == 0 && $0.right == 1 })
    return logarithm(question.probability / (1 - question.probability))
  }

  @Test("a name that can only agree without accents, or by first letters, loses little by it")
  func limitedNames() throws {
    let whole = person("Nguyễn Thị Quý", "1980", position: "Văn thư")
    let same = try logOdds(whole, whole)
    #expect(try same - logOdds(whole, person("Nguyen Thi Quy", "1980", position: "Văn thư")) < 1)
    let crowded = person("Trần Văn Hùng", "1980", position: "Văn thư")
    let shortened = person("Trần V. Hùng", "1980", position: "Văn thư")
    #expect(try logOdds(crowded, crowded) - logOdds(crowded, shortened) < 2.5)
  }

  @Test("a name without any middle name, where they are rare, tells more than a shorter one")
  func droppedMiddle() throws {
    let without = try logOdds(person("Nguyễn Thị Quý", "1980"), person("Nguyễn Quý", "1980"))
    let shorter = try logOdds(
      person("Nguyễn Thị Hoàng Quý", "1980"), person("Nguyễn Thị Quý", "1980"))
    #expect(without > shorter)
  }

  @Test("the result does not depend on anything but the list")
  func determinism() {
    let rows =
      crowd
      + crowd.prefix(40).map { row in
        var row = row
        row.birth = String(row.birth.suffix(4))
        return row
      }
    let first = link(rows)
    let second = link(rows)
    #expect(first.clusters == second.clusters)
    #expect(first.questions.map(\.left) == second.questions.map(\.left))
    #expect(first.questions.map(\.probability) == second.questions.map(\.probability))
  }

  @Test("every row stands in exactly one cluster")
  func partition() {
    let linkage = link(crowd)
    #expect(linkage.clusters.flatMap { $0 }.sorted() == Array(crowd.indices))
  }

  @Test("an empty list, and a list of one")
  func smallest() {
    #expect(link([]).clusters.isEmpty)
    #expect(link([person("Lê Văn Hùng")]).clusters == [[0]])
  }
}

@Suite("What persons decided")
struct ConstraintTests {
  private let rows = [
    person("Chẩu Seo Phừ", "05/03/1980"), person("Chẩu Seo Phừ", "05/03/1980"),
    person("Lê Văn Hùng", "1990"), person("Trần Thu Mai", "1970"),
  ]

  @Test("rows kept apart are neither merged nor asked")
  func apart() {
    let linkage = link(rows + crowd, constraints: [.apart(0, 1)])
    #expect(!linkage.clusters.contains { $0.contains(0) && $0.contains(1) })
    #expect(!linkage.questions.contains { $0.left == 0 && $0.right == 1 })
  }

  @Test("rows joined are merged whatever the evidence")
  func same() {
    let linkage = link(rows + crowd, constraints: [.same(2, 3)])
    #expect(linkage.clusters.contains { $0.contains(2) && $0.contains(3) })
    #expect(linkage.merges.contains { $0.ground == .decision && $0.left == 2 && $0.right == 3 })
  }

  @Test("a row taken out of what it would be merged with leaves the others together")
  func takenOut() {
    let three = Array(repeating: person("Chẩu Seo Phừ", "05/03/1980"), count: 3)
    for row in 0..<3 {
      let others = (0..<3).filter { $0 != row }
      let linkage = link(three + crowd, constraints: [.takenOut(row, of: others[0])])
      #expect(linkage.clusters.contains([row]))
      #expect(linkage.clusters.contains(others))
      #expect(!linkage.questions.contains { $0.left == row || $0.right == row })
    }
  }

  @Test("a contradiction between decisions is shown, and nobody is merged by it")
  func conflict() {
    let linkage = link(rows + crowd, constraints: [.same(0, 1), .same(1, 2), .apart(0, 2)])
    #expect(linkage.contradictions == [ConstraintConflict(left: 0, right: 2)])
    #expect(!linkage.clusters.contains { $0.contains(0) && $0.contains(2) })
  }

  @Test("several threads come to the same result")
  func threads() {
    var settings = MatchSettings()
    settings.threads = 3
    let one = link(rows + crowd)
    let many = link(rows + crowd, settings: settings)
    #expect(one.clusters == many.clusters)
    #expect(one.questions.map(\.probability) == many.questions.map(\.probability))
  }
}
