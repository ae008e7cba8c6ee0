/// A cell in the form in which nearly all are written, read in one pass over its bytes:
/// `<c r="B7" s="2" t="s"><f>…</f><v>5</v></c>`, where only `r` is not optional.
struct PlainCell {
  private(set) var row = 0
  private(set) var column = 0
  private(set) var style = 0
  private(set) var type = PendingCell.ValueType.number
  private(set) var hasFormula = false
  /// Where the text of `v` stands; `nil` for a cell without.
  private(set) var value: Range<Int>?

  /// Reads the cell that begins at an index and moves past it.
  ///
  /// - Returns: `nil`, and the index as it was, for any other form.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: inout Int) {
    var next = index
    guard bytes.begins(Word("<", "c", " ", "r", "=", "\""), at: next) else { return nil }
    next += 6
    guard readReference(bytes, &next) else { return nil }
    if bytes.begins(Word(" ", "s", "=", "\""), at: next) {
      next += 4
      guard readStyle(bytes, &next) else { return nil }
    }
    if bytes.begins(Word(" ", "t", "=", "\""), at: next) {
      next += 4
      guard readType(bytes, &next) else { return nil }
    }
    if bytes.begins(Word("/", ">"), at: next) {
      index = next + 2
      return
    }
    guard bytes.begins(Word(">"), at: next) else { return nil }
    next += 1
    if bytes.begins(Word("<", "f", ">"), at: next) {
      next += 3
      hasFormula = true
      guard PlainCell.skipText(bytes, &next), bytes.begins(Word("<", "/", "f", ">"), at: next)
      else { return nil }
      next += 4
    }
    guard bytes.begins(Word("<", "v", ">"), at: next) else { return nil }
    next += 3
    let start = next
    guard PlainCell.skipText(bytes, &next),
      bytes.begins(Word("<", "/", "v", ">", "<", "/", "c", ">"), at: next)
    else { return nil }
    value = start..<next
    index = next + 8
  }

  /// The reference and the quote after it.
  @inline(__always)
  private mutating func readReference(_ bytes: Span<UInt8>, _ next: inout Int) -> Bool {
    let start = next
    while next < bytes.count, next - start < 3, (65...90).contains(bytes[next]) {
      column = column &* 26 &+ Int(bytes[next] &- 64)
      next += 1
    }
    let digits = next
    while next < bytes.count, next - digits < 7, (48...57).contains(bytes[next]) {
      row = row &* 10 &+ Int(bytes[next] &- 48)
      next += 1
    }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { return false }
    next += 1
    return row > 0 && row <= ReadLimits.lastRow && column > 0 && column <= ReadLimits.lastColumn
  }

  @inline(__always)
  private mutating func readStyle(_ bytes: Span<UInt8>, _ next: inout Int) -> Bool {
    let start = next
    while next < bytes.count, next - start < 6, (48...57).contains(bytes[next]) {
      style = style &* 10 &+ Int(bytes[next] &- 48)
      next += 1
    }
    guard next > start, next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { return false }
    next += 1
    return true
  }

  @inline(__always)
  private mutating func readType(_ bytes: Span<UInt8>, _ next: inout Int) -> Bool {
    if bytes.begins(Word("s", "t", "r", "\""), at: next) {
      type = .formulaString
      next += 4
      return true
    }
    guard next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "\"") else { return false }
    switch bytes[next] {
    case UInt8(ascii: "s"): type = .shared
    case UInt8(ascii: "n"): type = .number
    case UInt8(ascii: "b"): type = .bool
    default: return false
    }
    next += 2
    return true
  }

  /// Moves over ASCII text that stands for itself, up to a tag.
  @inline(__always)
  private static func skipText(_ bytes: Span<UInt8>, _ next: inout Int) -> Bool {
    while next < bytes.count, bytes[next] != UInt8(ascii: "<") {
      guard bytes[next].isPlainText else { return false }
      next += 1
    }
    return true
  }
}
