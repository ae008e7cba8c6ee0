/// Drives a handler straight from a part's bytes, as they come in pieces.
///
/// Its dialect is what nearly every producer writes: UTF-8, elements and attributes with ASCII
/// names, namespaces declared anywhere, text and values with character and predefined entity
/// references. Whatever is outside of it, malformed markup included, ends the scan, and expat
/// decides: the scanner accepts nothing that expat would refuse.
struct MarkupScanner {
  /// A tag or a text longer than this is outside the dialect.
  private static let longestPiece = 8 << 20
  /// Elements open at once, and attributes of one; more are outside the dialect.
  private static let deepest = 64
  private static let mostAttributes = 64

  private enum Stage { case start, prolog, content, end }

  private var stage = Stage.start
  private var namespaces = NamespaceScopes()
  private var openElements = OpenElements()
  /// The attributes of the tag being read.
  private var attributes: [ScannedAttribute] = []
  private var scratch: [UInt8] = []

  init() {
    attributes.reserveCapacity(MarkupScanner.mostAttributes / 4)
  }

  /// Makes it ready for another part.
  mutating func restart() {
    stage = .start
    namespaces.removeAll()
    openElements.removeAll()
  }

  /// Scans whole tags and the text between them.
  ///
  /// - Parameter isLast: Whether the part ends with these bytes.
  /// - Returns: How many bytes were taken; the rest must come again with more. `nil` outside the
  ///   dialect.
  mutating func take<Handler: ScannedHandler>(
    _ bytes: Span<UInt8>, isLast: Bool, into handler: inout Handler
  ) throws(ReadFailure) -> Int? {
    // No text or value holds `<`: what stands before the last one is whole.
    let end = isLast ? bytes.count : bytes.lastIndex(of: UInt8(ascii: "<"))
    guard end > 0 || isLast else {
      return bytes.count > MarkupScanner.longestPiece ? nil : 0
    }
    let whole = bytes.extracting(0..<end)
    guard isValidUTF8(whole), try scan(whole, into: &handler) else { return nil }
    return isLast && stage != .end ? nil : end
  }

  /// - Returns: `false` outside the dialect.
  private mutating func scan<Handler: ScannedHandler>(
    _ bytes: Span<UInt8>, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    var index = 0
    if stage == .start {
      guard skipXMLDeclaration(bytes, &index) else { return false }
      stage = .prolog
    }
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        guard try takeText(bytes, &index, into: &handler) else { return false }
        continue
      }
      if namespaces.isSpreadsheetML {
        if try handler.takePlainForm(bytes, &index) { continue }
        if openElements.depth < MarkupScanner.deepest,
          let name = handler.takePlainTag(bytes, &index)
        {
          openElements.open(QualifiedName(local: name), bytes, in: .spreadsheetML)
          continue
        }
      }
      let isEnd = bytes.begins(Word("<", "/"), at: index)
      guard
        isEnd
          ? try takeEndTag(bytes, &index, into: &handler)
          : try takeStartTag(bytes, &index, into: &handler)
      else { return false }
    }
    return true
  }

  // MARK: - Text

  private mutating func takeText<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    let start = index
    index = bytes.plainTextEnd(from: index)
    let isPlain = index < bytes.count && bytes[index] == UInt8(ascii: "<")
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    let text = bytes.extracting(start..<index)
    guard stage == .content else { return text.trimmedRange.isEmpty }
    if isPlain {
      try handler.text(text)
    } else {
      guard resolve(text) else { return false }
      let resolved = scratch
      try handler.text(resolved.span)
    }
    return true
  }

  /// Leaves a text in `scratch`, its references resolved.
  private mutating func resolve(_ text: Span<UInt8>) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    return scratch.appendResolved(text)
  }

  // MARK: - Tags

  private mutating func takeEndTag<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    index += 2
    guard let element = openElements.close(bytes, at: &index) else { return false }
    bytes.skipSpace(&index)
    guard bytes.begins(Word(">"), at: index) else { return false }
    index += 1
    try handler.endElement(bytes.extracting(element.local), in: element.namespace)
    leaveElement()
    return true
  }

  private mutating func takeStartTag<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, _ index: inout Int, into handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    index += 1
    guard stage != .end, openElements.depth < MarkupScanner.deepest,
      let name = QualifiedName(bytes, at: &index),
      let isEmpty = readAttributes(bytes, &index), declareNamespaces(bytes),
      let namespace = namespaces.ofElement(prefix: bytes.extracting(name.prefix))
    else { return false }
    stage = .content
    let local = bytes.extracting(name.local)
    try handler.startElement(local, in: namespace)
    guard try giveAttributes(bytes, to: &handler) else { return false }
    guard isEmpty else {
      openElements.open(name, bytes, in: namespace)
      return true
    }
    try handler.endElement(local, in: namespace)
    leaveElement()
    return true
  }

  /// Goes back to the element around the one that has just ended.
  private mutating func leaveElement() {
    namespaces.leave(depth: openElements.depth + 1)
    if openElements.depth == 0 { stage = .end }
  }

  /// Reads the attributes of a tag, and moves past it.
  ///
  /// - Returns: Whether the tag is that of an empty element; `nil` outside the dialect.
  private mutating func readAttributes(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool? {
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hasSpace = bytes.skipSpace(&index)
      if bytes.begins(Word(">"), at: index) {
        index += 1
        return false
      }
      if bytes.begins(Word("/", ">"), at: index) {
        index += 2
        return true
      }
      guard hasSpace, attributes.count < MarkupScanner.mostAttributes,
        let attribute = ScannedAttribute(bytes, at: &index)
      else { return nil }
      for other in attributes where other.mayEqual(attribute, in: bytes) { return nil }
      attributes.append(attribute)
    }
  }

  private mutating func declareNamespaces(_ bytes: Span<UInt8>) -> Bool {
    for attribute in attributes where attribute.isDeclaration {
      let prefix = attribute.name.prefix.isEmpty ? 0..<0 : attribute.name.local
      guard attribute.isPlain,
        namespaces.declare(
          bytes.extracting(prefix), bytes.extracting(attribute.value),
          depth: openElements.depth + 1)
      else { return false }
    }
    return true
  }

  private mutating func giveAttributes<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, to handler: inout Handler
  ) throws(ReadFailure) -> Bool {
    for index in attributes.indices where !attributes[index].isDeclaration {
      let attribute = attributes[index]
      let prefix = bytes.extracting(attribute.name.prefix)
      let name = bytes.extracting(attribute.name.local)
      let value = bytes.extracting(attribute.value)
      guard let namespace = namespaces.ofAttribute(prefix: prefix) else { return false }
      if attribute.isPlain {
        try handler.attribute(name, in: namespace, value: value)
      } else {
        guard resolve(value) else { return false }
        let resolved = scratch
        try handler.attribute(name, in: namespace, value: resolved.span)
      }
    }
    return true
  }

  // MARK: - XML declaration

  /// Moves past a byte order mark and the XML declaration, where there are any (XML 1.0, §2.8).
  ///
  /// - Returns: `false` outside the dialect, as for another encoding.
  private func skipXMLDeclaration(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    if bytes.word(at: 0) & 0xFF_FFFF == 0xBF_BBEF { index = 3 }
    guard bytes.begins(Word("<", "?", "x", "m", "l"), at: index) else { return true }
    index += 5
    var attributesSeen = 0
    while true {
      let hasSpace = bytes.skipSpace(&index)
      if bytes.begins(Word("?", ">"), at: index) {
        index += 2
        return attributesSeen > 0
      }
      guard hasSpace, let attribute = ScannedAttribute(bytes, at: &index) else { return false }
      let value = bytes.extracting(attribute.value)
      switch (attributesSeen, bytes.extracting(attribute.name.whole)) {
      case (0, "version") where value.equals("1.0"): attributesSeen = 1
      case (1, "encoding") where value.equals("UTF-8") || value.equals("utf-8"):
        attributesSeen = 2
      case (1...2, "standalone") where value.equals("yes") || value.equals("no"):
        attributesSeen = 3
      default: return false
      }
    }
  }
}

extension Span<UInt8> {
  /// Where a byte stands last; 0 where it does not.
  fileprivate func lastIndex(of byte: UInt8) -> Int {
    var index = Swift.max(count - 1, 0)
    while index > 0, self[index] != byte { index -= 1 }
    return index
  }
}

/// The elements around the place where a scan stands, by their names as written.
private struct OpenElements {
  private struct Element {
    let nameStart: Int
    /// How long the prefix is, with its colon.
    let prefixCount: Int
    let namespace: XMLNamespace
  }

  private var names: [UInt8] = []
  private var elements: [Element] = []

  var depth: Int { elements.count }

  mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
  }

  mutating func open(_ name: QualifiedName, _ bytes: Span<UInt8>, in namespace: XMLNamespace) {
    elements.append(
      Element(
        nameStart: names.count, prefixCount: name.local.lowerBound - name.whole.lowerBound,
        namespace: namespace))
    names.append(bytes.extracting(name.whole))
  }

  /// Closes the innermost element where its name stands at an index, and moves past it.
  ///
  /// - Returns: Where its local name stands; `nil` where it does not.
  mutating func close(
    _ bytes: Span<UInt8>, at index: inout Int
  ) -> (local: Range<Int>, namespace: XMLNamespace)? {
    guard let element = elements.last else { return nil }
    let end = index + names.count - element.nameStart
    guard end <= bytes.count else { return nil }
    for offset in 0..<end - index where names[element.nameStart + offset] != bytes[index + offset] {
      return nil
    }
    names.removeLast(end - index)
    elements.removeLast()
    defer { index = end }
    return (index + element.prefixCount..<end, element.namespace)
  }
}
