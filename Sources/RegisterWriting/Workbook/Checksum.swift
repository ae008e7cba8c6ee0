import CIsal

/// The CRC-64 of bytes that come a piece at a time (ECMA-182, reflected): by it a document is known
/// again as it was written.
public struct Checksum {
  private var value: UInt64 = 0

  public init() {}

  public var hexadecimal: String { String(value, radix: 16) }

  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    bytes.withMemoryRebound(to: UInt8.self) { bytes in
      if let start = bytes.baseAddress { value = isal_crc64(value, start, bytes.count) }
    }
  }
}
