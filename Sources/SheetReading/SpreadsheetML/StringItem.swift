/// Gathers the text of a string item: `si` of the shared strings, `is` of an inline string
/// (CT_Rst, ECMA-376 Part 1, §18.4.8 and §18.3.1.53).
///
/// The runs of rich text are joined; phonetic runs (`rPh`) are no text. White space at the ends
/// of a `t` counts where `xml:space` preserves it.
struct StringItem {
  private(set) var bytes: [UInt8] = []
  private var phoneticDepth = 0
  private var isInText = false
  private var preservesSpace = false

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    phoneticDepth = 0
    isInText = false
  }

  mutating func startElement(_ name: Span<UInt8>) {
    switch name {
    case "t":
      isInText = phoneticDepth == 0
      preservesSpace = false
    case "rPh": phoneticDepth += 1
    default: break
    }
  }

  mutating func attribute(_ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) {
    if namespace == .xml, name.equals("space") { preservesSpace = value.equals("preserve") }
  }

  mutating func text(_ text: Span<UInt8>) {
    guard isInText else { return }
    bytes.appendUnescaped(preservesSpace ? text : text.extracting(text.trimmedRange))
  }

  mutating func endElement(_ name: Span<UInt8>) {
    switch name {
    case "t": isInText = false
    case "rPh": phoneticDepth -= 1
    default: break
    }
  }
}
