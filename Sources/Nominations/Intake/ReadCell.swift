import Sheets
import VietnameseText

/// A cell, read once: its text, the key of that, and what it looks like.
struct ReadCell: Sendable {
  private(set) var column: Int
  let value: CellValue
  /// What a person sees, without spaces at the ends.
  let text: String
  /// The comparison key of the text.
  let key: String
  let words: [Substring]
  let traits: CellTraits

  init(_ cell: Cell) {
    column = cell.column
    value = cell.value
    text = trimmed(cell.value.displayText)
    let key: String
    switch cell.value {
    case .text: key = ComparisonKey(text).text
    default: key = text
    }
    self.key = key
    words = key.spacedWords
    traits = ContentReader.shared.traits(of: cell.value, text: text, key: key, words: words)
  }

  /// A text that stands in no cell of its own.
  init(_ text: String) {
    self.init(Cell(column: 1, value: .text(text)))
  }

  /// The same cell in another column.
  func moved(to column: Int) -> ReadCell {
    var cell = self
    cell.column = column
    return cell
  }

  var isBlank: Bool { text.isEmpty }

  func looks(like traits: CellTraits) -> Bool { !self.traits.isDisjoint(with: traits) }

  /// The whole number that the cell holds, as a number or as text; “1.” and “01” count.
  var wholeNumber: Int? { ReadCell.wholeNumber(value, text: text) }

  static func wholeNumber(_ value: CellValue, text: String) -> Int? {
    switch value {
    case .number(let number):
      return number == number.rounded() && abs(number) < 1e15 ? Int(number) : nil
    case .text: return listNumber(text)
    default: return nil
    }
  }
}

/// The number of “12”, “1.”, “(3)”, “4)”; `nil` for any other text and beyond 15 digits.
private func listNumber(_ text: String) -> Int? {
  guard text.utf8.count <= 17 else { return nil }
  var number = 0
  var hasEnded = false
  var isEmpty = true
  for byte in text.utf8 {
    switch byte {
    case 48...57 where !hasEnded:
      number = number * 10 + Int(byte) - 48
      isEmpty = false
    case UInt8(ascii: "(") where isEmpty: break
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: " "): hasEnded = true
    default: return nil
    }
  }
  return isEmpty ? nil : number
}
