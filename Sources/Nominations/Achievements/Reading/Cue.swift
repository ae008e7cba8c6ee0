/// What a mark in a text about achievements does; a word may do several things.
struct Role: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  private static func bit(_ index: UInt128) -> Role { Role(rawValue: 1 &<< index) }

  // Punctuation.
  static var comma: Role { bit(0) }
  static var semicolon: Role { bit(1) }
  static var colon: Role { bit(2) }
  static var sentenceEnd: Role { bit(3) }
  static var newline: Role { bit(4) }
  static var open: Role { bit(5) }
  static var close: Role { bit(6) }
  static var dash: Role { bit(7) }
  static var question: Role { bit(8) }
  static var and: Role { bit(9) }
  static var or: Role { bit(10) }
  // What is read.
  static var term: Role { bit(11) }
  static var years: Role { bit(12) }
  static var paper: Role { bit(13) }
  static var date: Role { bit(14) }
  static var issuer: Role { bit(15) }
  static var count: Role { bit(16) }
  static var level: Role { bit(17) }
  // Time.
  static var year: Role { bit(18) }
  static var schoolYear: Role { bit(19) }
  static var from: Role { bit(20) }
  static var to: Role { bit(21) }
  static var untilNow: Role { bit(22) }
  static var vagueYear: Role { bit(23) }
  static var phase: Role { bit(24) }
  static var within: Role { bit(25) }
  static var except: Role { bit(26) }
  static var apart: Role { bit(27) }
  static var among: Role { bit(28) }
  static var rest: Role { bit(29) }
  static var running: Role { bit(30) }
  static var times: Role { bit(31) }
  static var pieces: Role { bit(32) }
  static var many: Role { bit(33) }
  static var numeral: Role { bit(34) }
  static var partOfYear: Role { bit(35) }
  // What holds of it.
  static var not: Role { bit(36) }
  static var contrast: Role { bit(37) }
  static var prospective: Role { bit(38) }
  static var pending: Role { bit(39) }
  static var doubtful: Role { bit(40) }
  static var revoked: Role { bit(41) }
  static var duty: Role { bit(42) }
  static var criteria: Role { bit(43) }
  static var merit: Role { bit(44) }
  static var biography: Role { bit(45) }
  // Whose it is.
  static var others: Role { bit(46) }
  static var own: Role { bit(47) }
  static var unit: Role { bit(48) }
  static var party: Role { bit(49) }
  // Verbs and phrases around it.
  static var achieved: Role { bit(50) }
  static var granting: Role { bit(51) }
  static var rated: Role { bit(52) }
  static var praise: Role { bit(53) }
  static var recognised: Role { bit(54) }
  static var orHigher: Role { bit(55) }
  static var same: Role { bit(56) }
  static var also: Role { bit(57) }
  // Papers and bodies.
  static var decision: Role { bit(58) }
  static var numbered: Role { bit(59) }
  static var day: Role { bit(60) }
  static var jointly: Role { bit(61) }
  static var body: Role { bit(62) }
  static var office: Role { bit(63) }
  static var placeKind: Role { bit(64) }
  static var bodyWord: Role { bit(65) }
  static var of: Role { bit(66) }
  static var month: Role { bit(67) }
  static var byProposal: Role { bit(68) }
  // The rest.
  static var contest: Role { bit(69) }
  static var ignored: Role { bit(70) }
  static var applied: Role { bit(71) }
  static var replicable: Role { bit(72) }
  static var grade: Role { bit(73) }
  static var staff: Role { bit(74) }
  static var word: Role { bit(75) }
  static var number: Role { bit(76) }
  static var slash: Role { bit(77) }
  static var assigned: Role { bit(78) }
  static var punished: Role { bit(79) }
  static var always: Role { bit(80) }
  static var lead: Role { bit(81) }
  static var rankClass: Role { bit(82) }
  static var recipient: Role { bit(83) }
  static var family: Role { bit(86) }
  /// “mỗi năm”: what is counted after it is counted of every year.
  static var each: Role { bit(92) }
  /// A word of schools, whose years are not the calendar's.
  static var school: Role { bit(91) }
  /// “lần lượt”: years and achievements one by one, in order.
  static var respectively: Role { bit(90) }
  /// “ngành …”, a body only where it gives something.
  static var branch: Role { bit(85) }
  /// A law, decree or directive, whose number and day follow.
  static var law: Role { bit(89) }
  /// Before a count that is not exact.
  static var inexact: Role { bit(88) }
  /// Of a term: an award or flag, after which its giver may stand without “của”.
  static var given: Role { bit(87) }
  /// Of a body: an unknown word follows that may belong to its name.
  static var ragged: Role { bit(84) }
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
  case unclearSubject, partOfYear, noYear, orHigher, impossibleDate, decidedBefore, unknownWords
}
