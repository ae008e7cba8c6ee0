import CIsal
import Synchronization

/// Working memory for reading an entry, which the next entry uses again: one thread at a time has
/// it, from `take` to `giveBack`.
final class EntryBuffers: @unchecked Sendable {
  /// The longest output buffer that is kept for the next entry.
  private static let keptOutput = 1 << 20
  private static let idle = Mutex<[EntryBuffers]>([])

  let inflater: OpaquePointer
  /// Bytes as the archive holds them.
  var input = [UInt8](repeating: 0, count: 64 << 10)
  /// Bytes as they inflate.
  private var output = [UInt8](repeating: 0, count: 256 << 10)

  private init(inflater: OpaquePointer) {
    self.inflater = inflater
  }

  deinit {
    isal_inflater_free(inflater)
  }

  static func take() -> EntryBuffers {
    if let buffers = idle.withLock({ $0.popLast() }) { return buffers }
    guard let inflater = isal_inflater_create() else { fatalError("out of memory") }
    return EntryBuffers(inflater: inflater)
  }

  func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  func giveBack(_ output: consuming [UInt8]) {
    guard output.count <= EntryBuffers.keptOutput else { return }
    self.output = output
    EntryBuffers.idle.withLock { $0.append(self) }
  }
}
