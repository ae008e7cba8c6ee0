import Glibc
import Sheets

/// A `c` element on its way to being a cell (ECMA-376 Part 1, §18.3.1.4).
struct PendingCell {
  /// The type of its value (ST_CellType, §18.18.11).
  enum ValueType { case number, shared, inline, formulaString, bool, error, date }

  var reference: CellReference?
  var style = 0
  var hasFormula = false
  var value: [UInt8] = []
  var item = StringItem()
  private var type = ValueType.number

  var hasValue: Bool { !value.isEmpty || !item.bytes.isEmpty || type == .formulaString }

  mutating func begin() {
    reference = nil
    style = 0
    hasFormula = false
    type = .number
    value.removeAll(keepingCapacity: true)
    item.removeAll()
  }

  mutating func attribute(_ name: Span<UInt8>, _ text: Span<UInt8>) {
    switch name {
    case "r": reference = CellReference(text)
    case "s": style = text.integer ?? 0
    case "t": type = PendingCell.type(text)
    default: break
    }
  }

  /// - Returns: `nil` where the cell is empty.
  func streamedValue(
    _ format: Styles.CellFormat, _ context: CellContext, into text: inout [UInt8]
  ) throws(ReadFailure) -> StreamedRow.Value? {
    switch type {
    case .inline:
      return appended(to: &text) { $0 += item.bytes }.map { .text($0) }
    case .formulaString:
      return appended(to: &text) { $0.appendUnescaped(value.span) }.map { .text($0) }
    case .error:
      return appended(to: &text) { $0 += value }.map { .error($0) }
    case .shared:
      guard let index = value.span.integer else { return nil }
      guard (0..<context.sharedStrings.count).contains(index) else {
        throw .damaged(part: context.part, detail: "shared string \(index)")
      }
      return context.sharedStrings.isEmpty(at: index) ? nil : .shared(index)
    case .bool:
      return value.isEmpty ? nil : .bool(value.span.isTrue)
    case .date:
      if let date = CellValue(iso8601: value.span.string) { return .typed(date) }
      return try numericValue(format, context, into: &text)
    case .number:
      return try numericValue(format, context, into: &text)
    }
  }

  private func numericValue(
    _ format: Styles.CellFormat, _ context: CellContext, into text: inout [UInt8]
  ) throws(ReadFailure) -> StreamedRow.Value? {
    guard !value.isEmpty else {
      return appended(to: &text) { $0 += item.bytes }.map { .text($0) }
    }
    guard let number = Double(decimal: value.span) else {
      let cell = reference.map { columnLetters($0.column) + "\($0.row)" } ?? "?"
      throw .damaged(part: context.part, detail: "\(cell) “\(value.span.string)”")
    }
    guard number.isFinite else {
      return appended(to: &text) { $0 += "#NUM!".utf8 }.map { .error($0) }
    }
    switch format.numberFormat {
    case .number: return .number(number)
    case .date: return .date(serial: number)
    case .elapsedTime: return .duration(number * 86_400)
    }
  }

  private func appended(
    to text: inout [UInt8], _ append: (inout [UInt8]) -> Void
  ) -> Range<Int>? {
    let start = text.count
    append(&text)
    return start == text.count ? nil : start..<text.count
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

extension Double {
  /// A decimal number as SpreadsheetML writes it, white space around it left out.
  ///
  /// - Returns: `nil` for anything else.
  init?(decimal text: Span<UInt8>) {
    let digits = text.extracting(text.trimmedRange)
    guard let number = Double(digits.string) else { return nil }
    self = number
  }
}
