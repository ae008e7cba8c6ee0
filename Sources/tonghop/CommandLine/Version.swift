import RegisterWriting
import SheetReading

/// The release, and those of the C libraries it runs with.
func versions() -> String {
  (["tonghop 0.1.0"] + readingLibraryVersions() + writingLibraryVersions())
    .joined(separator: "\n")
}
