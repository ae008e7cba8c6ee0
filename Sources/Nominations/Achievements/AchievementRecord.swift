import Sheets

/// What an achievement is: a title (danh hiệu), an award (hình thức khen thưởng), a rating of a
/// year, an initiative (sáng kiến), or a disciplinary measure.
public enum AchievementKind: String, Sendable, CaseIterable {
  case title, award, rating, initiative, discipline
}

/// What a text says of achievements.
public struct AchievementReading: Sendable, Hashable {
  public var records: [AchievementRecord] = []
  /// What it says was not won, as in “năm 2021 không đạt CSTĐCS”, where that is clear.
  public var denials: [AchievementRecord] = []
}

/// One achievement that a text states, as typed as the text allows.
///
/// A country's year has some ten million at a time: it is kept small.
public struct AchievementRecord: Sendable, Hashable {
  public var kind: AchievementKind
  /// The canonical name, as in “Chiến sĩ thi đua cơ sở”.
  public var name: String
  /// Ascending; empty where no year is said.
  public var years: [Int] = []
  /// The body named; never inferred.
  public var issuer: String?
  /// The decision's number and symbol, as in `123/QĐ-UBND`.
  public var decision: String?
  public var date: CivilDate?
  /// Whether it is counted without asking a person.
  public var isCertain: Bool
  private var countNumber: Int32?
  private var sharedDoubt: Shared<Phrase>?
  /// The exact words it was taken from.
  public var words: String
  /// Of an initiative: whether the text says it was applied, and that it can be replicated.
  public var isApplied = false
  public var isReplicable = false
  /// The cell; `nil` for a text that stands in none.
  public var place: Place?

  public init(
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
  public var count: Int? {
    get { countNumber.map(Int.init) }
    set { countNumber = newValue.map { Int32(clamping: $0) } }
  }

  /// What makes it uncertain.
  public var doubt: Phrase? {
    get { sharedDoubt?.value }
    set { sharedDoubt = newValue.map { Shared($0) } }
  }
}
