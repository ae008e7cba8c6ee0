import Sheets
import VietnameseText

/// What the texts of a nominee say was not won, against what other cells, or other words of the
/// same text, say was.
struct TextDenials {
  private(set) var denials: [AchievementRecord] = []

  mutating func add(_ denied: [AchievementRecord], at place: Place) {
    denials += denied.map { denial in
      var denial = denial
      denial.place = place
      return denial
    }
  }

  /// Tells of the certain records that a text denies.
  ///
  /// - Returns: The records; of texts, those denied are put to a person.
  func settled(
    _ records: [AchievementRecord], areOfColumns: Bool, _ report: (Finding) -> Void
  ) -> [AchievementRecord] {
    guard !denials.isEmpty else { return records }
    return records.map { record in
      guard record.isCertain, let denial = denials.first(where: { $0.denies(record) }) else {
        return record
      }
      var denied = record
      if !denial.years.isEmpty { denied.years.removeAll { !denial.years.contains($0) } }
      report(
        Finding(
          .deniedElsewhere, at: denial.place, .plain(denied.summary),
          .plain(record.place?.description ?? "")))
      if areOfColumns { return record }
      var asked = record
      asked.leaveToPerson(
        Phrase(vi: "nơi khác ghi là không có", en: "another place says that there is none"))
      return asked
    }
  }
}

extension AchievementRecord {
  /// Whether what this says was not won is what the other says was.
  ///
  /// “Kỷ luật” is any discipline. A denial without years is of all of them, except within one
  /// text, whose years it may only repeat.
  fileprivate func denies(_ other: AchievementRecord) -> Bool {
    guard kind == other.kind, name == other.name || name == TitleName.discipline,
      couldBeIssued(with: other)
    else { return false }
    return years.isEmpty ? place != other.place : !Set(years).isDisjoint(with: other.years)
  }
}
