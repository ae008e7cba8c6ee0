import Parallel
import Sheets

/// The rows of one long sheet, made in pieces on several threads while the package is written, so
/// that they are never in memory all at once.
struct LongRows: Sendable {
  /// The name of the sheet's part.
  let part: String
  /// The reference of the last cell.
  let lastCell: String
  let pieceCount: Int
  let threads: Int
  /// Makes one of the pieces; they follow each other in the sheet.
  let piece: @Sendable (Int) -> RowMarkup
}

extension LongRows {
  /// Writes the sheet with the rows in it.
  ///
  /// - Parameter sheet: As the library has written it.
  /// - Returns: What could not be written as it was.
  func put(into sheet: [UInt8], of stream: inout PackageStream) throws -> [Finding] {
    let markup = XmlPart(sheet)
    guard let data = markup.first("sheetData"), !data.isEmpty else {
      throw PackageCompletion.Unreadable(part: part)
    }
    let cut = markup.end(of: data) - "</sheetData>".utf8.count
    var head = XmlPart(sheet[..<cut].withoutEmptyRowsAtTheEnd)
    if let dimension = head.first("dimension") {
      head.set("ref", to: "A1:\(lastCell)", of: dimension)
    }
    var findings: [Finding] = []
    try stream.begin(part)
    try stream.append(DeflatedPiece(head.bytes))
    var made: [MadePiece] = []
    for start in stride(from: 0, to: pieceCount, by: threads * 16) {
      let pieces = start..<min(start + threads * 16, pieceCount)
      made = try make(pieces, writing: made, to: &stream)
      findings += made.flatMap(\.findings)
    }
    for piece in made { try stream.append(piece.deflated) }
    try stream.append(DeflatedPiece(Array(sheet[cut...]), isLast: true))
    try stream.end()
    return findings
  }

  private struct MadePiece: Sendable {
    let deflated: DeflatedPiece
    let findings: [Finding]
  }

  /// Makes pieces, and meanwhile writes those that were made before them.
  private func make(
    _ pieces: Range<Int>, writing before: [MadePiece], to stream: inout PackageStream
  ) throws -> [MadePiece] {
    try withUnsafeMutablePointer(to: &stream) { pointer in
      // One job alone writes, and all have ended when the map has.
      nonisolated(unsafe) let stream = pointer
      let jobs: [Int?] = [nil] + Array(pieces)
      let results = concurrentMap(jobs, threads: threads, blockLength: 1) { number in
        Result<MadePiece?, any Error> {
          if let number {
            let rows = piece(number)
            return MadePiece(deflated: DeflatedPiece(rows.bytes), findings: rows.findings)
          }
          for piece in before { try stream.pointee.append(piece.deflated) }
          return nil
        }
      }
      return try results.compactMap { try $0.get() }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The markup up to its last row that has cells: libxlsxwriter writes an empty row for each note
  /// whose cell is not written yet.
  fileprivate var withoutEmptyRowsAtTheEnd: [UInt8] {
    let rowEnd = Array("</row>".utf8)
    var end = endIndex
    while end > startIndex, !self[..<end].suffix(rowEnd.count).elementsEqual(rowEnd) { end -= 1 }
    return Array(self[..<(end > startIndex ? end : endIndex)])
  }
}
