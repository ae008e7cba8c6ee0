import Sheets
import VietnameseText

/// What a nominee's columns of their own say, against which texts are held.
///
/// A column outweighs a text: of a year, of a decision, and where it says that there is none.
struct StatedColumns {
  /// A cell that says that there is none of the kinds its heading asks for.
  struct Denial {
    let kinds: AskedKinds
    /// The year of its column; `nil` for all years.
    let year: Int?
    let heading: String
    let cell: String
    let place: Place
  }

  var records: [AchievementRecord] = []
  private(set) var denials: [Denial] = []
  /// The rows of lists of decisions, each about one achievement.
  private(set) var listedRows: Set<Place> = []

  var isEmpty: Bool { records.isEmpty && denials.isEmpty }

  mutating func add(_ text: AchievementText) {
    if text.isListed { listedRows.insert(text.place.wholeRow) }
    if text.isNone { deny(text) }
  }

  /// A cell says that there is none of what its heading asks for.
  mutating func deny(_ text: AchievementText) {
    guard let heading = text.heading else { return }
    let kinds = AskedKinds(heading: heading)
    guard kinds != .all else { return }
    denials.append(
      Denial(
        kinds: kinds, year: text.year, heading: heading, cell: text.text,
        place: text.place))
  }

  /// Tells where the column of one form denies a year that the column of another states.
  func reportContradictions(_ report: (Finding) -> Void) {
    for denial in denials {
      guard let year = denial.year,
        let record = records.first(where: {
          $0.isCertain && $0.years.contains(year) && denial.kinds.contains($0.kind)
        })
      else { continue }
      report(
        Finding(
          .deniedElsewhere, at: denial.place, .plain(record.summary),
          .plain(record.place?.description ?? "")))
    }
  }

  /// A record of a text as far as no column says otherwise; `nil` where nothing of it is left.
  ///
  /// Only a denial of all years, and a decision about another year, leave it to a person.
  func outweigh(
    _ record: AchievementRecord, _ report: (Finding) -> Void
  ) -> AchievementRecord? {
    guard record.isCertain else { return record }
    var kept = record
    kept.years.removeAll { year in isOverruled(record, in: year, report) }
    if kept.years.isEmpty && !record.years.isEmpty { return nil }
    if let denial = denials.first(where: { $0.year == nil && $0.kinds.contains(record.kind) }) {
      report(
        Finding(
          .textAgainstDenial, at: record.place, .plain(denial.heading), .plain(denial.cell),
          .plain(record.name)))
      kept.leaveToPerson(
        Phrase(vi: "cột riêng ghi là không có", en: "a column says that there is none"))
    } else if let listed = listedOfAnotherYear(record) {
      report(
        Finding(
          .textOfAnotherYear, at: record.place, .plain(record.name),
          .plain("\(record.years[0])"), .plain("\(listed.years[0])")))
      kept.leaveToPerson(
        Phrase(vi: "dòng quyết định ghi năm khác", en: "the decision's row has another year"))
    }
    return kept
  }

  /// Whether a column says otherwise of a year.
  private func isOverruled(
    _ record: AchievementRecord, in year: Int, _ report: (Finding) -> Void
  ) -> Bool {
    guard record.kind == .title || record.kind == .rating else {
      return isDenied(record, in: year, report)
    }
    let ofYear = records.filter {
      $0.kind == record.kind && $0.isCertain && $0.years.contains(year)
    }
    guard let other = ofYear.first else { return isDenied(record, in: year, report) }
    guard let same = ofYear.first(where: { $0.name == record.name }) else {
      report(
        Finding(
          .textAgainstColumn, at: record.place, .plain("\(year)"), .plain(record.name),
          .plain(other.name)))
      return true
    }
    guard same.contradictsDecision(of: record) else { return false }
    report(
      Finding(
        .decisionAgainstColumn, at: record.place, .plain("\(year)"), .plain(record.name),
        .plain(record.decisionText), .plain(same.decisionText)))
    return true
  }

  private func isDenied(
    _ record: AchievementRecord, in year: Int, _ report: (Finding) -> Void
  ) -> Bool {
    guard
      let denial = denials.first(where: { $0.year == year && $0.kinds.contains(record.kind) })
    else { return false }
    report(
      Finding(
        .textAgainstColumn, at: record.place, .plain("\(year)"), .plain(record.name),
        .plain(denial.cell)))
    return true
  }

  /// The record of the same row's decision, where it is of another year.
  private func listedOfAnotherYear(_ record: AchievementRecord) -> AchievementRecord? {
    guard record.kind == .title, let row = record.place?.wholeRow, listedRows.contains(row),
      record.years.count == 1
    else { return nil }
    let same = records.filter {
      $0.place?.wholeRow == row && $0.name == record.name && $0.years.count == 1
    }
    return same.contains { $0.years == record.years } ? nil : same.first
  }
}

extension AchievementText {
  /// Whether it says no in words: “Không xếp loại”, “Chưa đạt”.
  var isDenial: Bool {
    let key = ComparisonKey(text).text
    return key.hasPrefix("khong ") || key.hasPrefix("chua ")
  }
}

extension Place {
  /// The row that a cell stands in.
  fileprivate var wholeRow: Place { row.map { at(row: $0) } ?? self }
}

extension AchievementRecord {
  /// Whether two records of one achievement name different decisions, or days of one.
  fileprivate func contradictsDecision(of other: AchievementRecord) -> Bool {
    if let decision, let number = other.decision,
      ComparisonKey(decision).text != ComparisonKey(number).text
    {
      return true
    }
    if let date, let day = other.date { return date != day }
    return false
  }

  /// “15/QĐ-SNV ngày 05/01/2021”, as far as it is known.
  fileprivate var decisionText: String {
    [decision, date?.dayMonthYear].compactMap(\.self).joined(separator: " ")
  }

  /// Counts it no more until a person has confirmed it.
  mutating func leaveToPerson(_ reason: Phrase) {
    isCertain = false
    doubt = reason
  }
}
