import RegisterWriting
import SheetReading

/// The release (semver.org).
let version = "0.1.0"

/// The release, and those of the C libraries it runs with.
func versions() -> String {
  (["tonghop \(version)"] + readingLibraryVersions() + writingLibraryVersions())
    .joined(separator: "\n")
}
