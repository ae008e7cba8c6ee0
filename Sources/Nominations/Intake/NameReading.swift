import Sheets
import VietnameseText

/// The people or bodies that the name cells of a row name.
struct NameReading {
  struct Person {
    let name: String
    let sex: Sex?
    /// What followed the name: a position, as in “Nguyễn Văn An – Trưởng phòng”.
    let remark: String?
  }

  let people: [Person]
  let place: Place

  /// - Returns: `nil` where the row names nobody.
  init?(row: Int, columns: TableColumns, grid: SheetGrid) {
    let place = Place(grid.source, row: row)
    if let name = columns.name ?? (columns.namesUnitsAlone ? columns.unit.first : nil) {
      guard let cell = grid.cell(row: row, column: name) else { return nil }
      self.place = place.at(column: name)
      people = NameReading.people(in: cell.text)
    } else {
      let parts = columns.familyAndMiddleName + columns.givenName
      let cells = parts.compactMap { grid.cell(row: row, column: $0) }
      guard let first = cells.first else { return nil }
      self.place = place.at(column: first.column)
      people = [NameReading.person(cells.map(\.text).joined(separator: " "))]
    }
    if people.isEmpty { return nil }
  }

  private static func people(in text: String) -> [Person] {
    let parts = separated(text)
    return parts.count > 1 ? parts.map(person) : [person(text)]
  }

  /// The names of several people in one text, a line, a semicolon or a comma each; one part where
  /// any of them is not clearly a person's name.
  static func separated(_ text: String) -> [String] {
    for separators in [["\n"], [";"], [","], ["\n", ";", ",", " và ", " & "]] {
      var parts = [text]
      for separator in separators { parts = parts.flatMap { split($0, at: separator) } }
      parts = parts.map { SectionContext.withoutNumber(trimmed($0)) }.filter { !$0.isEmpty }
      guard parts.count > 1 else { continue }
      if parts.allSatisfy(isPerson) { return parts }
    }
    return [text]
  }

  private static func isPerson(_ text: String) -> Bool {
    ReadCell(Cell(column: 1, value: .text(text))).looks(like: .familyName)
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// A name as written, without the title of address before it and the remark after it.
  private static func person(_ text: String) -> Person {
    let unified = text.unified()
    let looks = ReadCell(Cell(column: 1, value: .text(unified)))
    guard !looks.looks(like: .collective) || looks.looks(like: .familyName),
      let name = PersonalName(unified)
    else { return Person(name: unified, sex: nil, remark: nil) }
    if name.titles.isEmpty && name.remark == nil {
      return Person(name: unified, sex: nil, remark: nil)
    }
    let sex = name.titles.lazy.compactMap(sex(ofTitle:)).first
    let isBody = ReadCell(Cell(column: 1, value: .text(name.display))).looks(like: .collective)
    if isBody { return Person(name: unified, sex: nil, remark: nil) }
    return Person(name: name.display, sex: sex, remark: name.remark)
  }

  private static func sex(ofTitle title: String) -> Sex? {
    switch AccentedKey(title).text {
    case "ông", "anh", "thầy", "thầy giáo": .male
    case "bà", "chị", "cô", "cô giáo": .female
    default: nil
    }
  }
}
