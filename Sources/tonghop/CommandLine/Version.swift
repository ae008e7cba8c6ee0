import RegisterWriting
import SheetReading

#if canImport(CJemalloc)
  import CJemalloc
#endif

/// The release (semver.org).
let version = "0.1.0"

/// The release, and those of the C libraries it runs with.
func versions() -> String {
  (["tonghop \(version)"] + readingLibraryVersions() + writingLibraryVersions()
    + allocatorVersions()).joined(separator: "\n")
}

/// The allocator in place of the C library's: a country's year is a hundred million small pieces of
/// memory, of which it wastes less. None where a sanitizer brings its own.
private func allocatorVersions() -> [String] {
  #if canImport(CJemalloc)
    var text: UnsafePointer<CChar>?
    var size = MemoryLayout.size(ofValue: text)
    guard mallctl("version", &text, &size, nil, 0) == 0, let text else { return [] }
    return ["jemalloc " + String(cString: text).prefix { $0 != "-" }]
  #else
    return []
  #endif
}
