@preconcurrency import Glibc
import Sheets
import Synchronization

/// A line on the terminal that says how far a step of a run has come, and how long the rest of that
/// step will take at the pace it has kept; silent where standard error is no terminal.
final class Progress: Sendable {
  private let done = Atomic(0)
  private let total: Int
  private let label: String
  private let language: Language
  private let start = ContinuousClock.now
  private static let isShown = isatty(STDERR_FILENO) == 1

  init(_ label: Phrase, total: Int, in language: Language) {
    self.label = label(language)
    self.language = language
    self.total = total
  }

  /// Tells of a step whose length nothing tells beforehand.
  static func begin(_ step: Phrase, in language: Language) {
    if isShown { fputs(step(language) + " …\n", stderr) }
  }

  /// Counts one item; a long list is shown by hundredths.
  func advance() {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    guard Progress.isShown, count % max(1, total / 100) == 0 || count == total else { return }
    let left = count == total ? "\u{1B}[K\n" : timeLeft(after: count) + "\u{1B}[K"
    fputs("\r\(label) \(count)/\(total)\(left)", stderr)
  }

  /// Blank in the first seconds, which tell little, and for what is nearly done.
  private func timeLeft(after count: Int) -> String {
    let elapsed = ContinuousClock.now - start
    let rest = Int((elapsed * (total - count) / count).components.seconds)
    guard elapsed >= .seconds(2), rest >= 2 else { return "" }
    let phrase =
      rest < 90
      ? Phrase(vi: ", còn khoảng {0} giây", en: ", about {0} s left")
      : Phrase(vi: ", còn khoảng {0} phút", en: ", about {0} min left")
    return phrase.filled(with: ["\(rest < 90 ? rest : (rest + 30) / 60)"], in: language)
  }
}
