/// Changes the elements where they stand, on several threads, without a second list beside theirs;
/// what the changes return stands in the order of the elements.
///
/// - Parameter threads: As for ``concurrentMap(_:threads:_:)``.
@inlinable
public func concurrentUpdate<Element: Sendable, Result: Sendable>(
  _ elements: inout [Element], threads: Int,
  _ update: @escaping @Sendable (inout Element) -> Result
) -> [Result] {
  elements.withUnsafeMutableBufferPointer { buffer in
    // Each thread changes elements that no other touches, and all have ended when the map has.
    nonisolated(unsafe) let buffer = buffer
    return concurrentMap(Array(buffer.indices), threads: threads) { update(&buffer[$0]) }
  }
}
