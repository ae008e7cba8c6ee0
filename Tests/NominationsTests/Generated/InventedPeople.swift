import Sheets

/// People and bodies that nobody is, made from the names that are common.
struct InventedPeople {
  private static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Lý", "Vàng",
    "Giàng",
    "Sùng", "Lò", "Nông", "Tẩn", "Phàn", "Hà", "Dương", "Phan", "Lưu", "Tống", "Quách", "Mai",
    "Cao", "Triệu", "Kim", "Chu", "Ma", "Đàm", "Thạch", "La", "Võ",
  ]
  private static let middles = [
    "Văn", "Thị", "Đức", "Minh", "Thị Thu", "Quang", "Ngọc", "Thanh", "A", "Thị Kim", "Hữu", "Xuân",
  ]
  private static let givens = [
    "An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Hòa", "Khánh", "Lan", "Mai", "Nga", "Oanh",
    "Phúc", "Quyên", "Sơn", "Tâm", "Uyên", "Vinh", "Yến", "Páo", "Chứ", "Sim",
  ]
  private static let bodies = [
    "Phòng", "Ban", "Tổ", "Đội", "Trung tâm", "Trường Tiểu học", "Chi cục", "Hạt Kiểm lâm", "Thôn",
  ]
  private static let places = [
    "Kế hoạch", "Nghiệp vụ", "Nà Lo", "Khe Sanh", "Bản Phố", "Cầu Giấy", "Việc làm", "Bảo trợ",
    "Suối Thầu", "Na Hối",
  ]
  private static let positions = [
    "Chuyên viên", "Trưởng phòng", "Phó phòng", "Kế toán", "Văn thư", "Giáo viên", "Cán bộ",
  ]

  /// A name in the ways in which offices write them.
  static func name(using random: inout SplitMix) -> String {
    let name = [families, middles, givens].map { $0.randomElement(using: &random)! }
      .joined(separator: " ")
    return switch Int.random(in: 0...11, using: &random) {
    case 0, 1: name.uppercased()
    // Typed with an old font's capitals: the accented letters stayed small.
    case 2:
      String(
        name.map { $0.isASCII || "ĐđƠơƯưÂâÊêÔôĂă".contains($0) ? Character($0.uppercased()) : $0 })
    default: name
    }
  }

  /// How a name is introduced; blank as a rule.
  static func salutation(using random: inout SplitMix) -> String {
    let isUsed = Int.random(in: 0...11, using: &random) == 0
    return isUsed ? ["Ông ", "Bà ", "Đ/c ", "TS. "].randomElement(using: &random)! : ""
  }

  /// The body's name, with a number that tells it from the others of the list.
  static func body(_ number: Int, using random: inout SplitMix) -> String {
    let kind = bodies.randomElement(using: &random)!
    return "\(kind) \(places.randomElement(using: &random)!) \(number)"
  }

  static func position(using random: inout SplitMix) -> String {
    positions.randomElement(using: &random)!
  }

  /// A date of birth as a real date, as a text or as a year.
  static func birthDate(using random: inout SplitMix) -> CellValue {
    let year = Int.random(in: 1962...1999, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    return switch Int.random(in: 0...6, using: &random) {
    case 3: .text("29/02/1995")
    case 4: .text("\(month)/\(day)/\(year)")
    case 5: .text("")
    case 0: .date(CivilDate(year: year, month: month, day: day)!)
    case 1: .text("\(day)/\(month)/\(year)")
    case 2: .text("\(padded(day, to: 2))/\(padded(month, to: 2))/\(year)")
    default: .number(Double(year))
    }
  }
}
