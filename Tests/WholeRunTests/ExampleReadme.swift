import Foundation

/// What an example's README.md says must be found: the tables under its headings.
struct ExampleReadme {
  /// A markdown table and the headings above it.
  struct Table {
    /// The nearest heading above the table.
    let section: String
    let headings: [String]
    let rows: [[String]]
  }

  let tables: [Table]

  init(example: String) throws {
    let path = repository.appending(path: "examples/\(example)/README.md")
    let lines = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n")
    var tables: [Table] = []
    var section = ""
    var block: [[String]] = []
    for line in lines + [""] {
      if line.hasPrefix("|") {
        block.append(ExampleReadme.cells(of: line))
        continue
      }
      if block.count > 2 {
        tables.append(Table(section: section, headings: block[0], rows: Array(block[2...])))
      }
      block = []
      if line.hasPrefix("#") {
        section = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
      }
    }
    self.tables = tables
  }

  /// The tables of nominees, under headings that say “phải thấy”.
  var expectations: [Table] {
    tables.filter { $0.section.lowercased().contains("phải thấy") }
  }

  private static func cells(of line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// A name as a README gives it, with what it says in parentheses to tell namesakes apart.
struct ExampleName {
  let name: String
  /// A date or year of birth, or a kind: “(1990)”, “(lãnh đạo)”.
  let qualifier: String?

  init(_ text: String) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else {
      (name, qualifier) = (text, nil)
      return
    }
    name = text[..<open].trimmingCharacters(in: .whitespaces)
    qualifier = String(text[text.index(after: open)...].dropLast())
  }

  /// Whether a nominee of the register is meant, however its unit wrote the name.
  func means(_ nominee: ExampleNominee) -> Bool {
    guard ExampleName.folded(name) == ExampleName.folded(nominee["Họ và tên"] ?? "") else {
      return false
    }
    guard let qualifier else { return true }
    if qualifier.contains(where: \.isNumber) { return nominee["Ngày sinh"] == qualifier }
    return (nominee["Đối tượng"] ?? "").lowercased().contains(qualifier)
  }

  /// Without case, marks and the choice of dash, which units write as they like.
  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("đ", with: "d").replacing("–", with: "-")
  }
}
