import Sheets

extension PlanTable {
  public static let receipts = PlanTable(
    "receipts",
    sheetName: Phrase(vi: "Ngày nhận", en: "Receipts"),
    about: Phrase(
      vi: "Mỗi dòng là lúc nhận được đề nghị của một đơn vị, hoặc một tệp, do cán bộ ghi. Chương "
        + "trình không lấy ngày của tệp.",
      en: "A row is when the submission of a unit, or a file, arrived, as staff noted it; a "
        + "file's time stamp is never used."),
    columns: ReceiptColumn.all)
}

enum ReceiptColumn {
  static let period = PlanColumn(
    vi: "Kỳ", en: "Period",
    takes: Phrase(
      vi: "tên thư mục của kỳ; để trống là mọi kỳ", en: "the period's folder; empty for any"),
    example: "2022-Q1")
  static let unit = PlanColumn(
    vi: "Đơn vị", en: "Unit",
    takes: Phrase(
      vi: "mã đơn vị; hoặc để trống và ghi tệp", en: "the unit's code; or empty, with a file"),
    example: "VP")
  static let file = PlanColumn(
    vi: "Tệp", en: "File",
    takes: Phrase(
      vi: "đường dẫn tệp trong thư mục của kỳ", en: "the file's path within the period's folder"),
    example: "phong-a/de-nghi.xlsx")
  static let date = PlanColumn(
    vi: "Ngày nhận", en: "Date", takes: Phrase(vi: "ngày/tháng/năm", en: "day/month/year"),
    isRequired: true, example: "04/03/2022")
  static let time = PlanColumn(
    vi: "Giờ nhận", en: "Time",
    takes: Phrase(vi: "giờ:phút, nếu biết", en: "hour:minute, if known"), example: "16:30")

  static let all = [period, unit, file, date, time]
}

extension Receipt {
  init?(_ row: inout PlanRow) {
    let periodName = row.text(ReceiptColumn.period)
    let period = Period(folderName: periodName)
    if period == nil && !periodName.isEmpty {
      row.report(.planPeriodInvalid, at: ReceiptColumn.period, "\(periodName)")
    }
    let unit = row.optionalText(ReceiptColumn.unit)
    let file = row.optionalText(ReceiptColumn.file)
    if unit == nil && file == nil {
      row.report(
        .planCellEmpty, at: ReceiptColumn.unit, "\(ReceiptColumn.unit.header.vi)")
    }
    let seconds = Receipt.seconds(&row)
    guard let date = row.date(ReceiptColumn.date) else {
      row.requireText(ReceiptColumn.date)
      return nil
    }
    self.init(
      period: period, unit: unit, file: file, date: date, seconds: seconds, place: row.place)
  }

  /// The time of its own column, or that of a date which bears one.
  private static func seconds(_ row: inout PlanRow) -> Double? {
    if case .time(let seconds) = row.value(ReceiptColumn.time) { return seconds }
    if let text = row.optionalText(ReceiptColumn.time) {
      let numbers = text.split(separator: ":").map { Int(trimmed($0)) }
      if (1...2).contains(numbers.count), let hour = numbers[0], (0...23).contains(hour),
        let minute = numbers.count == 2 ? numbers[1] : 0, (0...59).contains(minute)
      {
        return Double(hour * 3600 + minute * 60)
      }
      row.report(.planTimeInvalid, at: ReceiptColumn.time, "\(text)")
    }
    if case .dateTime(_, let seconds) = row.value(ReceiptColumn.date) { return seconds }
    return nil
  }
}
