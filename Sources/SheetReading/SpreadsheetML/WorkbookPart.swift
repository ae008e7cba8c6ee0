/// A sheet as the workbook lists it (ECMA-376 Part 1, §18.2.19).
struct SheetEntry: Sendable {
  var name = ""
  var relationshipID = ""
  /// Hidden, or hidden so that only a macro shows it.
  var isHidden = false
}

/// Reads the workbook part: which sheets there are and how dates count (§18.2.27).
struct WorkbookHandler: ScannedHandler {
  let limits: ReadLimits
  private(set) var sheets: [SheetEntry] = []
  private(set) var dateSystem = DateSystem.from1900
  private var element = Element.other

  private enum Element { case sheet, properties, other }

  init(limits: ReadLimits) {
    self.limits = limits
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: XMLNamespace
  ) throws(ReadFailure) {
    element = .other
    guard namespace == .spreadsheetML else { return }
    switch name {
    case "sheet":
      element = .sheet
      sheets.append(SheetEntry())
      try limits.check(listItems: sheets.count)
    case "workbookPr": element = .properties
    default: break
    }
  }

  mutating func attribute(_ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) {
    switch (element, name) {
    case (.sheet, "name") where namespace == .none: sheets[sheets.count - 1].name = value.string
    case (.sheet, "id") where namespace == .officeRelationships:
      sheets[sheets.count - 1].relationshipID = value.string
    case (.sheet, "state"): sheets[sheets.count - 1].isHidden = !value.equals("visible")
    case (.properties, "date1904"): dateSystem = value.isTrue ? .from1904 : .from1900
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {
    element = .other
  }
}
