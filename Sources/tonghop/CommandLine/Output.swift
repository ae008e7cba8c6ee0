#if canImport(Glibc)
  import Glibc
#endif

/// Writes to standard output through one large buffer.
func printOut(_ text: String) {
  fputs(text, stdout)
  fputs("\n", stdout)
}

/// Writes a line to standard error.
func printError(_ text: String) {
  fputs(text + "\n", stderr)
}
