import Sheets

/// What an achievement is: a title (danh hiệu), an award (hình thức khen thưởng), a rating of a
/// year, an initiative (sáng kiến), or a disciplinary measure.
package enum AchievementKind: String, Sendable, CaseIterable {
  case title, award, rating, initiative, discipline
}

/// What a text says of achievements.
package struct AchievementReading: Sendable, Hashable {
  package var records: [AchievementRecord] = []
  /// What it says was not won, as in “năm 2021 không đạt CSTĐCS”, where that is clear.
  package var denials: [AchievementRecord] = []
}

/// One achievement that a text states, as typed as the text allows.
///
/// A country's year has some ten million at a time: it is kept small.
package struct AchievementRecord: Sendable, Hashable {
  package var kind: AchievementKind
  /// The canonical name, as in “Chiến sĩ thi đua cơ sở”.
  package var name: String
  /// Ascending; empty where no year is said.
  package var years: [Int] = []
  /// The body named; never inferred.
  package var issuer: String?
  /// The decision's number and symbol, as in `123/QĐ-UBND`.
  package var decision: String?
  package var date: CivilDate?
  /// Whether it is counted without asking a person.
  package var isCertain: Bool
  private var countNumber: Int32?
  private var sharedDoubt: Shared<Phrase>?
  /// The exact words it was taken from.
  package var words: String
  /// Of an initiative: whether the text says it was applied, and that it can be replicated.
  package var isApplied = false
  package var isReplicable = false
  /// The cell; `nil` for a text that stands in none.
  package var place: Place?

  package init(
    kind: AchievementKind, name: String, years: [Int] = [], count: Int? = nil,
    isCertain: Bool = true, words: String
  ) {
    self.kind = kind
    self.name = name
    self.years = years
    self.isCertain = isCertain
    self.words = words
    self.count = count
  }

  /// How many, where no year is said or several fall in one.
  package var count: Int? {
    get { countNumber.map(Int.init) }
    set { countNumber = newValue.map { Int32(clamping: $0) } }
  }

  /// What makes it uncertain.
  package var doubt: Phrase? {
    get { sharedDoubt?.value }
    set { sharedDoubt = newValue.map { Shared($0) } }
  }
}
