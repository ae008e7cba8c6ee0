@preconcurrency import Glibc
import Sheets
import Synchronization

/// A line on the terminal that says how far a run has come; silent where standard error is none.
final class Progress: Sendable {
  private let done = Atomic(0)
  private let total: Int
  private let label: String
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ label: Phrase, total: Int, in language: Language) {
    self.label = label(language)
    self.total = total
  }

  /// Counts one item; a long list is shown by hundredths.
  func advance() {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    guard isShown, count % max(1, total / 100) == 0 || count == total else { return }
    fputs("\r\(label) \(count)/\(total)" + (count == total ? "\n" : ""), stderr)
  }
}
