import Glibc

/// Why the operating system refused to read or write, by its error number (POSIX `errno.h`).
public struct SystemReason: Hashable, Sendable {
  public let code: Int32

  /// - Parameter code: By default that of the call which failed last on this thread.
  public init(_ code: Int32 = errno) {
    self.code = code
  }

  /// In words for staff; a refusal that is rare among files stands in the system's own words.
  public var phrase: Phrase {
    switch code {
    case ENOENT: Phrase(vi: "không có tệp hoặc thư mục này", en: "there is no such file or folder")
    case EACCES, EPERM: Phrase(vi: "không có quyền", en: "permission was denied")
    case ENOSPC: Phrase(vi: "đĩa đã đầy", en: "the disk is full")
    case EDQUOT:
      Phrase(vi: "đã dùng hết dung lượng được cấp", en: "the quota of disk space is used up")
    case EFBIG: Phrase(vi: "tệp lớn hơn mức cho phép", en: "the file is larger than allowed")
    case EROFS: Phrase(vi: "ổ đĩa chỉ cho đọc", en: "the drive is read-only")
    case EIO: Phrase(vi: "ổ đĩa bị lỗi khi đọc hoặc ghi", en: "the drive failed")
    case EISDIR: Phrase(vi: "đây là thư mục", en: "it is a folder")
    case ENOTDIR:
      Phrase(vi: "một phần của đường dẫn không phải thư mục", en: "part of the path is no folder")
    case ELOOP: Phrase(vi: "liên kết vòng tròn", en: "links lead in a circle")
    case ENAMETOOLONG: Phrase(vi: "tên quá dài", en: "the name is too long")
    case EMFILE, ENFILE: Phrase(vi: "mở quá nhiều tệp cùng lúc", en: "too many files are open")
    case ESTALE, ENOTCONN, EHOSTDOWN, ETIMEDOUT:
      Phrase(vi: "mất kết nối với ổ đĩa mạng", en: "the network drive was lost")
    default:
      Phrase(vi: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }
}
