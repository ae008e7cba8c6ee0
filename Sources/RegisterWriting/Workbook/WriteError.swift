import Sheets

/// Why a workbook could not be written; nothing is left at its path then.
public enum WriteError: Error, Hashable, Sendable {
  /// The operating system refused.
  case system(path: String, reason: SystemReason)
  /// Row or column beyond 1,048,576 × 16,384.
  case tooLarge(path: String, sheet: String)
  /// The library that writes XLSX gave up; `reason` is its own wording.
  case library(path: String, reason: String)

  public func message(in language: Language) -> String {
    switch self {
    case .system(let path, let reason):
      Phrase(
        vi: "không ghi được {0}: {1}; hãy kiểm tra quyền ghi thư mục, dung lượng đĩa trống",
        en: "could not write {0}: {1}; check the folder's permissions and the free disk space"
      ).filled(with: [path, reason.phrase(language)], in: language)
    case .tooLarge(let path, let sheet):
      Phrase(
        vi: "không ghi được {0}: trang tính “{1}” vượt quá 1.048.576 dòng hoặc 16.384 cột",
        en: "could not write {0}: sheet “{1}” exceeds 1,048,576 rows or 16,384 columns"
      ).filled(with: [path, sheet], in: language)
    case .library(let path, let reason):
      Phrase(vi: "không ghi được {0}: {1}", en: "could not write {0}: {1}")
        .filled(with: [path, reason], in: language)
    }
  }

  /// The same of a file that was to stand at another path in the end.
  public func about(_ path: String) -> WriteError {
    switch self {
    case .system(_, let reason): .system(path: path, reason: reason)
    case .tooLarge(_, let sheet): .tooLarge(path: path, sheet: sheet)
    case .library(_, let reason): .library(path: path, reason: reason)
    }
  }
}
