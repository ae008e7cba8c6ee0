import Sheets
import VietnameseText

/// Tells by its form whether a text without digits is a person's name.
enum NameShape {
  /// - Parameter words: The words of the text's comparison key.
  static func traits(of text: String, words: [Substring]) -> CellTraits {
    guard text.utf8.count <= 120 else { return [] }
    guard let cut = remark(in: text) else { return plainTraits(of: text[...], words: words) }
    // A remark may follow the name: “Nguyễn Văn An – Trưởng phòng”.
    var head = text[..<cut]
    while let last = head.unicodeScalars.last, last.properties.isWhitespace {
      head.unicodeScalars.removeLast()
    }
    let traits = plainTraits(of: head, words: ComparisonKey(head).text.spacedWords)
    return traits.contains(.familyName) ? traits : []
  }

  /// Where something begins that follows the name: a comma, a bracket, a line end, a dash between
  /// spaces.
  private static func remark(in text: String) -> String.Index? {
    var previous: UInt8 = 0
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ";"), UInt8(ascii: "\n"): return index
      case UInt8(ascii: "-") where previous == UInt8(ascii: " "): return index
      // U+2013, an en dash.
      case 0xE2 where text[index...].hasPrefix("–"): return index
      default: previous = byte
      }
    }
    return nil
  }

  private static func plainTraits(of text: Substring, words: [Substring]) -> CellTraits {
    guard (1...8).contains(words.count), text.utf8.count <= 60, let written = capitalised(text)
    else { return [] }
    if written == 1 { return .singleWord }
    let titled = NomineeWords.honorificWordCount(words)
    guard (1...6).contains(words.count - titled) else { return [] }
    if titled > 0 { return [.personName, .familyName] }
    return ContentWords.familyNames.contains(words[0]) ? [.personName, .familyName] : .personName
  }

  /// How many words a text has, where every one begins with a capital and holds letters alone,
  /// points, apostrophes and dashes aside; `nil` for any other text.
  private static func capitalised(_ text: Substring) -> Int? {
    var count = 0
    var beginsWord = true
    for scalar in text.unicodeScalars {
      if let letter = Letter(scalar) {
        if beginsWord {
          guard letter.isCapital else { return nil }
          count += 1
          beginsWord = false
        }
        continue
      }
      switch scalar {
      case " ", "\u{A0}": beginsWord = true
      case ".", "'", "’", "-", "/": break
      default:
        guard scalar.properties.generalCategory == .nonspacingMark else { return nil }
      }
    }
    return count == 0 ? nil : count
  }
}
