import Sheets

extension PlanTable {
  public static let matching = PlanTable(
    "matching",
    sheetName: Phrase(vi: "So trùng", en: "Matching"),
    about: Phrase(
      vi: "Mỗi dòng là một trường không dùng để nhận ra hai dòng là cùng một người hay tập thể. "
        + "Để trống bảng thì so mọi trường; họ tên luôn được so.",
      en: "A row is a field that is not used to recognise two rows as one nominee. An empty table "
        + "has all fields compared; names always are."),
    columns: MatchingColumn.all)
}

enum MatchingColumn {
  static let field = PlanColumn(
    vi: "Trường bỏ qua", en: "Field left out",
    takes: Phrase(vi: "trường không được so", en: "the field that is not compared"),
    isRequired: true, example: "chức vụ", choices: comparedFields.words)

  static let all = [field]

  /// What linkage compares beside the name.
  fileprivate static let comparedFields = Choice(
    Choice.columnMeanings.entries.filter { meaning, _ in
      [.birthDate, .sex, .unit, .position, .code, .citizenID].contains(meaning)
    })
}

extension UncomparedField {
  init?(_ row: inout PlanRow) {
    guard
      let field = row.requiredChoice(MatchingColumn.field, of: MatchingColumn.comparedFields)
    else { return nil }
    self.init(field: field, place: row.place)
  }
}
