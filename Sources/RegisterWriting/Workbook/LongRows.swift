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
    for start in stride(from: 0, to: pieceCount, by: threads * 4) {
      let window = Array(start..<min(start + threads * 4, pieceCount))
      let made = concurrentMap(window, threads: threads) { number in
        let rows = piece(number)
        return (DeflatedPiece(rows.bytes), rows.findings)
      }
      for (piece, found) in made {
        try stream.append(piece)
        findings += found
      }
    }
    try stream.append(DeflatedPiece(Array(sheet[cut...]), isLast: true))
    try stream.end()
    return findings
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
