/// What a mark in a text about achievements does; a word may do several things.
struct Role: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  private static func bit(_ index: UInt128) -> Role { Role(rawValue: 1 << index) }

  // Punctuation.
  static let comma = bit(0)
  static let semicolon = bit(1)
  static let colon = bit(2)
  static let sentenceEnd = bit(3)
  static let newline = bit(4)
  static let open = bit(5)
  static let close = bit(6)
  static let dash = bit(7)
  static let question = bit(8)
  static let and = bit(9)
  static let or = bit(10)
  // What is read.
  static let term = bit(11)
  static let years = bit(12)
  static let paper = bit(13)
  static let date = bit(14)
  static let issuer = bit(15)
  static let count = bit(16)
  static let level = bit(17)
  // Time.
  static let year = bit(18)
  static let schoolYear = bit(19)
  static let from = bit(20)
  static let to = bit(21)
  static let untilNow = bit(22)
  static let vagueYear = bit(23)
  static let phase = bit(24)
  static let within = bit(25)
  static let except = bit(26)
  static let apart = bit(27)
  static let among = bit(28)
  static let rest = bit(29)
  static let running = bit(30)
  static let times = bit(31)
  static let pieces = bit(32)
  static let many = bit(33)
  static let numeral = bit(34)
  static let partOfYear = bit(35)
  // What holds of it.
  static let not = bit(36)
  static let contrast = bit(37)
  static let prospective = bit(38)
  static let pending = bit(39)
  static let doubtful = bit(40)
  static let revoked = bit(41)
  static let duty = bit(42)
  static let criteria = bit(43)
  static let merit = bit(44)
  static let biography = bit(45)
  // Whose it is.
  static let others = bit(46)
  static let own = bit(47)
  static let unit = bit(48)
  static let party = bit(49)
  // Verbs and phrases around it.
  static let achieved = bit(50)
  static let granting = bit(51)
  static let rated = bit(52)
  static let praise = bit(53)
  static let recognised = bit(54)
  static let orHigher = bit(55)
  static let same = bit(56)
  static let also = bit(57)
  // Papers and bodies.
  static let decision = bit(58)
  static let numbered = bit(59)
  static let day = bit(60)
  static let jointly = bit(61)
  static let body = bit(62)
  static let office = bit(63)
  static let placeKind = bit(64)
  static let bodyWord = bit(65)
  static let of = bit(66)
  static let month = bit(67)
  static let byProposal = bit(68)
  // The rest.
  static let contest = bit(69)
  static let ignored = bit(70)
  static let applied = bit(71)
  static let replicable = bit(72)
  static let grade = bit(73)
  static let staff = bit(74)
  static let word = bit(75)
  static let number = bit(76)
  static let slash = bit(77)
  static let assigned = bit(78)
  static let punished = bit(79)
  static let always = bit(80)
  static let lead = bit(81)
  static let rankClass = bit(82)
  static let recipient = bit(83)
  static let family = bit(86)
  /// “ngành …”, a body only where it gives something.
  static let branch = bit(85)
  /// A law, decree or directive, whose number and day follow.
  static let law = bit(89)
  /// Before a count that is not exact.
  static let inexact = bit(88)
  /// Of a term: an award or flag, after which its giver may stand without “của”.
  static let given = bit(87)
  /// Of a body: an unknown word follows that may belong to its name.
  static let ragged = bit(84)
}

/// The level of a Chiến sĩ thi đua.
enum TitleLevel: Int, Sendable {
  case unit, district, province, state
}

/// Why a record is put to a person.
enum Doubt: Hashable, Sendable {
  case prospective, noLevel, ambiguousName, noForm, ambiguousSchoolYear, openRange, vagueYear
  case contradictingCount, contradictingRatings, impossibleYear, questioned, revoked, alternative,
    unclearScope
  case unclearSubject, partOfYear, noYear, orHigher, impossibleDate
}
