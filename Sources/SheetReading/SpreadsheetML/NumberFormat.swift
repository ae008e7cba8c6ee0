/// What a number format makes of a number (ECMA-376 Part 1, §18.8.30 and §18.8.31).
enum NumberFormat: Hashable, Sendable {
  case number
  /// A day, a time of day or both.
  case date
  /// Hours, minutes or seconds that run past their round: `[h]`, `[mm]`, `[s]`.
  case elapsedTime

  /// A built-in format by its id, East Asian and Thai ones included; those that the file declares
  /// itself come first.
  init(builtIn id: Int) {
    switch id {
    case 14...22, 27...36, 45, 47, 50...58, 71...78, 81: self = .date
    case 46, 79, 80: self = id == 80 ? .date : .elapsedTime
    default: self = .number
    }
  }

  /// A format code, by its first section, the one for positive numbers.
  ///
  /// Quoted text, escaped characters, padding (`_x`), filling (`*x`), colours, conditions and
  /// locales are passed over. `e`, `g` and `b` are East Asian and Buddhist years and eras, `aaa` an
  /// East Asian weekday, unless the code also has digits (`0.0E+00`) or is `General`.
  init(code: String) {
    var letters = Letters()
    var rest = Array(code.utf8)[...]
    scan: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "\""): rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      case UInt8(ascii: "["):
        letters.bracket(rest.prefix { $0 != UInt8(ascii: "]") })
        rest = rest.drop { $0 != UInt8(ascii: "]") }.dropFirst()
      default:
        if byte | 0x20 == UInt8(ascii: "g"),
          String(decoding: rest.prefix(6), as: UTF8.self).lowercased() == "eneral"
        {
          rest = rest.dropFirst(6)
        } else {
          letters.see(byte)
        }
      }
    }
    self = letters.format
  }

  /// What the unquoted letters of a format code have told so far.
  private struct Letters {
    private var hasDateLetter = false
    private var hasEraLetter = false
    private var hasDigit = false
    private var isElapsed = false
    /// How many letters `a` stand one behind the other.
    private var weekdayLetters = 0

    mutating func see(_ byte: UInt8) {
      weekdayLetters = byte | 0x20 == UInt8(ascii: "a") ? weekdayLetters + 1 : 0
      if weekdayLetters == 3 { hasEraLetter = true }
      switch byte | 0x20 {
      case UInt8(ascii: "y"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "h"),
        UInt8(ascii: "s"):
        hasDateLetter = true
      case UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "b"): hasEraLetter = true
      default:
        if byte == UInt8(ascii: "0") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") {
          hasDigit = true
        }
      }
    }

    /// What stands in brackets: `[h]`, `[mm]` and `[ss]` count, all else does not.
    mutating func bracket(_ inside: ArraySlice<UInt8>) {
      guard let first = inside.first, inside.allSatisfy({ $0 | 0x20 == first | 0x20 }) else {
        return
      }
      switch first | 0x20 {
      case UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s"): isElapsed = true
      default: break
      }
    }

    var format: NumberFormat {
      if isElapsed { return .elapsedTime }
      return hasDateLetter || (hasEraLetter && !hasDigit) ? .date : .number
    }
  }
}
