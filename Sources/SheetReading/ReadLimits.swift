/// How much of a file is read before it is refused; each bound is there for a hostile file.
public struct ReadLimits: Hashable, Sendable {
  /// A bound by name, for the finding that tells which was hit.
  public enum Bound: Sendable, Hashable {
    case entries, partBytes, inflatedBytes, fileBytes, textBytes
    case rowsAndColumns, cells, strings, listItems, elementDepth
  }

  /// Entries in one archive's directory.
  public var entries = 100_000
  /// Bytes of one part once inflated.
  public var partBytes = 2 << 30
  /// Bytes of one part that the scanner cannot read, which takes several times as long.
  public var unusualPartBytes = 256 << 20
  /// Bytes of all parts of an archive that are read, once inflated.
  public var inflatedBytes = 3 << 30
  /// Bytes of a file that must be held whole: CSV, XLS, a member of an archive.
  public var fileBytes = 512 << 20
  /// Bytes of text in one shared string table, between two tags, or in all cells of one file.
  public var textBytes = 1 << 30
  /// Non-empty cells of one file.
  public var cells = 10_000_000
  /// Cells that stand only by repetition in an OpenDocument.
  public var repeatedCells = 1_000_000
  /// Shared strings of one workbook.
  public var strings = 10_000_000
  /// Items of any other list in a part: formats, fonts, merged ranges, relationships, sheets.
  public var listItems = 1_000_000
  /// Elements open at once.
  public var elementDepth = 256

  /// - Throws: `.beyond` where a list has more items than it may.
  func check(listItems count: Int) throws(ReadFailure) {
    guard count <= listItems else { throw .beyond(.listItems, limit: listItems) }
  }

  public static let standard = ReadLimits()

  /// Rows of a worksheet (ECMA-376 Part 1, §18.3.1.73 as implemented: 2^20).
  public static let lastRow = 1_048_576
  /// Columns of a worksheet (XFD).
  public static let lastColumn = 16_384
}
