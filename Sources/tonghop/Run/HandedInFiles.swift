import Glibc
import Sheets

/// A file handed in: where it lies, and the name it is spoken of by.
struct HandedInFile: Sendable {
  let path: String
  /// Relative to the folder that was searched.
  let name: String
  /// Why it cannot be read as what lies in the folder, whatever it holds.
  var obstacle: FindingKind?
}

/// Every file under a folder that can be a submission, in the order of the bytes of its name.
///
/// Lock files (`~$…`) and hidden files are none. What cannot be opened as a file or a folder of
/// submissions stands among them with its obstacle, so that it is told of: a link to a folder, a
/// link to nothing, a pipe, a name that is no UTF-8.
func handedInFiles(under folder: String) -> [HandedInFile] {
  var files: [HandedInFile] = []
  func visit(_ folder: String, prefix: String) {
    guard let entries = entries(of: folder) else {
      if !prefix.isEmpty {
        files.append(HandedInFile(path: folder, name: String(prefix.dropLast())))
      }
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") && !entry.name.hasPrefix("~$") {
      let path = "\(folder)/\(entry.name)"
      if entry.obstacle == nil, kind(of: path) == .folder {
        visit(path, prefix: prefix + entry.name + "/")
      } else {
        let obstacle = entry.obstacle ?? (kind(of: path) == .file ? nil : .notAFile)
        files.append(HandedInFile(path: path, name: prefix + entry.name, obstacle: obstacle))
      }
    }
  }
  visit(folder, prefix: "")
  return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// The names in a folder, `.` and `..` left out; `nil` where it cannot be listed. A name that is
/// no UTF-8 is told with U+FFFD for what it is not.
private func entries(of folder: String) -> [(name: String, obstacle: FindingKind?)]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var entries: [(name: String, obstacle: FindingKind?)] = []
  while let entry = readdir(stream) {
    let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if let name = String(validating: bytes, as: UTF8.self) {
      if name != "." && name != ".." { entries.append((name, nil)) }
    } else {
      entries.append((String(decoding: bytes, as: UTF8.self), .nameNotUnicode))
    }
  }
  return entries
}

/// Tells whether a file is still what it was.
struct FileVersion: Equatable {
  private let inode: ino_t
  private let size: off_t
  private let modified: [Int]

  /// - Returns: `nil` where there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    inode = status.st_ino
    size = status.st_size
    modified = [
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}

private enum EntryKind { case file, folder, other }

/// What lies at a path; a link stands for the file it leads to, and never for a folder.
private func kind(of path: String) -> EntryKind {
  var status = stat()
  guard lstat(path, &status) == 0 else { return .other }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK:
    let leadsToFile = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    return leadsToFile ? .file : .other
  default: return .other
  }
}

extension FindingKind {
  static let handedInKinds: [FindingKind] = [.nameNotUnicode, .notAFile, .changedWhileRead]

  static let nameNotUnicode = FindingKind(
    "U08", .error,
    title: Phrase(vi: "Tên tệp không đọc được", en: "Unreadable file name"),
    message: Phrase(
      vi: "Tên tệp hoặc thư mục không theo mã UTF-8; chưa đọc.",
      en: "The name of the file or folder is not UTF-8; it was not read."),
    remedy: Phrase(
      vi: "Đổi tên, dùng chữ có dấu gõ bằng Unicode hoặc chữ không dấu, rồi chạy lại.",
      en: "Rename it, with Unicode letters or without accents, and run again."))

  static let notAFile = FindingKind(
    "U09", .warning,
    title: Phrase(vi: "Không phải tệp", en: "Not a file"),
    message: Phrase(
      vi: "Đây là liên kết đến thư mục, liên kết hỏng hoặc tệp đặc biệt; không đọc.",
      en: "This is a link to a folder, a broken link or a special file; it was not read."),
    remedy: Phrase(
      vi: "Nếu có danh sách ở đó, chép chính các tệp ấy vào thư mục của kỳ.",
      en: "If there are lists behind it, copy the files themselves into the period's folder."))

  static let changedWhileRead = FindingKind(
    "U14", .error,
    title: Phrase(vi: "Tệp thay đổi trong khi đọc", en: "The file changed while it was read"),
    message: Phrase(
      vi: "Tệp thay đổi trong khi đang đọc nên không dùng được.",
      en: "The file changed while it was being read, so it was not used."),
    remedy: Phrase(
      vi: "Chờ chép hoặc lưu xong tệp rồi chạy lại.",
      en: "Wait until it has been copied or saved, and run again."))
}
