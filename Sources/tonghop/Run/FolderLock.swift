import Glibc
import RegisterWriting
import Sheets

extension PlanFolder {
  /// Does what writes into the folder while no other run does; a run that was stopped before is
  /// finished first, or what it had only begun is cleared away.
  ///
  /// - Parameter work: Takes the set to which it adds its files, and commits it.
  func alone(
    _ report: FindingReport, _ work: (OutputSet) throws(WriteError) -> ExitCode
  ) -> ExitCode {
    guard planPath != nil else {
      printError(report.line(Finding(.planMissing, at: Place(file: path))))
      return .failed
    }
    guard let lock = FolderLock(path) else {
      printError(report.line(Finding(.folderInUse, at: Place(file: path))))
      return .failed
    }
    // Whoever stops reading what a run says does not stop the run.
    signal(SIGPIPE, SIG_IGN)
    do throws(WriteError) {
      try OutputSet.finishInterrupted(in: path)
      let exitCode = try work(OutputSet(path))
      withExtendedLifetime(lock) {}
      return exitCode
    } catch {
      printError(error.message(in: report.language))
      return .failed
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
