import Sheets

/// What can be found when a submission is turned into nominations.
extension FindingKind {
  public static let intakeKinds: [FindingKind] = [
    .unsureColumn, .noTable, .shiftedColumns, .unknownSender, .ambiguousSender, .unknownKind,
    .impossibleBirthDate, .unreadableBirthDate, .birthDateFromSerial, .swappedDates,
    .ambiguousDate, .severalPeopleInCell, .unknownListedName, .hiddenUnread, .rowWithoutName,
    .contradictorySender, .noHeader, .malformedCitizenID, .tableWithoutNames, .countDiffers,
  ]

  public static let unsureColumn = FindingKind(
    "I01", .warning,
    title: Phrase(vi: "Chưa chắc ý nghĩa của cột", en: "Column of uncertain meaning"),
    message: Phrase(
      vi: "Chưa chắc cột “{0}” là gì; có thể là: {1}. Cột này chưa được dùng.",
      en: "It is not certain what column “{0}” holds; perhaps: {1}. It was not used."),
    remedy: Phrase(
      vi: "Thêm tiêu đề “{0}” với ý nghĩa đúng vào bảng cột của kế hoạch, rồi chạy lại.",
      en: "Add the heading “{0}” with its meaning to the plan's columns table and run again."))

  public static let noTable = FindingKind(
    "I02", .warning,
    title: Phrase(vi: "Không thấy bảng", en: "No table found"),
    message: Phrase(
      vi: "Trang tính có dữ liệu nhưng không nhận ra bảng nào.",
      en: "The sheet holds data, but no table was recognised in it."),
    remedy: Phrase(
      vi: "Kiểm tra trang tính; nếu có danh sách, đặt dòng tiêu đề như “STT, Họ và tên” phía trên.",
      en: "Look at the sheet; if it holds a list, put a header such as “STT, Họ và tên” above it."))

  public static let shiftedColumns = FindingKind(
    "I03", .warning,
    title: Phrase(vi: "Dữ liệu lệch cột", en: "Data beside their headings"),
    message: Phrase(
      vi: "Dữ liệu đứng lệch một cột so với tiêu đề; đã đọc theo nội dung.",
      en: "The data stand one column beside their headings; they were read by content."),
    remedy: Phrase(
      vi: "Kiểm tra các dòng đọc được; nếu sai, đề nghị đơn vị sửa lại biểu.",
      en: "Check the rows that were read; if they are wrong, have the unit correct its form."))

  public static let unknownSender = FindingKind(
    "I04", .error,
    title: Phrase(vi: "Không rõ đơn vị gửi", en: "Unknown sender"),
    message: Phrase(
      vi: "Không biết tệp này của đơn vị nào{0}.",
      en: "It is not known which unit sent this file{0}."),
    remedy: Phrase(
      vi: "Để tệp vào thư mục mang tên đơn vị, hoặc thêm tên gọi khác vào bảng đơn vị.",
      en: "Put the file into a folder named after the unit, or add the name to the units table."))

  public static let ambiguousSender = FindingKind(
    "I05", .error,
    title: Phrase(vi: "Đơn vị gửi có thể là nhiều đơn vị", en: "Sender may be several units"),
    message: Phrase(
      vi: "“{0}” có thể là: {1}.", en: "“{0}” may be: {1}."),
    remedy: Phrase(
      vi: "Để tệp vào thư mục mang tên hoặc mã của đơn vị.",
      en: "Put the file into a folder with the unit's name or code."))

  public static let unknownKind = FindingKind(
    "I06", .warning,
    title: Phrase(vi: "Không rõ cá nhân hay tập thể", en: "Individual or collective unknown"),
    message: Phrase(
      vi: "Không rõ “{0}” là cá nhân hay tập thể.",
      en: "It is not clear whether “{0}” is an individual or a collective."),
    remedy: Phrase(
      vi: "Ghi mục “Cá nhân” hoặc “Tập thể” phía trên, hoặc thêm cột “Loại”.",
      en: "Put a section “Cá nhân” or “Tập thể” above it, or add a column “Loại”."))

  public static let impossibleBirthDate = FindingKind(
    "I07", .error,
    title: Phrase(vi: "Ngày sinh không có thật", en: "Impossible date of birth"),
    message: Phrase(
      vi: "Ngày sinh “{0}” không có trong lịch.", en: "The date of birth “{0}” does not exist."),
    remedy: Phrase(
      vi: "Hỏi lại đơn vị và sửa trong tệp.", en: "Ask the unit and correct it in the file."))

  public static let unreadableBirthDate = FindingKind(
    "I08", .warning,
    title: Phrase(vi: "Không đọc được ngày sinh", en: "Unreadable date of birth"),
    message: Phrase(
      vi: "“{0}” ở cột ngày sinh không phải là ngày.",
      en: "“{0}” under the date of birth is not a date."),
    remedy: Phrase(
      vi: "Ghi lại theo dạng ngày/tháng/năm.", en: "Write it as day/month/year."))

  public static let birthDateFromSerial = FindingKind(
    "I09", .note,
    title: Phrase(vi: "Ngày sinh bị mất định dạng", en: "Date of birth lost its format"),
    message: Phrase(
      vi: "Ô ghi số {0}, hiểu là ngày {1}.", en: "The cell holds {0}, read as the day {1}."),
    remedy: Phrase(
      vi: "Kiểm tra ngày này; đặt lại định dạng ngày cho ô.",
      en: "Check the day; give the cell a date format."))

  public static let swappedDates = FindingKind(
    "I10", .warning,
    title: Phrase(vi: "Ngày và tháng bị đổi chỗ", en: "Day and month swapped"),
    message: Phrase(
      vi: "Các ngày đến 12 đã thành ô kiểu ngày với ngày, tháng đổi chỗ; {0} ô được đọc ngược lại.",
      en: "Days up to 12 became real dates with day and month swapped; {0} cells were read back."),
    remedy: Phrase(
      vi: "Kiểm tra vài ngày sinh với hồ sơ; đề nghị đơn vị nhập ngày sinh dưới dạng chữ.",
      en: "Check some dates against the dossiers; have the unit enter dates as text."))

  public static let ambiguousDate = FindingKind(
    "I11", .warning,
    title: Phrase(vi: "Không rõ ngày hay tháng đứng trước", en: "Day or month first is unclear"),
    message: Phrase(
      vi: "Tệp ghi lẫn ngày/tháng và tháng/ngày; “{0}” được hiểu là ngày/tháng/năm.",
      en: "The file mixes day/month and month/day; “{0}” was read as day/month/year."),
    remedy: Phrase(
      vi: "Đối chiếu ngày sinh này với hồ sơ.", en: "Check this date against the dossier."))

  public static let severalPeopleInCell = FindingKind(
    "I12", .warning,
    title: Phrase(vi: "Nhiều người trong một ô", en: "Several people in one cell"),
    message: Phrase(
      vi: "Ô ghi {0} người; đã tách thành {0} đề nghị.",
      en: "The cell names {0} people; they were taken as {0} nominations."),
    remedy: Phrase(
      vi: "Mỗi người một dòng; kiểm tra ngày sinh, chức vụ của từng người.",
      en: "Use one row a person; check the date of birth and position of each."))

  public static let unknownListedName = FindingKind(
    "I13", .warning,
    title: Phrase(
      vi: "Bảng thành tích có tên không được đề nghị", en: "Achievements of somebody not nominated"),
    message: Phrase(
      vi: "“{0}” có trong bảng thành tích nhưng không có trong danh sách đề nghị.",
      en: "“{0}” stands in the list of achievements but is not nominated."),
    remedy: Phrase(
      vi: "Kiểm tra cách viết tên ở hai bảng.", en: "Check how the name is written in both tables.")
  )

  public static let hiddenUnread = FindingKind(
    "I14", .note,
    title: Phrase(vi: "Phần ẩn không đọc", en: "Hidden part not read"),
    message: Phrase(
      vi: "{0} dòng ẩn có dữ liệu không được đọc.", en: "{0} hidden rows with data were not read."),
    remedy: Phrase(
      vi: "Bỏ ẩn trong tệp, hoặc đặt “Đọc phần ẩn” là “có” trong kế hoạch nếu cần.",
      en: "Unhide them, or set “reads hidden parts” to “yes” in the plan if they are wanted."))

  public static let rowWithoutName = FindingKind(
    "I15", .warning,
    title: Phrase(vi: "Dòng không có tên", en: "Row without a name"),
    message: Phrase(
      vi: "Dòng có dữ liệu nhưng không có tên; không thành đề nghị.",
      en: "The row holds data but no name; it made no nomination."),
    remedy: Phrase(
      vi: "Bổ sung tên hoặc xóa dòng.", en: "Add the name or remove the row."))

  public static let contradictorySender = FindingKind(
    "I16", .warning,
    title: Phrase(vi: "Thư mục và biểu ghi hai đơn vị", en: "Folder and form name two units"),
    message: Phrase(
      vi: "Thư mục hoặc tên tệp là của “{0}” nhưng biểu ghi “{1}”; tính cho “{0}”.",
      en: "The folder or file name says “{0}” but the form says “{1}”; counted for “{0}”."),
    remedy: Phrase(
      vi: "Nếu sai, chuyển tệp sang thư mục của đơn vị đúng.",
      en: "If that is wrong, move the file to the folder of the right unit."))

  public static let noHeader = FindingKind(
    "I17", .warning,
    title: Phrase(vi: "Bảng không có tiêu đề", en: "Table without header"),
    message: Phrase(
      vi: "Bảng không có dòng tiêu đề; ý nghĩa các cột đoán theo nội dung.",
      en: "The table has no header; its columns were told by their content."),
    remedy: Phrase(
      vi: "Kiểm tra các dòng đọc được hoặc thêm dòng tiêu đề.",
      en: "Check the rows that were read, or add a header."))

  public static let malformedCitizenID = FindingKind(
    "I18", .warning,
    title: Phrase(vi: "Số CCCD/CMND sai độ dài", en: "Identity number of wrong length"),
    message: Phrase(
      vi: "Số CCCD/CMND “{0}” có {1} chữ số; phải là 12 hoặc 9.",
      en: "The identity number “{0}” has {1} digits; it must have 12 or 9."),
    remedy: Phrase(
      vi: "Kiểm tra lại; số bắt đầu bằng 0 phải nhập dưới dạng chữ.",
      en: "Check it; a number that begins with 0 must be entered as text."))

  public static let tableWithoutNames = FindingKind(
    "I19", .warning,
    title: Phrase(vi: "Bảng không có cột tên", en: "Table without names"),
    message: Phrase(
      vi: "Bảng không có cột tên hay nhiệm vụ nào chắc chắn; {0} dòng không thành đề nghị.",
      en: "The table has no certain column of names or tasks; {0} rows made no nomination."),
    remedy: Phrase(
      vi: "Nếu đây là danh sách đề nghị, đặt tiêu đề “Họ và tên” hoặc khai báo ở bảng cột.",
      en: "If it is a list of nominations, head a column “Họ và tên” or declare it in the plan."))

  public static let countDiffers = FindingKind(
    "I20", .warning,
    title: Phrase(vi: "Số tổng cộng không khớp", en: "Total does not agree"),
    message: Phrase(
      vi: "Dòng cộng ghi {0} nhưng danh sách có {1}.",
      en: "The total says {0} but the list has {1}."),
    remedy: Phrase(
      vi: "Đối chiếu với đơn vị xem thiếu hay thừa ai.",
      en: "Ask the unit who is missing or too many."))
}
