/// A field of a comparison, by its place in it.
public enum ComparedField: Hashable, Sendable {
  case name, birth, sex, citizenCode, employerCode, unit, part, position
  /// One of ``MatchSettings/furtherFields``, by its index.
  case further(Int)

  var slot: Int {
    switch self {
    case .name: 0
    case .birth: 1
    case .sex: 2
    case .citizenCode: 3
    case .employerCode: 4
    case .unit: 5
    case .part: 6
    case .position: 7
    case .further(let index): 8 + index
    }
  }

  init(slot: Int) {
    let standard: [ComparedField] = [
      .name, .birth, .sex, .citizenCode, .employerCode, .unit, .part, .position,
    ]
    self = slot < standard.count ? standard[slot] : .further(slot - standard.count)
  }

  /// How many fields a comparison has room for.
  static let capacity = 16
}

/// How far two dates of birth agree.
enum BirthAgreement: UInt8 {
  /// Both are full and equal.
  case day
  /// Day and month stand exchanged.
  case exchanged
  /// One of day, month and year differs.
  case onePart
  case dayDiffers
  /// One gives a year only, and the years are equal.
  case year
  /// One gives a year only, and the years differ by one digit.
  case nearYear
  case yearDiffers
}

/// How far two codes agree.
enum CodeAgreement: UInt8 {
  case equal
  /// One digit differs, or two neighbours are exchanged; only for long codes of the state, since
  /// employers number consecutively.
  case near
  case differs
}

/// How far two units agree, the place counted.
enum UnitAgreement: UInt8, Comparable {
  case same, abbreviated, partial
  /// The units differ, but one is that which handed in the other row: somebody moved.
  case sendersOther
  case differs
  /// The same kind of body in another place.
  case otherPlace
  /// The unit of one row is only its sender's.
  case senderSame, senderDiffers

  static func < (left: UnitAgreement, right: UnitAgreement) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How far two texts agree.
enum TextAgreement: UInt8 {
  case equal, close, differs
}

/// How far each field of a pair agrees.
struct AgreementLevels: Sendable {
  /// By slot; 255 where one side lacks the field.
  var bySlot = SIMD16<UInt8>(repeating: 255)

  func level(_ field: ComparedField) -> UInt8? {
    let level = bySlot[field.slot]
    return level == 255 ? nil : level
  }

  var name: NameAgreement? { level(.name).flatMap(NameAgreement.init) }
  var birth: BirthAgreement? { level(.birth).flatMap(BirthAgreement.init) }
  var citizenCode: CodeAgreement? { level(.citizenCode).flatMap(CodeAgreement.init) }
  var employerCode: CodeAgreement? { level(.employerCode).flatMap(CodeAgreement.init) }
  var unit: UnitAgreement? { level(.unit).flatMap(UnitAgreement.init) }
  var sexDiffers: Bool { level(.sex) == TextAgreement.differs.rawValue }
  var hasEqualCode: Bool { citizenCode == .equal || employerCode == .equal }
}

/// How far each field of a pair agrees, and how often strangers agree so far by chance.
struct PairComparison {
  var levels = AgreementLevels()
  /// By slot: the natural logarithm of the chance that two strangers agree so far; 0 where one
  /// side lacks the field.
  var chances = SIMD16<Float>(repeating: 0)

  mutating func set(_ field: ComparedField, _ level: UInt8, chance: Double) {
    levels.bySlot[field.slot] = level
    // Most pairs are strangers, who differ in most fields.
    chances[field.slot] = chance == 1 ? 0 : Float(logarithm(max(chance, 1e-12)))
  }

  /// The chance of all fields together.
  var chance: Float { chances.sum() }

  /// Takes over the fields in which another pair of rows of the same two clusters agrees better,
  /// or which only it can compare.
  mutating func strengthen(by other: PairComparison) {
    let isBetter = other.levels.bySlot .< levels.bySlot
    for slot in 0..<ComparedField.capacity where isBetter[slot] {
      levels.bySlot[slot] = other.levels.bySlot[slot]
      chances[slot] = other.chances[slot]
    }
  }
}
