@preconcurrency import Glibc

/// Writes a line to standard output.
func printOut(_ text: String) {
  fputs(text, stdout)
  fputs("\n", stdout)
}

/// A text on one line that no file's name can disturb: control characters, and marks that turn the
/// direction of writing, stand as their code points.
func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Writes a line to standard error.
func printError(_ text: String) {
  fputs(text + "\n", stderr)
}
