import CXlsxWriter
import CZip

/// The C libraries that write, with the versions that are loaded.
public func writingLibraryVersions() -> [String] {
  [
    "libxlsxwriter " + String(cString: lxw_version()),
    "libzip " + String(cString: zip_libzip_version()),
  ]
}
