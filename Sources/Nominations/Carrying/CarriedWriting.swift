import Sheets

extension Nomination {
  /// The most UTF-16 units of a list that are put into one cell; Excel keeps 32,767.
  private static let longestList = 30_000

  /// What the carrying sheet says of it, by column.
  ///
  /// Where its lists are too long for a cell, further rows that name nobody go on with them.
  ///
  /// - Parameter unitName: The name of the unit with a code.
  public func carriedRows(unitName: (String) -> String?) -> [CarriedRow] {
    let reference = CarriedReference(home: self.place)
    func listed(_ items: [String]) -> [String] { Nomination.cells(of: items) }
    let lists: [(CarriedColumn, [String])] = [
      (.requests, listed(self.requests.map { reference.item($0.place, [$0.value]) })),
      (.achievements, listed(self.achievementTexts.map { $0.carried(reference) })),
      (.marks, listed(self.marks.map { reference.item($0.place, $0.headings + [$0.value]) })),
    ]
    var rows = [singleValues(reference, unitName: unitName)]
    for (column, cells) in lists {
      for (index, cell) in cells.enumerated() {
        if index == rows.count { rows.append(CarriedRow()) }
        rows[index][column] = cell
      }
    }
    return rows
  }

  /// How many rows it takes on the carrying sheet.
  public var carriedRowCount: Int {
    // Only what comes near to the bound need be written to be counted.
    var length = 0
    func count(_ text: String) { length += text.utf8.count + 64 }
    for request in self.requests { count(request.value) }
    for text in self.achievementTexts {
      count(text.text)
      count(text.heading ?? "")
    }
    for mark in self.marks {
      mark.headings.forEach(count)
      count(mark.value)
    }
    return length < Nomination.longestList ? 1 : carriedRows { _ in nil }.count
  }

  private func singleValues(
    _ reference: CarriedReference, unitName: (String) -> String?
  ) -> CarriedRow {
    var row = CarriedRow()
    row[.name] = self.name.value
    row[.file] = self.place.source.file
    row[.sheet] = self.place.source.sheet ?? ""
    row[.rows] = ([self.place.row ?? 1] + self.furtherRows).map(String.init).joined(separator: ", ")
    row[.kind] = self.kind?.label.vi
    row[.birthDate] = self.birthDate?.value.description
    row[.sex] = self.sex.map { $0.value.label }
    row[.unit] = self.unit?.value
    row[.position] = self.position?.value
    row[.code] = self.code?.value
    row[.citizenID] = self.citizenID?.value
    row[.movement] = self.movement?.value
    row[.note] = self.note?.value
    row[.hasAchievements] = self.hasAchievementsField ? "x" : nil
    row[.senderCode] = self.sender
    row[.sender] = self.sender.flatMap(unitName)
    let places = [
      self.name.place, self.birthDate?.place, self.sex?.place, self.unit?.place,
      self.position?.place, self.code?.place, self.citizenID?.place, self.movement?.place,
      self.note?.place,
    ]
    row[.cells] = CarriedText.joined(parts: places.map { $0.map(reference.text) ?? "" })
    return row
  }

  /// Items gathered into as few cells as hold them.
  private static func cells(of items: [String]) -> [String] {
    if items.isEmpty { return [] }
    // No text has more UTF-16 units than bytes, which are counted at once.
    if items.reduce(items.count, { $0 + $1.utf8.count }) <= longestList {
      return [CarriedText.joined(items: items)]
    }
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

extension SubmittedFile {
  /// How many rows its nominations take on the carrying sheet.
  public var carriedRowCount: Int { nominations.reduce(0) { $0 + $1.carriedRowCount } }
}

/// The cells of a row of the carrying sheet.
public struct CarriedRow {
  private var values = [String?](repeating: nil, count: CarriedColumn.allCases.count)

  public subscript(column: CarriedColumn) -> String? {
    get { values[column.rawValue] }
    set { values[column.rawValue] = newValue }
  }
}

extension Sex {
  /// As forms write it.
  public var label: String { self == .male ? "Nam" : "Nữ" }
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
