import Dispatch
import Glibc
import RegisterWriting
import Sheets
import Synchronization

/// Stands by while a run gathers its files: when somebody stops it (Ctrl-C, or a request to
/// terminate), what it has only begun is cleared away before it ends. Once its steps are written
/// down it goes on to its end.
final class Interruption {
  private let isSealed = SharedFlag()
  private let sources: [any DispatchSourceSignal]

  /// - Parameter staging: The folder in which the files are gathered.
  init(clearing staging: Staging) {
    let queue = DispatchQueue(label: "interruption")
    sources = [SIGINT, SIGTERM].map { [isSealed] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        isSealed.value.withLock { isSealed in
          if isSealed { return }
          staging.abandon()
          end(by: number)
        }
      }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }

  /// Does what makes the set hold; nothing stops it any more.
  func sealing(_ work: () throws(WriteError) -> Void) throws(WriteError) {
    let result = isSealed.value.withLock { isSealed in
      isSealed = true
      return Result { () throws(WriteError) in try work() }
    }
    try result.get()
  }
}

/// Ends the process as the signal would have ended it, whichever threads or callers keep it off.
private func end(by number: Int32) -> Never {
  signal(number, SIG_DFL)
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, number)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  raise(number)
  _exit(128 + number)
}

private final class SharedFlag: Sendable {
  let value = Mutex(false)
}
