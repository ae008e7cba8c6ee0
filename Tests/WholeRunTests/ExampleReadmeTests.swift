import Foundation
import Testing

/// Holds the program to what people worked out by hand and wrote into the examples' READMEs.
@Suite(.enabled(if: IndependentReader.isAvailable)) struct ExampleReadmeTests {
  @Test(arguments: Examples.all) func findsWhatTheReadmeStates(_ example: String) throws {
    let run = try Examples.run(example)
    let tables = try ExampleReadme(example: example).expectations
    #expect(!tables.isEmpty)
    for table in tables {
      let register = try run.register(period(of: table, in: run))
      for row in table.rows { check(row, of: table, in: register) }
    }
  }

  @Test(arguments: Examples.all) func findsNobodyElse(_ example: String) throws {
    let run = try Examples.run(example)
    let tables = try ExampleReadme(example: example).expectations
    for (period, tables) in Dictionary(
      grouping: tables, by: { (try? self.period(of: $0, in: run)) ?? "" })
    {
      let named = tables.flatMap(\.rows).map { ExampleName($0[0]) }
      for nominee in try run.register(period).nominees {
        #expect(
          named.contains { $0.means(nominee) },
          "\(nominee["Họ và tên"] ?? "") is not in the README")
      }
    }
  }

  /// “Quý II: phải thấy” is about that quarter, any other heading about the only period.
  private func period(of table: ExampleReadme.Table, in run: ExampleRun) throws -> String {
    let periods = try run.periods
    let words = table.section.replacing(":", with: " ").split(separator: " ")
    let numerals = ["I": "Q1", "II": "Q2", "III": "Q3", "IV": "Q4"]
    let quarter = words.count > 1 && words[0] == "Quý" ? numerals[String(words[1])] : nil
    guard let quarter else { return try #require(periods.count == 1 ? periods[0] : nil) }
    return try #require(periods.first { $0.hasSuffix(quarter) })
  }

  private func check(
    _ row: [String], of table: ExampleReadme.Table, in register: ExampleRegister
  ) {
    let nominees = register.nominees(named: row[0])
    #expect(!nominees.isEmpty, "\(row[0]) is not in the register")
    for nominee in nominees {
      for (heading, expected) in zip(table.headings, row).dropFirst() where !expected.isEmpty {
        let found = ExampleColumn(heading, in: register).value(of: nominee, like: expected)
        #expect(found == ExampleColumn.canonical(expected, under: heading), "\(row[0]), \(heading)")
      }
    }
  }
}

/// A column of a README's table, and where the register says the same.
struct ExampleColumn {
  private let heading: String
  private let register: ExampleRegister

  init(_ heading: String, in register: ExampleRegister) {
    self.heading = heading
    self.register = register
  }

  /// What the register says, written the way the README writes it; `nil` where it has no such
  /// column.
  func value(of nominee: ExampleNominee, like expected: String) -> String? {
    switch heading {
    case "Nơi gửi":
      let names = (nominee["Đơn vị gửi"] ?? "").components(separatedBy: "; ")
      let codes = names.map { name in register.unitNames.first { $0.value == name }?.key ?? name }
      return codes.sorted().joined(separator: ", ")
    case "Kết luận":
      let isShutOut = nominee["Tình trạng"]?.contains("không được bình xét") ?? false
      return (nominee["Kết luận"] ?? "") + (isShutOut ? ", không bình xét" : "")
    case "Hạng": return nominee["Xếp thứ"]
    case "Phiếu":
      let standing = nominee["Tình trạng"] ?? ""
      guard let open = standing.firstIndex(of: "("), standing.hasSuffix(")") else {
        return "chưa kiểm"
      }
      return String(standing[standing.index(after: open)...].dropLast())
    case "Công nhận":
      return (nominee["Tình trạng"] ?? "").hasPrefix("Được công nhận") ? "có" : "không"
    case "Đăng ký":
      return ExampleColumn.canonical(
        nominee["Danh hiệu thi đua/Hình thức khen thưởng"] ?? "", under: heading)
    case "Tệp", "Vì sao": return expected
    default: return nominee[heading]
    }
  }

  /// Lists in one order, and the names of merits spelled out.
  static func canonical(_ text: String, under heading: String) -> String {
    switch heading {
    case "Nơi gửi": text.components(separatedBy: ", ").sorted().joined(separator: ", ")
    case "Đăng ký":
      text.components(separatedBy: "; ").map(ExampleMerit.canonical).sorted()
        .joined(separator: "; ")
    default: text
    }
  }
}

/// The names of titles and awards that the examples' units write in their own ways.
enum ExampleMerit {
  private static let names: [(name: String, openings: [String])] = [
    ("Tập thể lao động xuất sắc", ["tap the ldxs", "tap the lao dong xuat sac", "ttldxs"]),
    ("Tập thể lao động tiên tiến", ["ttldtt", "tap the lao dong tien tien"]),
    ("Chiến sĩ thi đua cấp tỉnh", ["cstd cap tinh"]),
    (
      "Chiến sĩ thi đua cơ sở",
      ["cstdcs", "cstd co so", "chien sy thi dua", "chien si thi dua co so"]
    ),
    ("Lao động tiên tiến", ["ldtt", "lao dong tien tien"]),
    ("Cờ thi đua", ["co thi dua"]), ("Giấy khen", ["giay khen", "gk"]),
    ("Bằng khen", ["bang khen"]), ("Huy hiệu", ["huy hieu"]),
    ("Kỷ niệm chương", ["ky niem chuong"]),
  ]

  static func canonical(_ text: String) -> String {
    if names.contains(where: { $0.name == text }) { return text }
    let folded = ExampleName.folded(text)
    return names.first { $0.openings.contains { folded.hasPrefix($0) } }?.name ?? text
  }
}
