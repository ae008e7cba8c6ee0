import Sheets

/// Several values in one cell: items apart by ␞, the parts of an item by ␟ (U+241E, U+241F), which
/// no office types.
enum CarriedText {
  private static let item: Character = "␞"
  private static let part: Character = "␟"

  static func joined(parts: [String]) -> String {
    parts.map(clean).joined(separator: String(part))
  }

  /// Items that were joined of their parts before.
  static func joined(items: [String]) -> String { items.joined(separator: String(item)) }

  static func parts(of text: some StringProtocol) -> [String] {
    split(text, at: part)
  }

  static func items(of text: String) -> [String] { text.isEmpty ? [] : split(text, at: item) }

  private static func split(_ text: some StringProtocol, at mark: Character) -> [String] {
    text.split(maxSplits: .max, omittingEmptySubsequences: false) { $0 == mark }.map { String($0) }
  }

  private static func clean(_ text: String) -> String {
    text.holdsBytes(of: String(item)) || text.holdsBytes(of: String(part))
      ? text.filter { $0 != item && $0 != part } : text
  }
}

/// The cells of one nomination, written as short as its row allows: `B` on that row, `B7`
/// elsewhere on its sheet, `7` for a whole row, `Trang!B7` on another sheet of its file.
struct CarriedReference {
  /// The row that the nomination stands on.
  let home: Place

  func text(of place: Place) -> String {
    var text = place.source == home.source ? "" : (place.source.sheet ?? "") + "!"
    text += place.column.map(columnLetters) ?? ""
    if let row = place.row, row != home.row || place.column == nil { text += String(row) }
    return text
  }

  /// - Parameter source: Gives the sheet of a name, of the nomination's file.
  /// - Returns: The nomination's own row where the text is no reference.
  func place(_ text: String, source: (String) -> SheetSource) -> Place {
    let cut = text.lastIndex(of: "!")
    let cell = cut.map { text[text.index(after: $0)...] } ?? text[...]
    let letters = cell.prefix { !$0.isNumber }
    let row = Int(cell.dropFirst(letters.count))
    let column = columnNumber(letters)
    guard let cut else { return home.at(row: row ?? home.row ?? 1, column: column) }
    return Place(source(String(text[..<cut])), row: row ?? home.row, column: column)
  }
}
