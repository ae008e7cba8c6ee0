import Dispatch
import Synchronization

/// Transforms the elements on several threads; the results stand in the order of the elements,
/// so that they do not depend on how many threads there are.
///
/// The caller's thread does its share, so a transformation may itself map on several threads:
/// whichever thread is free takes from what is left.
///
/// - Parameters:
///   - threads: How many at once; one runs on the caller's thread alone.
///   - blockLength: How many neighbours a thread takes at a time; `nil` for as many as let the
///     threads end together where all elements take about as long.
@inlinable
public func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int, blockLength: Int? = nil,
  _ transform: @escaping @Sendable (Element) -> Result
) -> [Result] {
  guard threads > 1, elements.count > 1 else { return elements.map(transform) }
  let work = SharedWork(elements, threads: threads, blockLength: blockLength, transform)
  for _ in 1..<min(threads, work.blockCount) { DispatchQueue.global().async { work.share() } }
  work.share()
  return work.results()
}

/// Does two things at once where there is more than one thread.
public func concurrently<First: Sendable, Second: Sendable>(
  threads: Int, _ first: @escaping @Sendable () -> First,
  _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let results = concurrentMap([true, false], threads: threads) { isFirst in
    isFirst ? (first(), nil) : (nil, second()) as (First?, Second?)
  }
  guard let one = results[0].0, let other = results[1].1 else {
    preconditionFailure("each has a result")
  }
  return (one, other)
}

/// Elements that several threads transform, a block of neighbours at a time; made for their types
/// in the modules that use it.
@usableFromInline
final class SharedWork<Element: Sendable, Result: Sendable>: Sendable {
  @usableFromInline let blockCount: Int
  // Let go with the results: a thread that comes too late to share holds nothing but the counts.
  @usableFromInline nonisolated(unsafe) var elements: [Element]
  @usableFromInline nonisolated(unsafe) var transform: (@Sendable (Element) -> Result)?
  @usableFromInline let blockLength: Int
  /// The results of each block, written by the thread that took it and read when all are there:
  /// the counts order the two, so that no lock is needed.
  @usableFromInline nonisolated(unsafe) let blocks: UnsafeMutableBufferPointer<[Result]>
  @usableFromInline let next = Atomic(0)
  @usableFromInline let unfinished: Atomic<Int>
  @usableFromInline let finished = DispatchSemaphore(value: 0)

  @inlinable
  init(
    _ elements: [Element], threads: Int, blockLength: Int?,
    _ transform: @escaping @Sendable (Element) -> Result
  ) {
    self.elements = elements
    self.transform = transform
    // Small enough for the threads to end together, large enough to be worth the counting.
    self.blockLength = blockLength ?? min(max(elements.count / (threads * 64), 1), 256)
    blockCount = (elements.count + self.blockLength - 1) / self.blockLength
    blocks = .allocate(capacity: blockCount)
    blocks.initialize(repeating: [])
    unfinished = Atomic(blockCount)
  }

  @inlinable
  deinit {
    blocks.deinitialize()
    blocks.deallocate()
  }

  /// Transforms blocks for as long as there are any that nobody has taken.
  @inlinable
  func share() {
    while true {
      let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard block < blockCount, let transform else { return }
      let start = block * blockLength
      blocks[block] = elements[start..<min(start + blockLength, elements.count)].map(transform)
      let left = unfinished.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue
      if left == 0 { finished.signal() }
    }
  }

  /// Of all elements, once no thread is at work any more; taken once.
  @inlinable
  func results() -> [Result] {
    finished.wait()
    elements = []
    transform = nil
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for block in blocks.indices {
      results += blocks[block]
      blocks[block] = []
    }
    return results
  }
}
