import Sheets

extension Nomination {
  /// The most UTF-16 units of a list that are put into one cell; Excel keeps 32,767.
  private static let longestList = 30_000

  /// What the carrying sheet says of it, by column.
  ///
  /// Where its lists are too long for a cell, further rows that name nobody go on with them.
  ///
  /// - Parameter unitName: The name of the unit with a code.
  package func carriedRows(unitName: (String) -> String?) -> [[CarriedColumn: String]] {
    let reference = CarriedReference(home: place)
    func listed(_ items: [String]) -> [String] { Nomination.cells(of: items) }
    let lists: [(CarriedColumn, [String])] = [
      (.requests, listed(requests.map { reference.item($0.place, [$0.value]) })),
      (.achievements, listed(achievementTexts.map { $0.carried(reference) })),
      (.marks, listed(marks.map { reference.item($0.place, $0.headings + [$0.value]) })),
    ]
    var rows = [singleValues(reference, unitName: unitName)]
    for (column, cells) in lists {
      for (index, cell) in cells.enumerated() {
        if index == rows.count { rows.append([:]) }
        rows[index][column] = cell
      }
    }
    return rows
  }

  private func singleValues(
    _ reference: CarriedReference, unitName: (String) -> String?
  ) -> [CarriedColumn: String] {
    var row: [CarriedColumn: String] = [
      .name: name.value, .file: place.source.file, .sheet: place.source.sheet ?? "",
      .rows: ([place.row ?? 1] + furtherRows).map(String.init).joined(separator: ", "),
    ]
    row[.kind] = kind?.label.vi
    row[.birthDate] = birthDate?.value.description
    row[.sex] = sex.map { $0.value.label }
    row[.unit] = unit?.value
    row[.position] = position?.value
    row[.code] = code?.value
    row[.citizenID] = citizenID?.value
    row[.movement] = movement?.value
    row[.note] = note?.value
    row[.hasAchievements] = hasAchievementsField ? "x" : nil
    row[.senderCode] = sender
    row[.sender] = sender.flatMap(unitName)
    let places = [
      name.place, birthDate?.place, sex?.place, unit?.place, position?.place, code?.place,
      citizenID?.place, movement?.place, note?.place,
    ]
    row[.cells] = CarriedText.joined(parts: places.map { $0.map(reference.text) ?? "" })
    return row
  }

  /// Items gathered into as few cells as hold them.
  private static func cells(of items: [String]) -> [String] {
    var cells: [[String]] = []
    var length = 0
    for item in items {
      length += item.utf16.count + 1
      if cells.isEmpty || length > longestList {
        cells.append([])
        length = item.utf16.count + 1
      }
      cells[cells.count - 1].append(item)
    }
    return cells.map { CarriedText.joined(items: $0) }
  }
}

extension Sex {
  /// As forms write it.
  package var label: String { self == .male ? "Nam" : "Nữ" }
}

extension CarriedReference {
  fileprivate func item(_ place: Place, _ parts: [String]) -> String {
    CarriedText.joined(parts: [text(of: place)] + parts)
  }
}

extension AchievementText {
  /// Its cell, year, what its column is about, how it is to be taken, its words.
  fileprivate func carried(_ reference: CarriedReference) -> String {
    let manner = (isListed ? "l" : "") + (isNone ? "n" : "")
    return CarriedText.joined(
      parts: [
        reference.text(of: place), year.map(String.init) ?? "", heading ?? "", manner, text,
      ])
  }
}
