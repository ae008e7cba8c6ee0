import Sheets
import VietnameseText

/// Reads back the nominations that a register carries.
struct CarriedReading {
  /// A row of a carrying sheet, and the place that it is about.
  typealias Origin = (row: Place, place: Place)

  /// The file of the register, which stays in every place as the way it came.
  let file: String
  let period: Period
  let units: [String: Unit]
  /// Who handed in the register: it counts where the plan does not know the unit that sent a row.
  let sender: String?

  private(set) var nominations: [Nomination] = []
  private(set) var origins: [Origin] = []
  private var sources: [SheetName: SheetSource] = [:]

  private struct SheetName: Hashable {
    let file: String
    let sheet: String
  }

  init(file: String, period: Period, plan: Plan, sender: String?) {
    self.file = file
    self.period = period
    self.sender = sender
    units = Dictionary(plan.units.map { ($0.code, $0) }) { first, _ in first }
  }

  /// - Returns: What became of the sheet's rows; `nil`, and nothing read, where it has not the
  ///   header of a carrying sheet.
  mutating func read(_ sheet: Sheet) -> [LedgerEntry]? {
    let columnOfHeading = Dictionary(
      uniqueKeysWithValues: CarriedColumn.allCases.map { (ComparisonKey($0.heading), $0) })
    var columns: [Int: CarriedColumn] = [:]
    let header = sheet.rows.firstIndex { row in
      columns = [:]
      for cell in row.cells {
        if let text = cell.text { columns[cell.column] = columnOfHeading[ComparisonKey(text)] }
      }
      return columns.count == CarriedColumn.allCases.count
    }
    guard let header else { return nil }
    var kinds = [RowKind](repeating: .blank, count: sheet.lastRow)
    for row in sheet.rows[...header] { kinds[row.number - 1] = .heading }
    for row in sheet.rows[(header + 1)...] {
      var values: [CarriedColumn: String] = [:]
      for cell in row.cells {
        if let column = columns[cell.column] { values[column] = cell.value.displayText }
      }
      kinds[row.number - 1] = take(values, at: Place(sheet.source, row: row.number))
    }
    return LedgerEntry.runs(of: kinds, in: sheet.source)
  }

  /// - Returns: What the row is to the ledger.
  private mutating func take(_ values: [CarriedColumn: String], at row: Place) -> RowKind {
    let isContinued = values[.name] == nil && !nominations.isEmpty
    guard isContinued || values[.name] != nil else { return .note }
    if !isContinued {
      let nomination = nomination(values)
      nominations.append(nomination)
      origins.append((row, nomination.place))
    }
    addLists(values)
    return isContinued ? .evidence : .nomination
  }

  private mutating func nomination(_ values: [CarriedColumn: String]) -> Nomination {
    let rows = (values[.rows] ?? "").split(separator: ",").compactMap {
      Int($0.drop { $0 == " " })
    }
    let home = Place(
      source(values[.file] ?? "", values[.sheet] ?? ""), row: rows.first ?? 1)
    let cells = CarriedText.parts(of: values[.cells] ?? "")
    func sourced<Value>(
      _ column: CarriedColumn, _ read: (String) -> Value?
    ) -> Sourced<Value>? {
      guard let value = values[column].flatMap(read) else { return nil }
      let position = CarriedColumn.sourced.firstIndex(of: column) ?? 0
      let reference = cells.indices.contains(position) ? cells[position] : ""
      return Sourced(value, at: place(reference, of: home, values[.file] ?? ""))
    }
    func text(_ column: CarriedColumn) -> Sourced<String>? { sourced(column) { $0 } }
    var nomination = Nomination(
      place: home, period: period, name: text(.name) ?? Sourced("", at: home))
    nomination.furtherRows = Array(rows.dropFirst())
    nomination.sender = sender(values)
    nomination.kind = values[.kind].flatMap { written in
      NomineeKind.allCases.first { $0.label.vi == written } ?? NomineeWords.kind(of: written)
    }
    nomination.birthDate = sourced(.birthDate) { DateReading($0).date }
    nomination.sex = sourced(.sex) { written in
      [Sex.male, .female].first { $0.label == written }
    }
    nomination.unit = text(.unit)
    nomination.position = text(.position)
    nomination.code = text(.code)
    nomination.citizenID = text(.citizenID)
    nomination.movement = text(.movement)
    nomination.note = text(.note)
    nomination.hasAchievementsField = values[.hasAchievements] != nil
    return nomination
  }

  /// The unit that sent the row to the level below, where this plan has it under the same name.
  private func sender(_ values: [CarriedColumn: String]) -> String? {
    guard let code = values[.senderCode], let unit = units[code] else { return sender }
    let name = values[.sender].map { ComparisonKey($0) }
    let names = ([unit.name] + unit.aliases).map { ComparisonKey($0) }
    return name.map(names.contains) ?? false ? code : sender
  }

  private mutating func addLists(_ values: [CarriedColumn: String]) {
    let last = nominations.count - 1
    let home = nominations[last].place
    let name = values[.file] ?? String(home.source.file.dropFirst(file.count + 3))
    for parts in CarriedText.items(of: values[.requests] ?? "").map(CarriedText.parts)
    where parts.count == 2 {
      nominations[last].requests.append(Sourced(parts[1], at: place(parts[0], of: home, name)))
    }
    for parts in CarriedText.items(of: values[.achievements] ?? "").map(CarriedText.parts)
    where parts.count == 5 {
      nominations[last].achievementTexts.append(
        AchievementText(
          text: parts[4], year: Int(parts[1]), heading: parts[2].isEmpty ? nil : parts[2],
          isListed: parts[3].contains("l"), isNone: parts[3].contains("n"),
          place: place(parts[0], of: home, name)))
    }
    for parts in CarriedText.items(of: values[.marks] ?? "").map(CarriedText.parts)
    where parts.count >= 2 {
      nominations[last].marks.append(
        MarkedCell(
          headings: Array(parts[1..<parts.count - 1]), value: parts[parts.count - 1],
          place: place(parts[0], of: home, name)))
    }
  }

  private mutating func place(_ reference: String, of home: Place, _ file: String) -> Place {
    CarriedReference(home: home).place(reference) { source(file, $0) }
  }

  /// One value for each sheet, shared by all its places.
  private mutating func source(_ origin: String, _ sheet: String) -> SheetSource {
    let name = SheetName(file: origin, sheet: sheet)
    if let known = sources[name] { return known }
    let source = SheetSource(file: "\(file) › \(origin)", sheet: sheet.isEmpty ? nil : sheet)
    sources[name] = source
    return source
  }
}
