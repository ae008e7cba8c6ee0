/// The shared strings of a workbook, kept once as UTF-8 (ECMA-376 Part 1, §18.4.9).
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }
  var byteCount: Int { bytes.count }

  mutating func append(_ text: Span<UInt8>) {
    bytes.append(text)
    ends.append(bytes.count)
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
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}

/// Reads the shared string table, `sst`.
struct SharedStringsHandler: RunHandler {
  static let runOpening: StaticString = "<sst"
  static let itemEnding: StaticString = "</si>"

  let limits: ReadLimits
  private(set) var strings = SharedStrings()
  private var item = StringItem()
  private var isInItem = false
  private(set) var isInRun = false

  /// `<si><t>…</t></si>`, of text that stands for itself.
  mutating func takePlainForm(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(ReadFailure) -> Bool {
    let start = index + 7
    guard !isInItem, bytes.begins(Word("<", "s", "i", ">", "<", "t", ">"), at: index) else {
      return false
    }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "<") {
      guard bytes[end].isPlainText || (0x80..<0xEF).contains(bytes[end]) else { return false }
      end += 1
    }
    guard bytes.begins(Word("<", "/", "t", ">", "<", "/", "s", "i"), at: end),
      bytes.begins(Word(">"), at: end + 8)
    else { return false }
    let text = bytes.extracting(start..<end)
    item.removeAll()
    item.plainText(text)
    try finishItem()
    index = end + 9
    return true
  }

  func restarted(after other: SharedStringsHandler) -> SharedStringsHandler { self }

  init(limits: ReadLimits) {
    self.limits = limits
  }

  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {
    guard namespace == .spreadsheetML else { return }
    if name.equals("sst") { isInRun = true }
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
    if name.equals("sst") { isInRun = false }
    guard isInItem, namespace == .spreadsheetML else { return }
    guard name.equals("si") else { return item.endElement(name) }
    try finishItem()
  }

  private mutating func finishItem() throws(ReadFailure) {
    let text = item.bytes
    strings.append(text.span)
    isInItem = false
    guard strings.count <= limits.strings else {
      throw .beyond(.strings, limit: limits.strings)
    }
    guard strings.byteCount <= limits.textBytes else {
      throw .beyond(.textBytes, limit: limits.textBytes)
    }
  }
}
