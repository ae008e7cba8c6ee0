import Sheets

/// A title, award, rating, initiative kind or form of discipline, with the names it goes by.
///
/// Reading looks terms up by the million, so that all but the smallest facts are shared by
/// reference.
public struct VocabularyTerm: Sendable, Hashable {
  /// Terms of one chain can be compared; titles and awards are never one chain.
  public enum Chain: String, Sendable, CaseIterable {
    case individualTitles, collectiveTitles, awards, ratings, none
  }

  public let kind: AchievementKind
  public let chain: Chain
  /// Higher outranks lower within a chain.
  public let rank: Int
  /// The name, where reading itself knows it.
  let known: KnownName
  /// Whether it is conferred on collectives, and on nobody else.
  let isOfCollectives: Bool
  let isOfCollectivesOnly: Bool
  private let wording: Wording

  public init(
    kind: AchievementKind, name: String, aliases: [String] = [], chain: Chain = .none,
    rank: Int = 0, level: String = "", appliesTo: Set<NomineeKind> = Set(NomineeKind.allCases),
    validFrom: CivilDate? = nil, validTo: CivilDate? = nil, place: Place? = nil
  ) {
    self.kind = kind
    self.chain = chain
    self.rank = rank
    known = KnownName(name)
    isOfCollectives = appliesTo.contains(.collective)
    isOfCollectivesOnly = appliesTo == [.collective]
    wording = Wording(
      name: name, aliases: aliases, level: level, appliesTo: appliesTo, validFrom: validFrom,
      validTo: validTo, place: place)
  }

  public var name: String { wording.name }
  public var aliases: [String] { wording.aliases }
  /// cơ sở, tỉnh/bộ, nhà nước; blank where it has none.
  public var level: String { wording.level }
  public var appliesTo: Set<NomineeKind> { wording.appliesTo }
  public var validFrom: CivilDate? { wording.validFrom }
  public var validTo: CivilDate? { wording.validTo }
  public var place: Place? { wording.place }

  public static func == (left: VocabularyTerm, right: VocabularyTerm) -> Bool {
    left.kind == right.kind && left.chain == right.chain && left.rank == right.rank
      && left.wording == right.wording
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(wording.name)
  }
}

/// What a term is called, whom it is for and since when.
private final class Wording: Sendable, Equatable {
  let name: String
  let aliases: [String]
  let level: String
  let appliesTo: Set<NomineeKind>
  let validFrom: CivilDate?
  let validTo: CivilDate?
  let place: Place?

  init(
    name: String, aliases: [String], level: String, appliesTo: Set<NomineeKind>,
    validFrom: CivilDate?, validTo: CivilDate?, place: Place?
  ) {
    self.name = name
    self.aliases = aliases
    self.level = level
    self.appliesTo = appliesTo
    self.validFrom = validFrom
    self.validTo = validTo
    self.place = place
  }

  static func == (left: Wording, right: Wording) -> Bool {
    left === right
      || left.name == right.name && left.aliases == right.aliases && left.level == right.level
        && left.appliesTo == right.appliesTo && left.validFrom == right.validFrom
        && left.validTo == right.validTo && left.place == right.place
  }
}

/// The names that reading treats by rules of their own.
enum KnownName: UInt8, Sendable {
  case other, advanced, fighter, flag, praise, discipline, order, medal, letter, certificate
  case initiative

  init(_ name: String) {
    switch name {
    case TitleName.advanced: self = .advanced
    case TitleName.fighter: self = .fighter
    case TitleName.flag: self = .flag
    case TitleName.praise: self = .praise
    case TitleName.discipline: self = .discipline
    case TitleName.initiative: self = .initiative
    case "Huân chương": self = .order
    case "Huy chương": self = .medal
    case "Giấy khen": self = .letter
    case "Bằng khen": self = .certificate
    default: self = .other
    }
  }
}
