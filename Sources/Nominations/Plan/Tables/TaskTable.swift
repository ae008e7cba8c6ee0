import Sheets

extension PlanTable {
  public static let tasks = PlanTable(
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
    takes: Phrase(
      vi: "1 đến 4; nhiều quý cách nhau bằng “;”; “hằng quý” là cả bốn quý; để trống là cả năm",
      en: "1 to 4; several separated by “;”; “hằng quý” for all four; empty for the whole year"),
    example: "1", isList: true)
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

  static let status = PlanColumn(
    vi: "Tình trạng", en: "Status",
    takes: Phrase(vi: "đã thực hiện đến đâu, nếu có", en: "how far it has come, where stated"),
    example: "Đang thực hiện")

  static let all = [code, year, quarter, order, text, leads, coordinators, due, status]
}

extension PlannedTask {
  /// The task of a row, once for each quarter in which it recurs.
  ///
  /// - Parameter position: The row's position in the table, which orders a task without a number.
  static func tasks(_ row: inout PlanRow, position: Int) -> [PlannedTask] {
    let code = row.requiredText(TaskColumn.code)
    let text = row.requiredText(TaskColumn.text)
    let year = row.integer(TaskColumn.year, in: yearRange)
    let order = row.integer(TaskColumn.order, in: 1...10_000) ?? position
    return quarters(of: &row).map { quarter in
      PlannedTask(
        code: code, year: year, quarter: quarter, order: order, text: text,
        leads: row.list(TaskColumn.leads), coordinators: row.list(TaskColumn.coordinators),
        due: row.text(TaskColumn.due), status: row.text(TaskColumn.status), place: row.place)
    }
  }

  /// One `nil` for the whole year.
  private static func quarters(of row: inout PlanRow) -> [Int?] {
    let texts = row.list(TaskColumn.quarter)
    if texts.isEmpty { return [nil] }
    let quarters = texts.flatMap { text -> [Int] in
      if let number = Int(text) { return (1...4).contains(number) ? [number] : [] }
      return Quarter.all(in: text)
    }
    if quarters.isEmpty {
      row.report(
        .planNumberOutOfRange, at: TaskColumn.quarter, "\(row.text(TaskColumn.quarter))", "1", "4")
      return [nil]
    }
    return quarters
  }
}
