import Synchronization

/// What short parts were read as: workbooks made from one form have the same styles,
/// relationships and list of sheets byte for byte, which are then read once for all of them.
final class RememberedParts: Sendable {
  /// A part by its bytes as the archive holds them, and by what read it.
  struct Key: Hashable, Sendable {
    let handler: ObjectIdentifier
    let limits: ReadLimits
    let method: ZipEntry.Method
    let crc: UInt32
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) { hasher.combine(crc) }
  }

  /// A part with more bytes in its archive is not remembered.
  static let longestPart = 8 << 10
  /// After so many parts all are forgotten: where there are so many forms, few come again.
  private static let mostParts = 32

  static let ofProcess = RememberedParts()

  private let parts = Mutex<[Key: any Sendable]>([:])

  /// What the part was read as, or is read as now.
  func read<Handler: Sendable>(
    _ key: Key, _ parse: () throws(ReadFailure) -> Handler
  ) throws(ReadFailure) -> Handler {
    if let known = parts.withLock({ $0[key] }) as? Handler { return known }
    let parsed = try parse()
    parts.withLock { parts in
      if parts.count == RememberedParts.mostParts { parts.removeAll() }
      parts[key] = parsed
    }
    return parsed
  }
}
