/// A cell's place as the `r` attribute has it, `B7` (ECMA-376 Part 1, §18.18.62).
public struct CellReference: Hashable, Sendable {
  public var row: Int
  public var column: Int

  /// - Returns: `nil` for what is no reference or lies beyond XFD1048576; `$` is passed over.
  init?(_ text: Span<UInt8>) {
    var column = 0
    var row = 0
    var letters = 0
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case 65...90, 97...122:
        guard row == 0, letters < 3 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
        letters += 1
      case 48...57:
        guard row <= ReadLimits.lastRow else { return nil }
        row = row * 10 + Int(byte - 48)
      case 36: continue
      default: return nil
      }
    }
    guard (1...ReadLimits.lastRow).contains(row), (1...ReadLimits.lastColumn).contains(column)
    else { return nil }
    self.row = row
    self.column = column
  }
}
