import Sheets
import VietnameseText

/// Whom a nomination is for.
public enum NomineeKind: String, Sendable, CaseIterable, Hashable {
  /// Tập thể.
  case collective
  /// Cá nhân.
  case individual
  /// Cá nhân giữ chức vụ lãnh đạo, quản lý.
  case leader
}

extension NomineeKind {
  public var label: Phrase {
    switch self {
    case .collective: Phrase(vi: "Tập thể", en: "Collective")
    case .individual: Phrase(vi: "Cá nhân", en: "Individual")
    case .leader: Phrase(vi: "Cá nhân lãnh đạo", en: "Leader")
    }
  }
}

/// A value and the cell it stands in.
public struct Sourced<Value: Sendable & Hashable>: Sendable, Hashable {
  public let value: Value
  public let place: Place

  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// What a form says, in a column of its own, about one criterion or one year.
public struct MarkedCell: Sendable, Hashable {
  /// The headings above the cell, outermost first.
  public let headings: [String]
  public let value: String
  public let place: Place

  public init(headings: [String], value: String, place: Place) {
    self.headings = headings
    self.value = value
    self.place = place
  }
}

/// One nominee as one row, or one group of rows, of a submission names it.
///
/// A country's year has millions, each in several lists: a copy is one reference to its
/// ``Nomination/Fields``, which are read as its own. What runs for each of them reads by `{ $0.name }`,
/// for a key path to such a member, `\.name`, is made anew wherever it is used.
@dynamicMemberLookup
public struct Nomination: Sendable {
  @usableFromInline var shared: Shared<Fields>

  public struct Fields: Sendable {
    /// The first row it stands on.
    public var place: Place
    public var period: Period
    /// The code of the unit that sent it, where it could be told.
    public var sender: String?
    public var kind: NomineeKind?
    public var name: Sourced<String>
    public var birthDate: Sourced<PartialDate>?
    public var sex: Sourced<Sex>?
    /// The unit as the row names it.
    public var unit: Sourced<String>?
    public var position: Sourced<String>?
    public var citizenID: Sourced<String>?
    public var movement: Sourced<String>?
    /// The titles and awards that are asked for, not those already won.
    public var requests: [Sourced<String>] = []
    /// Whether the form has a place for achievements, whatever the row holds.
    public var hasAchievementsField = false
    /// What the row, or a list sheet beside it, says of achievements: free text, a column a year.
    public var achievementTexts: [AchievementText] = []
    /// Cells under headings that no meaning covers: ticks under a clause, a form's own numbers.
    public var marks: [MarkedCell] = []
    fileprivate var rare: Shared<Rare>?

    fileprivate init(place: Place, period: Period, name: Sourced<String>) {
      self.place = place
      self.period = period
      self.name = name
    }
  }

  /// What few nominations have, kept apart so that the others need no room for it.
  fileprivate struct Rare: Hashable {
    var furtherRows: [Int] = []
    var code: Sourced<String>?
    var note: Sourced<String>?
  }

  public init(place: Place, period: Period, name: Sourced<String>) {
    shared = Shared(Fields(place: place, period: period, name: name))
  }

  @inlinable
  public subscript<Part>(dynamicMember part: WritableKeyPath<Fields, Part>) -> Part {
    _read { yield shared.value[keyPath: part] }
    _modify { yield &shared.value[keyPath: part] }
  }
}

extension Nomination.Fields {
  private var rarities: Nomination.Rare {
    get { rare?.value ?? Nomination.Rare() }
    set { rare = newValue == Nomination.Rare() ? nil : Shared(newValue) }
  }

  /// Further rows that belong to it.
  public var furtherRows: [Int] {
    get { rarities.furtherRows }
    set { rarities.furtherRows = newValue }
  }
  public var code: Sourced<String>? {
    get { rarities.code }
    set { rarities.code = newValue }
  }
  public var note: Sourced<String>? {
    get { rarities.note }
    set { rarities.note = newValue }
  }
}

/// A text that lists achievements, with what its heading already says of it.
public struct AchievementText: Sendable, Hashable {
  public let text: String
  /// What its column is about, as in “Xếp loại” or “Danh hiệu”.
  public let heading: String?
  public let place: Place
  private let yearNumber: Int32?
  /// Whether it is a row of a list, which names what there is; a column of a year that is left
  /// blank says nothing.
  public let isListed: Bool
  /// Whether the cell says that there is none: “Không”, a dash.
  public let isNone: Bool

  /// The year its column or list row is about.
  public var year: Int? { yearNumber.map(Int.init) }

  /// Whether the cell asks for something and is empty.
  public var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isSpace) }

  public init(
    text: String, year: Int? = nil, heading: String? = nil, isListed: Bool = false,
    isNone: Bool = false, place: Place
  ) {
    self.text = text
    yearNumber = year.map { Int32(clamping: $0) }
    self.heading = heading
    self.isListed = isListed
    self.isNone = isNone
    self.place = place
  }
}

public enum Sex: String, Sendable, Hashable { case male, female }
