import FoundationEssentials
import Glibc
import RegisterWriting
import Sheets

extension PlanFolder {
  /// Does what writes into the folder while no other run does, and clears away first what a run
  /// that was killed had only begun to write.
  func alone(_ report: FindingReport, _ work: () -> ExitCode) -> ExitCode {
    guard let lock = FolderLock(path) else {
      printError(report.line(Finding(.folderInUse, at: Place(file: path))))
      return .failed
    }
    removeUnfinishedFiles(under: path, depth: 0)
    removeUnfinishedFiles(under: inside("ballots"), depth: 0)
    removeUnfinishedFiles(under: inside("out"), depth: 4)
    return withExtendedLifetime(lock, work)
  }
}

/// Removes what bears the name that a file has only while it is being written.
private func removeUnfinishedFiles(under folder: String, depth: Int) {
  for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
    let path = "\(folder)/\(name)"
    if isUnfinished(name) {
      unlink(path)
    } else if depth > 0 {
      removeUnfinishedFiles(under: path, depth: depth - 1)
    }
  }
}

/// Keeps a second run out of a folder for as long as it lives; a run that is killed leaves nothing
/// that would keep the next one out.
final class FolderLock {
  private let descriptor: Int32

  /// - Returns: `nil` where another run works in the folder.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Some network file systems know no locks: there, as before, it is for people to take turns.
    if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}

extension FindingKind {
  static let folderInUse = FindingKind(
    "U10", .error,
    title: Phrase(vi: "Đang có lần chạy khác", en: "Another run is working"),
    message: Phrase(
      vi: "Một lần chạy khác đang tổng hợp thư mục này; chưa ghi gì.",
      en: "Another run is consolidating this folder; nothing was written."),
    remedy: Phrase(
      vi: "Chờ lần chạy kia xong rồi chạy lại.", en: "Wait until it is done and run again."))
}
