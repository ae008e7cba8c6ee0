/// What the cells of one column look like, taken together.
struct ColumnContent: Sendable {
  private(set) var count = 0
  private var tallies = [Int](repeating: 0, count: 25)
  private(set) var ascending = 0
  private var lastNumber: Int?
  private(set) var words = 0

  mutating func add(_ cell: ReadCell) {
    count += 1
    words += cell.words.count
    var bits = cell.traits.rawValue
    while bits != 0 {
      tallies[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
    guard cell.looks(like: .serial), let number = cell.wholeNumber else { return }
    if let lastNumber, number == lastNumber + 1 || number == 1 { ascending += 1 }
    lastNumber = number
  }

  /// The share of cells with a trait, 0…1; 0 for an empty column.
  func share(_ trait: CellTraits) -> Double {
    guard count > 0 else { return 0 }
    return Double(tallies[trait.rawValue.trailingZeroBitCount]) / Double(count)
  }

  func number(with trait: CellTraits) -> Int { tallies[trait.rawValue.trailingZeroBitCount] }

  var averageWords: Double { count == 0 ? 0 : Double(words) / Double(count) }

  /// Whether the cells are short enough to answer a question: “x”, “có”, “đã đăng ký”, a number.
  var holdsAnswers: Bool { averageWords <= 4 }

  /// The share of cells that follow on the number above them or begin anew with 1.
  var ascendingShare: Double { count < 2 ? 0 : Double(ascending) / Double(count - 1) }

  private var numeric: Double {
    min(1, share(.number) + max(0, share(.serial) - share(.number)))
  }

  /// How well the cells suit a meaning, 0…1.
  func fit(_ meaning: ColumnMeaning) -> Double {
    guard count > 0 else { return 0.9 }
    let plainText = max(0, share(.text) - share(.date) - numeric)
    switch meaning {
    case .number:
      return min(1, share(.serial) + share(.sectionNumeral) + 0.3 * share(.code))
    case .name:
      let people = share(.personName) + share(.singleWord) * 0.3
      let bodies = share(.collective) + 0.7 * plainText
      return max(0, min(1, people + bodies) - 0.5 * share(.longText) - share(.kindWord))
    case .familyAndMiddleName:
      return min(1, share(.personName) + share(.singleWord) + 0.2 * plainText)
    case .givenName:
      return min(1, share(.singleWord) + 0.4 * share(.personName) + 0.1 * plainText)
    case .birthDate, .maleBirthDate, .femaleBirthDate:
      return min(1, share(.date) + share(.year) + 0.4 * (share(.serial) - share(.year)))
    case .sex: return min(1, share(.sexWord) + share(.tick) + 0.1 * share(.serial))
    case .unit: return min(1, plainText + share(.schoolClass) + 0.3 * numeric)
    case .position: return min(1, max(share(.position), 0.85 * plainText))
    case .code:
      return min(1, share(.code) + share(.number) + 0.3 * plainText)
    case .citizenID: return min(1, share(.citizenID) + 0.6 * share(.code) + 0.4 * numeric)
    case .kind: return min(1, share(.kindWord) + 0.4 * plainText)
    case .movement, .note, .other, .achievements: return 1
    case .title, .award:
      return min(1, max(share(.title) + share(.award) + share(.tick), 0.85 * plainText))
        - 0.6 * numeric
    case .rating: return min(1, max(share(.rating) + share(.tick), 0.8 * plainText, 0.5 * numeric))
    case .task: return min(1, plainText)
    case .lead, .coordinators: return min(1, plainText)
    case .due: return min(1, share(.date) + share(.year) + 0.9 * plainText + 0.6 * share(.serial))
    }
  }

  /// The same for a meaning that a tick says nothing of.
  func fit(_ meaning: ColumnMeaning, beyondTicks ticks: Double) -> Double {
    max(0, fit(meaning) - ticks)
  }

  /// What the cells alone suggest, the surest first; never above what a heading would give.
  func guesses() -> [HeaderDictionary.Guess] {
    guard count > 0 else { return [] }
    var guesses: [HeaderDictionary.Guess] = []
    func add(_ meaning: ColumnMeaning, _ confidence: Double) {
      if confidence >= 0.3 { guesses.append(.init(meaning: meaning, confidence: confidence)) }
    }
    add(.name, 0.8 * share(.familyName))
    if share(.familyName) > 0.2 {
      add(.name, 0.76 * min(1, share(.familyName) + share(.collective)))
    }
    if share(.serial) > 0.8 { add(.number, 0.75 * ascendingShare) }
    add(.birthDate, 0.6 * share(.date))
    add(.birthDate, 0.5 * share(.year))
    add(.sex, 0.8 * share(.sexWord))
    if share(.telephone) < 0.5 { add(.citizenID, 0.55 * share(.citizenID)) }
    add(.position, 0.65 * share(.position))
    add(.unit, 0.55 * max(0, share(.collective) - share(.position)))
    if averageWords > 3 {
      add(.achievements, 0.62 * min(1, share(.title) + share(.award) + share(.rating)))
    }
    add(.title, 0.6 * share(.title))
    add(.award, 0.6 * share(.award))
    add(.rating, 0.6 * share(.rating))
    add(.kind, 0.9 * share(.kindWord))
    return guesses.sorted { $0.confidence > $1.confidence }
  }
}
