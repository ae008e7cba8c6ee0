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
public struct Nomination: Sendable {
  private var shared: Shared<Fields>

  private struct Fields {
    var place: Place
    var period: Period
    var sender: String?
    var kind: NomineeKind?
    var name: Sourced<String>
    var birthDate: Sourced<PartialDate>?
    var sex: Sourced<Sex>?
    var unit: Sourced<String>?
    var position: Sourced<String>?
    var citizenID: Sourced<String>?
    var movement: Sourced<String>?
    var requests: [Sourced<String>] = []
    var hasAchievementsField = false
    var achievementTexts: [AchievementText] = []
    var marks: [MarkedCell] = []
    var rare: Shared<Rare>?
  }

  /// What few nominations have, kept apart so that the others need no room for it.
  private struct Rare: Hashable {
    var furtherRows: [Int] = []
    var code: Sourced<String>?
    var note: Sourced<String>?
  }

  public init(place: Place, period: Period, name: Sourced<String>) {
    shared = Shared(Fields(place: place, period: period, name: name))
  }

  private var fields: Fields {
    _read { yield shared.value }
    _modify { yield &shared.value }
  }

  private var rare: Rare {
    get { fields.rare?.value ?? Rare() }
    set { fields.rare = newValue == Rare() ? nil : Shared(newValue) }
  }

  /// The first row it stands on.
  public var place: Place {
    _read { yield fields.place }
    _modify { yield &fields.place }
  }
  /// Further rows that belong to it.
  public var furtherRows: [Int] {
    get { rare.furtherRows }
    set { rare.furtherRows = newValue }
  }
  public var period: Period {
    _read { yield fields.period }
    _modify { yield &fields.period }
  }
  /// The code of the unit that sent it, where it could be told.
  public var sender: String? {
    _read { yield fields.sender }
    _modify { yield &fields.sender }
  }
  public var kind: NomineeKind? {
    _read { yield fields.kind }
    _modify { yield &fields.kind }
  }
  public var name: Sourced<String> {
    _read { yield fields.name }
    _modify { yield &fields.name }
  }
  public var birthDate: Sourced<PartialDate>? {
    _read { yield fields.birthDate }
    _modify { yield &fields.birthDate }
  }
  public var sex: Sourced<Sex>? {
    _read { yield fields.sex }
    _modify { yield &fields.sex }
  }
  /// The unit as the row names it.
  public var unit: Sourced<String>? {
    _read { yield fields.unit }
    _modify { yield &fields.unit }
  }
  public var position: Sourced<String>? {
    _read { yield fields.position }
    _modify { yield &fields.position }
  }
  public var code: Sourced<String>? {
    get { rare.code }
    set { rare.code = newValue }
  }
  public var citizenID: Sourced<String>? {
    _read { yield fields.citizenID }
    _modify { yield &fields.citizenID }
  }
  public var movement: Sourced<String>? {
    _read { yield fields.movement }
    _modify { yield &fields.movement }
  }
  /// The titles and awards that are asked for, not those already won.
  public var requests: [Sourced<String>] {
    _read { yield fields.requests }
    _modify { yield &fields.requests }
  }
  /// Whether the form has a place for achievements, whatever the row holds.
  public var hasAchievementsField: Bool {
    _read { yield fields.hasAchievementsField }
    _modify { yield &fields.hasAchievementsField }
  }
  /// What the row, or a list sheet beside it, says of achievements: free text, a column a year.
  public var achievementTexts: [AchievementText] {
    _read { yield fields.achievementTexts }
    _modify { yield &fields.achievementTexts }
  }
  /// Cells under headings that no meaning covers: ticks under a clause, a form's own numbers.
  public var marks: [MarkedCell] {
    _read { yield fields.marks }
    _modify { yield &fields.marks }
  }
  public var note: Sourced<String>? {
    get { rare.note }
    set { rare.note = newValue }
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
