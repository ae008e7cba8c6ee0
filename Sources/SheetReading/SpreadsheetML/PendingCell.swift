import Sheets

/// A `c` element on its way to being a cell (ECMA-376 Part 1, §18.3.1.4).
struct PendingCell {
  /// The type of its value (ST_CellType, §18.18.11).
  enum ValueType { case number, shared, inline, formulaString, bool, error, date }

  private(set) var reference: CellReference?
  private(set) var style = 0
  private(set) var type = ValueType.number
  var hasFormula = false
  /// Whether a value was given, an empty one too.
  var hasValue = false
  var item = StringItem()

  mutating func begin() {
    reference = nil
    style = 0
    type = .number
    hasFormula = false
    hasValue = false
  }

  @inline(__always)
  mutating func attribute(_ name: Span<UInt8>, _ text: Span<UInt8>) {
    guard name.count == 1 else { return }
    switch name[0] {
    case UInt8(ascii: "r"): reference = CellReference(text)
    case UInt8(ascii: "s"): style = text.integer ?? 0
    case UInt8(ascii: "t"): type = PendingCell.type(text)
    default: break
    }
  }

  /// The value that the text of `v` stands for.
  ///
  /// - Parameter row: Takes the text of strings and errors.
  /// - Returns: `nil` where the cell is empty.
  @inline(__always)
  func value(
    _ text: Span<UInt8>, _ format: NumberFormat, _ context: CellContext, _ row: inout StreamedRow
  ) throws(ReadFailure) -> StreamedRow.Value? {
    switch type {
    case .number: return try number(text, format, context, &row)
    case .shared:
      guard let index = text.integer else { return nil }
      return try context.shared(index, &row)
    case .bool: return .bool(text.extracting(text.trimmedRange).isTrue)
    case .formulaString: return row.appendingText { $0.appendUnescaped(text) }
    case .error: return row.appendingError(text)
    case .date:
      if let date = CellValue(iso8601: text.string) { return row.appendingDate(date) }
      return try number(text, format, context, &row)
    case .inline: return nil
    }
  }

  @inline(__always)
  private func number(
    _ text: Span<UInt8>, _ format: NumberFormat, _ context: CellContext, _ row: inout StreamedRow
  ) throws(ReadFailure) -> StreamedRow.Value? {
    guard let number = Double(decimal: text) else {
      let trimmed = text.extracting(text.trimmedRange)
      guard !trimmed.isEmpty else { return nil }
      let place = reference.map { columnLetters($0.column) + "\($0.row)" } ?? "?"
      throw .damaged(part: context.part, detail: "\(place) “\(trimmed.string)”")
    }
    guard number.isFinite else { return row.appendingError(Array("#NUM!".utf8).span) }
    return StreamedRow.Value(number, format)
  }

  private static func type(_ text: Span<UInt8>) -> ValueType {
    switch text {
    case "s": .shared
    case "str": .formulaString
    case "inlineStr": .inline
    case "b": .bool
    case "e": .error
    case "d": .date
    default: .number
    }
  }
}
