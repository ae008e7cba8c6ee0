import CExpat
import Glibc

/// Drives a handler with expat: any encoding expat knows, any prefixes, CDATA, comments.
///
/// A document type declaration ends the parse: no part may have one (ECMA-376 Part 2, §9.1.4),
/// and with it go entity bombs and external entities.
struct ExpatParser<Handler: XMLHandler>: ~Copyable {
  private let parser: XML_Parser
  private let sink: HandlerSink<Handler>
  private let part: String

  init(part: String, handler: consuming Handler, limits: ReadLimits) {
    // Separates a namespace from a local name; XML forbids the character itself.
    parser = XML_ParserCreateNS(nil, separator)!
    sink = HandlerSink(handler, parser: parser, limits: limits)
    self.part = part
    XML_SetUserData(parser, Unmanaged<ExpatSink>.passUnretained(sink).toOpaque())
    setCallbacks(of: parser)
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Parses the next bytes of the part; the last call says so, or a truncated part would pass.
  func parse(_ bytes: Span<UInt8>, isLast: Bool = false) throws(ReadFailure) {
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
      }
    }
    if let failure = sink.failure { throw failure }
    if status != XML_STATUS_OK {
      let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
      throw .damaged(part: part, detail: words ?? "XML")
    }
  }

  /// The handler as the parse has left it.
  consuming func finish() throws(ReadFailure) -> Handler {
    try parse([UInt8]().span, isLast: true)
    return sink.handler
  }
}

private let separator: CChar = 0x0C

/// What the C callbacks see; C function pointers cannot be generic.
private class ExpatSink {
  var failure: ReadFailure?

  func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafePointer<UnsafePointer<CChar>?>) {}
  func text(_ bytes: UnsafePointer<CChar>, _ count: Int) {}
  func end(_ name: UnsafePointer<CChar>) {}
  func refuseDoctype() {}
}

private final class HandlerSink<Handler: XMLHandler>: ExpatSink {
  var handler: Handler
  private let parser: XML_Parser
  private let limits: ReadLimits
  private var depth = 0
  /// The text since the last tag, which expat gives in pieces.
  private var pendingText: [UInt8] = []

  init(_ handler: consuming Handler, parser: XML_Parser, limits: ReadLimits) {
    self.handler = handler
    self.parser = parser
    self.limits = limits
  }

  override func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafePointer<UnsafePointer<CChar>?>
  ) {
    attempt { sink throws(ReadFailure) in
      try sink.giveText()
      sink.depth += 1
      guard sink.depth <= sink.limits.elementDepth else {
        throw .beyond(.elementDepth, limit: sink.limits.elementDepth)
      }
      let element = ExpandedName(name, isAttribute: false)
      try sink.handler.startElement(element.local.span, in: element.namespace)
      var next = attributes
      while let key = next[0], let value = next[1] {
        let attribute = ExpandedName(key, isAttribute: true)
        try sink.handler.attribute(
          attribute.local.span, in: attribute.namespace, value: bytes(of: value).span)
        next += 2
      }
    }
  }

  override func text(_ start: UnsafePointer<CChar>, _ count: Int) {
    attempt { sink throws(ReadFailure) in
      guard sink.pendingText.count + count <= sink.limits.textBytes else {
        throw .beyond(.textBytes, limit: sink.limits.textBytes)
      }
      sink.pendingText += UnsafeRawBufferPointer(start: start, count: count)
    }
  }

  private func giveText() throws(ReadFailure) {
    guard !pendingText.isEmpty else { return }
    let text = pendingText
    pendingText.removeAll()
    try handler.text(text.span)
  }

  override func end(_ name: UnsafePointer<CChar>) {
    attempt { sink throws(ReadFailure) in
      try sink.giveText()
      sink.depth -= 1
      let element = ExpandedName(name, isAttribute: false)
      try sink.handler.endElement(element.local.span, in: element.namespace)
    }
  }

  override func refuseDoctype() {
    attempt { _ throws(ReadFailure) in throw .damaged(part: "DOCTYPE", detail: "ECMA-376-2 §9.1.4")
    }
  }

  private func attempt(_ body: (HandlerSink) throws(ReadFailure) -> Void) {
    guard failure == nil else { return }
    do {
      try body(self)
    } catch {
      failure = error
      XML_StopParser(parser, 0)
    }
  }
}

/// A name as expat gives it, `namespace`, separator, `local`, taken apart.
private struct ExpandedName {
  let namespace: XMLNamespace
  let local: UnsafeBufferPointer<UInt8>

  init(_ name: UnsafePointer<CChar>, isAttribute: Bool) {
    let whole = bytes(of: name)
    guard let split = whole.lastIndex(of: UInt8(separator)) else {
      namespace = isAttribute ? .none : .other
      local = whole
      return
    }
    namespace = XMLNamespace(uri: UnsafeBufferPointer(rebasing: whole[..<split]).span)
    local = UnsafeBufferPointer(rebasing: whole[(split + 1)...])
  }
}

private func bytes(of text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
  let length = strlen(text)
  return UnsafeRawBufferPointer(start: text, count: length).bindMemory(to: UInt8.self)
}

private func setCallbacks(of parser: XML_Parser) {
  XML_SetElementHandler(
    parser,
    { sink, name, attributes in expatSink(sink).start(name!, attributes!) },
    { sink, name in expatSink(sink).end(name!) })
  XML_SetCharacterDataHandler(parser) { sink, text, count in
    expatSink(sink).text(text!, Int(count))
  }
  XML_SetStartDoctypeDeclHandler(parser) { sink, _, _, _, _ in expatSink(sink).refuseDoctype() }
}

private func expatSink(_ pointer: UnsafeMutableRawPointer?) -> ExpatSink {
  Unmanaged<ExpatSink>.fromOpaque(pointer!).takeUnretainedValue()
}
