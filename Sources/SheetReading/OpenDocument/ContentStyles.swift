import Sheets

/// What of a content part's automatic styles bears on its tables (OpenDocument 1.2 Part 1, §16).
struct ContentStyles {
  /// Table styles that hide their sheet.
  private(set) var hiddenTables: Set<String> = []
  /// Cell styles whose font suggests a legacy code page.
  private(set) var fonts: [String: LegacyFont] = [:]
  private var name = ""
  private var isHidden = false
  private var font: LegacyFont?
  private var element = Element.other

  private enum Element { case style, tableProperties, textProperties, other }

  mutating func startElement(_ name: Span<UInt8>) {
    switch name {
    case "style":
      element = .style
      self.name = ""
      isHidden = false
      font = nil
    case "table-properties": element = .tableProperties
    case "text-properties": element = .textProperties
    default: element = .other
    }
  }

  mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
    switch (element, name) {
    case (.style, "name"): self.name = value.string
    case (.tableProperties, "display"): isHidden = value.equals("false")
    case (.textProperties, "font-name"), (.textProperties, "font-family"):
      font = LegacyFont(fontName: value.string) ?? font
    default: break
    }
  }

  mutating func endStyle() {
    if isHidden { hiddenTables.insert(name) }
    if let font { fonts[name] = font }
  }
}
