import Sheets

extension PlanTable {
  public static let movements = PlanTable(
    "movements",
    sheetName: Phrase(vi: "Phong trào", en: "Movements"),
    about: Phrase(
      vi: "Mỗi dòng là một phong trào thi đua hoặc cuộc vận động mà kế hoạch nêu.",
      en: "A row is a movement that the plan names."),
    columns: MovementColumn.all)
}

enum MovementColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng", en: "its own code"), isRequired: true,
    example: "PT-QPAN")
  static let name = PlanColumn(
    vi: "Tên", en: "Name",
    takes: Phrase(vi: "tên như trong kế hoạch", en: "the name as the plan writes it"),
    isRequired: true, example: "Dân vận khéo")
  static let aliases = PlanColumn(
    vi: "Tên khác", en: "Other names",
    takes: Phrase(
      vi: "cách viết khác; cách nhau bằng dấu “;”", en: "other spellings, separated by “;”"),
    example: "Phong trào dân vận khéo", isList: true)
  static let firstYear = PlanColumn(
    vi: "Từ năm", en: "First year", takes: Phrase(vi: "năm đầu", en: "the first year"),
    example: "2021")
  static let lastYear = PlanColumn(
    vi: "Đến năm", en: "Last year", takes: Phrase(vi: "năm cuối", en: "the last year"),
    example: "2025")
  static let kind = PlanColumn(
    vi: "Loại", en: "Kind",
    takes: Phrase(vi: "loại phong trào", en: "the kind of movement"), example: "chuyên đề",
    choices: [
      Phrase(vi: "toàn diện", en: "comprehensive"), Phrase(vi: "chuyên đề", en: "thematic"),
      Phrase(vi: "cuộc vận động", en: "campaign"),
    ])

  static let all = [code, name, aliases, firstYear, lastYear, kind]
}

extension Movement {
  init(_ row: inout PlanRow) {
    let (first, last) = row.years(from: MovementColumn.firstYear, to: MovementColumn.lastYear)
    let kinds = Choice(MovementColumn.kind.choices.map { ($0.vi, $0) })
    self.init(
      code: row.requiredText(MovementColumn.code), name: row.requiredText(MovementColumn.name),
      aliases: row.list(MovementColumn.aliases), years: yearSpan(first, last),
      kind: row.choice(MovementColumn.kind, of: kinds) ?? "", place: row.place)
  }
}

/// The years between two, where at least one is given and they are in order.
private func yearSpan(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
  guard first != nil || last != nil else { return nil }
  let from = first ?? yearRange.lowerBound
  let to = last ?? yearRange.upperBound
  return from <= to ? from...to : nil
}
