import Foundation
import Testing

/// What the examples' READMEs state in words: duplicates, lateness, quotas, refused files, other
/// readings, lists that go out.
@Suite(.enabled(if: IndependentReader.isAvailable)) struct ExampleStatementTests {
  /// A finding that a README speaks of.
  struct Statement: CustomTestStringConvertible, Sendable {
    let example: String
    var period = ""
    let code: String
    var file = ""
    var words = ""

    var testDescription: String { "\(example) \(code) \(file) \(words)" }
  }

  static let statements = [
    Statement(example: "p0", code: "U01", words: "Phòng Trẻ em - Bảo trợ xã hội"),
    Statement(example: "p0", code: "U02", words: "Trung tâm Dịch vụ việc làm gửi ngày 05/03/2022"),
    Statement(example: "p0", code: "U02", words: "Trung tâm Công tác xã hội gửi ngày 06/03/2022"),
    Statement(example: "p0", code: "Q02", words: "Phòng Lao động - Việc làm gửi 1"),
    Statement(example: "p0", code: "I07", file: "dich-vu-viec-lam/bieu dang ky.xls"),
    Statement(example: "p0", code: "R04", file: "van-phong/Cong van kem theo.xlsx"),
    Statement(example: "p0", code: "P50", file: "plan.xlsx"),
    Statement(
      example: "p1", period: "2022-Q1", code: "U04",
      file: "phong-khoa-giao-van-xa/trich ngang KGVX.ods"),
    Statement(
      example: "p1", period: "2022-Q1", code: "U04", file: "phong-noi-chinh/danh sach.xlsx"),
    Statement(example: "p1", period: "2022-Q1", code: "Q04", words: "Phòng Kinh tế gửi 2"),
    Statement(
      example: "p1", period: "2022-Q1", code: "Q02", words: "Phòng Khoa giáo - Văn xã gửi 0"),
    Statement(
      example: "p1", period: "2022-Q1", code: "U02", words: "Ban Tiếp công dân gửi ngày 02/04/2022"),
    Statement(
      example: "p1", period: "2022-Q1", code: "U01",
      words: "Trung tâm Phục vụ hành chính công"),
    Statement(
      example: "p1", period: "2022-Q1", code: "I07", file: "phong-quan-tri-tai-vu/DS QTTV.csv",
      words: "31/04/1983"),
    Statement(
      example: "p1", period: "2022-Q2", code: "M04", file: "Phòng Tổng hợp/trich ngang Q2.csv",
      words: "2022-Q1"),
    Statement(example: "p2", code: "R04", file: "phong thong tin doi ngoai/gioi thieu.xls"),
    Statement(example: "p2", code: "U01", words: "Phòng Thông tin đối ngoại"),
    Statement(example: "p2", code: "U01", words: "Trung tâm Dịch vụ đối ngoại"),
    Statement(example: "p2", code: "R12", file: "phong lanh su/dsach.xlsx", words: "TCVN3"),
    Statement(example: "p3", code: "U01", words: "Phòng Giáo dục nghề nghiệp"),
    Statement(example: "p3", code: "P53", words: "Đăng ký thi đua"),
    Statement(example: "p3", code: "I14", file: "thi xa sa pa/dang ky SP.xlsx"),
    Statement(example: "p3", code: "R12", file: "huyen bao thang/trich ngang.csv", words: "TCVN3"),
    Statement(example: "p4", code: "U01", words: "Lĩnh vực Tư vấn"),
    Statement(example: "p4", code: "U02", words: "Phòng Dạy nghề"),
    Statement(example: "p4", code: "U03", words: "Phòng Dạy nghề"),
  ]

  @Test(arguments: statements) func isFound(_ statement: Statement) throws {
    let run = try Examples.run(statement.example)
    let period = statement.period.isEmpty ? try run.periods[0] : statement.period
    #expect(
      try run.register(period).hasFinding(
        statement.code, in: statement.file, saying: statement.words))
  }

  /// The units that are said to be late, or to have sent nothing, are the only ones.
  @Test(arguments: [
    ("p0", "2022", 2, 1), ("p1", "2022-Q1", 1, 1), ("p1", "2022-Q2", 0, 5), ("p2", "2023", 0, 2),
    ("p3", "2022", 0, 1), ("p4", "2021", 1, 1),
  ])
  func countsTheLateAndTheMissing(
    _ example: String, _ period: String, _ late: Int, _ missing: Int
  ) throws {
    let register = try Examples.run(example).register(period)
    #expect(register.findings.count { $0.code == "U02" } == late)
    #expect(register.findings.count { $0.code == "U01" } == missing)
  }

  /// What the units wrote below their lists, “01 tập thể, 02 cá nhân”, is what was read.
  @Test(arguments: Examples.all) func agreesWithTheTotalsOfTheUnits(_ example: String) throws {
    let run = try Examples.run(example)
    for period in try run.periods {
      #expect(try !run.register(period).hasFinding("I20"))
    }
  }

  /// The names of the groups that were merged, and of the pairs that a person is asked about.
  @Test(arguments: [
    (
      "p0", "2022",
      [
        "pham thi thu", "pham thi thu", "phong nguoi co cong", "phong nguoi co cong",
        "tran thi bich huong",
      ],
      ["nguyen thi van"]
    ),
    ("p1", "2022-Q1", [], []),
    ("p2", "2023", ["tran thi my duyen"], []),
    ("p3", "2022", ["hoang van son", "nguyen thi van"], ["ngo duc thang"]),
    ("p4", "2021", ["phan thi lai"], ["duong thi hong gam"]),
  ])
  func mergesAndAsks(
    _ example: String, _ period: String, _ merged: [String], _ asked: [String]
  ) throws {
    let groups = try Examples.run(example).register(period).duplicates
    func names(_ treatment: String) -> [String] {
      groups.filter { $0.allSatisfy { $0["Xử lý"] == treatment } }
        .map { ExampleName.folded($0[0]["Tên ghi trong hồ sơ"] ?? "") }.sorted()
    }
    #expect(names("Đã gộp") == merged)
    #expect(names("Chờ quyết định") == asked)
    #expect(groups.allSatisfy { $0.count == 2 })
  }

  /// How many collectives and persons a README counts; of P3 the pair that it asks about apart.
  @Test(arguments: [
    ("p0", "2022", 5, 11), ("p1", "2022-Q1", 1, 8), ("p1", "2022-Q2", 0, 3), ("p2", "2023", 1, 7),
    ("p3", "2022", 7, 19), ("p4", "2021", 5, 10),
  ])
  func countsNominees(
    _ example: String, _ period: String, _ collectives: Int, _ persons: Int
  ) throws {
    let nominees = try Examples.run(example).register(period).nominees
    #expect(nominees.count { $0["Đối tượng"] == "Tập thể" } == collectives)
    #expect(nominees.count { $0["Đối tượng"] != "Tập thể" } == persons)
  }

  // MARK: The ledger

  /// Every row of every sheet stands once in the ledger, and its sums agree.
  @Test(arguments: Examples.all) func countsEveryRowOnce(_ example: String) throws {
    let run = try Examples.run(example)
    for period in try run.periods {
      let register = try run.register(period)
      let sheets = register.ledger.filter { $0["Tệp"] != "TỔNG CỘNG" }
      #expect(!sheets.isEmpty)
      for sheet in sheets {
        let runs = register.ledgerRuns.filter {
          $0["Tệp"] == sheet["Tệp"] && $0["Trang tính"] == sheet["Trang tính"]
        }
        var next = 1
        for run in runs {
          #expect(Int(run["Từ dòng"] ?? "") == next)
          next = (Int(run["Đến dòng"] ?? "") ?? 0) + 1
        }
        #expect(Int(sheet["Số dòng đã đọc"] ?? "") == next - 1)
        let kinds = ExampleRegister.rowKinds.map { Int(sheet[$0] ?? "") ?? 0 }
        #expect(kinds.reduce(0, +) == next - 1, "\(sheet["Tệp"] ?? "")")
      }
    }
  }

  /// “Phần ẩn không đọc nhưng có đếm”.
  @Test func countsWhatIsHidden() throws {
    let register = try Examples.run("p3").register("2022")
    let hidden = register.ledgerRuns.filter { $0["Là"] == "Ẩn (không đọc)" }
    #expect(Set(hidden.compactMap { $0["Tệp"] }) == ["thi xa sa pa/dang ky SP.xlsx"])
    #expect(Set(hidden.compactMap { $0["Trang tính"] }) == ["Cá nhân", "2021"])
    #expect(hidden.count { $0["Trang tính"] == "Cá nhân" } == 1)
    #expect(register.nominees(named: "Thào Thị Dí").isEmpty)
  }

  // MARK: Other readings

  struct Reading: CustomTestStringConvertible, Sendable {
    let example: String
    let code: String
    let value: String
    let nominee: String
    let verdict: String

    var testDescription: String { "\(example) \(code)=\(value)" }
  }

  /// “Đổi cách hiểu thì đổi kết luận”.
  @Test(arguments: [
    Reading(
      example: "p0-quoc-phong-an-ninh", code: "den-nam-truoc", value: "có",
      nominee: "Tổ Hành chính - Tổng hợp", verdict: "KHÔNG ĐẠT"),
    Reading(
      example: "p0-quoc-phong-an-ninh", code: "bang-khen-noi-khac", value: "có",
      nominee: "Thanh tra Sở", verdict: "CHỜ XÁC NHẬN"),
    Reading(
      example: "p0-quoc-phong-an-ninh", code: "tieu-chuan-khen", value: "hoặc",
      nominee: "Thanh tra Sở", verdict: "CHỜ XÁC NHẬN"),
    Reading(
      example: "p0-quoc-phong-an-ninh", code: "danh-hieu-cao-hon", value: "có",
      nominee: "Hoàng Văn Sơn", verdict: "CHỜ XÁC NHẬN"),
    Reading(
      example: "p0-quoc-phong-an-ninh", code: "nam-xep-loai", value: "xác nhận",
      nominee: "Vũ Thị Lan Anh", verdict: "CHỜ XÁC NHẬN"),
    Reading(
      example: "p4-tieu-chi-chi-tiet", code: "khen-cua-nganh", value: "một lần",
      nominee: "Phòng Công tác xã hội", verdict: "CHỜ XÁC NHẬN"),
    Reading(
      example: "p4-tieu-chi-chi-tiet", code: "khen-cua-nganh", value: "không xét",
      nominee: "Phòng Công tác xã hội", verdict: "CHỜ XÁC NHẬN"),
  ])
  func changesWithTheReading(_ reading: Reading) throws {
    let run = try ExampleRun(reading.example, reading: (reading.code, reading.value))
    let register = try run.register(run.periods[0])
    let nominees = register.nominees(named: reading.nominee)
    #expect(nominees.map { $0["Kết luận"] } == [reading.verdict])
  }
}

extension ExampleRegister {
  /// The ledger's columns of what a row turned out to be.
  static let rowKinds = [
    "Đề nghị", "Dòng tiếp theo, minh chứng", "Trùng", "Không nhận", "Tiêu đề", "Mục", "Tổng cộng",
    "Ký tên", "Ghi chú", "Nhiệm vụ", "Trống", "Ẩn (không đọc)",
  ]
}
