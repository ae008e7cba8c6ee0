import CXlsxWriter

/// The C library that writes, with the version that is loaded.
package func writingLibraryVersions() -> [String] {
  ["libxlsxwriter " + String(cString: lxw_version())]
}
