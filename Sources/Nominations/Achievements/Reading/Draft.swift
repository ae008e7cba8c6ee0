/// A record in the making.
struct Draft: Sendable {
  /// The term's index; `nil` for something that is no achievement but takes up years.
  var term: Int?
  /// Its mark's index.
  var mark: Int
  /// The tokens that its words cover.
  var words: Range<Int>
  var years: [Int] = []
  /// The group its years came from.
  var group: Int?
  /// The draft it repeats for further years.
  var origin: Int?
  /// Whether its years head the clause or the lines above rather than stand beside it.
  var hasHeadingYears = false
  var count: StatedCount?
  var issuer: Int?
  /// Its issuer stands before a colon; one said after it counts instead.
  var issuerHeads = false
  var papers: [Int] = []
  var doubt: Doubt?
  /// What makes the years that it has now uncertain.
  var yearsDoubt: Doubt?
  /// Not an achievement of the nominee: negated, another's, a criterion.
  var isDropped = false
  /// Dropped as the wording of a rule, which names no years.
  var isCriterion = false
  /// Said not to have been won.
  var isDenied = false
  /// One of several to which “lần lượt” gives a year each.
  var isRespective = false
  /// “LĐTT nhiều năm”: years that the text does not name.
  var isOfManyYears = false
  /// Given within “giai đoạn 2016–2020”, in which of its years is not said.
  var fallsInPhase = false
  /// “còn lại”: the years that no other level of the period takes.
  var takesRest = false
  /// “Trong 5 năm, trừ năm 2020, …”: years were taken out before it had any.
  var hasExceptions = false
  /// Introduced by “riêng”, “trừ” or “trong đó”.
  var introduction: Role = []
  /// The unit, not a person, is said to have won it.
  var isOfUnit = false
  var isRated = false
  var isRecognised = false
  /// Of an initiative: its level is said, as in “sáng kiến cấp tỉnh”.
  var hasLevel = false
  var isApplied = false
  var isReplicable = false

  init(term: Int?, mark: Int, words: Range<Int>) {
    self.term = term
    self.mark = mark
    self.words = words
  }

  mutating func cover(_ range: Range<Int>) {
    words = min(words.lowerBound, range.lowerBound)..<max(words.upperBound, range.upperBound)
  }

  mutating func doubt(_ reason: Doubt?) {
    if doubt == nil { doubt = reason }
  }
}

/// How many, as a text says it.
struct StatedCount: Sendable {
  var number: Int
  /// `.year` for “3 năm”, `.times`, or `.pieces` for things.
  var unit: Role
  /// Said after the years that it is a part of: “2017–2021 có 3 năm …”.
  var isPartOfPeriod = false
  /// A mere number before the name: “5 LĐTT” may count people.
  var isBare = false
  /// “trên 5 năm”.
  var isInexact = false
}

/// The groups of years of a text, by the mark each starts at.
struct YearGroups: Sendable {
  private var positions: [Int32]
  private var groups: [YearGroup] = []

  /// - Parameter count: That of the marks.
  init(count: Int) {
    positions = Array(repeating: -1, count: count)
  }

  subscript(mark: Int) -> YearGroup? {
    get {
      guard mark >= 0, mark < positions.count, positions[mark] >= 0 else { return nil }
      return groups[Int(positions[mark])]
    }
    set {
      guard let newValue else { return }
      positions[mark] = Int32(groups.count)
      groups.append(newValue)
    }
  }
}

/// Years that stand together in a text.
struct YearGroup: Sendable {
  /// The marks from the first year to the last.
  var marks: Range<Int>
  var years: [Int]
  var doubt: Doubt?
  /// Whether it holds a range, as against years one by one.
  var isPeriod = false
  /// What introduces it: except, apart, among; empty for none.
  var introduction: Role = []
  /// Only a quarter or a half of the year is meant.
  var isPartOfYear = false
  /// “từ 2015”: a first year without a last.
  var isOpen = false
}
