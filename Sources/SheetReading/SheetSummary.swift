import CIsal
import Sheets

/// Counts a sheet's rows and cells and takes a digest of them, without a String made.
///
/// The digest is the sum over the cells, modulo 2^64, of the value times the place: the place is
/// row × 16,384 + column, both from 1; the value is the CRC-32 of a text's UTF-8, the bits of a
/// number (of a date, of its serial number or its seconds), or 1 for true; a date that is given as
/// one counts as its text. It does not depend on the order of cells.
public struct SheetSummary: Hashable, Sendable {
  public let name: String
  public var rows = 0
  public var texts = 0
  public var numbers = 0
  public var bools = 0
  public var dates = 0
  public var errors = 0
  public var digest: UInt64 = 0

  public var cells: Int { texts + numbers + bools + dates + errors }

  init(name: String) {
    self.name = name
  }

  fileprivate mutating func add(
    _ row: borrowing StreamedRow, stringDigests: borrowing [UInt32]
  ) {
    rows += 1
    let origin = UInt64(row.number) * 16_384
    for index in row.cells.indices {
      let cell = row.cells[index]
      digest &+= add(cell.value, row, stringDigests) &* (origin + UInt64(cell.column))
    }
  }

  @inline(__always)
  private mutating func add(
    _ value: StreamedRow.Value, _ row: borrowing StreamedRow,
    _ stringDigests: borrowing [UInt32]
  ) -> UInt64 {
    switch value {
    case .shared(let index):
      texts += 1
      return UInt64(stringDigests[index])
    case .text(let range):
      texts += 1
      return UInt64(checksum(row.text.span.extracting(range.range)))
    case .error(let range):
      errors += 1
      return UInt64(checksum(row.text.span.extracting(range.range)))
    case .number(let number):
      numbers += 1
      return number.bitPattern
    case .bool(let truth):
      bools += 1
      return truth ? 1 : 0
    case .date(let serial), .duration(let serial):
      dates += 1
      return serial.bitPattern
    case .typed(let index):
      dates += 1
      return UInt64(checksum(Array(row.dates[index].displayText.utf8).span))
    }
  }
}

/// Summarises the sheets of a file as they stream by.
public final class Summarising: SheetConsumer {
  public private(set) var summaries: [SheetSummary] = []
  private var current = SheetSummary(name: "")
  private var stringDigests: [UInt32] = []

  public init() {}

  public func begin(_ sheet: SheetHeading, decoding: RowDecoding) {
    current = SheetSummary(name: sheet.name)
    let strings = decoding.sharedStrings
    guard stringDigests.count != strings.count else { return }
    stringDigests = (0..<strings.count).map { strings.withBytes(at: $0, checksum) }
  }

  public func take(_ row: borrowing StreamedRow) {
    current.add(row, stringDigests: stringDigests)
  }

  public func end(_ properties: SheetProperties) {
    summaries.append(current)
  }
}

private func checksum(_ bytes: Span<UInt8>) -> UInt32 {
  bytes.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else { return 0 }
    return isal_crc32(0, start, buffer.count)
  }
}

extension Workbook {
  /// A summary of each sheet of a file, of every member of an archive.
  ///
  /// - Throws: `ReadError` where the whole file is refused.
  public static func summaries(
    at path: String, named name: String, limits: ReadLimits = .standard,
    report: (Finding) -> Void
  ) throws(ReadError) -> [SheetSummary] {
    var summaries: [SheetSummary] = []
    try forEachWorkbook(at: path, named: name, limits: limits, report: report) {
      workbook, name throws(ReadError) in
      let summarising = Summarising()
      do throws(ReadFailure) {
        try workbook.forEachRow(named: name, into: summarising, report: report)
      } catch {
        throw ReadError(error, file: name)
      }
      summaries += summarising.summaries
    }
    return summaries
  }
}
