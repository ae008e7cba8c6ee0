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

  private func text(row: Int, column: Int) -> AchievementText? {
    guard let cell = grid.cell(row: row, column: column), !cell.looks(like: .nothing) else {
      return nil
    }
    let headings = columns.headings(column)
    let year = headings.lazy.reversed().compactMap {
      HeadingYear.year(inKey: ComparisonKey($0).text)
    }.first
    let place = Place(grid.source, row: row, column: column)
    let named = headings.last { HeadingYear.year(inKey: ComparisonKey($0).text) == nil }
    if cell.looks(like: .tick) {
      guard let named else { return nil }
      return AchievementText(text: named, year: year, heading: named, place: place)
    }
    return AchievementText(text: cell.text, year: year, heading: named, place: place)
  }

  /// A row of a list of decisions: the title, its decision, day and issuer.
  private func decided(row: Int) -> AchievementText? {
    let merits = (columns.title + columns.award).compactMap { grid.cell(row: row, column: $0) }
    guard let first = merits.first else { return nil }
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
      text: text, year: year, heading: columns.headings(first.column).last, isListed: true,
      place: Place(grid.source, row: row, column: first.column))
  }

  private func value(_ row: Int, _ column: Int?) -> String? {
    column.flatMap { grid.cell(row: row, column: $0) }?.text
  }
}

extension TableColumns {
  /// Whether the rows are achievements already decided, one a row.
  var listsDecisions: Bool {
    decisionNumber != nil && !(title.isEmpty && award.isEmpty)
  }

  var decisionNumber: Int? {
    column(headed: ["so quyet dinh", "so qd", "quyet dinh so", "so hieu quyet dinh"])
  }

  var decisionDate: Int? {
    column(headed: ["ngay ban hanh", "ngay ky", "ngay quyet dinh", "ngay qd"])
  }

  var issuer: Int? {
    column(headed: ["co quan ban hanh", "cap ban hanh", "cap khen", "cap quyet dinh"])
  }

  var year: Int? { column(headed: ["nam", "nam hoc", "nam dat"]) }

  private func column(headed keys: Set<String>) -> Int? {
    table.columns.keys.sorted().first { column in
      headings(column).last.map { keys.contains(ComparisonKey($0).text) } ?? false
    }
  }
}
