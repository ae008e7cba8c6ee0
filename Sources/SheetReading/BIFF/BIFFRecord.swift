/// The kinds of record that bear on cells (MS-XLS 2.3).
enum BIFFRecordKind: Int {
  case formula = 0x0006
  case endOfFile = 0x000A
  case dateMode = 0x0022
  case filePass = 0x002F
  case font = 0x0031
  case continuation = 0x003C
  case columnInfo = 0x007D
  case boundSheet = 0x0085
  case multipleRK = 0x00BD
  case richString = 0x00D6
  case extendedFormat = 0x00E0
  case mergedCells = 0x00E5
  case sharedStrings = 0x00FC
  case labelShared = 0x00FD
  case number = 0x0203
  case label = 0x0204
  case boolOrError = 0x0205
  case string = 0x0207
  case row = 0x0208
  case rk = 0x027E
  case format = 0x041E
  case beginning = 0x0809
}

/// A record with the records that continue it.
struct BIFFRecord {
  let kind: BIFFRecordKind?
  /// The record's own bytes, then those of each continuation (MS-XLS 2.1.4).
  let segments: [ArraySlice<UInt8>]

  var body: ArraySlice<UInt8> { segments[0] }
}

/// Walks the records of a stream.
struct BIFFRecords {
  private let stream: [UInt8]
  /// Where in the stream the next record begins.
  private(set) var offset: Int

  init(_ stream: [UInt8], at offset: Int = 0) {
    self.stream = stream
    self.offset = offset
  }

  /// - Returns: `nil` at the end of the stream.
  /// - Throws: `.damaged` where a record is longer than what is left.
  mutating func next() throws(ReadFailure) -> BIFFRecord? {
    guard let first = try header() else { return nil }
    var segments = [first.body]
    while offset + 4 <= stream.count,
      try stream[offset...].uint16(at: 0) == BIFFRecordKind.continuation.rawValue,
      let more = try header()
    {
      segments.append(more.body)
    }
    return BIFFRecord(kind: BIFFRecordKind(rawValue: first.kind), segments: segments)
  }

  private mutating func header() throws(ReadFailure) -> (kind: Int, body: ArraySlice<UInt8>)? {
    guard offset + 4 <= stream.count else { return nil }
    let head = stream[offset...]
    let length = try head.uint16(at: 2)
    guard length <= head.count - 4 else { throw .damaged(part: "Workbook", detail: "record") }
    let body = stream[offset + 4..<offset + 4 + length]
    offset += 4 + length
    return (try head.uint16(at: 0), body)
  }
}
