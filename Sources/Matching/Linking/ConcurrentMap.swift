import Dispatch
import Synchronization

/// Transforms parts of a work on several threads; the results stand in the order of the parts, so
/// that they do not depend on how many threads there are.
func concurrentMap<Result: Sendable>(
  _ parts: [Range<Int>], threads: Int, _ transform: @Sendable (Range<Int>) -> Result
) -> [Result] {
  guard threads > 1, parts.count > 1 else { return parts.map(transform) }
  let results = Mutex([Result?](repeating: nil, count: parts.count))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, parts.count)) { _ in
    while true {
      let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard part < parts.count else { return }
      let result = transform(parts[part])
      results.withLock { $0[part] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}

/// Consecutive parts, each large enough that what it sets up for itself costs little.
func parts(of count: Int) -> [Range<Int>] {
  stride(from: 0, to: count, by: 1 << 16).map { $0..<min($0 + 1 << 16, count) }
}
