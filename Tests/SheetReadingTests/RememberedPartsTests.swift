import Testing

@testable import SheetReading

/// A part is parsed again unless everything that its reading depends on is the same.
@Suite struct RememberedPartsTests {
  private struct First: Sendable { var number = 0 }
  private struct Second: Sendable {}

  private let parts = RememberedParts()

  private func key(
    handler: Any.Type = First.self, limits: ReadLimits = .standard,
    method: ZipEntry.Method = .deflated, crc: UInt32 = 7, bytes: [UInt8] = [1, 2, 3]
  ) -> RememberedParts.Key {
    RememberedParts.Key(
      handler: ObjectIdentifier(handler), limits: limits, method: method, crc: crc, bytes: bytes)
  }

  @Test func readsTheSamePartOnce() throws {
    var parses = 0
    for _ in 0..<3 {
      let read = try parts.read(key()) { () throws(ReadFailure) in
        parses += 1
        return First(number: parses)
      }
      #expect(read.number == 1)
    }
  }

  @Test func readsAnyOtherPartAnew() throws {
    var fewer = ReadLimits.standard
    fewer.listItems = 1
    let others = [
      key(), key(handler: Second.self), key(limits: fewer), key(method: .stored), key(crc: 8),
      key(bytes: [1, 2, 4]),
    ]
    for (number, other) in others.enumerated() {
      let read = try parts.read(other) { () throws(ReadFailure) in First(number: number) }
      #expect(read.number == number)
    }
  }

  @Test func remembersNoFailure() throws {
    #expect(throws: ReadFailure.self) {
      try parts.read(key()) { () throws(ReadFailure) -> First in throw .encrypted }
    }
    #expect(try parts.read(key()) { () throws(ReadFailure) in First(number: 5) }.number == 5)
  }

  @Test func forgetsWhereThereAreTooManyForms() throws {
    for crc in 0..<UInt32(1000) {
      let read = try parts.read(key(crc: crc)) { () throws(ReadFailure) in First(number: Int(crc)) }
      #expect(read.number == Int(crc))
    }
    let again = try parts.read(key(crc: 0)) { () throws(ReadFailure) in First(number: -1) }
    #expect(again.number == -1)
  }
}
