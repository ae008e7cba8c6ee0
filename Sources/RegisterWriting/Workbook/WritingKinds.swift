import Sheets

extension FindingKind {
  /// A text longer than a cell can hold was cut.
  public static let textCut = FindingKind(
    "W01", .warning,
    title: Phrase(vi: "Văn bản quá dài bị cắt", en: "Overlong text cut"),
    message: Phrase(
      vi: "Văn bản ở ô {0} của {1} dài hơn 32.767 ký tự nên phần sau bị cắt",
      en: "The text in {0} of {1} is longer than 32,767 characters and was cut"),
    remedy: Phrase(
      vi: "Rút gọn nội dung trong tệp của đơn vị rồi chạy lại; bản gốc vẫn còn nguyên.",
      en: "Shorten the text in the unit's file and run again; the original is untouched."))

  /// A number that is infinite or not a number was left out.
  public static let numberNotFinite = FindingKind(
    "W02", .warning,
    title: Phrase(vi: "Giá trị số không xác định", en: "Number without a finite value"),
    message: Phrase(
      vi: "Giá trị số ở ô {0} của {1} không xác định nên được để trống",
      en: "The number in {0} of {1} has no finite value and was left out"),
    remedy: Phrase(
      vi: "Kiểm tra điểm và tham số của tiêu chí trong kế hoạch.",
      en: "Check the points and parameters of the plan's criteria."))

  /// A list longer than a sheet goes on on another.
  public static let sheetContinued = FindingKind(
    "W03", .note,
    title: Phrase(vi: "Danh sách dài hơn một trang tính", en: "List longer than a sheet"),
    message: Phrase(
      vi: "Trang {0} đã đủ 1.048.576 dòng nên danh sách tiếp tục ở trang {1}",
      en: "Sheet {0} holds 1,048,576 rows, all that it can; the list goes on on sheet {1}"),
    remedy: Phrase(
      vi: "Xem tiếp ở trang sau; nếu cần lọc cả danh sách, chạy riêng từng đơn vị cấp dưới.",
      en: "Read on on the next sheet; to filter the whole list, run each lower level by itself."))

  /// Every finding that writing can raise.
  public static let writingKinds: [FindingKind] = [
    .textCut, .numberNotFinite, .sheetContinued,
  ]
}
