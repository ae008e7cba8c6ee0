import Sheets

extension FindingKind {
  /// Mistakes in the tables of a plan as such.
  public static let planTableKinds: [FindingKind] = [
    .planTableMissing, .planHeaderMissing, .planColumnMissing, .planColumnUnknown, .planColumnTwice,
    .planSheetUnknown, .planTableTwice, .planCellEmpty, .planCellError, .planWordUnknown,
    .planNumberOutOfRange, .planNumberInvalid, .planDateInvalid, .planTimeInvalid,
    .planPeriodInvalid, .planYearsReversed, .planDuplicate, .planCodeUnknown, .planUnitCycle,
    .planUnitNameTwice, .planPropertyUnknown, .planPropertyMissing,
  ]

  static let planTableMissing = FindingKind(
    "P01", .error,
    title: Phrase(vi: "Thiếu bảng", en: "Missing table"),
    message: Phrase(
      vi: "Kế hoạch không có bảng “{0}”.",
      en: "The plan has no table “{0}”."),
    remedy: Phrase(
      vi: "Thêm trang tính tên “{0}”, hoặc tệp CSV có tên kết thúc bằng “{1}.csv”.",
      en: "Add a sheet called “{0}”, or a CSV file whose name ends in “{1}.csv”."))

  static let planHeaderMissing = FindingKind(
    "P02", .error,
    title: Phrase(vi: "Không tìm thấy dòng tiêu đề", en: "No header row"),
    message: Phrase(
      vi: "Không có dòng nào mang tiêu đề cột của bảng: {0}.",
      en: "No row bears the table's headings: {0}."),
    remedy: Phrase(
      vi: "Ghi lại dòng tiêu đề của bảng ngay trên dòng dữ liệu đầu tiên.",
      en: "Put the table's header above the first row of data."))

  static let planColumnMissing = FindingKind(
    "P03", .error,
    title: Phrase(vi: "Thiếu cột bắt buộc", en: "Missing column"),
    message: Phrase(
      vi: "Bảng “{1}” thiếu cột “{0}”.",
      en: "Table “{1}” lacks the column “{0}”."),
    remedy: Phrase(
      vi: "Thêm cột “{0}” vào dòng tiêu đề.",
      en: "Add the column “{0}” to the header."))

  static let planColumnUnknown = FindingKind(
    "P04", .warning,
    title: Phrase(vi: "Cột không thuộc bảng", en: "Unknown column"),
    message: Phrase(
      vi: "Bảng không có cột tên “{0}”; cột này không được đọc.",
      en: "The table has no column “{0}”; it is not read."),
    remedy: Phrase(
      vi: "Sửa tên cột theo phần hướng dẫn của bảng, hoặc xóa cột.",
      en: "Correct the heading by the table's documentation, or delete the column."))

  static let planColumnTwice = FindingKind(
    "P05", .error,
    title: Phrase(vi: "Hai cột cùng tên", en: "Two columns with one heading"),
    message: Phrase(
      vi: "Cột “{0}” có hai lần trong dòng tiêu đề.",
      en: "The heading “{0}” stands twice."),
    remedy: Phrase(
      vi: "Giữ lại một cột “{0}”.",
      en: "Keep one column “{0}”."))

  static let planSheetUnknown = FindingKind(
    "P06", .warning,
    title: Phrase(vi: "Trang không phải bảng của kế hoạch", en: "Not a table of the plan"),
    message: Phrase(
      vi: "“{0}” không phải tên bảng nào của kế hoạch; trang này không được đọc.",
      en: "“{0}” is no table of the plan; it is not read."),
    remedy: Phrase(
      vi: "Đổi tên trang theo một trong các bảng: {1}; hoặc chuyển trang sang tệp khác.",
      en: "Name it after one of the tables: {1}; or move it to another file."))

  static let planTableTwice = FindingKind(
    "P07", .error,
    title: Phrase(vi: "Hai trang cho một bảng", en: "Two sheets for one table"),
    message: Phrase(
      vi: "Bảng “{0}” có ở hai nơi; nơi kia là {1}.",
      en: "The table “{0}” stands in two places; the other is {1}."),
    remedy: Phrase(
      vi: "Gộp hai trang thành một.",
      en: "Join the two into one."))

  static let planCellEmpty = FindingKind(
    "P08", .error,
    title: Phrase(vi: "Ô bắt buộc để trống", en: "Required cell empty"),
    message: Phrase(
      vi: "Ô “{0}” không được để trống.",
      en: "The cell “{0}” must not be empty."),
    remedy: Phrase(
      vi: "Điền “{0}”, hoặc xóa cả dòng.",
      en: "Fill in “{0}”, or delete the row."))

  static let planCellError = FindingKind(
    "P09", .error,
    title: Phrase(vi: "Ô báo lỗi", en: "Cell holds an error"),
    message: Phrase(
      vi: "Công thức trong ô báo lỗi {0}.",
      en: "The cell's formula gives {0}."),
    remedy: Phrase(
      vi: "Sửa công thức, hoặc ghi giá trị vào ô.",
      en: "Correct the formula, or enter the value."))

  static let planWordUnknown = FindingKind(
    "P10", .error,
    title: Phrase(vi: "Giá trị ngoài danh mục", en: "Not one of the values"),
    message: Phrase(
      vi: "“{0}” không phải giá trị mà ô này nhận.",
      en: "The cell does not take “{0}”."),
    remedy: Phrase(
      vi: "Chọn một trong: {1}.",
      en: "Choose one of: {1}."))

  static let planNumberOutOfRange = FindingKind(
    "P11", .error,
    title: Phrase(vi: "Số ngoài khoảng", en: "Number out of range"),
    message: Phrase(
      vi: "“{0}” không phải số trong khoảng {1} đến {2}.",
      en: "“{0}” is no number from {1} to {2}."),
    remedy: Phrase(
      vi: "Ghi một số từ {1} đến {2}.",
      en: "Enter a number from {1} to {2}."))

  static let planNumberInvalid = FindingKind(
    "P12", .error,
    title: Phrase(vi: "Không phải số", en: "Not a number"),
    message: Phrase(
      vi: "“{0}” không phải số không âm.",
      en: "“{0}” is no number of at least zero."),
    remedy: Phrase(
      vi: "Ghi một số, ví dụ 10 hoặc 2,5.",
      en: "Enter a number, as 10 or 2.5."))

  static let planDateInvalid = FindingKind(
    "P13", .error,
    title: Phrase(vi: "Ngày không có thật hoặc viết sai", en: "No such date"),
    message: Phrase(
      vi: "“{0}” không phải một ngày hoặc thời hạn có thật.",
      en: "“{0}” is no date that exists."),
    remedy: Phrase(
      vi: "Ghi lại theo mẫu của cột, ví dụ 05/03/2022.",
      en: "Write it as the column asks, as 05/03/2022."))

  static let planTimeInvalid = FindingKind(
    "P14", .error,
    title: Phrase(vi: "Giờ viết sai", en: "No such time"),
    message: Phrase(
      vi: "“{0}” không phải giờ trong ngày.",
      en: "“{0}” is no time of day."),
    remedy: Phrase(
      vi: "Ghi giờ:phút, ví dụ 16:30.",
      en: "Write hour:minute, as 16:30."))

  static let planPeriodInvalid = FindingKind(
    "P15", .error,
    title: Phrase(vi: "Kỳ viết sai", en: "No such period"),
    message: Phrase(
      vi: "“{0}” không phải tên một kỳ.",
      en: "“{0}” is no period."),
    remedy: Phrase(
      vi: "Ghi năm, hoặc năm và quý như 2022-Q1.",
      en: "Write a year, or a year and quarter as 2022-Q1."))

  static let planYearsReversed = FindingKind(
    "P16", .error,
    title: Phrase(vi: "Đầu đứng sau cuối", en: "First after last"),
    message: Phrase(
      vi: "Bắt đầu từ {0} mà kết thúc ở {1}.",
      en: "It begins at {0} and ends at {1}."),
    remedy: Phrase(
      vi: "Đổi lại hai giá trị.",
      en: "Put the two in order."))

  static let planDuplicate = FindingKind(
    "P17", .error,
    title: Phrase(vi: "Trùng mã", en: "Two rows with one code"),
    message: Phrase(
      vi: "“{0}” đã có ở một dòng trước.",
      en: "“{0}” stands in an earlier row."),
    remedy: Phrase(
      vi: "Đổi mã của một dòng, hoặc xóa dòng thừa; hai cách hiểu của một tiêu chí thì cột "
        + "“Khi hiểu là” phải khác giá trị.",
      en: "Change one code, or delete a row; two readings of a criterion need different "
        + "values under “Under reading”."))

  static let planCodeUnknown = FindingKind(
    "P18", .error,
    title: Phrase(vi: "Mã không tồn tại", en: "Unknown code"),
    message: Phrase(
      vi: "“{0}” không phải mã hoặc loại nào của bảng “{1}”.",
      en: "“{0}” is no code or kind in the table “{1}”."),
    remedy: Phrase(
      vi: "Sửa mã, hoặc thêm dòng “{0}” vào bảng “{1}”.",
      en: "Correct the code, or add “{0}” to the table “{1}”."))

  static let planUnitCycle = FindingKind(
    "P19", .error,
    title: Phrase(vi: "Cấp trên vòng tròn", en: "Unit above itself"),
    message: Phrase(
      vi: "Đơn vị “{0}” là cấp trên của chính nó.",
      en: "The unit “{0}” is above itself."),
    remedy: Phrase(
      vi: "Sửa cột “Đơn vị cấp trên”.",
      en: "Correct the column “Parent”."))

  static let planUnitNameTwice = FindingKind(
    "P20", .warning,
    title: Phrase(vi: "Hai đơn vị cùng tên gọi", en: "Two units with one name"),
    message: Phrase(
      vi: "Tên “{0}” chỉ cả hai đơn vị {1} và {2}.",
      en: "The name “{0}” means both {1} and {2}."),
    remedy: Phrase(
      vi: "Xóa tên ấy ở một đơn vị, hoặc ghi thời hạn tồn tại để phân biệt.",
      en: "Remove it from one, or tell them apart by their validity."))

  static let planPropertyUnknown = FindingKind(
    "P21", .error,
    title: Phrase(vi: "Thuộc tính không có", en: "Unknown property"),
    message: Phrase(
      vi: "Kế hoạch không có thuộc tính “{0}”.",
      en: "A plan has no property “{0}”."),
    remedy: Phrase(
      vi: "Chọn một trong: {1}.",
      en: "Choose one of: {1}."))

  static let planPropertyMissing = FindingKind(
    "P22", .error,
    title: Phrase(vi: "Thiếu thuộc tính", en: "Missing property"),
    message: Phrase(
      vi: "Chưa có thuộc tính “{0}”.",
      en: "The property “{0}” is missing."),
    remedy: Phrase(
      vi: "Thêm một dòng “{0}”, ví dụ: {1}.",
      en: "Add a row “{0}”, as in: {1}."))
}
