import Sheets

extension PlanTable {
  package static let tasks = PlanTable(
    "tasks",
    sheetName: Phrase(vi: "Nhiệm vụ", en: "Tasks"),
    about: Phrase(
      vi: "Mỗi dòng là một nhiệm vụ của phụ lục theo quý.",
      en: "A row is a task of the appendix by quarter."),
    columns: TaskColumn.all)
}

enum TaskColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng", en: "its own code"), isRequired: true,
    example: "NV-I-1")
  static let year = PlanColumn(
    vi: "Năm", en: "Year",
    takes: Phrase(vi: "năm; để trống là hằng năm", en: "the year; empty for every year"),
    example: "2022")
  static let quarter = PlanColumn(
    vi: "Quý", en: "Quarter",
    takes: Phrase(vi: "1 đến 4; để trống là cả năm", en: "1 to 4; empty for the whole year"),
    example: "1")
  static let order = PlanColumn(
    vi: "Thứ tự", en: "Order",
    takes: Phrase(
      vi: "thứ tự trong quý; để trống là theo thứ tự dòng",
      en: "the order in the quarter; empty for that of the rows"),
    example: "1")
  static let text = PlanColumn(
    vi: "Nội dung công việc", en: "Task", takes: Phrase(vi: "nội dung", en: "what is to be done"),
    isRequired: true, example: "Kiểm tra công tác thi đua, khen thưởng")
  static let leads = PlanColumn(
    vi: "Chủ trì", en: "Leads",
    takes: Phrase(vi: "cơ quan chủ trì; cách nhau bằng dấu “;”", en: "who leads; separated by “;”"),
    example: "Văn phòng Sở; Thanh tra Sở", isList: true)
  static let coordinators = PlanColumn(
    vi: "Phối hợp", en: "Coordinators",
    takes: Phrase(
      vi: "cơ quan phối hợp; cách nhau bằng dấu “;”", en: "who helps; separated by “;”"),
    example: "Các phòng, đơn vị trực thuộc Sở", isList: true)
  static let due = PlanColumn(
    vi: "Thời hạn", en: "Due",
    takes: Phrase(vi: "thời hạn, nếu có", en: "by when, where stated"), example: "12/7/2022")

  static let all = [code, year, quarter, order, text, leads, coordinators, due]
}

extension PlannedTask {
  /// - Parameter position: The row's position in the table, which orders a task without a number.
  init(_ row: inout PlanRow, position: Int) {
    self.init(
      code: row.requiredText(TaskColumn.code), year: row.integer(TaskColumn.year, in: yearRange),
      quarter: row.integer(TaskColumn.quarter, in: 1...4),
      order: row.integer(TaskColumn.order, in: 1...10_000) ?? position,
      text: row.requiredText(TaskColumn.text), leads: row.list(TaskColumn.leads),
      coordinators: row.list(TaskColumn.coordinators), due: row.text(TaskColumn.due),
      place: row.place)
  }
}
