import FoundationEssentials
import Sheets

/// Whether a spreadsheet program has the file open, by the lock file that it leaves beside it:
/// `~$NAME` of Excel, `.~lock.NAME#` of LibreOffice.
func isOpenElsewhere(_ path: String) -> Bool {
  let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  let (folder, name) = (path[..<cut], path[cut...])
  return FileManager.default.fileExists(atPath: "\(folder)~$\(name)")
    || FileManager.default.fileExists(atPath: "\(folder).~lock.\(name)#")
}

extension FindingKind {
  static let openElsewhereKinds: [FindingKind] = [.openFile, .openDocument, .savedMeanwhile]

  static let openFile = FindingKind(
    "U11", .warning,
    title: Phrase(vi: "Tệp đang mở", en: "The file is open"),
    message: Phrase(
      vi: "Có dấu tệp đang mở trong Excel hoặc LibreOffice; đã đọc bản lưu gần nhất.",
      en: "The file seems to be open in Excel or LibreOffice; what was saved last was read."),
    remedy: Phrase(
      vi: "Nếu đang sửa, lưu và đóng tệp rồi chạy lại; nếu không, bỏ qua.",
      en: "If it is being edited, save and close it and run again; otherwise pass over this."))

  static let openDocument = FindingKind(
    "U12", .warning,
    title: Phrase(vi: "Kết quả cũ đang mở", en: "An old result is open"),
    message: Phrase(
      vi: "Tệp đang mở trong Excel hoặc LibreOffice; trên đĩa đã là bản mới, cửa sổ kia là bản cũ.",
      en: "The file is open in Excel or LibreOffice; the disk has the new one, the window the old."),
    remedy: Phrase(
      vi: "Đóng cửa sổ kia mà không lưu, rồi mở lại tệp.",
      en: "Close that window without saving, and open the file again."))

  static let savedMeanwhile = FindingKind(
    "U13", .error,
    title: Phrase(vi: "Tệp được lưu trong khi chạy", en: "Saved during the run"),
    message: Phrase(
      vi: "Có người lưu tệp này sau khi nó được đọc; đã để nguyên tệp, chưa ghi câu hỏi mới.",
      en: "Somebody saved this file after it was read; it was left alone, without new questions."),
    remedy: Phrase(
      vi: "Chạy lại để những gì vừa điền có hiệu lực.",
      en: "Run again, so that what was filled in takes effect."))
}
