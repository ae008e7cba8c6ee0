import CExpat

/// The C libraries that read, with the versions that are loaded.
public func readingLibraryVersions() -> [String] {
  ["expat " + String(cString: XML_ExpatVersion()).replacing("expat_", with: "")]
}
