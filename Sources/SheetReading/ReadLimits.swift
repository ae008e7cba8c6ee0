/// How much of a file is read before it is refused; each bound is there for a hostile file.
package struct ReadLimits: Hashable, Sendable {
  /// A bound by name, for the finding that tells which was hit.
  package enum Bound: Sendable, Hashable {
    case entries, partBytes, inflatedBytes, fileBytes, textBytes
    case rowsAndColumns, cells, strings, listItems, elementDepth
  }

  /// Entries in one archive's directory.
  package var entries = 100_000
  /// Bytes of one part once inflated.
  package var partBytes = 2 << 30
  /// Bytes of one part that the scanner cannot read, which takes several times as long.
  package var unusualPartBytes = 256 << 20
  /// Bytes of all parts of an archive that are read, once inflated.
  package var inflatedBytes = 3 << 30
  /// Bytes of a file that must be held whole: CSV, XLS, a member of an archive.
  package var fileBytes = 512 << 20
  /// Bytes of text in one shared string table, between two tags, or in all cells of one file.
  package var textBytes = 1 << 30
  /// Non-empty cells of one file.
  package var cells = 10_000_000
  /// Cells that stand only by repetition in an OpenDocument.
  package var repeatedCells = 1_000_000
  /// Shared strings of one workbook.
  package var strings = 10_000_000
  /// Items of any other list in a part: formats, fonts, merged ranges, relationships, sheets.
  package var listItems = 1_000_000
  /// Elements open at once.
  package var elementDepth = 256

  /// - Throws: `.beyond` where a list has more items than it may.
  func check(listItems count: Int) throws(ReadFailure) {
    guard count <= listItems else { throw .beyond(.listItems, limit: listItems) }
  }

  package static let standard = ReadLimits()

  /// Rows of a worksheet (ECMA-376 Part 1, §18.3.1.73 as implemented: 2^20).
  package static let lastRow = 1_048_576
  /// Columns of a worksheet (XFD).
  package static let lastColumn = 16_384
}
