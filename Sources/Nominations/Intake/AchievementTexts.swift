import Sheets
import VietnameseText

/// What a row says of achievements: free text, a column a year, ticks, ratings, decisions.
struct AchievementTexts {
  let grid: SheetGrid
  let columns: TableColumns

  func texts(row: Int) -> [AchievementText] {
    var texts: [AchievementText] = []
    for column in columns.achievements + columns.rating {
      if let text = text(row: row, column: column) { texts.append(text) }
    }
    if columns.listsDecisions, let text = decided(row: row) { texts.append(text) }
    return texts
  }

  /// The cells that ask for one kind of achievement in any year, as “Sáng kiến”, and are empty.
  func blanks(row: Int) -> [AchievementText] {
    columns.achievements.compactMap { column in
      let heading = columns.heading(column)
      guard heading.year == nil, let name = heading.name, heading.asked != .all,
        grid.cell(row: row, column: column) == nil
      else { return nil }
      return AchievementText(
        text: "", heading: name, place: Place(grid.source, row: row, column: column))
    }
  }

  private func text(row: Int, column: Int) -> AchievementText? {
    guard let cell = grid.cell(row: row, column: column) else { return nil }
    let heading = columns.heading(column)
    let place = Place(grid.source, row: row, column: column)
    if cell.looks(like: .nothing) {
      guard cell.saysNone else { return nil }
      return AchievementText(
        text: cell.text, year: heading.year, heading: heading.name, isNone: true, place: place)
    }
    if cell.looks(like: .tick) {
      guard let name = heading.name else { return nil }
      return AchievementText(text: name, year: heading.year, heading: name, place: place)
    }
    return AchievementText(
      text: cell.text, year: heading.year, heading: heading.name, place: place)
  }

  /// A row of a list of decisions: the title, its decision, day and issuer; blank where the row
  /// does not say what was decided.
  private func decided(row: Int) -> AchievementText? {
    let merits = (columns.title + columns.award).compactMap { grid.cell(row: row, column: $0) }
    guard let first = merits.first else { return undecided(row: row) }
    var text = merits.map(\.text).joined(separator: ", ")
    var decision: [String] = []
    if let number = value(row, columns.decisionNumber) {
      decision.append(
        ComparisonKey(number).text.hasPrefix("q") ? number : "Quyết định số \(number)")
    }
    if let day = value(row, columns.decisionDate) { decision.append("ngày \(day)") }
    if let issuer = value(row, columns.issuer) { decision.append("của \(issuer)") }
    if !decision.isEmpty { text += " (\(decision.joined(separator: " ")))" }
    let year = columns.year.flatMap { grid.cell(row: row, column: $0) }.flatMap {
      HeadingYear.year(inKey: $0.key)
    }
    return AchievementText(
      text: text, year: year, heading: columns.heading(first.column).innermost, isListed: true,
      place: Place(grid.source, row: row, column: first.column))
  }

  private func undecided(row: Int) -> AchievementText? {
    let facts = [columns.decisionNumber, columns.decisionDate, columns.issuer, columns.year]
    guard let column = (columns.title + columns.award).first,
      facts.contains(where: { value(row, $0) != nil })
    else { return nil }
    return AchievementText(
      text: "", isListed: true, place: Place(grid.source, row: row, column: column))
  }

  private func value(_ row: Int, _ column: Int?) -> String? {
    column.flatMap { grid.cell(row: row, column: $0) }?.text
  }
}

extension ReadCell {
  /// Whether it says in words or by a dash that there is none; dots are a line to write on.
  fileprivate var saysNone: Bool {
    !words.isEmpty || text.allSatisfy { "-–—".contains($0) }
  }
}
