import Sheets

extension FindingKind {
  static let unopenedFile = FindingKind(
    "R01", .error,
    title: Phrase(vi: "Không mở được tệp", en: "The file cannot be opened"),
    message: Phrase(vi: "Không mở được tệp: {0}.", en: "The file cannot be opened: {0}."),
    remedy: Phrase(
      vi: "Kiểm tra tệp còn đó và được phép đọc, đóng tệp trong Excel rồi chạy lại.",
      en: "Check that the file is there and may be read, close it in Excel, and run again."))
  static let emptyFile = FindingKind(
    "R02", .error,
    title: Phrase(vi: "Tệp rỗng", en: "The file is empty"),
    message: Phrase(vi: "Tệp không có byte nào.", en: "The file has no bytes."),
    remedy: Phrase(
      vi: "Đề nghị đơn vị gửi lại tệp.", en: "Ask the unit to send the file again."))
  static let encryptedFile = FindingKind(
    "R03", .error,
    title: Phrase(vi: "Tệp đặt mật khẩu", en: "The file is encrypted"),
    message: Phrase(
      vi: "Tệp được mã hóa bằng mật khẩu nên không đọc được.",
      en: "The file is encrypted with a password and cannot be read."),
    remedy: Phrase(
      vi: "Mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.",
      en: "Open it in Excel, remove the password (File › Info › Protect Workbook) and save."))
  static let foreignFile = FindingKind(
    "R04", .error,
    title: Phrase(
      vi: "Tệp không phải bảng tính đọc được", en: "The file is no spreadsheet that can be read"),
    message: Phrase(
      vi: "Theo nội dung, tệp này là {0}.", en: "By its content, this file is {0}."),
    remedy: Phrase(
      vi: "Mở tệp bằng chương trình đã tạo ra nó và lưu thành .xlsx, hoặc xin đơn vị bản .xlsx.",
      en: "Open it in the program that made it and save it as .xlsx, or ask for an .xlsx."))
  static let damagedFile = FindingKind(
    "R05", .error,
    title: Phrase(vi: "Tệp hỏng hoặc bị cắt cụt", en: "The file is damaged or cut short"),
    message: Phrase(
      vi: "Tệp hỏng hoặc bị cắt cụt ở phần “{0}” ({1}).",
      en: "The file is damaged or cut short in the part “{0}” ({1})."),
    remedy: Phrase(
      vi: "Đề nghị đơn vị gửi lại, hoặc mở bằng Excel/LibreOffice để sửa rồi lưu thành .xlsx.",
      en: "Ask the unit to send it again, or let Excel or LibreOffice repair it and save."))
  static let incompletePackage = FindingKind(
    "R06", .error,
    title: Phrase(vi: "Tệp thiếu phần bắt buộc", en: "The file lacks a necessary part"),
    message: Phrase(
      vi: "Trong tệp không có phần “{0}”.", en: "The file does not hold the part “{0}”."),
    remedy: Phrase(
      vi: "Đề nghị đơn vị gửi lại tệp bảng tính gốc.",
      en: "Ask the unit to send the original spreadsheet again."))
  static let fileBeyondLimit = FindingKind(
    "R07", .error,
    title: Phrase(vi: "Tệp vượt giới hạn đọc", en: "The file goes beyond a reading limit"),
    message: Phrase(
      vi: "Tệp vượt giới hạn: {0}, tối đa {1}.", en: "The file goes beyond a limit: {0}, {1}."),
    remedy: Phrase(
      vi: "Kiểm tra nguồn gốc của tệp; xóa các dòng, cột thừa hoặc chia nhỏ rồi lưu lại.",
      en: "Check where the file came from; delete surplus rows and columns, or split it."))
  static let formulaWithoutValue = FindingKind(
    "R08", .warning,
    title: Phrase(vi: "Công thức chưa có kết quả", en: "Formulas without a stored result"),
    message: Phrase(
      vi: "Có {0} công thức không kèm kết quả đã tính, bắt đầu từ ô này.",
      en: "{0} formulas have no stored result, beginning with this cell."),
    remedy: Phrase(
      vi: "Mở tệp bằng Excel hoặc LibreOffice, chờ tính xong rồi lưu lại.",
      en: "Open the file in Excel or LibreOffice, let it calculate, and save it."))
  static let strayQuote = FindingKind(
    "R09", .warning,
    title: Phrase(vi: "Dấu nháy kép lạc chỗ", en: "A stray quotation mark"),
    message: Phrase(
      vi: "Dòng {0} của tệp có dấu nháy kép không đúng chỗ; được giữ như chữ thường.",
      en: "Line {0} of the file has a quotation mark out of place; it was kept as text."),
    remedy: Phrase(
      vi: "Kiểm tra ô này so với bản gốc.", en: "Compare the cell with the original."))
  static let raggedRows = FindingKind(
    "R10", .note,
    title: Phrase(vi: "Số cột không đều", en: "Rows of unequal length"),
    message: Phrase(
      vi: "Có {0} dòng nhiều ô hơn dòng đầu ({1} ô), bắt đầu từ dòng {2} của tệp.",
      en: "{0} rows have more fields than the first ({1}), beginning with line {2} of the file."),
    remedy: Phrase(
      vi: "Kiểm tra dấu phân cách trong các dòng ấy.",
      en: "Check the delimiters in those rows."))
  static let delimitedText = FindingKind(
    "R11", .note,
    title: Phrase(vi: "Cách đọc tệp văn bản", en: "How a text file was read"),
    message: Phrase(
      vi: "Đọc với bảng mã {0}, dấu phân cách {1}.",
      en: "Read with the encoding {0} and the delimiter {1}."),
    remedy: Phrase(
      vi: "Nếu chữ hoặc cột bị sai, lưu lại tệp thành .xlsx.",
      en: "If text or columns look wrong, save the file as .xlsx."))

  static let convertedLegacyText = FindingKind(
    "R12", .note,
    title: Phrase(
      vi: "Đã chuyển mã chữ Việt cũ", en: "Legacy Vietnamese text was converted"),
    message: Phrase(
      vi: "Cột {0} dùng bảng mã {1}, đã chuyển sang Unicode: “{2}” → “{3}”.",
      en: "Column {0} is in the code page {1} and was converted: “{2}” → “{3}”."),
    remedy: Phrase(
      vi: "Đọc lại vài ô của cột; nếu sai, lưu lại tệp bằng Unicode.",
      en: "Read some cells of the column; if they are wrong, save the file in Unicode."))
  static let undecidedLegacyText = FindingKind(
    "R13", .warning,
    title: Phrase(
      vi: "Chưa rõ bảng mã chữ Việt", en: "The code page of Vietnamese text is unclear"),
    message: Phrase(
      vi: "Chưa rõ chữ trong cột {0} là Unicode hay bảng mã cũ ({1}), ví dụ “{2}”; để nguyên.",
      en: "Column {0} may be Unicode or an old code page ({1}), as in “{2}”; it was left alone."),
    remedy: Phrase(
      vi: "Mở tệp xem chữ có đúng không; nếu sai, chuyển mã sang Unicode rồi lưu lại.",
      en: "Look at the text; if it is wrong, convert it to Unicode and save the file."))

  /// Every kind that reading raises.
  public static let readingKinds: [FindingKind] = [
    .unopenedFile, .emptyFile, .encryptedFile, .foreignFile, .damagedFile, .incompletePackage,
    .fileBeyondLimit, .formulaWithoutValue, .strayQuote, .raggedRows, .delimitedText,
    .convertedLegacyText, .undecidedLegacyText,
  ]
}

extension ReadLimits.Bound {
  /// What the bound counts, for a message.
  var name: Phrase {
    switch self {
    case .entries: Phrase(vi: "số tệp trong gói", en: "entries of the archive")
    case .partBytes:
      Phrase(vi: "số byte của một phần sau khi giải nén", en: "bytes of a part once inflated")
    case .inflatedBytes:
      Phrase(vi: "số byte của cả gói sau khi giải nén", en: "bytes of the archive once inflated")
    case .strings: Phrase(vi: "số chuỗi dùng chung", en: "shared strings")
    case .listItems: Phrase(vi: "số mục của một danh sách", en: "items of a list")
    case .rowsAndColumns: Phrase(vi: "số dòng hoặc số cột", en: "rows or columns")
    case .cells: Phrase(vi: "số ô có dữ liệu", en: "cells with data")
    case .textBytes: Phrase(vi: "số byte chữ", en: "bytes of text")
    case .elementDepth: Phrase(vi: "số phần tử lồng nhau", en: "nested elements")
    case .fileBytes: Phrase(vi: "số byte của tệp", en: "bytes of the file")
    }
  }
}
