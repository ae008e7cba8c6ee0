import Sheets

/// The tables of a plan, the properties and the types of rules explained, as Markdown in both
/// languages: the text of `Sources/tonghop/Documentation.docc/PlanTables.md`.
public func planDocumentation() -> String {
  var lines = [
    "# Các bảng của kế hoạch · The plan's tables", "",
    "Mỗi bảng là một trang của `plan.xlsx`, hoặc một tệp CSV tên `….<bảng>.csv` trong thư mục "
      + "`plan/`. Tên cột tiếng Việt hay tiếng Anh đều được; phía trên dòng tiêu đề có thể có "
      + "lời giải thích. Dấu * là bắt buộc.", "",
    "Each table is a sheet of `plan.xlsx`, or a CSV file called `….<table>.csv` in the folder "
      + "`plan/`. Headings are Vietnamese or English; explanations may stand above them. "
      + "An asterisk marks what is required.", "",
  ]
  for table in PlanTable.all { lines += section(table) }
  lines += ruleSection()
  lines += propertySection()
  return lines.joined(separator: "\n") + "\n"
}

private func section(_ table: PlanTable) -> [String] {
  var lines = [
    "## \(table.sheetName.vi) · \(table.sheetName.en) (`\(table.code)`)", "",
    table.about.vi, "", table.about.en, "",
  ]
  lines += tableHead(["Cột · Column", "Nhận · Takes", "Giá trị · Values", "Ví dụ · Example"])
  for column in table.columns {
    lines.append(
      tableRow([
        name(column.header, column.isRequired), both(column.takes),
        column == PropertyColumn.name
          ? "" : column.choices.map { "\($0.vi) (\($0.en))" }.joined(separator: ", "),
        code(column.example),
      ]))
  }
  return lines + [""]
}

private func ruleSection() -> [String] {
  var lines = ["## Loại quy tắc · Types of rules", ""]
  for type in RuleType.all {
    lines += ["### \(type.name.vi) · \(type.name.en)", "", both(type.about), ""]
    lines += tableHead(["Tham số · Parameter", "Nhận · Takes", "Ví dụ · Example"])
    for parameter in type.parameters {
      lines.append(
        tableRow([
          name(parameter.name, parameter.isRequired), both(parameter.takes),
          code("\(parameter.name.vi)=\(parameter.example)"),
        ]))
    }
    lines.append("")
  }
  return lines
}

private func propertySection() -> [String] {
  var lines = ["## Thuộc tính của kế hoạch · Properties of a plan", ""]
  lines += tableHead(["Thuộc tính · Property", "Nhận · Takes", "Ví dụ · Example"])
  for property in PlanProperty.all {
    lines.append(
      tableRow([
        name(property.name, property.isRequired), both(property.takes), code(property.example),
      ]))
  }
  return lines
}

private func name(_ phrase: Phrase, _ isRequired: Bool) -> String {
  "**\(phrase.vi)**\(isRequired ? " \\*" : "") · \(phrase.en)"
}

private func both(_ phrase: Phrase) -> String { "\(phrase.vi) · \(phrase.en)" }

private func code(_ example: String) -> String { example.isEmpty ? "" : "`\(example)`" }

private func tableHead(_ titles: [String]) -> [String] {
  [tableRow(titles), tableRow(titles.map { _ in "---" })]
}

/// A row of a Markdown table; a bar within a cell is escaped.
private func tableRow(_ cells: [String]) -> String {
  let escaped = cells.map { cell in
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
  return "| " + escaped.joined(separator: " | ") + " |"
}
