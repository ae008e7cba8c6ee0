extension XMLNamespace {
  /// The namespace a URI names, in its transitional or its strict form (ECMA-376 Part 1 and 4,
  /// Annex A).
  init(uri: Span<UInt8>) {
    switch uri {
    case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main":
      self = .spreadsheetML
    case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships":
      self = .officeRelationships
    case "http://schemas.openxmlformats.org/package/2006/relationships":
      self = .packageRelationships
    case "http://schemas.openxmlformats.org/package/2006/content-types":
      self = .contentTypes
    case "http://www.w3.org/XML/1998/namespace":
      self = .xml
    default:
      self = .other
    }
  }
}
