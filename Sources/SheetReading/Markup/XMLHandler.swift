/// The namespaces that parts are made of, transitional and strict names alike.
enum XMLNamespace: Hashable, Sendable {
  /// SpreadsheetML: workbook, styles, shared strings, worksheets (ECMA-376 Part 1, §18).
  case spreadsheetML
  /// `r:id` and its kin (ECMA-376 Part 1, §9.2).
  case officeRelationships
  /// `.rels` parts (ECMA-376 Part 2, §9.3).
  case packageRelationships
  /// OpenDocument (1.2 Part 1, §3), the namespaces of its spreadsheets.
  case office, table, text, style, drawing, calculationExtension
  /// `xml:space` and `xml:lang`.
  case xml
  /// An attribute without a prefix has no namespace.
  case none
  case other
}

/// What takes a part's markup in document order; both parsers drive the same handlers.
///
/// Names and values are valid UTF-8 that lasts for the call. The text between two tags comes in
/// one piece.
protocol XMLHandler {
  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) throws(ReadFailure)
  /// An attribute of the element just started.
  mutating func attribute(
    _ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) throws(ReadFailure)
  mutating func text(_ text: Span<UInt8>) throws(ReadFailure)
  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) throws(ReadFailure)
}

/// A handler that the scanner can drive.
protocol ScannedHandler: XMLHandler {
  /// Takes what stands at an index, among SpreadsheetML without prefixes, where it has a form that
  /// the handler knows whole, and moves past it: the same as the events that it stands for.
  ///
  /// - Returns: `false`, and nothing taken, for any other form.
  mutating func takePlainForm(_ bytes: Span<UInt8>, _ index: inout Int) throws(ReadFailure) -> Bool
  /// Takes the start tag at an index, where it has such a form; the end tag comes as an event.
  ///
  /// - Returns: Where the name of the element stands.
  mutating func takePlainTag(_ bytes: Span<UInt8>, _ index: inout Int) -> Range<Int>?
  /// This handler as it was before the parse, made to pass over what another has given on: expat
  /// begins anew where the scanner gave up.
  func restarted(after other: Self) -> Self
}

extension ScannedHandler {
  @inline(__always)
  mutating func takePlainForm(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool { false }
  @inline(__always)
  mutating func takePlainTag(_ bytes: Span<UInt8>, _ index: inout Int) -> Range<Int>? { nil }
  func restarted(after other: Self) -> Self { self }
}

/// Lets a `switch` over a name list the names as literals.
@inline(__always)
func ~= (literal: StaticString, name: Span<UInt8>) -> Bool {
  name.equals(literal)
}

extension Span<UInt8> {
  @inline(__always)
  func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    return literal.withUTF8Buffer { bytes in
      for index in 0..<bytes.count where self[index] != bytes[index] { return false }
      return true
    }
  }

  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }

  /// The bytes as the text they are.
  var string: String {
    withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of ST_Boolean and xsd:boolean (ECMA-376 Part 1, §22.9.2.1).
  var isTrue: Bool { equals("1") || equals("true") || equals("on") }

  /// A whole number in decimal digits, white space around it left out.
  ///
  /// - Returns: `nil` for anything else, and beyond 18 digits.
  var integer: Int? {
    var number = 0
    var digits = 0
    var isNegative = false
    for index in 0..<count {
      switch self[index] {
      case let byte where (48...57).contains(byte):
        number = number &* 10 &+ Int(byte &- 48)
        digits += 1
      case 45 where digits == 0 && !isNegative: isNegative = true
      case 32, 9, 10, 13: continue
      default: return nil
      }
    }
    guard (1...18).contains(digits) else { return nil }
    return isNegative ? -number : number
  }
}

extension [UInt8] {
  init(_ bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { Array($0) }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
