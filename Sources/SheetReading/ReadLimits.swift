/// How much of a file is read before it is refused; each bound is there for a hostile file.
package struct ReadLimits: Sendable {
  /// A bound by name, for the finding that tells which was hit.
  package enum Bound: Sendable, Hashable {
    case entries
    case partBytes
    case rowsAndColumns
    case cells
    case textBytes
    case elementDepth
    case fileBytes
  }

  /// Entries in one archive's directory.
  package var entries = 100_000
  /// Bytes of one part after inflation.
  package var partBytes = 4 << 30
  /// Non-empty cells of one file.
  package var cells = 40_000_000
  /// Bytes of text of one file: shared strings, inline strings and CSV fields.
  package var textBytes = 1 << 30
  /// Elements open at once.
  package var elementDepth = 256
  /// Bytes of a file that must be held whole (CSV, XLS, a member of an archive).
  package var fileBytes = 512 << 20

  package static let standard = ReadLimits()

  /// Rows of a worksheet (ECMA-376 Part 1, §18.3.1.73 as implemented: 2^20).
  package static let lastRow = 1_048_576
  /// Columns of a worksheet (XFD).
  package static let lastColumn = 16_384
}
