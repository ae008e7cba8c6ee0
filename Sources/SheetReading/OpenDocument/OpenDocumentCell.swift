import Sheets

/// A `table-cell` on its way to being a cell (OpenDocument 1.2 Part 1, §9.1.4).
struct OpenDocumentCell {
  /// `office:value-type` (§19.385).
  private enum ValueType { case none, number, date, time, bool, string, error }

  private(set) var columnsRepeated = 1
  private(set) var columnsSpanned = 1
  private(set) var rowsSpanned = 1
  private(set) var styleName: String?
  private var type = ValueType.none
  private var number: Double?
  private var date: CellValue?
  private var seconds: Double?
  private var isTrue = false
  private var hasFormula = false
  private var stringValue: [UInt8]?
  private var paragraphs: [UInt8] = []
  private var paragraphCount = 0

  /// An empty string as the value of a formula stands as an empty paragraph.
  var isFormulaWithoutValue: Bool { hasFormula && type == .none && paragraphCount == 0 }

  mutating func appendParagraph(_ text: [UInt8]) {
    if paragraphCount > 0 { paragraphs.append(UInt8(ascii: "\n")) }
    paragraphs += text
    paragraphCount += 1
  }

  mutating func attribute(_ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) {
    switch (namespace, name) {
    case (.table, "number-columns-repeated"):
      columnsRepeated = min(max(value.integer ?? 1, 1), ReadLimits.lastColumn)
    case (.table, "number-columns-spanned"):
      columnsSpanned = min(max(value.integer ?? 1, 1), ReadLimits.lastColumn)
    case (.table, "number-rows-spanned"):
      rowsSpanned = min(max(value.integer ?? 1, 1), ReadLimits.lastRow)
    case (.table, "style-name"): styleName = value.string
    case (.table, "formula"): hasFormula = true
    case (.office, "value-type"): if type != .error { type = OpenDocumentCell.type(value) }
    case (.office, "value"): number = Double(decimal: value)
    case (.office, "date-value"): date = CellValue(iso8601: value.string)
    case (.office, "time-value"): seconds = OpenDocumentCell.seconds(duration: value.string)
    case (.office, "boolean-value"): isTrue = value.isTrue
    case (.office, "string-value"):
      var text: [UInt8] = []
      text.append(value)
      stringValue = text
    case (.calculationExtension, "value-type"): if value.equals("error") { type = .error }
    default: break
    }
  }

  /// - Returns: `nil` where the cell is empty.
  func value(appendingTo row: inout StreamedRow) -> StreamedRow.Value? {
    switch type {
    case .number:
      if let number, number.isFinite { return .number(number) }
    case .date:
      if let date { return row.appendingDate(date) }
    case .time:
      if let seconds, abs(seconds) < StreamedRow.longestDuration {
        return (0..<86_400).contains(seconds)
          ? row.appendingDate(.time(seconds: seconds)) : .duration(seconds)
      }
    case .bool: return .bool(isTrue)
    case .error: return row.appendingError(paragraphs.span)
    case .string: return row.appendingText { $0 += stringValue ?? paragraphs }
    case .none: break
    }
    return row.appendingText { $0 += paragraphs }
  }

  private static func type(_ value: Span<UInt8>) -> ValueType {
    switch value {
    case "float", "percentage", "currency": .number
    case "date": .date
    case "time": .time
    case "boolean": .bool
    case "string": .string
    default: .none
    }
  }

  /// An xsd:duration of hours, minutes and seconds, `PT10H30M00S`.
  private static func seconds(duration: String) -> Double? {
    var rest = Substring(duration)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    guard rest.popFirst() == "P" else { return nil }
    var seconds = 0.0
    while !rest.isEmpty {
      if rest.first == "T" {
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
      rest = rest.dropFirst(digits.count)
      let decimal = String(digits.map { $0 == "," ? "." : $0 })
      guard let number = Double(decimal), let unit = rest.popFirst() else { return nil }
      switch unit {
      case "D": seconds += number * 86_400
      case "H": seconds += number * 3600
      case "M": seconds += number * 60
      case "S": seconds += number
      default: return nil
      }
    }
    return isNegative ? -seconds : seconds
  }
}
