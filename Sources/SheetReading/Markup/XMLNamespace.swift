extension XMLNamespace {
  /// The namespace a URI names; those of Office Open XML in their transitional or their strict
  /// form (ECMA-376 Part 1 and 4, Annex A).
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
    case "http://www.w3.org/XML/1998/namespace":
      self = .xml
    case "urn:oasis:names:tc:opendocument:xmlns:office:1.0": self = .office
    case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": self = .table
    case "urn:oasis:names:tc:opendocument:xmlns:text:1.0": self = .text
    case "urn:oasis:names:tc:opendocument:xmlns:style:1.0": self = .style
    case "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": self = .drawing
    case "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0":
      self = .calculationExtension
    default:
      self = .other
    }
  }
}
