import CIsal

/// A piece of a part's markup, deflated by itself; the pieces of a part follow each other.
struct DeflatedPiece: Sendable {
  let plain: [UInt8]
  let deflated: [UInt8]

  /// - Parameter isLast: Whether it ends the part.
  init(_ plain: [UInt8], isLast: Bool = false) {
    self.plain = plain
    let bound = isal_deflate_bound(plain.count)
    deflated = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = plain.withUnsafeBufferPointer { input in
        guard let from = input.baseAddress, let to = buffer.baseAddress else { return 0 }
        return isal_deflate_piece(from, input.count, isLast ? 1 : 0, to, bound)
      }
    }
    precondition(!deflated.isEmpty, "out of memory, or a piece beyond 4 GB")
  }

  /// The CRC-32 of a part up to the end of this piece.
  ///
  /// - Parameter crc: That of the pieces before it; 0 for the first.
  func crc(after crc: UInt32) -> UInt32 {
    plain.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { isal_crc32(crc, $0, bytes.count) } ?? crc
    }
  }
}
