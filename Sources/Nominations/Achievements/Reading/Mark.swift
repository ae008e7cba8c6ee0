import Sheets

/// Something found in a text, and the tokens it covers.
struct Mark: Sendable {
  var roles: Role
  /// A term's index, a count, a level; the index of a span, paper or issuer; ``unknown`` of a word
  /// that the lexicon lacks.
  var value = 0
  var lower: Int32
  var upper: Int32

  init(_ roles: Role, value: Int = 0, _ range: Range<Int>) {
    self.roles = roles
    self.value = value
    lower = Int32(range.lowerBound)
    upper = Int32(range.upperBound)
  }

  static let unknown = 1

  var range: Range<Int> { Int(lower)..<Int(upper) }

  func has(_ role: Role) -> Bool { !roles.isDisjoint(with: role) }
}

/// A year or a run of years as written.
struct YearSpan: Sendable {
  var first: Int
  var last: Int
  var isSchool = false
  /// Its first year is written with two digits.
  var isShort = false
  var doubt: Doubt?

  var years: ClosedRange<Int> { first...max(first, last) }
  /// Written as two successive years.
  var isPair: Bool { last == first + 1 }
}

/// A decision: its number and symbol, its day, the body that made it.
struct Paper: Sendable {
  var number: String?
  var date: CivilDate?
  var year: Int?
  var issuer: Int?
  var doubt: Doubt?
}

/// A text with everything that was found in it.
struct MarkedText {
  let text: TokenizedText
  var marks: [Mark] = []
  var spans: [YearSpan] = []
  var papers: [Paper] = []
  /// The tokens that name each body.
  var issuers: [Range<Int>] = []
}
