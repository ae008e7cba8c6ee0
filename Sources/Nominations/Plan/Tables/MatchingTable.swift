import Sheets

extension PlanTable {
  package static let matching = PlanTable(
    "matching",
    sheetName: Phrase(vi: "So trùng", en: "Matching"),
    about: Phrase(
      vi: "Mỗi dòng là một trường để nhận ra hai dòng là cùng một người hay tập thể, và cách so. "
        + "Để trống bảng thì dùng cách so có sẵn.",
      en: "A row is a field by which two rows are recognised as one nominee, and how it is "
        + "compared. An empty table leaves the built-in way."),
    columns: MatchingColumn.all)
}

enum MatchingColumn {
  static let field = PlanColumn(
    vi: "Trường", en: "Field", takes: Phrase(vi: "trường được so", en: "the field compared"),
    isRequired: true, example: "ngày sinh", choices: Choice.columnMeanings.words)
  static let comparison = PlanColumn(
    vi: "Cách so", en: "Comparison",
    takes: Phrase(vi: "so như loại dữ liệu nào", en: "as what kind of value"), isRequired: true,
    example: "ngày", choices: comparisons.words)

  static let all = [field, comparison]

  fileprivate static let comparisons = Choice<MatchingField.Comparison>([
    (.name, Phrase(vi: "họ tên", en: "name")),
    (.date, Phrase(vi: "ngày", en: "date")),
    (.code, Phrase(vi: "mã", en: "code")),
    (.unit, Phrase(vi: "đơn vị", en: "unit")),
    (.text, Phrase(vi: "chữ", en: "text")),
    (.ignored, Phrase(vi: "bỏ qua", en: "ignored")),
  ])
}

extension MatchingField {
  init?(_ row: inout PlanRow) {
    let field = row.requiredChoice(MatchingColumn.field, of: .columnMeanings)
    let comparison = row.requiredChoice(
      MatchingColumn.comparison, of: MatchingColumn.comparisons)
    guard let field, let comparison else { return nil }
    self.init(field: field, comparison: comparison, place: row.place)
  }
}
