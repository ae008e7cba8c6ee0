import Foundation

/// One nominee of a register: what its sheets say of it, by their headings and criteria's codes.
struct ExampleNominee {
  fileprivate var values: [String: String]

  subscript(heading: String) -> String? { values[heading] }
}

/// A finding as the register lists it.
struct ExampleFinding {
  let code: String
  let file: String
  let cell: String
  let message: String
}

/// A register as a reader that is not ours sees it.
struct ExampleRegister {
  let nominees: [ExampleNominee]
  let findings: [ExampleFinding]
  let ledger: [[String: String]]
  let ledgerRuns: [[String: String]]
  /// Rows of the sheet of duplicates, by their groups.
  let duplicates: [[[String: String]]]
  /// The names of the plan's units by code.
  let unitNames: [String: String]

  struct Malformed: Error {
    let what: String
  }

  init(sheets: [String: [[String]]], plan: [String: [[String]]]) throws {
    func table(_ name: String) throws -> [[String: String]] {
      guard let rows = sheets[name], let headings = rows.first else {
        throw Malformed(what: "no sheet \(name)")
      }
      return rows.dropFirst().map { row in
        Dictionary(zip(headings, row)) { first, _ in first }
      }
    }
    nominees = try ExampleRegister.nominees(
      collectives: table("Tập thể"), persons: table("Cá nhân"), verdicts: table("Bảng tiêu chí"))
    findings = try table("Vướng mắc").map { row in
      ExampleFinding(
        code: row["Mã"] ?? "", file: row["Tệp"] ?? "", cell: row["Ô"] ?? "",
        message: row["Vấn đề"] ?? "")
    }
    ledger = try table("Đối chiếu")
    ledgerRuns = try table("Từng dòng")
    duplicates = Dictionary(grouping: try table("Trùng lặp")) { $0["Nhóm"] ?? "" }
      .sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }.map(\.value)
    unitNames = try ExampleRegister.unitNames(in: plan)
  }

  /// The rows of the sheets of nominees follow each other as those of the table of criteria do.
  private static func nominees(
    collectives: [[String: String]], persons: [[String: String]], verdicts: [[String: String]]
  ) throws -> [ExampleNominee] {
    let rows = collectives + persons
    guard rows.count == verdicts.count else { throw Malformed(what: "rows of nominees differ") }
    return try zip(rows, verdicts).map { row, verdict in
      let name = row["Họ và tên"] ?? row["Tên tập thể"] ?? ""
      guard name == verdict["Đối tượng đề nghị"], row["Kết luận"] == verdict["Kết luận"] else {
        throw Malformed(what: "\(name) stands beside \(verdict["Đối tượng đề nghị"] ?? "")")
      }
      var values = row
      for (heading, value) in verdict {
        values[heading.components(separatedBy: "\n")[0], default: value] = value
      }
      values["Họ và tên"] = name
      values["Ngày sinh"] = row["Ngày sinh"].map(dayMonthYear)
      values["Đơn vị"] = nil
      return ExampleNominee(values: values)
    }
  }

  /// `1990-09-03 00:00:00`, which is how a date cell is listed, as `03/09/1990`.
  private static func dayMonthYear(_ text: String) -> String {
    let parts = text.prefix(10).split(separator: "-")
    return parts.count == 3 ? parts.reversed().joined(separator: "/") : text
  }

  private static func unitNames(in plan: [String: [[String]]]) throws -> [String: String] {
    guard let rows = plan["Đơn vị"], let top = rows.firstIndex(where: { $0.first == "Mã *" })
    else { throw Malformed(what: "no units") }
    let named = rows[(top + 1)...].filter { !$0[0].isEmpty }.map { ($0[0], $0[1]) }
    return Dictionary(named) { first, _ in first }
  }

  /// The nominees whom a README means by a name.
  func nominees(named name: String) -> [ExampleNominee] {
    let name = ExampleName(name)
    return nominees.filter(name.means)
  }

  /// Whether there is a finding of this code in this file whose message holds these words.
  func hasFinding(_ code: String, in file: String = "", saying words: String = "") -> Bool {
    findings.contains {
      $0.code == code && (file.isEmpty || $0.file == file)
        && (words.isEmpty || $0.message.contains(words))
    }
  }
}
