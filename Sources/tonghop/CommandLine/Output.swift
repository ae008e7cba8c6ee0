@preconcurrency import Glibc

/// Writes a line to standard output.
func printOut(_ text: String) {
  fputs(text, stdout)
  fputs("\n", stdout)
}

/// Writes a line to standard error.
func printError(_ text: String) {
  fputs(text + "\n", stderr)
}
