import Sheets
import VietnameseText

/// The people or bodies that the name cells of a row name.
struct NameReading {
  struct Person {
    let name: String
    let sex: Sex?
    /// What followed the name: a position, as in “Nguyễn Văn An – Trưởng phòng”.
    let remark: String?
    let traits: CellTraits

    init(_ name: String, sex: Sex? = nil, remark: String? = nil, traits: CellTraits) {
      self.name = name
      self.sex = sex
      self.remark = remark
      self.traits = traits
    }

    var isBody: Bool { traits.contains(.collective) && !traits.contains(.familyName) }
  }

  let people: [Person]
  let place: Place

  /// - Returns: `nil` where the row names nobody.
  init?(row: Int, columns: TableColumns, grid: SheetGrid) {
    let place = Place(grid.source, row: row)
    if let name = columns.name ?? (columns.namesUnitsAlone ? columns.unit.first : nil) {
      guard let cell = grid.cell(row: row, column: name) else { return nil }
      self.place = place.at(column: name)
      people = NameReading.people(in: cell)
    } else {
      let parts = columns.familyAndMiddleName + columns.givenName
      let cells = parts.compactMap { grid.cell(row: row, column: $0) }
      guard let first = cells.first else { return nil }
      self.place = place.at(column: first.column)
      people = [NameReading.person(ReadCell(cells.map(\.text).joined(separator: " ")))]
    }
    if people.isEmpty { return nil }
  }

  private static func people(in cell: ReadCell) -> [Person] {
    let parts = separated(cell.text)
    return parts.count > 1 ? parts.map { person(ReadCell($0)) } : [person(cell)]
  }

  /// The names of several people in one text, a line, a semicolon or a comma each; one part where
  /// any of them is not clearly a person's name.
  static func separated(_ text: String) -> [String] {
    guard text.utf8.contains(where: { "\n;,&".utf8.contains($0) }) || text.holdsBytes(of: " và ")
    else {
      return [text]
    }
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
    ReadCell(text).looks(like: .familyName)
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let found = rest.firstBytes(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// A name as written, without the title of address before it and the remark after it.
  private static func person(_ cell: ReadCell) -> Person {
    let unified = cell.text.unified()
    let asWritten = Person(unified, traits: cell.traits)
    guard !asWritten.isBody, let name = PersonalName(unified),
      !name.titles.isEmpty || name.remark != nil
    else { return asWritten }
    let person = Person(
      name.display, sex: name.titles.lazy.compactMap(sex(ofTitle:)).first, remark: name.remark,
      traits: ReadCell(name.display).traits)
    return person.isBody ? asWritten : person
  }

  private static func sex(ofTitle title: String) -> Sex? {
    switch AccentedKey(title).text {
    case "ông", "anh", "thầy", "thầy giáo": .male
    case "bà", "chị", "cô", "cô giáo": .female
    default: nil
    }
  }
}
