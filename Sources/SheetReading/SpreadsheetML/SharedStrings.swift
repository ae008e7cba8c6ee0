/// The shared strings of a workbook, kept once as UTF-8 (ECMA-376 Part 1, §18.4.9).
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  /// Where each begins, and where the last ends.
  private var bounds: [UInt32] = [0]

  /// Makes room for the few strings that most workbooks have.
  mutating func reserveSmallTable() {
    bytes.reserveCapacity(8 << 10)
    bounds.reserveCapacity(512)
  }

  var count: Int { bounds.count - 1 }
  var byteCount: Int { bytes.count }

  mutating func append(_ text: Span<UInt8>) {
    bytes.append(text)
    bounds.append(UInt32(bytes.count))
  }

  /// Appends a string whose `_xHHHH_` escapes are turned into what they stand for.
  mutating func appendUnescaped(_ range: Range<Int>, of content: Span<UInt8>) {
    bytes.appendUnescaped(range, of: content)
    bounds.append(UInt32(bytes.count))
  }

  subscript(index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  func byteCount(at index: Int) -> Int { range(index).count }

  /// Calls with the UTF-8 of a string.
  func withBytes<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(range(index)))
  }

  private func range(_ index: Int) -> Range<Int> {
    Int(bounds[index])..<Int(bounds[index + 1])
  }
}

/// Reads the shared string table, `sst`.
struct SharedStringsHandler: ScannedHandler {
  let limits: ReadLimits
  private(set) var strings = SharedStrings()
  private var item = StringItem()
  private var isInItem = false

  /// `<si><t>…</t></si>`, of text that stands for itself.
  mutating func takePlainForm(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(ReadFailure) -> Bool {
    guard !isInItem else { return false }
    let first = index
    while bytes.begins(Word("<", "s", "i", ">", "<", "t", ">"), at: index) {
      let end = bytes.plainTextEnd(from: index + 7)
      guard bytes.begins(Word("<", "/", "t", ">", "<", "/", "s", "i"), at: end),
        bytes.begins(Word(">"), at: end + 8)
      else { break }
      strings.appendUnescaped(bytes.trimmed(index + 7..<end), of: bytes)
      try checkLimits()
      index = end + 9
    }
    return index > first
  }

  init(limits: ReadLimits) {
    self.limits = limits
    strings.reserveSmallTable()
  }

  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {
    guard namespace == .spreadsheetML else { return }
    if name.equals("si") {
      item.removeAll()
      isInItem = true
    } else if isInItem {
      item.startElement(name)
    }
  }

  mutating func attribute(_ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) {
    if isInItem { item.attribute(name, in: namespace, value: value) }
  }

  mutating func text(_ text: Span<UInt8>) {
    if isInItem { item.text(text) }
  }

  mutating func endElement(
    _ name: Span<UInt8>, in namespace: XMLNamespace
  ) throws(ReadFailure) {
    guard isInItem, namespace == .spreadsheetML else { return }
    guard name.equals("si") else { return item.endElement(name) }
    try finishItem()
  }

  private mutating func finishItem() throws(ReadFailure) {
    let text = item.bytes
    strings.append(text.span)
    isInItem = false
    try checkLimits()
  }

  private func checkLimits() throws(ReadFailure) {
    guard strings.count <= limits.strings else {
      throw .beyond(.strings, limit: limits.strings)
    }
    guard strings.byteCount <= limits.textBytes else {
      throw .beyond(.textBytes, limit: limits.textBytes)
    }
  }
}
