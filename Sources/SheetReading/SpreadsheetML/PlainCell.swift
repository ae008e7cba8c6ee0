/// A cell in the form in which nearly all are written, read in one pass over its bytes:
/// `<c r="B7" s="2" t="s"><f>…</f><v>5</v></c>`, where only `r` is not optional.
struct PlainCell {
  enum Value {
    case none
    case number(Double)
    /// An index into the shared strings.
    case shared(Int)
    case bool(Bool)
    /// Where the text of a formula's string stands.
    case string(Range<Int>)
  }

  private(set) var row = 0
  private(set) var column = 0
  private(set) var style = 0
  private(set) var value = Value.none

  /// Reads the cell that begins at an index and moves past it.
  ///
  /// - Parameter rowNumber: That of the cell before, and then of this one.
  /// - Returns: `nil`, and the index as it was, for any other form.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: inout Int, _ rowNumber: inout WrittenNumber) {
    guard bytes.begins(Word("<", "c", " ", "r", "=", "\""), at: index) else { return nil }
    var next = index &+ 6
    guard readReference(bytes, &next, &rowNumber) else { return nil }
    var rest = bytes.word(at: next)
    if rest.begins(Word("\"", " ", "s", "=", "\"")) {
      next &+= 5
      guard readStyle(bytes, &next) else { return nil }
      rest = bytes.word(at: next)
    }
    var type = PendingCell.ValueType.number
    if rest.begins(Word("\"", " ", "t", "=", "\"")) {
      next &+= 5
      guard let read = PlainCell.type(bytes, &next) else { return nil }
      type = read
      rest = bytes.word(at: next)
    }
    if rest.begins(Word("\"", ">", "<", "v", ">")) {
      next &+= 5
    } else if rest.begins(Word("\"", "/", ">")) {
      index = next &+ 3
      return
    } else {
      guard rest.begins(Word("\"", ">", "<", "f", ">")) else { return nil }
      next = bytes.plainTextEnd(from: next &+ 5)
      guard bytes.begins(Word("<", "/", "f", ">", "<", "v", ">"), at: next) else { return nil }
      next &+= 7
    }
    guard readValue(bytes, &next, type),
      bytes.begins(Word("<", "/", "v", ">", "<", "/", "c", ">"), at: next)
    else { return nil }
    index = next &+ 8
  }

  @inline(__always)
  private mutating func readReference(
    _ bytes: Span<UInt8>, _ next: inout Int, _ rowNumber: inout WrittenNumber
  ) -> Bool {
    let letters = bytes.word(at: next)
    var count = 0
    while count < 3 {
      let letter = UInt8(truncatingIfNeeded: letters >> UInt64(count &* 8)) &- 0x40
      guard letter &- 1 < 26 else { break }
      column = column &* 26 &+ Int(letter)
      count &+= 1
    }
    next &+= count
    rowNumber.read(bytes, at: &next)
    row = rowNumber.value
    return row > 0 && row <= ReadLimits.lastRow && column > 0 && column <= ReadLimits.lastColumn
  }

  @inline(__always)
  private mutating func readStyle(_ bytes: Span<UInt8>, _ next: inout Int) -> Bool {
    if bytes.begins(Word("\""), at: next &+ 1) {
      style = Int(bytes[next] &- 0x30)
      next &+= 1
      return style < 10
    }
    let digits = bytes.digits(at: next)
    style = Int(digits.value)
    next &+= digits.count
    return digits.count > 0
  }

  @inline(__always)
  private static func type(_ bytes: Span<UInt8>, _ next: inout Int) -> PendingCell.ValueType? {
    let text = bytes.word(at: next)
    if text.begins(Word("s", "\"")) {
      next &+= 1
      return .shared
    }
    if text.begins(Word("s", "t", "r", "\"")) {
      next &+= 3
      return .formulaString
    }
    if text.begins(Word("b", "\"")) {
      next &+= 1
      return .bool
    }
    guard text.begins(Word("n", "\"")) else { return nil }
    next &+= 1
    return .number
  }

  /// The text of `v`.
  @inline(__always)
  private mutating func readValue(
    _ bytes: Span<UInt8>, _ next: inout Int, _ type: PendingCell.ValueType
  ) -> Bool {
    let start = next
    switch type {
    case .number:
      guard let number = bytes.plainDecimal(at: &next) else { return false }
      value = .number(number)
    case .shared:
      let digits = bytes.digits(at: next)
      next &+= digits.count
      value = .shared(Int(digits.value))
    case .bool:
      let isTrue = bytes.begins(Word("1"), at: next)
      guard isTrue || bytes.begins(Word("0"), at: next) else { return false }
      value = .bool(isTrue)
      next &+= 1
    case .formulaString:
      next = bytes.plainTextEnd(from: next)
      value = .string(start..<next)
    default: return false
    }
    return next > start
  }
}

/// The start of a row in the form in which many are written: `<row r="7" spans="1:15">`, where
/// `spans`, which tells nothing that its cells do not, is optional.
struct PlainRow {
  let number: Int

  /// Reads the tag that begins at an index and moves past it.
  ///
  /// - Returns: `nil`, and the index as it was, for any other form.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: inout Int) {
    guard bytes.begins(Word("<", "r", "o", "w", " ", "r", "=", "\""), at: index) else { return nil }
    var next = index &+ 8
    let digits = bytes.digits(at: next)
    next &+= digits.count
    if bytes.begins(Word("\"", " ", "s", "p", "a", "n", "s", "="), at: next) {
      guard bytes.begins(Word("\""), at: next &+ 8) else { return nil }
      next &+= 9
      next &+= bytes.digits(at: next).count
      guard bytes.begins(Word(":"), at: next) else { return nil }
      next &+= 1
      next &+= bytes.digits(at: next).count
    }
    guard digits.count > 0, bytes.begins(Word("\"", ">"), at: next) else { return nil }
    number = Int(digits.value)
    index = next &+ 2
  }
}

/// A number that is likely to come again as it was written, as that of a row does with each of its
/// cells: it is compared then, not read.
struct WrittenNumber {
  private(set) var value = 0
  private var count = 0
  /// The digits and the byte behind them.
  private var text: UInt64 = 0
  private var mask: UInt64 = .max

  /// Reads the digits at an index, seven at most, and moves past them.
  @inline(__always)
  mutating func read(_ bytes: Span<UInt8>, at index: inout Int) {
    let word = bytes.word(at: index)
    if word & mask != text {
      let digits = bytes.digits(at: index)
      value = Int(digits.value)
      count = digits.count
      mask = UInt64.max >> UInt64(max(56 &- count &* 8, 0))
      text = word & mask
    }
    index &+= count
  }
}
