import Dispatch
import Synchronization

/// Transforms the elements on several threads; the results stand in the order of the elements,
/// so that they do not depend on how many threads there are.
///
/// - Parameter threads: How many at once; one runs on the caller's thread alone.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
  guard threads > 1, elements.count > 1 else { return elements.map(transform) }
  // Blocks small enough for the threads to end together, large enough to be worth a lock.
  let length = min(max(elements.count / (threads * 64), 1), 256)
  let count = (elements.count + length - 1) / length
  let blocks = Mutex([[Result]](repeating: [], count: count))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    while true {
      let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard block < count else { return }
      let start = block * length
      let results = elements[start..<min(start + length, elements.count)].map(transform)
      blocks.withLock { $0[block] = results }
    }
  }
  return blocks.withLock { blocks in
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for block in blocks.indices {
      results += blocks[block]
      blocks[block] = []
    }
    return results
  }
}
