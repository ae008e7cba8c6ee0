/// A text as a cell of an XLSX file can hold it.
struct CellText {
  /// The most UTF-16 units that Excel keeps in a cell.
  static let limit = 32_767

  let text: String
  let wasCut: Bool

  init(_ source: String) {
    guard CellText.needsCare(source) else {
      text = source
      wasCut = false
      return
    }
    let clean = CellText.cleaned(source)
    (text, wasCut) = CellText.cut(clean, to: CellText.limit)
  }

  /// Whether any byte, or the length, might not be written as it is.
  private static func needsCare(_ source: String) -> Bool {
    let bytes = source.utf8.span
    if bytes.count > limit { return true }
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x09, 0x0B..<0x20, 0x5F, 0xEF: return true
      default: continue
      }
    }
    return false
  }

  /// Line ends are made one kind, characters that XML 1.0 forbids are left out, and a text that
  /// looks like Excel's own escape `_x000D_` is escaped so that it comes back as it was.
  ///
  /// - SeeAlso: XML 1.0, §2.2; ECMA-376 Part 1, §22.9.2.19 (ST_Xstring).
  private static func cleaned(_ source: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = source.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch scalar.value {
      case 0x0D:
        if next == scalars.endIndex || scalars[next] != "\n" { result.append("\n") }
      case 0x0B, 0x0C: result.append("\n")
      case 0..<0x09, 0x0E..<0x20, 0xFFFE, 0xFFFF: break
      case 0x5F:
        let escaped = isEscape(scalars[next...]) ? "_x005F_" : "_"
        result.append(contentsOf: escaped.unicodeScalars)
      default: result.append(scalar)
      }
      index = next
    }
    return String(result)
  }

  /// Whether `xHHHH_` follows an underscore.
  private static func isEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
    let six = Array(rest.prefix(6))
    return six.count == 6 && six[0] == "x" && six[5] == "_"
      && six[1...4].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  /// The longest run of whole characters from the start within a number of UTF-16 units.
  static func cut(_ text: String, to limit: Int) -> (text: String, wasCut: Bool) {
    if text.utf8.count <= limit || text.utf16.count <= limit { return (text, false) }
    var length = 0
    var result = ""
    for character in text {
      length += character.utf16.count
      if length > limit { break }
      result.append(character)
    }
    return (result, true)
  }
}
