import Sheets

extension PlanTable {
  public static let discipline = PlanTable(
    "discipline",
    sheetName: Phrase(vi: "Kỷ luật", en: "Discipline"),
    about: Phrase(
      vi: "Mỗi dòng là một người bị kỷ luật hoặc vi phạm, để xét tập thể của người đó. Chỉ khi "
        + "thuộc tính “Danh sách kỷ luật đã đủ” là “có” thì ai vắng tên mới là không vi phạm.",
      en: "A row is somebody who was disciplined or broke a rule, for the review of their "
        + "collective. Only where the property “Discipline list is complete” is “yes” does a "
        + "missing name mean that there was none."),
    columns: DisciplineColumn.all)
}

enum DisciplineColumn {
  static let name = PlanColumn(
    vi: "Họ và tên", en: "Name", takes: Phrase(vi: "họ và tên", en: "the full name"),
    isRequired: true, example: "Nguyễn Văn A")
  static let birthDate = PlanColumn(
    vi: "Ngày sinh", en: "Birth date",
    takes: Phrase(vi: "ngày sinh, hoặc năm sinh", en: "the date or year of birth"),
    example: "05/03/1980")
  static let unit = PlanColumn(
    vi: "Đơn vị", en: "Unit",
    takes: Phrase(vi: "mã hoặc tên đơn vị, tập thể", en: "the unit's or collective's code or name"),
    isRequired: true, example: "VP")
  static let year = PlanColumn(
    vi: "Năm", en: "Year", takes: Phrase(vi: "năm bị kỷ luật", en: "the year"), example: "2021")
  static let form = PlanColumn(
    vi: "Hình thức", en: "Form",
    takes: Phrase(
      vi: "hình thức kỷ luật, hoặc “vi phạm” nếu chưa đến mức kỷ luật",
      en: "the form of discipline, or “vi phạm” for a breach without one"),
    isRequired: true, example: "khiển trách")

  static let all = [name, birthDate, unit, year, form]
}

extension DisciplinaryRecord {
  init(_ row: inout PlanRow) {
    self.init(
      name: row.requiredText(DisciplineColumn.name),
      birthDate: row.text(DisciplineColumn.birthDate),
      unit: row.requiredText(DisciplineColumn.unit),
      year: row.integer(DisciplineColumn.year, in: yearRange),
      form: row.requiredText(DisciplineColumn.form), place: row.place)
  }
}
