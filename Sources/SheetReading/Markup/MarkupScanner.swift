/// Drives a handler with a run of elements, straight from the bytes: the fast way for the rows of
/// a worksheet, the items of the shared strings, the formats of the styles.
///
/// Its dialect is what nearly every producer writes: UTF-8, elements without prefixes and without
/// declarations, text and attribute values with character and predefined entity references.
/// Whatever is outside of it, malformed markup included, ends the scan, and expat decides: the
/// scanner accepts nothing that expat would refuse.
struct MarkupScanner {
  enum Outcome: Equatable {
    /// All bytes were taken.
    case endOfBytes
    /// The end tag of the element around the run begins here.
    case endOfRun(Int)
    case outsideDialect
  }

  /// Prefixes that are declared where the run stands, each with its namespace.
  private let prefixes: [[UInt8]: XMLNamespace]
  private var scratch: [UInt8] = []
  private var openNames = NameStack()
  private var attributeNames = NameStack()

  init(prefixes: [[UInt8]: XMLNamespace]) {
    self.prefixes = prefixes
  }

  /// Scans whole elements.
  ///
  /// - Parameter bytes: Ends where an element of the run ends.
  mutating func scan<Handler: RunHandler>(
    _ bytes: Span<UInt8>, into handler: inout Handler
  ) throws(ReadFailure) -> Outcome {
    guard isValidUTF8(bytes) else { return .outsideDialect }
    openNames.count = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        guard try scanText(bytes, &index, into: &handler) else { return .outsideDialect }
        continue
      }
      if try handler.takePlainForm(bytes, &index) { continue }
      guard index + 1 < bytes.count else { return .outsideDialect }
      if bytes[index + 1] == UInt8(ascii: "/") {
        guard openNames.count > 0 else { return .endOfRun(index) }
        let open = openNames.removeLast()
        guard try scanEndTag(bytes, &index, open, into: &handler) else { return .outsideDialect }
      } else {
        guard try scanStartTag(bytes, &index, into: &handler) else { return .outsideDialect }
      }
    }
    return openNames.count == 0 ? .endOfBytes : .outsideDialect
  }

  // MARK: - Text

  /// - Returns: `false` outside the dialect.
  @inline(__always)
  private mutating func scanText<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    let start = index
    var isPlain = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { break }
      if !byte.isPlainText { isPlain = false }
      index += 1
    }
    let text = bytes.extracting(start..<index)
    if openNames.count == 0 { return text.trimmedRange.isEmpty }
    if isPlain {
      try handler.text(text)
      return true
    }
    scratch.removeAll(keepingCapacity: true)
    guard scratch.appendResolved(text) else { return false }
    let resolved = scratch
    try handler.text(resolved.span)
    return true
  }

  // MARK: - Tags

  @inline(__always)
  private mutating func scanEndTag<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, _ open: Range<Int>, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    let start = index + 2
    let end = start + open.count
    guard end < bytes.count else { return false }
    for offset in 0..<open.count
    where bytes[start + offset] != bytes[open.lowerBound + offset] {
      return false
    }
    index = end
    skipSpace(bytes, &index)
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return false }
    index += 1
    try handler.endElement(bytes.extracting(open), in: .spreadsheetML)
    return true
  }

  @inline(__always)
  private mutating func scanStartTag<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    index += 1
    let nameStart = index
    guard bytes[index].startsName else { return false }
    while index < bytes.count, bytes[index].continuesName { index += 1 }
    let name = nameStart..<index
    try handler.startElement(bytes.extracting(name), in: .spreadsheetML)
    attributeNames.count = 0
    var seenLetters: UInt32 = 0
    while index < bytes.count {
      let hasSpace = skipSpace(bytes, &index)
      guard index < bytes.count else { return false }
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return openNames.append(name)
      case UInt8(ascii: "/"):
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else { return false }
        index += 2
        try handler.endElement(bytes.extracting(name), in: .spreadsheetML)
        return true
      default:
        guard hasSpace,
          try scanAttribute(bytes, &index, seenLetters: &seenLetters, into: &handler)
        else { return false }
      }
    }
    return false
  }

  @inline(__always)
  private mutating func scanAttribute<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, seenLetters: inout UInt32,
    into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    let start = index
    guard bytes[index].startsName else { return false }
    while index < bytes.count, bytes[index].continuesName { index += 1 }
    var name = start..<index
    var namespace = XMLNamespace.none
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      guard let prefixed = scanPrefixed(bytes, &index, prefix: name) else { return false }
      (namespace, name) = prefixed
    } else {
      guard isNew(name, bytes, seenLetters: &seenLetters) else { return false }
    }
    skipSpace(bytes, &index)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return false }
    index += 1
    skipSpace(bytes, &index)
    guard index < bytes.count else { return false }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    index += 1
    let valueStart = index
    var isPlain = true
    while index < bytes.count, bytes[index] != quote {
      guard bytes[index].standsInAttributeValue else { return false }
      if !bytes[index].isPlainAttributeValue { isPlain = false }
      index += 1
    }
    guard index < bytes.count else { return false }
    let value = bytes.extracting(valueStart..<index)
    index += 1
    if isPlain {
      try handler.attribute(bytes.extracting(name), in: namespace, value: value)
      return true
    }
    scratch.removeAll(keepingCapacity: true)
    guard scratch.appendResolved(value) else { return false }
    let resolved = scratch
    try handler.attribute(bytes.extracting(name), in: namespace, value: resolved.span)
    return true
  }

  /// The rest of an attribute's name after its prefix, where the prefix is declared and the name
  /// is the first of its kind.
  private mutating func scanPrefixed(
    _ bytes: Span<UInt8>, _ index: inout Int, prefix: Range<Int>
  ) -> (XMLNamespace, Range<Int>)? {
    var text: [UInt8] = []
    text.append(bytes.extracting(prefix))
    guard let namespace = prefixes[text] else { return nil }
    index += 1
    let start = index
    guard index < bytes.count, bytes[index].startsName else { return nil }
    while index < bytes.count, bytes[index].continuesName { index += 1 }
    // One prefixed name twice, or two prefixes of one namespace: expat decides.
    guard !attributeNames.hold(start..<index, bytes), attributeNames.append(start..<index) else {
      return nil
    }
    return (namespace, start..<index)
  }

  /// Whether an element has no attribute of this name yet, and it declares no namespace.
  @inline(__always)
  private mutating func isNew(
    _ name: Range<Int>, _ bytes: Span<UInt8>, seenLetters: inout UInt32
  ) -> Bool {
    let first = bytes[name.lowerBound]
    if name.count == 1, first >= UInt8(ascii: "a") {
      let bit = UInt32(1) << UInt32(first - UInt8(ascii: "a"))
      guard seenLetters & bit == 0 else { return false }
      seenLetters |= bit
      return true
    }
    return !attributeNames.hold(name, bytes) && attributeNames.append(name)
      && !bytes.extracting(name).equals("xmlns")
  }

  @inline(__always)
  @discardableResult
  private func skipSpace(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
    return index > start
  }
}

/// A few names by where they stand, without an allocation.
private struct NameStack {
  private static let capacity = 16
  private var names = InlineArray<16, Range<Int>>(repeating: 0..<0)
  var count = 0

  /// - Returns: `false` where there is no room left.
  @inline(__always)
  mutating func append(_ name: Range<Int>) -> Bool {
    guard count < NameStack.capacity else { return false }
    names[count] = name
    count += 1
    return true
  }

  @inline(__always)
  mutating func removeLast() -> Range<Int> {
    count -= 1
    return names[count]
  }

  @inline(__always)
  func hold(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for index in 0..<count where bytes.equal(names[index], name) { return true }
    return false
  }
}

extension Span<UInt8> {
  @inline(__always)
  fileprivate func equal(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where self[left.lowerBound + offset] != self[right.lowerBound + offset] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// ASCII that stands for itself in text.
  @inline(__always)
  var isPlainText: Bool {
    // Digits and most punctuation, then letters, before the rest is looked at.
    self &- 0x27 < 0x15 || self &- 0x5E < 0x22
      || ((0x20..<0x80).contains(self) && self != UInt8(ascii: "&") && self != UInt8(ascii: ">")
        && self != UInt8(ascii: "]"))
  }

  /// What may stand in the value of an attribute and is not white space to be made a space (XML
  /// 1.0, §3.3.3).
  @inline(__always)
  fileprivate var standsInAttributeValue: Bool { self >= 0x20 && self != UInt8(ascii: "<") }

  /// ASCII that stands for itself in the value of an attribute.
  @inline(__always)
  fileprivate var isPlainAttributeValue: Bool {
    (0x20..<0x80).contains(self) && self != UInt8(ascii: "&") && self != UInt8(ascii: "<")
  }

  @inline(__always)
  fileprivate var startsName: Bool {
    (97...122).contains(self | 0x20) || self == UInt8(ascii: "_")
  }

  @inline(__always)
  fileprivate var continuesName: Bool {
    startsName || (48...57).contains(self) || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}

extension [UInt8] {
  /// Appends text with its references resolved and its line ends made LF (XML 1.0, §2.11, §4.1,
  /// §4.6).
  ///
  /// - Returns: `false` where the text is not well-formed or needs a declaration.
  fileprivate mutating func appendResolved(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"):
        guard appendReference(in: text, at: &index) else { return false }
        continue
      case 0x0D:
        append(0x0A)
        if index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
      case 0x09, 0x0A: append(byte)
      case 0x00..<0x20: return false
      case UInt8(ascii: ">"):
        guard
          index < 2 || text[index - 1] != UInt8(ascii: "]")
            || text[index - 2] != UInt8(ascii: "]")
        else { return false }
        append(byte)
      case 0xEF:
        // U+FFFE and U+FFFF are no characters.
        guard text[index + 1] != 0xBF || text[index + 2] < 0xBE else { return false }
        append(byte)
      default: append(byte)
      }
      index += 1
    }
    return true
  }

  /// Appends what the reference at an index stands for, and moves past it.
  private mutating func appendReference(in text: Span<UInt8>, at index: inout Int) -> Bool {
    var end = index + 1
    while end < text.count, text[end] != UInt8(ascii: ";") {
      guard end - index < 12 else { return false }
      end += 1
    }
    guard end < text.count else { return false }
    let name = text.extracting(index + 1..<end)
    index = end + 1
    switch name {
    case "amp": append(UInt8(ascii: "&"))
    case "lt": append(UInt8(ascii: "<"))
    case "gt": append(UInt8(ascii: ">"))
    case "quot": append(UInt8(ascii: "\""))
    case "apos": append(UInt8(ascii: "'"))
    default:
      guard let scalar = Unicode.Scalar(characterReference: name) else { return false }
      append(contentsOf: String(Character(scalar)).utf8)
    }
    return true
  }
}

extension Unicode.Scalar {
  /// The character of a reference without its `&` and `;`: `#10`, `#xA`; `nil` for what XML
  /// allows nowhere (XML 1.0, §2.2).
  fileprivate init?(characterReference name: Span<UInt8>) {
    guard name.count > 1, name[0] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = name[1] == UInt8(ascii: "x")
    let digits = name.extracting((isHexadecimal ? 2 : 1)..<name.count).string
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      value >= 0x20 || value == 9 || value == 10 || value == 13,
      value != 0xFFFE, value != 0xFFFF, let scalar = Unicode.Scalar(value)
    else { return nil }
    self = scalar
  }
}
