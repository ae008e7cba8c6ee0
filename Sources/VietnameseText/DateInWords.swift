extension PartialDate {
  /// As official documents write it, with a zero before days under 10 and before the months 1
  /// and 2: “ngày 05 tháng 3 năm 2022”; “tháng 3 năm 2022” or “năm 2022” where no more is known.
  ///
  /// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I.4.
  public var officialText: String {
    guard let month else { return "năm \(year)" }
    let monthText = month < 3 ? "0\(month)" : "\(month)"
    guard let day else { return "tháng \(monthText) năm \(year)" }
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(monthText) năm \(year)"
  }

  /// In words alone: “ngày mùng năm tháng ba năm hai nghìn không trăm hai mươi hai”.
  public var inWords: String {
    let yearWords = "năm \(year.inWords)"
    guard let month else { return yearWords }
    let monthWords = "tháng \(month == 4 ? "tư" : month.inWords) \(yearWords)"
    guard let day else { return monthWords }
    return "ngày \(day <= 10 ? "mùng " : "")\(day.inWords) \(monthWords)"
  }
}
