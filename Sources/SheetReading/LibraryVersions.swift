import CExpat
import CZip

/// The C libraries that read, with the versions that are loaded.
package func readingLibraryVersions() -> [String] {
  [
    "libzip " + String(cString: zip_libzip_version()),
    "expat " + String(cString: XML_ExpatVersion()).replacing("expat_", with: ""),
  ]
}
