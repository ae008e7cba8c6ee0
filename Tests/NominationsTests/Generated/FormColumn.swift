import Nominations
import Sheets

/// A column of a generated form: its heading in one of the ways in which offices write it, and
/// what stands under it.
enum FormColumn: CaseIterable {
  case serial, name, splitName, birthDate, birthYearBySex, birthDateInParts, kind, position, unit
  case merits, request, ticks, note
  /// Đăng ký: Thi đua | Khen thưởng.
  case register
  /// Of a flat list: the decision, its date and who took it, the evidence, the year.
  case decision
  /// What looks like something else: money under “Khen thưởng”, a telephone number or a code
  /// without its leading zero.
  case money, phone, code

  /// How many columns of the sheet it takes.
  var width: Int {
    switch self {
    case .splitName, .birthYearBySex, .register: 2
    case .decision: 5
    case .birthDateInParts, .ticks: 3
    default: 1
    }
  }

  /// The headings that mean it; those over several columns stand above ``lowerHeadings``.
  var headings: [String] {
    switch self {
    case .serial: ["STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "S T T"]
    case .name: ["Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Tên tập thể, cá nhân", "Họ và Tên"]
    case .splitName: ["Họ và tên", "HỌ VÀ TÊN", "Họ tên"]
    case .birthDateInParts: ["Ngày sinh", "Ngày tháng năm sinh"]
    case .kind: ["Loại (cá nhân/tập thể)", "Cá nhân/Tập thể", "Loại"]
    case .birthDate: ["Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "NGÀY SINH"]
    case .birthYearBySex: ["Năm sinh"]
    case .position: ["Chức vụ", "Chức danh", "Cấp bậc, chức vụ", "CHỨC VỤ"]
    case .unit: ["Đơn vị công tác", "Đơn vị", "Phòng ban", "Nơi công tác"]
    case .merits: ["Tóm tắt thành tích", "Thành tích đạt được", "Thành tích"]
    case .request:
      ["Danh hiệu đề nghị", "Hình thức khen thưởng", "Hình thức đề nghị", "Danh hiệu thi đua"]
    case .ticks: ["Danh hiệu thi đua", "Danh hiệu đề nghị"]
    case .note: ["Ghi chú", "GHI CHÚ"]
    case .register: ["Đăng ký", "ĐĂNG KÝ", "Đăng ký thi đua, khen thưởng"]
    case .decision:
      ["Số quyết định", "Ngày ban hành", "Cơ quan ban hành", "Link minh chứng", "Năm"]
    case .money: ["Mức tiền thưởng (đồng)", "Tiền thưởng", "Số tiền"]
    case .phone: ["Điện thoại", "Số điện thoại", "SĐT"]
    case .code: ["Mã cán bộ", "Mã CCVC", "Mã số"]
    }
  }

  var lowerHeadings: [String] {
    switch self {
    case .birthYearBySex: ["Nam", "Nữ"]
    case .birthDateInParts: ["Ngày", "Tháng", "Năm"]
    case .register: ["Thi đua", "Khen thưởng"]
    case .ticks: ["LĐTT", "CSTĐCS", "CSTĐ cấp tỉnh"]
    default: []
    }
  }

  /// The headings of a row of columns that always stand together.
  var fixedHeadings: [String] { self == .decision ? headings : [] }

  /// What a row says of a nominee, by the column's offset; without the serial number and the name.
  func values(of kind: NomineeKind, using random: inout SplitMix) -> [Int: CellValue] {
    let isPerson = kind == .individual
    switch self {
    case .serial, .name, .splitName: return [:]
    case .birthDateInParts:
      guard isPerson else { return [:] }
      let parts = [1...28, 1...12, 1962...1999].map { Int.random(in: $0, using: &random) }
      return Dictionary(
        uniqueKeysWithValues: parts.enumerated().map { ($0, .number(Double($1))) })
    case .kind: return [0: .text(isPerson ? "Cá nhân" : "Tập thể")]
    case .birthDate: return isPerson ? [0: InventedPeople.birthDate(using: &random)] : [:]
    case .birthYearBySex:
      let year = Double(Int.random(in: 1962...1999, using: &random))
      return isPerson ? [Int.random(in: 0...1, using: &random): .number(year)] : [:]
    case .position: return isPerson ? [0: .text(InventedPeople.position(using: &random))] : [:]
    case .unit:
      return [0: .text(InventedPeople.body(Int.random(in: 1...3, using: &random), using: &random))]
    case .merits: return [0: .text(Self.meritTexts.randomElement(using: &random)!)]
    case .request: return [0: .text(Self.requestTexts.randomElement(using: &random)!)]
    case .ticks: return [Int.random(in: 0...2, using: &random): .text("x")]
    case .note: return Int.random(in: 0...4, using: &random) == 0 ? [0: .text("bổ sung")] : [:]
    case .register:
      return [
        0: .text(["LĐTT", "CSTĐCS"].randomElement(using: &random)!),
        1: .text(["Giấy khen", "Bằng khen", ""].randomElement(using: &random)!),
      ].filter { $0.value != .text("") }
    case .decision:
      let number = Int.random(in: 1...900, using: &random)
      return [
        0: .text("\(number)/QĐ-UBND"),
        1: .date(CivilDate(year: 2021, month: 1 + number % 12, day: 1 + number % 28)!),
        2: .text("UBND tỉnh Lào Cai"), 3: .text("https://vanban.example.vn/\(number)"),
        4: .number(2021),
      ]
    case .money: return [0: .number(Double(Int.random(in: 3...20, using: &random) * 149_000))]
    case .phone:
      return [0: .number(Double(Int.random(in: 912_000_000...988_999_999, using: &random)))]
    case .code:
      return isPerson ? [0: .number(Double(Int.random(in: 1000...99_999, using: &random)))] : [:]
    }
  }

  static let meritTexts = [
    "Năm 2019: LĐTT; năm 2020: CSTĐCS", "LĐTT các năm 2019, 2020, 2021",
    "05 năm liên tục (2017-2021) hoàn thành xuất sắc nhiệm vụ",
    "Giấy khen của Giám đốc Sở năm 2021\nBằng khen của Chủ tịch UBND tỉnh năm 2020",
    "Hoàn thành tốt nhiệm vụ được giao",
  ]
  private static let requestTexts = ["CSTĐCS", "LĐTT", "Giấy khen", "Bằng khen", "CSTĐ cấp tỉnh"]
}
