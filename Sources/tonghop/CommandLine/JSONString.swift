import Sheets

/// A JSON string literal (RFC 8259).
func jsonString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{0}"..<" ":
      result += "\\u" + padded(scalar.value, to: 4, radix: 16)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
