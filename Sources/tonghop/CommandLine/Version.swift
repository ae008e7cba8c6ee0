import RegisterWriting
import SheetReading

#if canImport(CMimalloc)
  import CMimalloc
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
  #if canImport(CMimalloc)
    let number = mi_version()  // 209 is 2.0.9
    return ["mimalloc \(number / 100).\(number / 10 % 10).\(number % 10)"]
  #else
    return []
  #endif
}
