import Sheets

/// What of a workbook's styles bears on a cell's value (ECMA-376 Part 1, §18.8).
struct Styles: Sendable {
  struct CellFormat: Sendable {
    var numberFormat = NumberFormat.number
    var legacyFont: LegacyFont?
  }

  /// By the index that a cell's `s` names (`cellXfs`, §18.8.10).
  var cellFormats: [CellFormat] = []

  /// A missing format reads as General.
  subscript(index: Int) -> CellFormat {
    cellFormats.indices.contains(index) ? cellFormats[index] : CellFormat()
  }
}

/// Reads the styles part (ECMA-376 Part 1, §18.8.39).
struct StylesHandler: ScannedHandler {
  let limits: ReadLimits
  private var customFormats: [Int: NumberFormat] = [:]
  private var fonts: [LegacyFont?] = []
  private var formats: [(formatID: Int, font: Int)] = []
  private var section = Section.other
  private var element = Element.other
  private var numberFormat: (id: Int?, code: String) = (nil, "")

  private enum Section { case numberFormats, fonts, cellFormats, other }
  private enum Element { case numberFormat, fontName, cellFormat, other }

  var styles: Styles {
    Styles(
      cellFormats: formats.map { format in
        Styles.CellFormat(
          numberFormat: customFormats[format.formatID] ?? NumberFormat(builtIn: format.formatID),
          legacyFont: fonts.indices.contains(format.font) ? fonts[format.font] : nil)
      })
  }

  init(limits: ReadLimits) {
    self.limits = limits
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: XMLNamespace
  ) throws(ReadFailure) {
    element = .other
    guard namespace == .spreadsheetML else { return }
    try limits.check(listItems: customFormats.count + fonts.count + formats.count)
    switch name {
    case "numFmts": section = .numberFormats
    case "fonts": section = .fonts
    case "cellXfs": section = .cellFormats
    case "cellStyleXfs", "dxfs", "cellStyles", "fills", "borders": section = .other
    case "numFmt" where section == .numberFormats:
      element = .numberFormat
      numberFormat = (nil, "")
    case "font" where section == .fonts: fonts.append(nil)
    case "name" where section == .fonts, "rFont" where section == .fonts: element = .fontName
    case "xf" where section == .cellFormats:
      element = .cellFormat
      formats.append((0, 0))
    default: break
    }
  }

  mutating func attribute(_ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>) {
    guard namespace == .none else { return }
    switch (element, name) {
    case (.numberFormat, "numFmtId"): numberFormat.id = value.integer
    case (.numberFormat, "formatCode"): numberFormat.code = value.string
    case (.fontName, "val"):
      if let last = fonts.indices.last { fonts[last] = LegacyFont(fontName: value.string) }
    case (.cellFormat, "numFmtId"): formats[formats.count - 1].formatID = value.integer ?? 0
    case (.cellFormat, "fontId"): formats[formats.count - 1].font = value.integer ?? 0
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {
    if element == .numberFormat, let id = numberFormat.id {
      customFormats[id] = NumberFormat(code: numberFormat.code)
    }
    element = .other
    switch name {
    case "numFmts", "fonts", "cellXfs": section = .other
    default: break
    }
  }
}

extension LegacyFont {
  /// The code page that a font's name tells: `.VnTime`, `.VnArialH`, `VNI-Times`.
  init?(fontName: String) {
    let name = fontName.lowercased()
    if name.hasPrefix(".vn") {
      self = name.hasSuffix("h") ? .tcvn3Capitals : .tcvn3
    } else if name.hasPrefix("vni-") {
      self = .vni
    } else {
      return nil
    }
  }
}
