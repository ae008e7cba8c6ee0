/// Fields on one line, apart by tabs; the tabs and line ends of their own stand as `\t`, `\n` and
/// `\r`.
func line(of fields: [String]) -> String {
  fields.map { field in
    var result = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }.joined(separator: "\t")
}

/// The fields of a line that ``line(of:)`` made.
func fields(ofLine line: Substring) -> [String] {
  line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in field.unicodeScalars {
      switch scalar {
      case _ where isEscaped:
        result.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      case "\\": isEscaped = true
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
