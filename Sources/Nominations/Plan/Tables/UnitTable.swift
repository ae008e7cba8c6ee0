import Sheets

extension PlanTable {
  public static let units = PlanTable(
    "units",
    sheetName: Phrase(vi: "Đơn vị", en: "Units"),
    about: Phrase(
      vi: "Mỗi dòng là một đơn vị gửi đề nghị, hoặc một đơn vị mà người được đề nghị thuộc về.",
      en: "A row is a unit that submits, or one that nominees belong to."),
    columns: UnitColumn.all)
}

enum UnitColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng của đơn vị", en: "the unit's own code"),
    isRequired: true, example: "VP")
  static let name = PlanColumn(
    vi: "Tên", en: "Name", takes: Phrase(vi: "tên đầy đủ", en: "the full name"),
    isRequired: true, example: "Văn phòng Sở")
  static let aliases = PlanColumn(
    vi: "Tên khác", en: "Other names",
    takes: Phrase(
      vi: "tên viết tắt, tên cũ, tên thư mục; cách nhau bằng dấu “;”",
      en: "abbreviations, former names, folder names; separated by “;”"),
    example: "VP Sở; Văn phòng", isList: true)
  static let parent = PlanColumn(
    vi: "Đơn vị cấp trên", en: "Parent",
    takes: Phrase(vi: "mã của đơn vị cấp trên", en: "the code of the unit above"), example: "SO")
  static let kind = PlanColumn(
    vi: "Loại", en: "Kind",
    takes: Phrase(
      vi: "loại đơn vị, để đặt chỉ tiêu", en: "the kind of unit, which quotas refer to"),
    example: "phòng")
  static let validFrom = PlanColumn(
    vi: "Từ ngày", en: "Valid from",
    takes: Phrase(vi: "ngày thành lập, nếu cần", en: "the day it came into being, if it matters"),
    example: "01/03/2025")
  static let validTo = PlanColumn(
    vi: "Đến ngày", en: "Valid to",
    takes: Phrase(vi: "ngày cuối cùng còn tồn tại", en: "the last day that it existed"),
    example: "28/02/2025")
  static let mustSubmit = PlanColumn(
    vi: "Phải gửi", en: "Must submit",
    takes: Phrase(
      vi: "“có” (mặc định) nếu phải gửi đề nghị", en: "“yes” (default) where it must submit"),
    example: "có", choices: Choice.yesNo.words)

  static let all = [code, name, aliases, parent, kind, validFrom, validTo, mustSubmit]
}

extension Unit {
  init(_ row: inout PlanRow) {
    let validity = row.validity(from: UnitColumn.validFrom, to: UnitColumn.validTo)
    self.init(
      code: row.requiredText(UnitColumn.code), name: row.requiredText(UnitColumn.name),
      aliases: row.list(UnitColumn.aliases), parent: row.optionalText(UnitColumn.parent),
      kind: row.text(UnitColumn.kind), validFrom: validity.from, validTo: validity.to,
      mustSubmit: row.flag(UnitColumn.mustSubmit, default: true), place: row.place)
  }
}
